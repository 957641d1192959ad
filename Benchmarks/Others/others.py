#!/usr/bin/env python3
"""Times argus-redact and Presidio (patterns only) on a text, line by line, for a few seconds each: others.py NAME TEXT

Writes one line of JSON. Only the time inside the tool counts."""
import json, sys, time

SECONDS = 8


def argus():
    from argus_redact import redact
    return lambda line: len(redact(line, mode="fast")[1])


def presidio():
    import logging, tldextract
    logging.disable(logging.CRITICAL)
    # The list of domains that comes with it, and not one from the network.
    tldextract.extract = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)
    from presidio_analyzer import PatternRecognizer, RecognizerRegistry
    registry = RecognizerRegistry()
    registry.load_predefined_recognizers()
    own = [r for r in registry.recognizers if isinstance(r, PatternRecognizer)]
    return lambda line: sum(len(r.analyze(line, r.supported_entities, None) or []) for r in own)


scan = {"argus-redact": argus, "presidio": presidio}[sys.argv[1]]()
lines = open(sys.argv[2], encoding="utf8").read().split("\n")
scan("warm up 13800138000 a@example.com")
size = found = 0
start = time.perf_counter()
for line in lines:
    found += scan(line)
    size += len(line.encode()) + 1
    if time.perf_counter() - start > SECONDS: break
seconds = time.perf_counter() - start
print(json.dumps({"megabytes_per_second": round(size / seconds / 1e6, 3), "bytes": size, "found": found}))

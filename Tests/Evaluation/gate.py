#!/usr/bin/env python3
"""Scores `redact scan` on a labelled set by kind, spelling, shape and span; one process for all documents.

usage: gate.py SET.jsonl --redact BINARY [--show KIND_OR_GROUP] [--limit 30] [--prose FILE ...] [--json FILE] [--assert]

leak: a byte of the value stands outside every finding. kind: the finding that covers the most of it has a right entity.
span: what was taken around the value is at most a quotation mark or a blank. damage: a byte of a harmless string was taken.
`--assert` exits with 1 when a figure of the gate is not reached.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent / "gate"))
import fresh_kinds  # noqa: E402, F401  adds the kinds of the fresh sets
from kinds import KINDS  # noqa: E402

GATE = {"structured leak": 0.003, "look-alikes taken": 0.01, "kind wrong": 0.01, "prose damage": 0.003}


def scan(binary, texts, extra=()):
    """The findings of each text, by place."""
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number, text in enumerate(texts):
            path = pathlib.Path(folder, str(number))
            path.write_bytes(text)
            names.append(str(path))
        found = [[] for _ in texts]
        for at in range(0, len(names), 2000):
            out = subprocess.run([binary, "scan", "--format", "jsonl", *extra, *names[at:at + 2000]], capture_output=True)
            if out.returncode:
                sys.exit(f"{binary} scan ended with {out.returncode}: {out.stderr.decode()[:500]}")
            for line in out.stdout.splitlines():
                finding = json.loads(line)
                found[int(pathlib.Path(finding["file"]).name)].append(finding)
        return found


def uncovered(findings, start, end):
    left = set(range(start, end))
    for f in findings:
        left.difference_update(range(max(start, f["start"]), min(end, f["end"])))
    return left


def rate(part, whole):
    return f"{part:5d} / {whole:5d} {part / max(whole, 1):8.2%}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("set")
    options.add_argument("--redact", required=True)
    options.add_argument("--show", action="append", default=[])
    options.add_argument("--limit", type=int, default=30)
    options.add_argument("--prose", nargs="*", default=[])
    options.add_argument("--json")
    options.add_argument("--assert", dest="holds", action="store_true")
    chosen = options.parse_args()
    documents = [json.loads(line) for line in open(chosen.set, encoding="utf8")]
    found = scan(chosen.redact, [d["text"].encode() for d in documents])

    seen, leaks, kinds, spans = (collections.Counter() for _ in range(4))
    benign, taken = collections.Counter(), collections.Counter()
    shown = collections.Counter()

    def show(why, keys, *rest):
        key = next((k for k in keys if k in chosen.show or why in chosen.show), None)
        if key and shown[key] < chosen.limit:
            shown[key] += 1
            print(why, *rest)

    for d, findings in zip(documents, found):
        text = d["text"].encode()
        def place(f):
            return f"{text[f['start']:f['end']].decode(errors='replace')!r} {f['entity']} {f['rule']}"
        for s in d["sensitive"]:
            keys = [("kind", s["type"]), ("group", d["group"]), ("form", f"{s['type']} {s['form']}")]
            over = [f for f in findings if f["start"] < s["end"] and s["start"] < f["end"]]
            leak = bool(uncovered(over, s["start"], s["end"]))
            names = [k[1] for k in keys]
            for key in keys:
                seen[key] += 1
                leaks[key] += leak
            if leak:
                show("LEAK", names, s["type"], s["form"], repr(s["value"]), "IN", repr(d["text"][:230]), [place(f) for f in over])
            if not over:
                continue
            best = max(over, key=lambda f: min(f["end"], s["end"]) - max(f["start"], s["start"]))
            wrong = best["entity"] not in KINDS[s["type"]].entities
            for key in keys:
                kinds[key] += wrong
            if wrong:
                show("KIND", names, s["type"], repr(s["value"]), "IS", place(best), "IN", repr(d["text"][:160]))
            if not leak:
                around = text[min(f["start"] for f in over):s["start"]] + text[s["end"]:max(f["end"] for f in over)]
                others = [o for o in d["sensitive"] if o is not s and best["start"] < o["end"] and o["start"] < best["end"]]
                wide = bool(around.strip(b" \t\"'")) and not others
                for key in keys:
                    spans[key] += wide
                if wide:
                    show("SPAN", names, s["type"], repr(s["value"]), "TAKEN AS", place(best))
        at = 0
        for b in d["benign"]:
            raw = b.encode()
            start = text.find(raw, at)
            start = start if start >= 0 else text.find(raw)
            at = start + len(raw)
            over = [f for f in findings if f["start"] < start + len(raw) and start < f["end"]]
            over = [f for f in over if not any(s["start"] < start + len(raw) and start < s["end"] for s in d["sensitive"])]
            benign[d["group"]] += 1
            taken[d["group"]] += bool(over)
            if over:
                show("TAKEN", [d["group"]], repr(b[:80]), [place(f) for f in over])

    for title in ("kind", "group", "form"):
        print(f"\n{title:24s} {'leaked':>21s} {'kind wrong':>21s} {'span too wide':>21s}")
        for key in sorted((k for k in seen if k[0] == title), key=lambda k: (-leaks[k] / seen[k], -kinds[k] / seen[k], k)):
            if title != "form" or leaks[key] or kinds[key]:
                print(f"{key[1]:24s} {rate(leaks[key], seen[key])} {rate(kinds[key], seen[key])} {rate(spans[key], seen[key])}")
    print(f"\n{'harmless strings in':24s} {'taken':>21s}")
    for group in sorted(benign, key=lambda g: -taken[g] / benign[g]):
        print(f"{group:24s} {rate(taken[group], benign[group])}")

    structured = [k for k in seen if k[0] == "kind" and KINDS[k[1]].structured]
    every = [k for k in seen if k[0] == "kind"]
    total = lambda counter, keys: sum(counter[k] for k in keys)  # noqa: E731
    figures = {
        "structured leak": (total(leaks, structured), total(seen, structured)), "all leak": (total(leaks, every), total(seen, every)),
        "kind wrong": (total(kinds, every), total(seen, every) - total(leaks, every)), "span too wide": (total(spans, every), total(seen, every)),
        "promised spellings leak": (leaks["group", "FORM15"], seen["group", "FORM15"]),
        "look-alikes taken": (taken["HARMLESS"] + taken["MIXED"], benign["HARMLESS"] + benign["MIXED"]), "harmless taken": (sum(taken.values()), sum(benign.values()))}
    if chosen.prose:
        texts = [pathlib.Path(p).read_bytes() for p in chosen.prose]
        damaged = 0
        for name, text, findings in zip(chosen.prose, texts, scan(chosen.redact, texts)):
            for f in findings:
                damaged += len(text[f["start"]:f["end"]].decode(errors="replace"))
                show("PROSE", ["prose"], name, repr(text[f["start"]:f["end"]].decode(errors="replace")), f["entity"], f["rule"])
        figures["prose damage"] = (damaged, sum(len(t.decode(errors="replace")) for t in texts))
    print()
    for name, (part, whole) in figures.items():
        print(f"{name:24s} {rate(part, whole)}")
    if chosen.json:
        json.dump(figures, open(chosen.json, "w"))
    missed = [name for name, most in GATE.items() if name in figures and figures[name][0] > most * figures[name][1]]
    if chosen.holds and missed:
        sys.exit("not reached: " + ", ".join(missed))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Prints, for each entity, what `redact` and other tools find, miss and take wrongly on one labelled set, as Markdown.

usage: compare.py SET.jsonl --redact BINARY [--python PYTHON] [--seconds 300]

PYTHON has the other tools installed; one that it lacks, or that takes longer, is said so and left out. All tools are
measured alike: a value is missed when it still stands in the text they give, a harmless string is taken when it does not.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys

import gate
from kinds import KINDS, SECRETS  # the folder of kinds.py is put on the path by gate

OTHERS = ["argus-redact", "presidio"]


def blanked(text, findings):
    raw = bytearray(text.encode())
    for finding in findings:
        raw[finding["start"]:finding["end"]] = b"\0" * (finding["end"] - finding["start"])
    return raw.decode(errors="replace")


def other(tool, python, texts, seconds):
    """What a tool makes of the texts; a sentence when there is nothing to show."""
    script = str(pathlib.Path(__file__).parent / "others.py")
    try:
        ran = subprocess.run([python, script, tool], input="".join(json.dumps(t) + "\n" for t in texts), capture_output=True, text=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        return f"{tool} did not end within {seconds} seconds and is left out"
    except OSError as error:
        return f"{tool} could not be run: {error}"
    outputs = [json.loads(line) for line in ran.stdout.splitlines()]
    if ran.returncode or len(outputs) != len(texts):
        return f"{tool} could not be run: {(ran.stderr.strip().splitlines() or ['no output'])[-1]}"
    return outputs


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("set")
    options.add_argument("--redact", required=True)
    options.add_argument("--python", default=sys.executable)
    options.add_argument("--seconds", type=int, default=300)
    chosen = options.parse_args()
    documents = [json.loads(line) for line in open(chosen.set, encoding="utf8")]
    texts = [d["text"] for d in documents]
    findings = gate.scan(chosen.redact, [t.encode() for t in texts])
    outputs = {"redact": [blanked(t, f) for t, f in zip(texts, findings)]}
    for tool in OTHERS:
        out = other(tool, chosen.python, texts, chosen.seconds)
        if isinstance(out, str):
            print(out, file=sys.stderr)
        else:
            outputs[tool] = out

    seen, missed, wrong = collections.Counter(), collections.Counter(), collections.Counter()
    harmless, taken = 0, collections.Counter()
    for number, d in enumerate(documents):
        for s in d["sensitive"]:
            seen[KINDS[s["type"]].entity] += 1
            for tool, out in outputs.items():
                missed[tool, KINDS[s["type"]].entity] += s["value"] in out[number]
        raw = d["text"].encode()
        for b in d["benign"]:
            harmless += 1
            for tool, out in outputs.items():
                taken[tool] += b not in out[number]
            at = raw.find(b.encode())
            for f in findings[number]:
                inside = f["start"] < at + len(b.encode()) and at < f["end"]
                wrong["secrets" if f["entity"] in SECRETS else f["entity"]] += inside and b not in outputs["redact"][number]

    tools = list(outputs)
    print("| entity | values | redact found | missed | taken wrongly |" + "".join(f" {t} found | missed |" for t in tools[1:]))
    print("|---|" + "---:|" * (4 + 2 * len(tools[1:])))
    for name in sorted(seen):
        cells = [seen[name], seen[name] - missed["redact", name], missed["redact", name], wrong[name]]
        for tool in tools[1:]:
            cells += [seen[name] - missed[tool, name], missed[tool, name]]
        print(f"| {name} | " + " | ".join(map(str, cells)) + " |")
    values = sum(seen.values())
    totals = {tool: sum(missed[tool, name] for name in seen) for tool in tools}
    cells = [values, values - totals["redact"], totals["redact"], sum(wrong[n] for n in wrong)]
    for tool in tools[1:]:
        cells += [values - totals[tool], totals[tool]]
    print("| all | " + " | ".join(map(str, cells)) + " |")
    print(f"\nHarmless strings taken, of {harmless}: " + ", ".join(f"{tool} {taken[tool]}" for tool in tools) + ".")


if __name__ == "__main__":
    main()

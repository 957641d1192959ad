#!/usr/bin/env python3
"""Writes the held-back set: the kinds of the gate in another style of sentence, one JSON object a line.

usage: heldback.py [--seed 7] [--count 5000] >heldback.jsonl

No rule is written for its sentences; its figures beside the gate's tell how far the rules are fitted to the gate.
"""
import argparse
import json
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "gate"))
import heldback_sentences as style  # noqa: E402
from document import Document  # noqa: E402
from forms import spell  # noqa: E402
from generate import harmless_value  # noqa: E402


def document(r):
    kind = r.random()
    if kind < 0.25:
        template = r.choice(style.HARMLESS)
        d = Document("HARMLESS", "zh")
        if "${" in template:
            return d.harmless(template)
        return d.harmless(Document("", "").sentence(template, r, fill=lambda name: harmless_value(name, r)).text)
    d = Document("EN" if kind < 0.4 else "ZH", "en" if kind < 0.4 else "zh")
    templates = style.ENGLISH if kind < 0.4 else style.TEXTS
    for number in range(r.choice([1, 1, 2, 3])):
        d.write("\n" if number else "")
        d.sentence(r.choice(templates).replace("\0", "\n"), r, wide=kind >= 0.4 and r.random() < 0.5, forms=lambda k, v: spell(k, v, r, 0.15))
    return d


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--count", type=int, default=5000)
    chosen = options.parse_args()
    r = random.Random(chosen.seed)
    for number in range(chosen.count):
        print(json.dumps(document(r).line(number), ensure_ascii=False))


if __name__ == "__main__":
    main()

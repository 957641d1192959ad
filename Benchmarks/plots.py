#!/usr/bin/env python3
"""Draws how the time grows with the text and with the rules, from what Scripts/benchmark wrote: plots.py JSON [FOLDER]"""
import json, pathlib, sys

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt

cases = json.loads(pathlib.Path(sys.argv[1]).read_text())["cases"]
folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else pathlib.Path(__file__).parent
text = sorted((c["amount"] / 1e6, c["seconds"] * 1e3) for c in cases if "of the text" in c["name"])
base = next(c["seconds"] for c in cases if c["name"] == "growth, scan of 1.0 of the text")
rules = sorted((c["ratios"]["the time of the built-in rules"], c["amount"]) for c in cases if "times the rules" in c["name"])
rules = sorted((amount, ratio) for ratio, amount in rules)
first = rules[0][0] / 2

figure, axes = plt.subplots(1, 2, figsize=(10, 4))
axes[0].plot(*zip(*text), marker="o", label="measured")
axes[0].plot([0, text[-1][0]], [0, text[-1][1]], linestyle="--", color="grey", label="linear")
axes[0].set(xlabel="mixed text, MB", ylabel="scan, ms", title="More text", xlim=0, ylim=0)
axes[1].plot([first] + [a for a, _ in rules], [1] + [r for _, r in rules], marker="o", label="measured")
axes[1].axhline(1.3, linestyle="--", color="grey", label="1.3 times")
axes[1].set(xlabel="rules", ylabel="times the time of the built-in rules", title="More rules", xlim=0, ylim=0)
for axis in axes: axis.legend(); axis.grid(alpha=0.3)
figure.tight_layout()
figure.savefig(folder / "growth.png", dpi=110)
print(folder / "growth.png")

#!/usr/bin/env python3
"""Write a benchmark corpus of N MB, the same bytes for the same arguments on the same machine.

kinds: clean  prose (Chinese, English) and source code, nothing sensitive planted
       mixed  clean with about one line in five from ../Tests/Evaluation/dev.jsonl
       dense  only lines from ../Tests/Evaluation/dev.jsonl
       han    Chinese prose alone
       latin  English and source code alone
       chat   JSON Lines of OpenAI chat-completions bodies, about 2 KB to 400 KB each (an agent's growing history)

usage: corpus.py KIND MEGABYTES > FILE
"""
import glob, json, os, random, sys, sysconfig

here = os.path.dirname(os.path.abspath(__file__))
r = random.Random(7)
zh = [l for l in open(os.path.join(here, "prose.txt"), encoding="utf8").read().split("\n") if len(l) > 30]
words = sorted({w for l in zh for i in range(0, len(l) - 4, 3) for w in [l[i:i + r.randint(2, 4)]] if all("\u4e00" <= c <= "\u9fff" for c in w)})
en = []
for f in sorted(glob.glob("/usr/share/common-licenses/*")):
    if os.path.isfile(f): en += [p.replace("\n", " ") for p in open(f, encoding="utf8", errors="ignore").read().split("\n\n") if 80 < len(p) < 1200]
code = []
for f in sorted(glob.glob(os.path.join(sysconfig.get_paths()["stdlib"], "*.py")))[:120]:
    code += [b for b in open(f, encoding="utf8", errors="ignore").read().split("\n\n") if 40 < len(b) < 3000]
dev = [json.loads(l)["text"] for l in open(os.path.join(here, "../Tests/Evaluation/dev.jsonl"), encoding="utf8")]


def zh_prose(): return "".join(r.choice(words) + (r.choice("\uff0c\u3002\uff1b") if r.random() < .15 else "") for _ in range(r.randint(30, 120)))
def clean(): return r.choices([zh_prose, lambda: r.choice(zh), lambda: r.choice(en), lambda: r.choice(code)], [3, 1, 3, 3])[0]()
def mixed(): return r.choice(dev) if r.random() < .2 else clean()
def chat():
    messages = [{"role": "system", "content": clean()}]; target = r.choice([2, 2, 2, 8, 32, 100, 400]) * 1000; size = 0
    while size < target:
        t = mixed(); size += len(t.encode()); messages.append({"role": r.choice(["user", "assistant", "user", "tool"]), "content": t})
    return json.dumps({"model": "qwen-max", "stream": True, "temperature": 0.70, "messages": messages}, ensure_ascii=r.random() < .3)


def han(): return zh_prose() if r.random() < .7 else r.choice(zh)
def latin(): return r.choice(en) if r.random() < .5 else r.choice(code)


make = dict(clean=clean, mixed=mixed, han=han, latin=latin, dense=lambda: r.choice(dev), chat=chat)[sys.argv[1]]
left = float(sys.argv[2]) * 1e6
out = sys.stdout.buffer
while left > 0:
    b = make().encode() + b"\n"; out.write(b); left -= len(b)

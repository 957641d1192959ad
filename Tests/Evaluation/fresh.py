#!/usr/bin/env python3
"""Writes a fresh set: other registers, labels, joints and keys than the gate's, one JSON object a line.

usage: fresh.py [--style a|b] [--seed 31] [--count 4000] >fresh.jsonl

Style A was measured once before any rule was changed for it, style B once after; both first figures stand in the README.
"""
import argparse
import json
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "gate"))
import fresh_kinds  # noqa: E402, F401  adds kinds
import fresh_labels  # noqa: E402
import fresh_sentences  # noqa: E402
import fresh_sentences_b  # noqa: E402
from document import Document  # noqa: E402
from forms import FULL, spell  # noqa: E402
from generate import harmless_value  # noqa: E402
from kinds import KINDS  # noqa: E402


class Style:
    def __init__(self, letter):
        def of(module, name):
            return getattr(module, f"{name}_{letter.upper()}")

        sentences = fresh_sentences if letter == "a" else fresh_sentences_b
        self.joints, self.joints_en = of(fresh_labels, "JOINTS"), of(fresh_labels, "JOINTS_EN")
        self.labels = {k: v.split("|") for k, v in of(fresh_labels, "LABELS").items()}
        self.labels_en = {k: v.split("|") for k, v in of(fresh_labels, "LABELS_EN").items()}
        self.keys = {k: v.split() for k, v in of(fresh_labels, "KEYS").items()}
        self.zh, self.en, self.mixed, self.harmless = (of(sentences, n) for n in ("ZH", "EN", "MIXED", "HARMLESS"))


def unfold(template):
    return template.replace("\u23ce", "\n").replace("\u21e5", "\t")


def labelled(style, r):
    english = r.random() < 0.3
    d = Document("LABEL.EN" if english else "LABEL.ZH", "en" if english else "zh")
    labels, joints = (style.labels_en, style.joints_en) if english else (style.labels, style.joints)
    kind = r.choice(list(labels))
    before, after = r.choice(joints).replace("{L}", r.choice(labels[kind])).split("{V}")
    value, form = KINDS[kind].make(r), "plain"
    if "|" not in before and "\t" not in before:
        value, form = spell(kind, value, r, 0.2)
    return d.write(before).value(kind, value, form).write(after)


def form(style, r):
    """Several labelled lines, as in a form or a mail."""
    d = Document("FORM", "zh")
    joint = r.choice([": ", ":", "\uFF1A", "\uFF1A ", " ", "\t", " - ", " = ", "\u3000", " | "])
    for kind in r.sample(list(style.labels), r.randint(3, 7)):
        value = KINDS[kind].make(r)
        d.write(r.choice(style.labels[kind]) + joint).value(kind, value).write(r.choice(["\n", "\n", "\n", "\n\n"]))
    return d


def record(style, r):
    """Keys as programmers name them, in the formats of machines."""
    shape = r.choice(["json", "env", "yaml", "csv", "tsv", "sql", "log", "xml", "python", "query", "markdown", "properties", "java", "go"])
    d = Document("KEY." + shape, "en")
    kinds = [k for k in style.keys]
    fields = [(r.choice(style.keys[k]), k) for k in r.sample(kinds, r.randint(2, 6))]
    plain = r.choice([("status", "PAID"), ("remark", "ok"), ("version", "3.1.4"), ("retry", "3"), ("lang", "zh-CN"), ("createTime", "2025-06-01 12:00:00"), ("total", "12")])
    rows = [[(k, KINDS[kind].make(r)) for k, kind in fields] for _ in range(r.randint(1, 3))]
    bad = {"csv": ",", "tsv": "\t", "sql": "'", "log": " ", "xml": "<&", "query": " &+#", "markdown": "|", "env": " ", "properties": "\n", "yaml": "\n"}.get(shape, '"')
    clean = [[(k, kind, v) for (k, kind), (_, v) in zip(fields, row) if not any(c in v for c in bad)] for row in rows]
    if shape in ("csv", "tsv", "sql", "markdown"):
        fields = [f for i, f in enumerate(fields) if all(not any(c in row[i][1] for c in bad) for row in rows)]
        rows = [[(k, kind, v) for (k, kind), v in zip(fields, [v for k2, v in row if not any(c in v for c in bad) and any(k2 == f[0] for f in fields)])] for row in rows]
        names = [f[0] for f in fields] + [plain[0]]
        if shape == "sql":
            d.write(f"INSERT INTO t_user ({', '.join(names)}) VALUES\n")
            for i, row in enumerate(rows):
                d.write("(")
                for _, kind, v in row:
                    d.write("'").value(kind, v).write("', ")
                d.write("'").harmless(plain[1]).write("')" + (",\n" if i + 1 < len(rows) else ";"))
            return d
        separator, edge = {"csv": (",", ""), "tsv": ("\t", ""), "markdown": (" | ", "| ")}[shape]
        d.write(edge + separator.join(names) + edge[::-1] + "\n")
        if shape == "markdown":
            d.write("|" + "|".join("---" for _ in names) + "|\n")
        for row in rows:
            d.write(edge)
            for _, kind, v in row:
                d.value(kind, v).write(separator)
            d.harmless(plain[1]).write(edge[::-1] + "\n")
        return d
    one = clean[0]
    before, each, between, after = {
        "json": ("{", '"{K}": "{V}"', ", ", "}"), "env": ("", "{K}={V}", "\n", "\n"), "yaml": ("data:\n", "  {K}: {V}", "\n", "\n"), "log": ("2025-06-01 12:00:00.123 INFO [main] ", "{K}={V}", " ", ""),
        "xml": ("<row>", "<{K}>{V}</{K}>", "", "</row>"), "python": ("user = dict(", '{K}="{V}"', ", ", ")"), "query": ("POST /api?", "{K}={V}", "&", ""), "properties": ("# app\n", "app.{K} = {V}", "\n", "\n"),
        "java": ("", 'user.set{C}("{V}");', "\n", ""), "go": ("u := User{", '{C}: "{V}"', ", ", "}")}[shape]
    d.write(before)
    for i, (k, kind, v) in enumerate(one):
        head, tail = each.replace("{K}", k).replace("{C}", k[0].upper() + k[1:]).split("{V}")
        d.write(between if i else "").write(head).value(kind, v).write(tail)
    d.write(between if one else "")
    head, tail = each.replace("{K}", plain[0]).replace("{C}", plain[0][0].upper() + plain[0][1:]).split("{V}")
    return d.write(head).harmless(plain[1]).write(tail).write(after)


def sheet(style, r):
    """A spreadsheet pasted as text: Chinese headings over columns."""
    d = Document("SHEET", "zh")
    separator = r.choice(["\t", "\t", ",", " | ", "\uFF0C", ";"])
    kinds = r.sample(list(style.labels), r.randint(3, 6))
    rows = [[KINDS[k].make(r) for k in kinds] for _ in range(r.randint(1, 4))]
    keep = [i for i in range(len(kinds)) if not any(separator.strip(" ") in row[i] for row in rows)]
    d.write(separator.join(["序号"] + [r.choice(style.labels[kinds[i]]) for i in keep] + ["备注"]) + "\n")
    for number, row in enumerate(rows, 1):
        d.write(f"{number}{separator}")
        for i in keep:
            d.value(kinds[i], row[i]).write(separator)
        d.harmless(r.choice(["加急", "已核对", "待定", "无", "老客户"])).write("\n")
    return d


def sentence(style, r):
    which = r.random()
    group, templates, lang = ("ZH", style.zh, "zh") if which < 0.62 else ("EN", style.en, "en") if which < 0.9 else ("MIXED", style.mixed, "zh")
    d = Document(group, lang)
    for i in range(r.choice([1, 1, 2])):
        d.write("\n" if i else "").sentence(unfold(r.choice(templates)), r, wide=lang == "zh" and r.random() < 0.5, forms=lambda k, v: spell(k, v, r, 0.15))
    if lang == "zh" and r.random() < 0.06:
        return wide_document(d)
    return d


def wide_document(d):
    """The whole text typed with a full-width keyboard: every place and value moves with it."""
    if any(s["form"] != "plain" for s in d.sensitive):
        return d
    raw, out = d.text.encode(), Document("WIDE", "zh")
    at = 0
    widen = lambda b: "".join(FULL.get(c, c) for c in b.decode())  # noqa: E731
    if any(s["type"] in ("PASSWORD", "API_KEY", "OPAQUE", "JWT", "PRIVATE_KEY", "BASIC", "COOKIE", "CONNECTION", "ETHEREUM") for s in d.sensitive):
        return d
    for s in d.sensitive:
        out.write(widen(raw[at:s["start"]])).value(s["type"], widen(raw[s["start"]:s["end"]]), "wide")
        at = s["end"]
    return out.write(widen(raw[at:]))


def harmless(style, r):
    template = r.choice(style.harmless)
    d = Document("HARMLESS", "zh")
    if "${" in template:
        return d.harmless(template)
    return d.harmless(Document("", "").sentence(unfold(template), r, fill=lambda name: harmless_value(name, r)).text)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--style", choices=["a", "b"], default="a")
    options.add_argument("--seed", type=int, default=31)
    options.add_argument("--count", type=int, default=4000)
    chosen = options.parse_args()
    r, style = random.Random(chosen.seed), Style(chosen.style)
    shares = [labelled] * 26 + [form] * 6 + [record] * 14 + [sheet] * 8 + [sentence] * 34 + [harmless] * 12
    for number in range(chosen.count):
        print(json.dumps(r.choice(shares)(style, r).line(number), ensure_ascii=False))


if __name__ == "__main__":
    main()

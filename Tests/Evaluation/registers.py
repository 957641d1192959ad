#!/usr/bin/env python3
"""Writes a set of whole registers (mail, chat, tickets, contracts, sheets, consoles, code), one JSON object a line.

usage: registers.py [--set d|e|f|g|h|i|j|k|l|m|n|o] [--seed 5] [--count 1000] >set.jsonl

Sets D and E were written before either was run; E was run first after the rules had been mended on D, and F was written
and run first after E. G brings its own lines, fields and layouts, and was written by somebody who had not seen the rules; H,
with other shapes again, was run first after the rules had been mended on G. I was written in the same way, with shapes of
its own, and before it was run no rule had been changed for it. J, with whole documents besides, was written by somebody who
had seen neither the rules nor the other sets' templates, but for their format and some lines of I's code. K was written blind after J. L was written blind after K,
with values and English notes of its own. M was written blind after L, with values of its own and a third of it in English.
N was written blind after M, with agents' tools, chats, scans and logs, and two fifths of it in English.
O was written blind after N, with what Chinese offices really paste, as often as they do: its SHARES stand instead of the others' shares.
The lines of a set's CODE are written as they stand.
"""
import argparse
import json
import pathlib
import random
import sys

here = pathlib.Path(__file__).parent
sys.path[:0] = [str(here / "gate"), str(here / "registers")]
import register_values  # noqa: E402, F401  adds spellings
import set_d  # noqa: E402
import set_e  # noqa: E402
import set_f  # noqa: E402
import set_g  # noqa: E402
import set_h  # noqa: E402
import set_i  # noqa: E402
import set_j  # noqa: E402
import set_k  # noqa: E402
import set_l  # noqa: E402
import set_m  # noqa: E402
import set_n  # noqa: E402
import set_o  # noqa: E402
from document import Document  # noqa: E402
from forms import spell  # noqa: E402
from fresh import unfold  # noqa: E402
from generate import harmless_value  # noqa: E402
from kinds import KINDS  # noqa: E402

FIELD = {  # how a program writes a key with its value, and what stands around and between
    "toml": ("[{T}]\n", '{K} = "{V}"', "\n", "\n", '"'), "nested json": ('{\n  "{T}": {\n', '    "{K}": "{V}"', ",\n", "\n  }\n}\n", '"'), "python": ("{T} = {", "'{K}': '{V}'", ", ", "}", "'"),
    "php": ("${T} = [", "'{K}' => '{V}'", ", ", "];", "'"), "logfmt": ("level=debug {T} ", '{K}="{V}"', " ", "", '"'), "escaped": ('{"body":"{', '\\"{K}\\":\\"{V}\\"', ",", '}"}', '"'), "builder": ("{T}.newBuilder()", '.{K}("{V}")', "", ".build();", '"'),
    "yaml": ("{T}:\n", "    {K}: {V}", "\n", "\n", "\n"), "shell": ("", "export {K}='{V}'", "\n", "\n", "'"), "form": ("POST /{T} HTTP/1.1\n\n", "{K}={V}", "&", "", "&+ =#%"), "attributes": ("<{T} ", '{K}="{V}"', " ", "/>", '"<&'), "elements": ("<{T}>\n", "  <{K}>{V}</{K}>", "\n", "\n</{T}>", "<&"),
    "toString": ("{T}(", "{K}={V}", ", ", ")", ",) "), "dotted": ("", "{T}.{K}={V}", "\n", "\n", "\n"), "dart": ("{T}(", '{K}: "{V}"', ", ", ");", '"'), "update": ("UPDATE {T} SET ", "{K} = '{V}'", ", ", " WHERE id = 1;", "'"), "row": ("*** 1. row ***\n", "{K}: {V}", "\n", "\n", "\n")}
LINE = ["{L}: {V}", "{L}\uFF1A{V}", "{L}\t{V}", "\u2022 {L}\uFF1A{V}", "- {L} {V}", "{L}    {V}", "\u3010{L}\u3011{V}", "[{L}] {V}", "{L} | {V}", "<div><b>{L}</b><span>{V}</span></div>", "{L}:{V};", "> {L}: {V}", "{L}=={V}", "\u25CF{L} {V}", "{L}\uFF08\u5FC5\u586B\uFF09\uFF1A{V}", "\u2502 {L} \u2502 {V} \u2502", "{L}\n{V}"]
SAY = ["{L}改一下,新的是{V}", "帮我查{L}{V}", "{L}{V}对不对?", "{L}我写的{V}", "你的{L}是不是{V}?", "上面写着{L}:{V}", "以{L}{V}为准", "{L}填错了,应该是{V}", "麻烦登记{L} {V}", "{L}报一下 {V}", "{L}:{V}(已核)", "{L}没变,还是{V}", "最新{L}为 {V} 。", "{L}在这:{V}"]


def fields(of, r):
    shapes = getattr(of, "FIELD", FIELD)
    shape = r.choice(list(shapes))
    head, each, between, tail, bad = shapes[shape]
    table = r.choice(["user", "customer", "order_info", "staff", "cfg"])
    d = Document("KEY." + shape, "en").write(head.replace("{T}", table))
    first = True
    for kind in r.sample(list(of.KEYS), r.randint(3, 6)):
        value = KINDS[kind].make(r)
        if any(c in value for c in bad):
            continue
        before, after = each.replace("{T}", table).replace("{K}", r.choice(of.KEYS[kind].split())).split("{V}", 1)
        d.write("" if first else between).write(before).value(kind, value).write(after.replace("{V}", value))
        first = False
    return d.write(tail.replace("{T}", table))


def lines(of, r):
    d, line = Document("LINES", "zh"), r.choice(getattr(of, "LINE", LINE))
    for kind in r.sample(list(of.LABELS), r.randint(2, 6)):
        before, after = line.replace("{L}", r.choice(of.LABELS[kind].split("|"))).split("{V}")
        value, form = spell(kind, KINDS[kind].make(r), r, 0.15)
        d.write(before).value(kind, value, form).write(after + "\n")
    return d


def sheet(of, r):
    d, separator = Document("SHEET", "zh"), r.choice(["\t", "\t", ",", "|", ";"])
    kinds = r.sample(list(of.LABELS), r.randint(3, 6))
    rows = [[KINDS[k].make(r) for k in kinds] for _ in range(r.randint(1, 3))]
    keep = [i for i in range(len(kinds)) if not any(separator in row[i] or " " in row[i] for row in rows)]
    d.write(separator.join(r.choice(of.LABELS[kinds[i]].split("|")) for i in keep) + separator + "状态\n")
    for row in rows:
        for i in keep:
            d.value(kinds[i], row[i]).write(separator)
        d.harmless(r.choice(["已完成", "处理中", "待审", "正常"])).write("\n")
    return d


def layout(of, r):
    """What stands in columns, rows or stacks; the layouts are the set's own."""
    shape = r.choice(of.LAYOUTS)
    d = Document("LAYOUT." + shape.__name__, "zh")
    shape(d, of, r, lambda kind: KINDS[kind].make(r))
    return d


def say(of, r):
    kind = r.choice(list(of.LABELS))
    before, after = r.choice(getattr(of, "SAY", SAY)).replace("{L}", r.choice(of.LABELS[kind].split("|"))).split("{V}")
    value, form = spell(kind, KINDS[kind].make(r), r, 0.2)
    return Document("SAY", "zh").write(before).value(kind, value, form).write(after)


def text(of, r):
    d, line = Document("TEXT", "zh"), r.choice(of.TEXTS.strip().splitlines())
    if line in getattr(of, "CODE", "").splitlines():
        return d.sentence(unfold(line), r)
    return d.sentence(unfold(line), r, wide=r.random() < 0.3, forms=lambda k, v: spell(k, v, r, 0.15))


def harmless(of, r):
    template = r.choice(of.HARMLESS.strip().splitlines())
    d = Document("HARMLESS", "zh")
    if "${" in template or "{{" in template:
        return d.harmless(template)
    return d.harmless(Document("", "").sentence(unfold(template), r, fill=lambda name: harmless_value(name, r)).text)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--set", choices=["d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o"], default="d")
    options.add_argument("--seed", type=int, default=5)
    options.add_argument("--count", type=int, default=1000)
    chosen = options.parse_args()
    r, of = random.Random(chosen.seed), {"d": set_d, "e": set_e, "f": set_f, "g": set_g, "h": set_h, "i": set_i, "j": set_j, "k": set_k, "l": set_l, "m": set_m, "n": set_n, "o": set_o}[chosen.set]
    shares = [text] * 46 + [lines] * 12 + [fields] * 14 + [sheet] * 8 + [say] * 10 + [harmless] * 10
    if hasattr(of, "LAYOUTS"):
        shares += [layout] * 8 + [say] * 4
    if hasattr(of, "PAGES"):
        shares += [of.page] * 24
    if hasattr(of, "EXTRA"):
        of.prepare()
        shares += of.EXTRA
    if hasattr(of, "SHARES"):
        of.prepare()
        shares = of.SHARES
    for number in range(chosen.count):
        print(json.dumps(r.choice(shares)(of, r).line(number), ensure_ascii=False))


if __name__ == "__main__":
    main()

"""Set O: what offices in China paste into a model, as often as they do: notes, chats, mails, contracts, bills, forms, sheets, prompts; some code; English mail.

Written blind after N. The templates are explained in set_o_values.py. Three fifths of the documents are Chinese, a sixth is program text, a quarter
is English; every template comes from a shuffled deck.
"""
import re

import set_o_code
import set_o_english as english
import set_o_office
import set_o_pages
import set_o_shapes
import set_o_values
import set_o_words
from document import Document
from fresh import unfold
from generate import harmless_value
from set_o_values import deal, plain, put, value, whole, write

GROUPS, PAGES, CODE = set_o_office.GROUPS, set_o_pages.PAGES, set_o_code.LINES
LABELS, KEYS, HARMLESS = set_o_words.LABELS, set_o_words.KEYS, set_o_words.HARMLESS
LINE, SAY, FIELD, LAYOUTS = set_o_shapes.LINE, set_o_shapes.SAY, set_o_shapes.FIELD, set_o_shapes.LAYOUTS
ALL = [line for group in GROUPS for line in group]
SAID = ["PERSON", "ORG", "ADDRESS", "PHONE", "ID_CARD", "BANK_CARD", "EMAIL", "ACCOUNT", "USCC", "ORDER", "PLATE", "WECHAT", "PASSWORD", "LANDLINE", "QQ",
    "CONTRACT", "TRACKING", "BIRTH",
        "EMPLOYEE", "PASSPORT", "INVOICE", "MEDICAL", "AMOUNT", "IP"]


def full(line):
    """The signs of a Chinese keyboard behind Han characters, holes and marks; lines of a machine stay."""
    if re.search(r"[\"'=]", line):
        return line
    line = re.sub(r"\((?=[^()]*[\u3400-\u9fff{])([^()]*)\)", "\uFF08\\1\uFF09", line)
    line = re.sub(r"(?<=[\u3400-\u9fff}\]\u3011\u300B\u201D\uFF09])[,:;?!]", lambda m: chr(ord(m[0]) + 0xFEE0), line)
    return line


def haste(line):
    """Blanks instead of signs."""
    return line if re.search(r"[\"'=]", line) else re.sub(r"(?<=[\u3400-\u9fff}])[,;](?=[\u3400-\u9fff{\[])", " ", line)


def style(r):
    return r.choice([full, full, full, full, full, full, str, str, str, haste])


def sentence(of, r):
    return write(Document("ONE", "zh"), unfold(style(r)(deal("one", ALL, r))), r, {}, 0.12)


def notes(of, r):
    """Two or three pastes of one situation one after the other."""
    d, group, how = Document("NOTES", "zh"), deal("groups", list(range(len(GROUPS))), r), style(r)
    for i in range(r.randint(2, 3)):
        write(d.write(r.choice(["\n", "\n\n"]) if i else ""), unfold(how(deal(f"notes {group}", GROUPS[group], r))), r, {}, 0.12)
    if r.random() < 0.4:
        d.write("\n").harmless(plain(deal("harmless", HARMLESS.strip().splitlines(), r), r))
    return d


def page(of, r):
    name = deal("pages", list(PAGES), r)
    return whole("PAGE", name, PAGES[name], r, False, r.choice([full, full, full, str]), 0.08)


def layout(of, r):
    shape = deal("layouts", LAYOUTS, r)
    d = Document("LAYOUT." + shape.__name__, "zh")
    shape(d, of, r)
    return d


def say(of, r):
    kind = deal("said", SAID, r)
    before, after = deal("say", SAY, r).replace("{L}", r.choice(LABELS[kind].split("|"))).split("{V}")
    return put(Document("SAY", "zh").write(before), kind, r, 0.2).write(after)


def labels(of, r):
    """Any label, the rare ones too, each in its turn."""
    d, line = Document("LINES", "zh"), deal("label line", LINE, r)
    for _ in range(r.randint(2, 4)):
        kind = deal("labels", list(LABELS), r)
        before, after = line.replace("{L}", deal("label " + kind, LABELS[kind].split("|"), r)).split("{V}")
        put(d.write(before), kind, r, 0.12).write(after + "\n")
    return d


def harmless(of, r):
    return Document("HARMLESS", "zh").harmless(plain(deal("harmless", HARMLESS.strip().splitlines(), r), r))


def code(of, r):
    return write(Document("CODE", "en"), unfold(deal("code", CODE, r)), r, {})


def file(of, r):
    name = deal("files", list(set_o_code.FILES), r)
    return whole("FILE", name, set_o_code.FILES[name], r, True)


def field(of, r):
    """Keys as programmers write them, with a plain key among them."""
    shape = deal("field", list(FIELD), r)
    head, each, between, tail, bad = FIELD[shape]
    table, pieces = r.choice(set_o_shapes.TABLES), []
    foreign = {"PERSON_EN", "US_555", "ADDRESS_US", "SSN", "ORG_EN", "BIRTH_EN"}
    while len(pieces) < 3:
        kind = deal("keys", list(KEYS), r)
        pieces += [] if kind in foreign and r.random() < 0.4 else [kind]
    d, first, used, plain_at = Document("KEY." + shape.replace(" ", "-"), "en"), True, set(), r.choice([0, 1, 2, 9])
    d.write(head.replace("{T}", table))
    for i, kind in enumerate(pieces):
        made, key = value(kind, r), deal("key " + kind, KEYS[kind].split(), r)
        if key in used or any(c in made[1] for c in bad):
            continue
        used.add(key)
        before, after = each.replace("{T}", table).split("{V}")
        d.write("" if first else between).write(before.replace("{K}", key)).value(*made).write(after.replace("{K}", key))
        first = False
        if i == plain_at:
            word, text = r.choice([("status", "ACTIVE"), ("version", "2.4.1"), ("requestId", harmless_value("UUID", r)), ("timestamp", harmless_value("EPOCH_MS",
                r)), ("source", "miniapp"),
                ("retry", "30")])
            d.write(between + before.replace("{K}", word)).harmless(text).write(after.replace("{K}", word))
    return d.write(tail.replace("{T}", table)) if used else field(of, r)


def prose_en(of, r):
    d, line = Document("TEXT.EN", "en"), deal("english", [line for group in english.GROUPS for line in group], r)
    write(d, unfold(line), r, {}, 0.05)
    if r.random() < 0.15:
        d.write("\n").harmless(plain(deal("harmless en", english.HARMLESS.strip().splitlines(), r), r))
    return d


def page_en(of, r):
    name = deal("pages en", list(english.PAGES), r)
    return whole("PAGE.EN", name, english.PAGES[name], r, True, None, 0.03)


def lines_en(of, r):
    d, line = Document("LINES.EN", "en"), deal("line en", english.LINE, r)
    for _ in range(r.randint(2, 4)):
        kind = deal("labels en", list(english.LABELS), r)
        before, after = line.replace("{L}", deal("label en " + kind, english.LABELS[kind].split("|"), r)).split("{V}")
        put(d.write(before), kind, r, 0.05).write(after + "\n")
    if r.random() < 0.4:
        d.harmless(r.choice(["Status: Open", "Department: Marketing", "Priority: High", "Quantity: 12"])).write("\n")
    return d


def say_en(of, r):
    kind = deal("said en", list(english.LABELS), r)
    name = r.choice(english.LABELS[kind].split("|"))
    name = name.lower() if re.fullmatch(r"[A-Z]?[a-z -]+", name) else name
    before, after = deal("say en", english.SAY, r).replace("{l}", name).split("{V}")
    return put(Document("SAY.EN", "en").write(before), kind, r, 0.05).write(after)


def harmless_en(of, r):
    return Document("HARMLESS.EN", "en").harmless(plain(deal("harmless en", english.HARMLESS.strip().splitlines(), r), r))


def prepare():
    set_o_values.prepare()


SHARES = ([sentence] * 27 + [notes] * 4 + [page] * 7 + [layout] * 9 + [labels] * 4 + [say] * 4 + [harmless] * 5 + [code] * 9 + [file] * 2 + [field] * 4
          + [prose_en] * 14 + [page_en] * 3 + [lines_en] * 4 + [say_en] * 2 + [harmless_en] * 2)

#!/usr/bin/env python3
"""Writes the gate set: labelled texts with invented values, one JSON object a line.

usage: generate.py [--seed 20260101] [--count 6000] >gate.jsonl

The same seed gives the same bytes. Groups: ZH and EN sentences, CHAT, FORM15 (the promised spellings), SPELLING (all of
them), DATA (machine formats), HARMLESS (look-alikes alone) and MIXED (look-alikes among values).
"""
import argparse
import json
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "gate"))
import sentences  # noqa: E402
import values  # noqa: E402
from document import Document  # noqa: E402
from forms import FORMS, PROMISED, spell  # noqa: E402
from frames import FRAMES  # noqa: E402
from kinds import KINDS  # noqa: E402

MODELS = ["gpt-4o-2024-11-20", "claude-3-7-sonnet-20250219", "qwen2.5-72b-instruct", "deepseek-r1", "glm-4-plus", "gemini-2.0-flash-001"]
STANDARDS = ["GB/T 22239-2019", "ISO 9001:2015", "GB 18030-2022", "RFC 9110", "IEC 60529", "YD/T 1234-2020", "ISO/IEC 27001"]
# The words that a spelling stands beside; a person always says what a number is.
ASIDE = {"PHONE": "我的电话{}有空打给我", "ID_CARD": "证件{}请核对", "BANK_CARD": "汇到{}这张卡", "CREDIT_CARD": "卡{}扣款失败", "AMEX": "card {} declined", "EMAIL": "发到{}即可",
         "USCC": "信用代码{}已查", "PLATE": "车{}停在门口", "LANDLINE": "打{}找前台", "IBAN": "IBAN {} 收款", "PASSPORT": "护照{}丢了", "ACCOUNT": "账号{}收款",
         "SSN": "SSN {} on file", "IP": "机器{}宕机"}


def harmless_value(name, r):
    makers = {
        "VERSION": lambda: ".".join(str(r.randint(0, 400)) for _ in range(r.choice([3, 4]))), "SMALL": lambda: str(r.randint(2, 9999)),
        "EPOCH_MS": lambda: f"17{values.digits(r, 11)}", "EPOCH": lambda: f"17{values.digits(r, 8)}", "PID": lambda: str(r.randint(100, 99999)),
        "UUID": lambda: "-".join(values.hexa(r, n) for n in (8, 4, 4, 4, 12)), "HEX16": lambda: values.hexa(r, 16), "HEX17": lambda: values.hexa(r, 17), "HEX8": lambda: values.hexa(r, 8).upper(),
        "HEX6": lambda: values.hexa(r, 6), "SHA1": lambda: values.hexa(r, 40), "SHA256": lambda: values.hexa(r, 64), "MD5": lambda: values.hexa(r, 32),
        "ISBN": lambda: f"978-7-{values.digits(r, 3)}-{values.digits(r, 5)}-{values.digits(r, 1)}", "DECIMAL": lambda: "3." + values.digits(r, r.randint(12, 30)),
        "LATLON": lambda: f"{r.randint(20, 45)}.{values.digits(r, 6)},{r.randint(75, 130)}.{values.digits(r, 6)}", "MODEL": lambda: r.choice(MODELS),
        "COUNTER": lambda: str(r.randint(10 ** 6, 10 ** 12)), "STANDARD": lambda: r.choice(STANDARDS), "CVE": lambda: f"CVE-20{r.randint(15, 26)}-{values.digits(r, 5)}",
        "DATETIME": lambda: f"2025-{r.randint(1, 12):02d}-{r.randint(1, 28):02d} {r.randint(0, 23):02d}:{r.randint(0, 59):02d}:{r.randint(0, 59):02d}.{values.digits(r, 3)}",
        "DATE": lambda: f"{r.randint(2015, 2026)}年{r.randint(1, 12)}月{r.randint(1, 28)}日"}
    return makers[name]()


def harmless_line(r):
    template = r.choice(sentences.HARMLESS.splitlines())
    if "{{" in template or "${" in template:
        return template
    probe = Document("", "")
    return probe.sentence(template, r, fill=lambda name: harmless_value(name, r)).text


def zh(r):
    d = Document("ZH", "zh")
    templates = sentences.ZH.replace("\n{PRIVATE_KEY}\n", "\x00{PRIVATE_KEY}\x00").splitlines()
    for i in range(r.choice([1, 1, 2, 3])):
        d.write("" if i == 0 else "\n" if r.random() < 0.5 or not d.text.endswith(("。", ".", ";", "\uFF1B")) else "")
        d.sentence(r.choice(templates).replace("\x00", "\n"), r, wide=r.random() < 0.5, forms=lambda k, v: spell(k, v, r, 0.2))
    return d


def en(r):
    d = Document("EN", "en")
    for i in range(r.choice([1, 1, 2])):
        d.write(("" if not i else " " if d.text.endswith(".") else "\n")).sentence(r.choice(sentences.EN.splitlines()), r)
    return d


def chat(r):
    d = Document("CHAT", "zh")
    templates = [t for t in sentences.ZH.splitlines() if "PRIVATE" not in t]
    for i in range(r.randint(2, 5)):
        d.write(r.choice(["客服:", "我:", "A: ", "用户\uFF1A", "[10:3%d] " % i, "> "]))
        d.sentence(r.choice(templates), r, wide=r.random() < 0.7) if r.random() < 0.6 else d.harmless(r.choice(["好的,稍等", "嗯嗯", "明天上午可以吗", "收到", "方便的话尽快处理", "这个月的进度正常"]))
        d.write("\n")
    return d


def spelled(r, kind, form, group):
    d = Document(group, "zh")
    before, after = r.choice([ASIDE[kind], "{}", r.choice(KINDS[kind].labels or ["{}"]) + r.choice([":", "\uFF1A", " ", ""]) + "{}"] if group == "FORM15" else [ASIDE[kind]]).split("{}") if r.random() < 2 else ("", "")
    value = KINDS[kind].make(r) if form != "lower x" else values.id_card(r, x=True)
    return d.write(before).value(kind, FORMS[kind][form](value), form).write(after)


def data(r):
    name = r.choice(list(FRAMES))
    chinese = r.random() < 0.4
    d = Document("DATA", "zh" if chinese else "en")
    FRAMES[name](d, r, chinese)
    d.group = "DATA." + name
    return d


def harmless(r):
    return Document("HARMLESS", "zh").harmless(harmless_line(r))


def mixed(r):
    d = Document("MIXED", "zh")
    templates = [t for t in sentences.ZH.splitlines() if "PRIVATE" not in t]
    for _ in range(r.randint(2, 4)):
        if r.random() < 0.5:
            d.harmless(harmless_line(r))
        else:
            d.sentence(r.choice(templates), r, wide=r.random() < 0.5)
        d.write("\n")
    return d


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--seed", type=int, default=20260101)
    options.add_argument("--count", type=int, default=6000)
    chosen = options.parse_args()
    r = random.Random(chosen.seed)
    documents = [spelled(r, kind, form, "FORM15") for kind, form in PROMISED for _ in range(20)]
    documents += [spelled(r, kind, form, "SPELLING") for kind, forms in FORMS.items() for form in forms for _ in range(6)]
    shares = [zh] * 26 + [en] * 10 + [chat] * 8 + [data] * 36 + [harmless] * 14 + [mixed] * 6
    while len(documents) < chosen.count:
        documents.append(r.choice(shares)(r))
    for number, document in enumerate(documents):
        print(json.dumps(document.line(number), ensure_ascii=False))


if __name__ == "__main__":
    main()

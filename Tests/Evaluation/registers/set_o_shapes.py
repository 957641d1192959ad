"""Set O's lines, sayings, fields and layouts."""
from set_o_values import deal, put, value
from set_o_words import KEYS, LABELS

LINE = ["{L}\uFF1A{V}", "{L}\uFF1A{V}", "{L}:{V}", "{L}: {V}", "{L}\t{V}", "{L} {V}", "{L}\uFF1A\t{V}", "\u3010{L}\u3011{V}", "- {L}\uFF1A{V}", "{L}\u3000{V}",
    "\u00B7 {L}: {V}",
        "| {L} | {V} |", "**{L}**\uFF1A{V}", "{L}\n{V}", "{L}\uFF1A {V}\uFF1B", "\u2460 {L}\uFF1A{V}"]
SAY = ["\u6211\u7684{L}\u662F{V}", "{L}\u662F{V}", "{L}{V}", "{L}\uFF1A{V}\uFF0C\u8C22\u8C22", "{V} {L}", "\u6539\u4E00\u4E0B{L}\uFF0C\u6539\u6210{V}",
    "{L}\u6709\u53D8\u5316\uFF0C\u73B0\u5728\u662F{V}",
       "\u8FD9\u4E2A{L}\u5BF9\u5417\uFF1F{V}", "\u6838\u5BF9\u4E00\u4E0B{L}\uFF1A{V}", "\u5E2E\u6211\u628A{L}\u586B\u6210{V}", "{L}\u53D1\u4F60\u4E86 {V}",
       "\u3010\u91CD\u8981\u3011{L}\u4E3A{V}\uFF0C\u8BF7\u4FDD\u5B58",
       "\u8BF7\u95EE{L}{V}\u662F\u8C01\u767B\u8BB0\u7684"]
FIELD = {  # head, each, between, tail and what a value must not hold
    "json": ("{", '"{K}": "{V}"', ", ", "}", '"\\'), "json lines": ("{\n", '  "{K}": "{V}"', ",\n", "\n}\n", '"\\'), "env": ("", "{K}={V}", "\n", "\n", " \n\"'"),
    "yaml": ("{T}:\n", "  {K}: {V}", "\n", "\n", "\n"), "python dict": ("{T} = {", "'{K}': '{V}'", ", ", "}", "'\\"), "js object": ("const {T} = { ", "{K}: '{V}'",
    ", ", " };", "'\\"),
    "query": ("GET /api/{T}?", "{K}={V}", "&", "", " &+#%=?"), "log": ("INFO save {T}: ", "{K}={V}", ", ", "\n", ",\n"), "sql where": ("SELECT * FROM {T} WHERE ",
    "{K} = '{V}'", " AND ", ";", "'"),
    "sql set": ("UPDATE {T} SET ", "{K}='{V}'", ", ", " WHERE id=7;", "'"), "java set": ("{T} t = new {T}();\n", 't.set("{K}", "{V}");', "\n", "\n", '"\\'),
    "xml": ("<{T}>", "<{K}>{V}</{K}>", "", "</{T}>", "<&"), "properties": ("", "app.{T}.{K}={V}", "\n", "\n", "\n"),
    "arguments": ('{"name":"save_{T}","arguments":"{', '\\"{K}\\":\\"{V}\\"', ",", '}"}', '"\\'),
    "to string": ("{T}{", "{K}='{V}'", ", ", "}", "'"), "curl": ("curl -X POST https://api.example.com/{T}", " -d '{K}={V}'", "", "\n", "'"), "toml": ("[{T}]\n",
    '{K} = "{V}"', "\n", "\n", '"\\'),
    "repr": ("<{T} ", "{K}='{V}'", " ", ">", "'"), "go struct": ("{T}{", '{K}: "{V}"', ", ", "}", '"\\'),
}
TABLES = ["user", "customer", "order", "member", "contact", "config"]
FORMS = [["PERSON", "PHONE", "ADDRESS"], ["PERSON", "PHONE", "ID_CARD", "ADDRESS"], ["ORG", "USCC", "ADDRESS", "LANDLINE", "ACCOUNT"], ["PERSON", "PHONE", "EMAIL", "ORG"],
         ["ORDER", "PERSON", "PHONE", "ADDRESS", "TRACKING"], ["PERSON", "ID_CARD", "BANK_CARD", "PHONE"], ["EMPLOYEE", "PERSON", "PHONE", "ID_CARD"], ["PERSON",
         "PLATE", "PHONE"],
         ["ORG", "PERSON", "PHONE", "AMOUNT", "CONTRACT"], ["PERSON", "MEDICAL", "PHONE", "BIRTH"], ["INVOICE", "ORG", "USCC", "AMOUNT"], ["PERSON", "WECHAT", "PHONE"],
         ["STUDENT", "PERSON", "PHONE"], ["IP", "PASSWORD", "PERSON"], ["PERSON", "BANK_CARD", "AMOUNT"], ["PERSON", "PASSPORT", "BIRTH", "PHONE"]]
STATUS = ["\u5DF2\u53D1\u8D27", "\u5F85\u5BA1\u6838", "\u5DF2\u5B8C\u6210", "\u8DDF\u8FDB\u4E2D", "\u5DF2\u4ED8\u6B3E", "\u6682\u505C\u5408\u4F5C"]
REMARK = ["\u5907\u6CE8\uFF1A\u5DE5\u4F5C\u65E5\u9001\u8D27", "\u72B6\u6001\uFF1A\u5F85\u5BA1\u6838", "\u90E8\u95E8\uFF1A\u8FD0\u8425\u4E2D\u5FC3",
    "\u65E5\u671F\uFF1A2025\u5E749\u67088\u65E5", "\u6570\u91CF\uFF1A3\u7BB1",
          "\u5B66\u5386\uFF1A\u672C\u79D1"]


def label(r, kind):
    return r.choice(LABELS[kind].split("|"))


def form(d, of, r):
    """A form as it is filled in, one label a line, with a plain line somewhere."""
    kinds, line = list(deal("forms", FORMS, r)), deal("line", LINE, r)
    plain = r.randrange(len(kinds) + 1) if r.random() < 0.5 else -1
    for i, kind in enumerate(kinds):
        if i == plain:
            d.harmless(r.choice(REMARK)).write("\n")
        before, after = line.replace("{L}", label(r, kind)).split("{V}")
        put(d.write(before), kind, r, 0.12).write(after + "\n")


def one_line(d, of, r):
    """Labels and values after one another in one line."""
    between = r.choice(["\uFF0C", " ", "\uFF1B", ", ", "  ", "\u3001", "/"])
    for i, kind in enumerate(deal("forms line", FORMS, r)):
        put(d.write((between if i else "") + label(r, kind) + r.choice(["\uFF1A", ":", " ", "\uFF1A"])), kind, r, 0.1)


def sheet(d, of, r):
    """A pasted spreadsheet with a plain column last."""
    kinds = deal("sheets", FORMS, r)
    numbered = r.random() < 0.5
    d.write(("\u5E8F\u53F7\t" if numbered else "") + "\t".join(label(r, k) for k in kinds) + "\t\u72B6\u6001\n")
    for i in range(r.randint(2, 5)):
        d.write(f"{i + 1}\t" if numbered else "")
        for kind in kinds:
            put(d, kind, r).write("\t")
        d.harmless(r.choice(STATUS)).write("\n")


def no_head(d, of, r):
    """Rows without a heading, as they are copied out of the middle of a sheet."""
    odd = {"PASSWORD", "MEDICAL", "STUDENT", "EMPLOYEE", "AMOUNT", "WECHAT"}
    kinds = r.choice([f for f in FORMS if "PERSON" in f and not odd & set(f)])
    kinds = [k for k in kinds if k not in ("ORDER", "TRACKING", "PASSPORT", "BIRTH")]
    between = r.choice(["\t", "\t", " ", "  ", "\uFF0C", ","])
    for _ in range(r.randint(2, 5)):
        for i, kind in enumerate(kinds):
            put(d.write(between if i else ""), kind, r)
        d.write("\n")


def markdown(d, of, r):
    kinds = deal("markdown", FORMS, r)
    d.write("| " + " | ".join(label(r, k) for k in kinds) + " | \u72B6\u6001 |\n" + "|---" * (len(kinds) + 1) + "|\n")
    for _ in range(r.randint(1, 3)):
        d.write("| ")
        for kind in kinds:
            put(d, kind, r).write(" | ")
        d.harmless(r.choice(STATUS)).write(" |\n")


def csv(d, of, r):
    kinds = deal("csv", FORMS, r)
    heads = [label(r, k) for k in kinds] if r.random() < 0.6 else [r.choice(KEYS[k].split()) if k in KEYS else label(r, k) for k in kinds]
    d.write(",".join(heads) + "," + r.choice(["\u72B6\u6001", "status"]) + "\n")
    for _ in range(r.randint(2, 4)):
        for kind in kinds:
            made = value(kind, r)
            quote = '"' if "," in made[1] else ""
            d.write(quote).value(*made).write(quote + ",")
        d.harmless(r.choice(STATUS)).write("\n")


def several(d, of, r):
    """Several values of one kind under one label."""
    kind = r.choice(["PHONE", "PHONE", "ID_CARD", "EMAIL", "ORDER", "PLATE", "TRACKING", "BANK_CARD", "PERSON", "ORG", "INVOICE"])
    between = r.choice(["\n", "\n", "\u3001", "\uFF0C", " ", ";"])
    d.write(label(r, kind) + r.choice(["\u5982\u4E0B\uFF1A\n", "\uFF1A", "\u540D\u5355\uFF1A\n" if kind in ("PERSON", "ORG") else "\u5217\u8868\uFF1A\n"]))
    for i in range(r.randint(3, 6)):
        put(d.write(between if i else ""), kind, r)
    d.write("\n").harmless(r.choice(["\u5E2E\u6211\u53BB\u91CD", "\u8BF7\u8F6C\u6210\u4E00\u884C\u4E00\u4E2A", "\u7EDF\u8BA1\u4E00\u5171\u6709\u591A\u5C11\u4E2A"]))


def stacked(d, of, r):
    """A page of a phone or a web site: label over value."""
    for kind in deal("stacked", FORMS, r):
        put(d.write(label(r, kind) + "\n"), kind, r).write(r.choice(["\n", "\n", "\n\u590D\u5236\n", "\n\n"]))


LAYOUTS = [form, form, one_line, one_line, sheet, no_head, markdown, csv, several, stacked]

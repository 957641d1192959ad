"""Set N's lines, sayings, fields and layouts: pasted sheets, bills, waybills, cards, calendars, statements, chat exports, dumps, diffs."""
from set_n_words import KEYS, LABELS

LINE = ["{L}\uFF1A{V}", "{L}:{V}", "{L} : {V}", "{V}({L})", "{L}={V}", "\u25C6 {L} {V}", "\u3014{L}\u3015{V}", "{L}\u3010{V}\u3011", "|{L}|{V}|",
    "{L}\u2192{V}", "{L}\uFF1A\u201C{V}\u201D", "{L}\n\n{V}", "// {L}: {V}", "<p>{L}\uFF1A<em>{V}</em></p>", "- [ ] {L}\uFF1A{V}", "\u2714{L}\uFF1A{V}",
    "{L}\u4E3A{V}", "## {L}\n{V}",
    "{L}\t{V}\t", "\\textbf{{L}} & {V} \\\\", "{L}\uFF1A__{V}__", "\uFF08\u4E00\uFF09{L}\uFF1A{V}\u3002"]
SAY = ["{V}\u662F\u6211\u7684{L}", "{V},\u8FD9\u4E2A\u662F{L}", "\u55EF\u55EF {L} {V} \u6CA1\u9519", "{L}\u5199\u9519\u4E86\u5427?\u6211\u8FD9\u8FB9\u662F{V}",
    "\u628A{V}\u5F53\u6210{L}\u5F55\u8FDB\u53BB\u5C31\u884C", "\u8BF7\u7528{L}{V}\u91CD\u65B0\u751F\u6210\u4E00\u4EFD",
    "\u4E0A\u6B21\u7ED9\u7684{L}\u5C11\u4E86\u4E00\u4F4D,\u5B8C\u6574\u7684\u662F{V}", "{L}\u5462?{V}.",
    "\u5E2E\u5FD9\u67E5\u4E0B {L} \u2014 {V}", "\u7CFB\u7EDF\u63D0\u793A{L}\u91CD\u590D:{V}", "\u5BF9\u4E86{L}\u8981\u66F4\u65B0,\u65B0\u7684{V}",
    "{L}\u4FFA\u8BB0\u5F97\u662F{V}\u5566", "\u8865\u5145\u4E00\u4E0B{L}:{V}!", "\u9644:{L}{V},\u8BF7\u67E5\u9605",
    "\u64CD\u4F5C\u5458\u8BEF\u628A{L}\u5F55\u6210\u4E86{V}", "@\u5168\u4F53 \u4ECA\u5929\u8D77{L}\u6362\u6210 {V}",
    "\u628A\u4E0B\u9762\u8FD9\u53E5\u7FFB\u6210\u82F1\u6587:\u6211\u7684{L}\u662F{V}"]
FIELD = {  # as in registers.py: head, each, between, tail and what a value must not hold
    "string in json": ('{"tool_call_id":"call_{T}","arguments":"{', '\\"{K}\\": \\"{V}\\"', ", ", '}"}', '"\\'),
    "observation": ("Action: get_{T}\nObservation: {", "'{K}': '{V}'", ", ", "}\nThought: done\n", "'\\"),
    "hocon": ("{T} {\n", '  {K} = "{V}"', "\n", "\n}\n", '"\\$'),
    "spring log": ("INFO 1 --- [nio-8080-exec-4] c.x.{T}.Handler : req ", "{K}=[{V}]", " ", "\n", "[]"),
    "go literal": ("{T} := map[string]string{", '"{K}": "{V}"', ", ", "}\n", '"\\'), "go map print": ("{T}=map[", "{K}:{V}", " ", "]\n", " :[]"),
    "typescript": ("const {T} = {\n", "  {K}: `{V}`,", "\n", "\n} as const;\n", "`$\\"),
    "c sharp": ("var {T} = new Dictionary<string, string> {\n", '  ["{K}"] = "{V}"', ",\n", "\n};\n", '"\\'),
    "php define": ("<?php // {T}\n", "define('{K}', '{V}');", "\n", "\n", "'\\"), "kotlin": ("{T}(", '{K} = "{V}"', ", ", ")\n", '"\\$'),
    "proto text": ("{T} {\n", '  {K}: "{V}"', "\n", "\n}\n", '"\\'),
    "graphql": ("mutation { update_{T}(input: {", '{K}: "{V}"', ", ", "}) { id } }\n", '"\\'), "swift": ("let {T} = [", '"{K}": "{V}"', ", ", "]\n", '"\\'),
    "ansible": ("- name: {T}\n  vars:\n", "    {K}: '{V}'", "\n", "\n", "'"),
    "annotations": ("metadata:\n  name: {T}\n  annotations:\n", '    example.com/{K}: "{V}"', "\n", "\n", '"\\'),
    "curl form": ("curl -s https://api.example.com/{T}", " -F '{K}={V}'", "", "\n", "'"), "headers": ("GET /{T} HTTP/2\n", "X-{K}: {V}", "\n", "\n", "\n"),
    "har": ('"postData":{"params":[', '{"name":"{K}","value":"{V}"}', ",", "]}\n", '"\\'), "lua": ("{T} = { ", "{K} = '{V}'", ", ", " }\n", "'\\"),
    "assert": ("# test_{T}\n", 'assert row["{K}"] == "{V}"', "\n", "\n", '"\\'),
    "terraform plan": ('  # {T}.main will be updated\n', '      + {K} = "{V}"', "\n", "\n", '"\\$'), "excel row": ("{T}\n", "{K}\t{V}", "\n", "\n", "\t\n"),
    "dataclass": ("{T}(", "{K}='{V}'", ", ", ")\n", "'\\"), "merge": ("MERGE INTO {T} SET\n", "  t.{K} = N'{V}'", ",\n", ";\n", "'"),
}
FIRM = ["ORG", "USCC", "ACCOUNT", "CNAPS", "ADDRESS", "LANDLINE", "INVOICE", "AMOUNT"]
HUMAN = ["PERSON", "PHONE", "ID_CARD", "BIRTH", "ADDRESS", "EMAIL", "BANK_CARD", "WECHAT", "QQ"]
GOODS = ["PERSON", "PHONE", "ADDRESS", "ORDER", "TRACKING", "PLATE"]
WARD = ["PERSON", "MEDICAL", "BIRTH", "SOCIAL", "PHONE", "ID_CARD"]
WORK = ["PERSON", "EMPLOYEE", "PHONE", "EMAIL", "ID_CARD", "BANK_CARD"]
GROUPS = [HUMAN, HUMAN, FIRM, GOODS, WARD, WORK]
STATE = ["\u5DF2\u6838\u5BF9", "\u5F85\u529E", "\u901A\u8FC7", "\u590D\u8BAE\u4E2D", "\u5408\u683C", "\u6B63\u5E38"]


def label(r, kind):
    return r.choice(LABELS[kind].split("|"))


def some(r, least, most):
    group = r.choice(GROUPS)
    return r.sample(group, min(len(group), r.randint(least, most)))


def pasted_sheet(d, of, r, make):
    """A sheet pasted from a spreadsheet: a heading, numbered rows, a plain column last."""
    kinds = some(r, 3, 5)
    d.write("No.\t" + "\t".join(label(r, k) for k in kinds) + "\t\u72B6\u6001\n")
    for i in range(r.randint(2, 5)):
        d.write(str(i + 1))
        for k in kinds:
            d.write("\t").value(k, make(k))
        d.write("\t").harmless(r.choice(STATE)).write("\n")


def upright(d, of, r, make):
    """Label over value, with blank lines, as a phone's screen is copied."""
    for k in some(r, 3, 5):
        d.write(label(r, k) + "\n").value(k, make(k)).write("\n" + r.choice(["", "\u590D\u5236\n", "\n"]))


def waybill(d, of, r, make):
    for who in ("\u5BC4", "\u6536"):
        d.write(who + r.choice(["\u4EF6\u4EBA\uFF1A", ": ", " ", "\u65B9 "])).value("PERSON",
            make("PERSON")).write(r.choice([" ", "\uFF0C", "  "])).value("PHONE", make("PHONE")).write(r.choice([" ", "\uFF0C", "\n"])).value("ADDRESS",
                make("ADDRESS")).write("\n")
    d.write("\u8FD0\u5355\u53F7 ").value("TRACKING", make("TRACKING")).write("  ").harmless(f"{r.randint(1, 30)}.{r.randint(0, 9)}kg").write("\n")


def statement(d, of, r, make):
    """A bank statement as a text table."""
    d.write("\u8D26\u53F7\uFF1A").value("ACCOUNT", make("ACCOUNT")).write("  \u6237\u540D\uFF1A").value("ORG",
        make("ORG")).write("\n\u65E5\u671F        \u6458\u8981    \u5BF9\u65B9\u6237\u540D        \u5BF9\u65B9\u8D26\u53F7        \u91D1\u989D\n")
    for _ in range(r.randint(2, 4)):
        d.harmless(f"2025-0{r.randint(1, 9)}-1{r.randint(0, 9)}").write("  ").harmless(r.choice(["\u8F6C\u8D26", "\u8D27\u6B3E", "\u5DE5\u8D44",
    "\u7F34\u7A0E"])).write("  ")
        k = r.choice(["ORG", "PERSON"])
        d.value(k, make(k)).write("  ").value("ACCOUNT" if k == "ORG" else "BANK_CARD",
            make("ACCOUNT" if k == "ORG" else "BANK_CARD")).write("  ").value("AMOUNT", make("AMOUNT")).write("\n")


def vcard(d, of, r, make):
    name = make("PERSON")
    d.write("BEGIN:VCARD\nVERSION:3.0\nFN:").value("PERSON", name).write("\n")
    for mark, k in r.sample([("TEL;TYPE=CELL:", "PHONE"), ("TEL;TYPE=WORK:", "LANDLINE"), ("EMAIL;TYPE=INTERNET:", "EMAIL"), ("ORG:", "ORG"),
        ("ADR;TYPE=HOME:;;", "ADDRESS"), ("X-WECHAT:", "WECHAT"), ("X-QQ:", "QQ"), ("NOTE:\u8EAB\u4EFD\u8BC1", "ID_CARD")], r.randint(3, 6)):
        d.write(mark).value(k, make(k)).write("\n")
    d.write("END:VCARD\n")


def calendar(d, of, r, make):
    d.write("BEGIN:VEVENT\nDTSTART:").harmless(f"2025{r.randint(1, 12):02d}{r.randint(10, 28)}T0{r.randint(1, 9)}0000Z").write("\nSUMMARY:").write(
        r.choice(["\u9762\u8BD5", "\u7B7E\u7EA6", "\u590D\u8BCA", "\u770B\u623F"]) + " ").value("PERSON",
            make("PERSON")).write("\nDESCRIPTION:" + r.choice(["\u624B\u673A", "\u7535\u8BDD"])).value("PHONE", make("PHONE"))
    d.write("\nATTENDEE;CN=\"").value("PERSON", make("PERSON")).write("\":mailto:").value("EMAIL", make("EMAIL")).write("\nLOCATION:").value("ADDRESS",
        make("ADDRESS")).write("\nEND:VEVENT\n")


def chat_log(d, of, r, make):
    """An export of a group chat: time and name, then what was said."""
    people = [make("PERSON") for _ in range(2)]
    hour = r.randint(8, 20)
    say = [("PHONE", ["\u6253\u8FD9\u4E2A ", "\u65B0\u53F7 ", ""]), ("ADDRESS", ["\u5B9A\u4F4D\u4E0D\u51C6\uFF0C\u5730\u5740\u5728", "\u5BC4\u5230"]),
        ("ORDER", ["\u5355\u53F7", "\u8BA2\u5355 "]), ("BANK_CARD", ["\u5361\u53F7", "\u8F6C\u8FD9\u5F20\u5361 "]),
            ("PASSWORD", ["\u5BC6\u7801\u662F", "\u8FDB\u95E8\u5BC6\u7801 "]), ("EMAIL", ["\u53D1\u6211\u90AE\u7BB1 "]),
                ("PLATE", ["\u8F66\u724C", "\u6211\u5F00\u7684\u662F"])]
    for i in range(r.randint(3, 6)):
        who, minute = people[i % 2], r.randint(10, 59)
        d.write(r.choice([f"[{hour}:{minute}] ", f"2025/{r.randint(1, 12)}/{r.randint(1, 28)} {hour}:{minute} "])).value("PERSON",
            who).write(r.choice(["\uFF1A", ": ", "\n"]))
        if r.random() < 0.35:
            d.harmless(r.choice(["\u6536\u5230\u8C22\u8C22", "[\u56FE\u7247]", "\u597D\u6EF4", "\u7A0D\u7B49\u6211\u5728\u5F00\u4F1A",
    "[\u6587\u4EF6] \u62A5\u4EF7\u6A21\u677F.xlsx"])).write("\n")
        else:
            k, ways = r.choice(say)
            d.write(r.choice(ways)).value(k, make(k)).write("\n")


def csv_dump(d, of, r, make):
    """CSV with keys for a heading and quotes where a spreadsheet puts them."""
    kinds = [k for k in some(r, 3, 5) if k in KEYS]
    d.write("id," + ",".join(r.choice(KEYS[k].split()) for k in kinds) + ",created_at\n")
    for _ in range(r.randint(2, 4)):
        d.write(str(r.randint(11, 99)) + ",")
        for k in kinds:
            v = make(k)
            q = '"' if "," in v or r.random() < 0.3 else ""
            d.write(q).value(k, v).write(q + ",")
        d.harmless(f"2025-{r.randint(1, 12):02d}-{r.randint(10, 28)} {r.randint(10, 23)}:{r.randint(10, 59)}:07").write("\n")


def html_rows(d, of, r, make):
    for k in some(r, 2, 5):
        d.write(f"<tr><td class=\"l\">{label(r, k)}</td><td>&nbsp;</td><td>").value(k, make(k)).write("</td></tr>\n")


def values_sql(d, of, r, make):
    kinds = [k for k in some(r, 3, 5) if k in KEYS]
    d.write(f"INSERT INTO `{r.choice(['t_contact', 'biz_partner', 'pt_visit', 'express_bill'])}` (`id`," + ",".join(
        f"`{r.choice(KEYS[k].split())}`" for k in kinds) + ") VALUES\n")
    n = r.randint(1, 3)
    for i in range(n):
        d.write(f"({r.randint(100, 999)}")
        for k in kinds:
            d.write(",'").value(k, make(k)).write("'")
        d.write(")" + (",\n" if i + 1 < n else ";\n"))


def numbered(d, of, r, make):
    """Several values under one label."""
    k, n = r.choice(["PHONE", "ID_CARD", "BANK_CARD", "EMAIL", "PLATE", "ORDER", "INVOICE", "TRACKING", "CASE", "VIN"]), r.randint(3, 6)
    d.write(label(r, k) + r.choice(["\uFF1A\n", " \u5171%d\u6761\n" % n, "\uFF08\u4ECE\u4E0A\u5230\u4E0B\uFF09\n", ":\n\n"]))
    mark = r.choice(["%d) ", "%d\u3001", "%02d  ", "* "])
    for i in range(n):
        d.write(mark % (i + 1) if "%" in mark else mark).value(k, make(k)).write("\n")


def broken_scan(d, of, r, make):
    """What optical recognition makes of a form: stray signs, blanks in labels, lines broken after the colon."""
    names = {"PERSON": "\u59D3 \u540D", "PHONE": "\u8054 \u7CFB \u7535 \u8BDD", "ADDRESS": "\u4F4F \u5740", "ID_CARD": "\u516C\u6C11\u8EAB\u4EFD\u53F7\u7801",
    "BIRTH": "\u51FA \u751F", "PLATE": "\u53F7\u724C \u53F7\u7801", "VIN": "\u8F66\u8F86\u8BC6\u522B \u4EE3\u53F7", "ORG": "\u5355 \u4F4D",
    "USCC": "\u7EDF\u4E00\u793E\u4F1A \u4FE1\u7528\u4EE3\u7801"}
    for k in r.sample(list(names), r.randint(3, 6)):
        d.write(r.choice(["", "", "| ", "\u00B7 ", "~ "]) + names[k] + r.choice(["\uFF1A\n", " ", "  ", "\uFF1A ", ":\n"])).value(k, make(k)).write("\n")


def invoice_text(d, of, r, make):
    d.write("\u7535\u5B50\u53D1\u7968(\u666E\u901A\u53D1\u7968)\n\u53D1\u7968\u53F7\u7801:").value("INVOICE",
        make("INVOICE")).write("\n\u5F00\u7968\u65E5\u671F:").harmless(f"2025\u5E74{r.randint(1, 12):02d}\u6708{r.randint(1, 28):02d}\u65E5").write(
    "\n\u8D2D\u540D\u79F0:").value("ORG", make("ORG")).write("  \u9500\u540D\u79F0:").value("ORG", make("ORG"))
    d.write("\n\u7EDF\u4E00\u793E\u4F1A\u4FE1\u7528\u4EE3\u7801/\u7EB3\u7A0E\u4EBA\u8BC6\u522B\u53F7:").value("USCC",
        make("USCC")).write("\n").harmless(r.choice(["*\u529E\u516C\u7528\u54C1*\u590D\u5370\u7EB8", "*\u9910\u996E\u670D\u52A1*\u9910\u8D39",
    "*\u8FD0\u8F93\u670D\u52A1*\u8FD0\u8D39"])).write("\n\u4EF7\u7A0E\u5408\u8BA1(\u5C0F\u5199)").value("AMOUNT",
                make("AMOUNT")).write("\n\u5F00\u7968\u4EBA:").value("PERSON", make("PERSON")).write("\n")


def psql_wide(d, of, r, make):
    """What `\\x` of psql prints: one column a line."""
    for i in range(r.randint(1, 2)):
        d.write(f"-[ RECORD {i + 1} ]---------\n")
        for k in r.sample([k for k in KEYS if k not in ("PASSWORD", "COOKIE", "CONNECTION")], r.randint(3, 5)):
            key = r.choice(KEYS[k].split())
            d.write(f"{key:<18}| ").value(k, make(k)).write("\n")
        d.write("is_deleted        | f\nsource            | ").harmless(r.choice(["miniapp", "web_portal", "import_job"])).write("\n")


def access_log(d, of, r, make):
    for _ in range(r.randint(2, 3)):
        k = r.choice(["PHONE", "ID_CARD", "ORDER", "EMPLOYEE", "BANK_CARD", "STUDENT"])
        d.write(f"2025-11-0{r.randint(1, 9)}T0{r.randint(1, 9)}:{r.randint(10, 59)}:33Z ").value("IP",
            make("IP")).write(f" \"POST /v{r.randint(1, 3)}/{r.choice(['bind', 'search', 'export'])}?{r.choice(KEYS[k].split())}=").value(k,
                make(k)).write(" HTTP/1.1\" 200 ").harmless(f"{r.randint(100, 9999)}bytes").write("\n")


def config_patch(d, of, r, make):
    d.write("@@ -12,4 +12,4 @@\n")
    for k in r.sample(["PASSWORD", "API_KEY", "OPAQUE", "CONNECTION", "IP", "HOST", "EMAIL"], r.randint(2, 3)):
        key = r.choice(KEYS[k].split())
        d.write(f"-{key}=").value(k, make(k)).write(f"\n+{key}=").harmless("${" + key.upper().replace(".", "_") + "}").write("\n")


def key_cards(d, of, r, make):
    """Records divided by rules, each in another order."""
    kinds = some(r, 3, 4)
    names = {k: label(r, k) for k in kinds}
    for _ in range(r.randint(2, 3)):
        r.shuffle(kinds)
        for k in kinds:
            d.write(names[k] + "\uFF1A").value(k, make(k)).write("  ")
        d.write("\n" + "-" * 20 + "\n")


LAYOUTS = [pasted_sheet, upright, waybill, statement, vcard, calendar, chat_log, csv_dump, html_rows, values_sql, numbered, broken_scan, invoice_text,
    psql_wide, access_log, config_patch, key_cards]

"""Set M's lines, sayings, fields and layouts: scanned forms, receipts, two columns, folded cells, manifests, result sets, exports of chats."""
from set_m_words import KEYS, LABELS

LINE = ["{L}\uFF1A{V}", "{L}: {V}", "{L} {V}", "{L}\uFF1A\u3000{V}", "\u25A1{L} {V}", "{L}\uFF08\u5FC5\u586B\uFF09{V}", "| {L} | {V} |", "\u2460{L}\uFF1A{V}\uFF1B", "{L}____ {V} ____", "{L}:\n  {V}", "\u300A{L}\u300B{V}", "{L}\t\uFF1A\t{V}", "\uFF0A{L}\uFF1A{V}", "{L}\u2014\u2014{V}",
        "<label>{L}</label><input value=\"{V}\">", "**{L}**\uFF1A{V}", "{V} \u2190 {L}", "> {L}\uFF1A{V}", "{L}\uFF5C{V}", "{L}. . . . {V}"]
SAY = ["{L}\u662F {V}\uFF0C\u8BF7\u67E5\u6536", "\u4E4B\u524D\u62A5\u7684{L}\u4F5C\u5E9F\uFF0C\u7528\u8FD9\u4E2A\uFF1A{V}", "\u90A3\u4E2A{L}\u6211\u67E5\u5230\u4E86 {V}", "{L}\uFF1F\u2014\u2014{V}", "\u95EE\uFF1A{L}\uFF1F\u7B54\uFF1A{V}", "{L}\u8BB0\u4E00\u4E0B\u54C8\uFF0C{V}", "\u5BA2\u6237\u8BF4{L}\u586B\u7684{V}",
       "{V} \u8FD9\u662F\u6211\u7684{L}", "\u7CFB\u7EDF\u91CC\u5F55\u5165\u7684{L}\u4E3A{V}\uFF0C\u4E0E\u539F\u4EF6\u4E00\u81F4", "\u6211\u628A{L}\u518D\u53D1\u4E00\u904D\uFF1A{V}", "\u5982\u9700\u6838\u5B9E\uFF0C{L}\u4E3A\uFF1A{V}\u3002", "{L}\u6709\u53D8\u52A8\u2192{V}", "\u9EBB\u70E6\u628A{L}\u6539\u6210 {V}\uFF0C\u8C22\u8C22\u8001\u5E08", "@\u5C0F\u52A9\u624B {L}\uFF1A{V} \u5E2E\u6211\u586B\u8868"]
FIELD = {  # as in registers.py: head, each, between, tail and what a value must not hold
    "dotenv": ("# {T}\n", "{K}={V}", "\n", "\n", " #'\"\n"), "tfvars": ("{T} = {\n", '  {K} = "{V}"', "\n", "\n}\n", '"$%'), "helm": ("{T}:\n  config:\n", '    {K}: "{V}"', "\n", "\n", '"\\'),
    "properties": ("# {T}.properties\n", "app.{T}.{K}={V}", "\n", "\n", "\n"), "ini": ("[{T}]\n", "{K} = {V}", "\n", "\n", "\n;#"), "webhook": ('{"event":"{T}.updated","payload":{', '"{K}":"{V}"', ",", '},"retry":0}', '"\\'),
    "tool use": ('<tool_use name="{T}_query">{', '"{K}": "{V}"', ", ", "}</tool_use>", '"\\'), "insert": ("INSERT INTO {T} SET ", "`{K}`='{V}'", ", ", ";", "'\\"), "ruby": ("{T} = { ", "{K}: '{V}'", ", ", " }", "'\\"),
    "rust": ("{T} { ", '{K}: "{V}"', ", ", " }", '"\\'), "java": ("{T}", '.put("{K}", "{V}")', "", ";", '"\\'), "console": ("[{T}] INFO  ", "{K}:{V}", " ", " done\n", " :"), "csharp": ("new {T} { ", '{K} = "{V}"', ", ", " };", '"\\'),
    "cli": ("./{T}ctl apply", ' --{K} "{V}"', "", "\n", '"$`\\!'), "xml": ("<{T}>", "<{K}>{V}</{K}>", "", "</{T}>", "<&"), "jsonl": ('{"t":"{T}",', '"{K}":"{V}"', ",", "}\n", '"\\'), "docker": ("docker run -d", ' -e {K}="{V}"', "", " {T}:latest\n", '"$`\\!'),
}
GUEST = ["PERSON", "PHONE", "ID_CARD", "BIRTH", "EMAIL", "ADDRESS", "WECHAT", "BANK_CARD"]
FIRM = ["ORG", "USCC", "ACCOUNT", "CNAPS", "CONTRACT", "AMOUNT", "LANDLINE", "TAX_ID"]
CAR = ["PLATE", "VIN", "ENGINE", "DRIVER", "PERSON", "PHONE"]
CARE = ["PERSON", "MEDICAL", "SOCIAL", "BIRTH", "ID_CARD", "PHONE"]
NET = ["HOST", "IP", "MAC", "IPV6", "DEVICE", "PASSWORD"]
GROUPS = [GUEST, GUEST, FIRM, CAR, CARE, NET]
TIGHT = ["PHONE", "ID_CARD", "BANK_CARD", "EMAIL", "PLATE", "ORDER", "EMPLOYEE", "INVOICE", "USCC", "STUDENT", "MEDICAL", "IMEI"]
COLUMN = {"PERSON": "real_name", "PHONE": "mobile", "ID_CARD": "id_card", "EMAIL": "email", "PLATE": "plate_no", "BANK_CARD": "bank_card", "ORDER": "order_no"}


def label(r, kind):
    return r.choice(LABELS[kind].split("|"))


def pick(r, least, most):
    group = r.choice(GROUPS)
    return r.sample(group, min(len(group), r.randint(least, most)))


def two_columns(d, of, r, make):
    """A form with two label and value pairs a row."""
    kinds = pick(r, 4, 6)
    for i in range(0, len(kinds) - 1, 2):
        a, b = kinds[i], kinds[i + 1]
        gap = r.choice(["    ", "\t", "\u3000\u3000"])
        d.write(label(r, a) + "\uFF1A").value(a, make(a)).write(gap + label(r, b) + "\uFF1A").value(b, make(b)).write("\n")


def heads_then_values(d, of, r, make):
    """Optical recognition reads the left column first, then the right one, line by line."""
    kinds = pick(r, 3, 4)
    for k in kinds:
        d.write(label(r, k) + "\uFF1A\n")
    for k in kinds:
        d.value(k, make(k)).write("\n")


def spread_label(d, of, r, make):
    """Labels with blanks inside, as forms justify them."""
    names = {"PERSON": "\u59D3  \u540D", "PHONE": "\u7535  \u8BDD", "ADDRESS": "\u5730  \u5740", "BIRTH": "\u51FA \u751F \u65E5 \u671F", "EMAIL": "\u90AE  \u7BB1", "ID_CARD": "\u8EAB \u4EFD \u8BC1 \u53F7", "POSTCODE": "\u90AE  \u7F16", "ACCOUNT": "\u8D26  \u53F7", "PLATE": "\u8F66 \u724C \u53F7"}
    for k in r.sample(list(names), r.randint(3, 5)):
        d.write(names[k] + r.choice(["\uFF1A", ": ", "  "])).value(k, make(k)).write("\n")


def markdown(d, of, r, make):
    kinds = pick(r, 3, 4)
    d.write("|\u5E8F\u53F7|" + "|".join(label(r, k) for k in kinds) + "|\u5907\u6CE8|\n" + "|:-:" * (len(kinds) + 2) + "|\n")
    for i in range(r.randint(1, 4)):
        d.write(f"|{i + 1}")
        for k in kinds:
            d.write("|").value(k, make(k))
        d.write("|").harmless(r.choice(["\u8D44\u6599\u9F50\u5168", "\u7F3A\u9644\u4EF6", "\u5DF2\u590D\u6838"])).write("|\n")


def quoted_csv(d, of, r, make):
    kinds = [k for k in pick(r, 3, 5) if k != "PASSWORD"]
    d.write(",".join(f'"{label(r, k)}"' for k in kinds) + "\n")
    for _ in range(r.randint(1, 4)):
        for i, k in enumerate(kinds):
            d.write(',"' if i else '"').value(k, make(k)).write('"')
        d.write("\n")


def result_set(d, of, r, make):
    """What a database shell prints: a frame of signs, names of columns, rows."""
    kinds = r.sample(list(COLUMN), r.randint(2, 4))
    rule = "+" + "+".join("-" * 22 for _ in kinds) + "+\n"
    n = r.randint(1, 3)
    d.write(rule + "|" + "|".join(f" {COLUMN[k]:<21}" for k in kinds) + "|\n" + rule)
    for _ in range(n):
        for k in kinds:
            v = make(k)
            d.write("| ").value(k, v).write(" " * max(1, 21 - len(v)))
        d.write("|\n")
    d.write(rule).harmless(f"{n} rows in set (0.0{r.randint(1, 9)} sec)").write("\n")


def roll(d, of, r, make):
    """A list under one label."""
    k, n = r.choice(TIGHT), r.randint(3, 6)
    d.write(label(r, k) + r.choice(["\u6E05\u5355\uFF1A", "\u5982\u4E0B\uFF1A", "\u5217\u8868\n", "(\u5171" + str(n) + "\u4E2A)\uFF1A\n"]))
    joint = r.choice(["\n", "\u3001", "\uFF0C", ";", " "])
    for i in range(n):
        d.write(joint if i else "").value(k, make(k))
    d.write("\n")


def manifest(d, of, r, make):
    """People of one journey, each on a line of fixed order with no heading."""
    for i in range(r.randint(2, 4)):
        d.write(f"{i + 1}. ").value("PERSON", make("PERSON")).write(r.choice([" ", "\uFF0C", "/"])).value("ID_CARD", make("ID_CARD")).write(r.choice([" ", "\uFF0C", "/"])).value("PHONE", make("PHONE")).write("\n")


def talk(d, of, r, make):
    """An export of a chat: name, time, line."""
    a, b = make("PERSON"), make("PERSON")
    k = r.choice([x for x in TIGHT if x in LABELS] + ["ADDRESS", "WECHAT", "BIRTH", "PASSWORD"])
    name = label(r, k)
    d.value("PERSON", a).write(f" 2025-0{r.randint(1, 9)}-1{r.randint(0, 9)} 09:{r.randint(10, 59)}\n").write(r.choice(["\u628A{}\u53D1\u6211\u4E00\u4E0B", "{}\u662F\u591A\u5C11\uFF1F", "\u7F3A\u4E2A{}"]).format(name) + "\n")
    d.value("PERSON", b).write(f" 2025-0{r.randint(1, 9)}-1{r.randint(0, 9)} 10:{r.randint(10, 59)}\n").value(k, make(k)).write("\n")
    d.value("PERSON", a).write("\n").harmless(r.choice(["\u6536\u5230\uFF0C\u8C22\u8C22", "\u597D\u7684\uFF0C\u9A6C\u4E0A\u529E", "ok\uFF0C\u4E0B\u5348\u5904\u7406"])).write("\n")


def receipt(d, of, r, make):
    d.write("------------------------------\n").write(r.choice(["\u7535\u5B50\u56DE\u5355", "\u9000\u6B3E\u51ED\u8BC1", "\u7F34\u8D39\u901A\u77E5"]) + "\n")
    for name, k in [("\u4ED8\u6B3E\u4EBA\u6237\u540D", "ORG"), ("\u4ED8\u6B3E\u4EBA\u8D26\u53F7", "ACCOUNT"), ("\u6536\u6B3E\u4EBA\u6237\u540D", "PERSON"), ("\u6536\u6B3E\u4EBA\u5361\u53F7", "BANK_CARD"), ("\u91D1\u989D", "AMOUNT")]:
        d.write(name + r.choice(["  ", "\uFF1A", "\t"])).value(k, make(k)).write("\n")
    d.write("\u72B6\u6001  ").harmless("\u4EA4\u6613\u6210\u529F").write("\n------------------------------\n")


def folded(d, of, r, make):
    """HTML cells in which the label and the value stand in rows of their own."""
    kinds = pick(r, 2, 4)
    d.write("<tr>" + "".join(f"<th>{label(r, k)}</th>" for k in kinds) + "</tr>\n<tr>")
    for k in kinds:
        v = make(k)
        d.write("<td>").value(k, v if not set("<&") & set(v) else make("PHONE")).write("</td>") if k != "PASSWORD" else d.write("<td>").harmless("******").write("</td>")
    d.write("</tr>\n")


def query(d, of, r, make):
    """Access logs of a gateway."""
    for _ in range(r.randint(1, 3)):
        k = r.choice(["PHONE", "ID_CARD", "BANK_CARD", "ORDER", "PLATE"])
        d.value("IP", make("IP")).write(" - - [12/Sep/2025:10:0" + str(r.randint(0, 9)) + f":21 +0800] \"GET /api/query?{r.choice(KEYS[k].split())}=").value(k, make(k)).write("&_t=").harmless(f"17{r.randint(10 ** 10, 10 ** 11 - 1)}").write(" HTTP/1.1\" 200\n")


def patch(d, of, r, make):
    """A diff that takes values out of a file."""
    kinds = [k for k in r.sample(list(KEYS), 3) if k in ("PASSWORD", "API_KEY", "OPAQUE", "PHONE", "EMAIL", "IP", "HOST", "WECHAT", "PERSON", "ID_CARD")] or ["PASSWORD"]
    d.write("index ").harmless("".join(r.choice("0123456789abcdef") for _ in range(7)) + ".." + "".join(r.choice("0123456789abcdef") for _ in range(7))).write(" 100644\n")
    for k in kinds:
        key = r.choice(KEYS[k].split())
        d.write(f"-{key}: ").value(k, make(k)).write(f"\n+{key}: ").harmless("${" + key.upper() + "}").write("\n")


def card(d, of, r, make):
    """The foot of a mail."""
    d.write("--\n").value("PERSON", make("PERSON")).write(r.choice([" | \u534E\u4E1C\u533A\u9500\u552E", " \u9879\u76EE\u7ECF\u7406", "  \u6CD5\u52A1\u90E8"]) + "\n").value("ORG", make("ORG")).write("\n")
    for mark, k in r.sample([("T: ", "LANDLINE"), ("M: ", "PHONE"), ("E: ", "EMAIL"), ("\u5730\u5740\uFF1A", "ADDRESS"), ("\u5FAE\u4FE1\uFF1A", "WECHAT"), ("\u90AE\u7F16 ", "POSTCODE")], 4):
        d.write(mark).value(k, make(k)).write("\n")


LAYOUTS = [two_columns, heads_then_values, spread_label, markdown, quoted_csv, result_set, roll, manifest, talk, receipt, folded, query, patch, card]

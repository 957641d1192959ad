"""Data in the shapes that machines write: JSON, YAML, CSV, SQL, logs, code and others."""
import json

from forms import spell
from kinds import KINDS

# What stands beside sensitive fields and must stay.
PLAIN = [("status", "active"), ("page", 3), ("remark", "已审核"), ("version", "2.4.1"), ("enabled", True), ("count", 1280), ("channel", "web"),
         ("level", "info"), ("score", 0.87), ("region", "cn-north-1"), ("updated", "2025-06-01"), ("type", "monthly")]
CHINESE_PLAIN = [("状态", "已完成"), ("备注", "普通件"), ("数量", "12"), ("部门", "研发二部"), ("等级", "B"), ("渠道", "线下")]
WITH_KEYS = [k for k, v in KINDS.items() if v.keys]
WITH_LABELS = [k for k, v in KINDS.items() if v.labels]


def fields(r, count, chinese=False):
    """Key, kind, value, for different kinds, with plain fields between."""
    names = r.sample(WITH_LABELS if chinese else WITH_KEYS, count)
    out, used = [], set()
    for name in names:
        kind = KINDS[name]
        key = r.choice([k for k in (kind.labels if chinese else kind.keys) if k not in used] or [None])
        if key:
            used.add(key)
            out.append((key, name, kind.make(r)))
    for key, value in r.sample(CHINESE_PLAIN if chinese else PLAIN, r.randint(1, 3)):
        out.insert(r.randint(0, len(out)), (key, None, value))
    return out


def quoted(text):
    return json.dumps(text, ensure_ascii=False)[1:-1]


def number_like(kind, value):
    return kind in ("PHONE", "QQ", "ORDER", "BANK_CARD", "ACCOUNT", "STUDENT") and value.isdigit() and value[0] != "0"


def json_frame(d, r, chinese):
    indent = r.choice([None, "  "])
    gap, colon = ("\n" + indent, ": ") if indent else ("", r.choice([":", ": "]))
    d.write(r.choice(["", "请看返回值:\n", "response body: "]) + "{")
    for i, (key, kind, value) in enumerate(fields(r, r.randint(2, 5), chinese)):
        d.write(("," if i else "") + gap + f'"{key}"{colon}')
        if kind is None:
            d.harmless(json.dumps(value, ensure_ascii=False))
        elif number_like(kind, value) and r.random() < 0.5:
            d.value(kind, value)
        else:
            d.write('"').value(kind, quoted(value)).write('"')
    d.write(("\n" if indent else "") + "}")


def json_string_frame(d, r, chinese):
    """JSON inside a JSON string, as tools and logs nest it."""
    d.write('{"event":"submit","payload":"{')
    for i, (key, kind, value) in enumerate(fields(r, 3, chinese)):
        d.write(("," if i else "") + f'\\"{key}\\":\\"')
        if kind is None:
            d.harmless(str(value))
        else:
            d.value(kind, quoted(quoted(value)))
        d.write('\\"')
    d.write('}"}')


def yaml_frame(d, r, chinese):
    pad = r.choice(["", "  "])
    d.write("user:\n" if pad else "")
    for key, kind, value in fields(r, r.randint(2, 5), chinese):
        if kind in ("PRIVATE_KEY", "PROPERTY"):
            continue
        d.write(f"{pad}{key}: ")
        quote = r.choice(["", "", '"', "'"])
        if kind is None:
            d.harmless(str(value)).write("\n")
        else:
            if kind == "PASSWORD" or kind == "AMOUNT":
                quote = quote or '"'
            d.write(quote).value(kind, value).write(quote + "\n")


def env_frame(d, r, chinese):
    for key, kind, value in fields(r, r.randint(2, 5)):
        if kind == "PRIVATE_KEY":
            continue
        d.write(r.choice(["", "", "export "]) + r.choice(["", "APP_", "PROD_"]) + key.upper() + "=")
        if kind is None:
            d.harmless(str(value)).write("\n")
        else:
            quote = '"' if " " in value or r.random() < 0.3 else ""
            d.write(quote).value(kind, value).write(quote + "\n")


def ini_frame(d, r, chinese):
    d.write(r.choice(["[client]\n", "[database]\n", "[default]\n"]))
    for key, kind, value in fields(r, r.randint(2, 4), chinese):
        d.write(key + r.choice([" = ", "=", ": "]))
        (d.harmless(str(value)) if kind is None else d.value(kind, value)).write("\n")


def table(d, r, chinese, separator, before="", after="", rule=False):
    columns = [c for c in fields(r, r.randint(2, 5), chinese) if not (c[1] and (separator in c[2]))]
    d.write(before + separator.join(c[0] for c in columns) + after + "\n")
    if rule:
        d.write(before + separator.join("---" for _ in columns) + after + "\n")
    for _ in range(r.randint(1, 4)):
        d.write(before)
        for i, (_, kind, value) in enumerate(columns):
            d.write(separator if i else "")
            if kind is None:
                d.harmless(str(value))
            else:
                while separator in (value := KINDS[kind].make(r)):
                    pass
                d.value(kind, value)
        d.write(after + "\n")


def csv_frame(d, r, chinese):
    table(d, r, chinese, ",")


def tsv_frame(d, r, chinese):
    table(d, r, chinese, "\t")


def markdown_frame(d, r, chinese):
    table(d, r, chinese, " | ", "| ", " |", rule=True)


def csv_quoted_frame(d, r, chinese):
    table(d, r, chinese, '","', '"', '"')


def xml_frame(d, r, chinese):
    d.write("<record>\n")
    for key, kind, value in fields(r, r.randint(2, 4), chinese):
        d.write(f"  <{key}>")
        (d.harmless(str(value)) if kind is None else d.value(kind, value)).write(f"</{key}>\n")
    d.write("</record>")


def sql_frame(d, r, chinese):
    columns = fields(r, r.randint(2, 4))
    if r.random() < 0.5:
        d.write("INSERT INTO t_user (" + ", ".join(c[0] for c in columns) + ") VALUES (")
        for i, (_, kind, value) in enumerate(columns):
            d.write(", " if i else "")
            d.write("'")
            (d.harmless(str(value)) if kind is None else d.value(kind, value)).write("'")
        d.write(");")
    else:
        d.write("UPDATE t_user SET ")
        for i, (key, kind, value) in enumerate(columns):
            d.write((", " if i else "") + f"{key} = '")
            (d.harmless(str(value)) if kind is None else d.value(kind, value)).write("'")
        d.write(" WHERE id = 42;")


def log_frame(d, r, chinese):
    level = r.choice(["INFO", "WARN", "ERROR", "DEBUG"])
    d.write(r.choice([f"2025-0{r.randint(1, 9)}-1{r.randint(0, 9)} 10:2{r.randint(0, 9)}:0{r.randint(0, 9)},{r.randint(100, 999)} {level} [http-nio-8080-exec-{r.randint(1, 9)}] c.e.UserService - ",
                      f"level={level.lower()} ts=17{r.randint(10000000, 99999999)} msg=ok ", f"[{level}] "]))
    equals = r.choice(["=", "=", ":"])
    for i, (key, kind, value) in enumerate(fields(r, r.randint(2, 4), chinese and r.random() < 0.5)):
        d.write((r.choice([", ", " "]) if i else "") + key + equals)
        if kind is None:
            d.harmless(str(value))
        elif " " in value or "," in value:
            d.write('"').value(kind, value).write('"')
        else:
            d.value(kind, value)


def query_frame(d, r, chinese):
    d.write(r.choice(["GET /api/v1/users?", "https://api.example.com/search?", "POST body: "]))
    for i, (key, kind, value) in enumerate(fields(r, r.randint(2, 4))):
        d.write(("&" if i else "") + key + "=")
        value = str(value).replace(" ", "%20").replace("&", "%26").replace("#", "%23")
        d.harmless(value) if kind is None else d.value(kind, value)


def header_frame(d, r, chinese):
    d.write(r.choice(["curl https://api.example.com/v1/items", "GET /v1/items HTTP/1.1\nHost: api.example.com"]))
    curl = d.text.startswith("curl")
    for name, kind, prefix in r.sample([("Authorization", "JWT", "Bearer "), ("Authorization", "OPAQUE", "Bearer "), ("Authorization", "BASIC", "Basic "), ("X-Api-Key", "OPAQUE", ""),
                                        ("Authorization", "API_KEY", "token "), ("X-Auth-Token", "OPAQUE", ""), ("Cookie", "OPAQUE", "sessionid="), ("Private-Token", "API_KEY", ""), ("X-Real-IP", "IP", ""), ("X-Forwarded-For", "IP", "")], 2):
        d.write((" \\\n  -H '" if curl else "\n") + f"{name}: {prefix}").value(kind, KINDS[kind].make(r)).write("'" if curl else "")


def url_frame(d, r, chinese):
    scheme = r.choice(["postgresql", "mysql", "redis", "mongodb", "amqp", "https", "ftp", "mysql+pymysql"])
    d.write(r.choice(["DATABASE_URL=", "连接串 ", "dsn: ", "conn = \"", ""]) + f"{scheme}://app:").value("PASSWORD", KINDS["PASSWORD"].make(r).replace("#", "!").replace("@", "!"))
    d.write("@").value("IP", KINDS["IP"].make(r)).write(":" + r.choice(["5432", "3306", "6379"]) + "/" + r.choice(["crm", "orders"]))


def code_frame(d, r, chinese):
    style = r.choice(["python", "java", "js", "go", "shell", "php"])
    for key, kind, value in fields(r, r.randint(2, 4)):
        if kind == "PRIVATE_KEY":
            continue
        start, end = {"python": (f"{key} = \"", "\"\n"), "java": (f"private static final String {key.upper()} = \"", "\";\n"), "js": (f"const {key} = '", "';\n"),
                      "go": (f"{key} := \"", "\"\n"), "shell": (f"{key.upper()}='", "'\n"), "php": (f"'{key}' => '", "',\n")}[style]
        d.write(start)
        (d.harmless(str(value)) if kind is None else d.value(kind, value)).write(end)


def form_frame(d, r, chinese):
    """Label and value on a line, as in forms, mails and chat."""
    separator = r.choice([":", "\uFF1A", ": ", " ", "\uFF1A ", "=", "\t", "是", "为"])
    end = r.choice(["\n", "\n", "\uFF0C", ";", "  "])
    for key, kind, value in fields(r, r.randint(2, 5), True):
        if kind is None and separator in ("", "是", "为"):
            continue
        d.write(key + separator)
        if kind is None:
            d.harmless(str(value)).write(end)
        else:
            value, form = spell(kind, value, r, 0.15) if end == "\n" else (value, "plain")
            d.value(kind, value, form).write(end)


FRAMES = {f.__name__.removesuffix("_frame"): f for f in (
    json_frame, json_string_frame, yaml_frame, env_frame, ini_frame, csv_frame, csv_quoted_frame, tsv_frame, markdown_frame, xml_frame, sql_frame,
    log_frame, query_frame, header_frame, url_frame, code_frame, form_frame)}

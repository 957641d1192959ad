"""The shapes of set J: lines with a label, sayings, fields of programs, and layouts in rows, columns and stacks."""
from set_j_words import KEYS, LABELS

LINE = ["{L}\uFF1A {V}", "{L}: {V}", "{L}\uFF1A\n{V}", "{L}\u3000{V}", "{L}\t\t{V}", "1. {L}\uFF1A{V}", "* {L}: {V}", "## {L}\n{V}", "- **{L}**: {V}", "- [x] {L} {V}", "{L}\u3010{V}\u3011", "{L}\uFF08\u624B\u586B\uFF09 {V}", "\u2714 {L}\uFF1A{V}", "> **{L}**\uFF1A{V}", "{L}____{V}____", "{L} - {V}", "{L}\uFF1D{V}",
        "<dt>{L}</dt><dd>{V}</dd>", "<p>{L}\uFF1A<strong>{V}</strong></p>", "{L}*\uFF1A{V}", "\u2460{L}\uFF1A{V}", "\u2502{L}\u2502{V}\u2502", "{L} \u2192 {V}", "#{L}# {V}", "{L}\uFF1A\u201C{V}\u201D", "||{L}||{V}||", "\uFF08{L}\uFF09{V}", "{L}\uFF1A {V} \uFF1B"]
SAY = ["{L}给你,{V}", "亲 {L}是{V}哦", "{L}{V},麻烦记一下", "登记一下{L}:{V}", "我的{L}是{V}呀", "他发来的{L}:{V}", "系统里的{L}还是{V},没更新", "把{L}改成 {V}", "核对无误,{L}为{V}", "查不到{L}为{V}的记录", "那个{L}啊,就是{V}", "补充{L}:{V},其余不变", "用{L} {V} 再试一次", "{L}应该是{V}吧,你看下", "@客服 {L}:{V}", "{L}不对!正确的是{V}",
       "请按{L}{V}办理", "图片识别结果:{L} {V}", "备注栏写了{L}{V}", "好的收到,{L}{V}", "回复:{L}是{V},请查收", "{L}在这里 {V} 谢谢", "为什么{L}填{V}提示格式有误", "{L}:{V}(本人确认)", "嗯{L}是{V}然后没别的了", "my {L} is {V}", "{L}: {V}, pls check", "刚问了,{L}:{V}", "帮我判断{L}「{V}」格式对不对"]
FIELD = {  # as in registers.py: head, each, between, tail, what no value may hold
    "tool call": ('{"name":"save_{T}","arguments":{', '"{K}":"{V}"', ",", "}}", '"\n\\'), "mcp text": ('{"content":[{"type":"text","text":"{T} ', "{K}={V}", "; ", '"}]}', '"\n\\;'), "json line": ('{"event":"{T}",', '"{K}":"{V}"', ",", '}\n', '"\n\\'),
    "twice escaped": ('{"data":"{\\"{T}\\":\\"{', '\\\\\\"{K}\\\\\\":\\\\\\"{V}\\\\\\"', ",", '}\\"}"}', '"\n\\'), "json array": ('{"{T}": [\n', '  {"field": "{K}", "value": "{V}"}', ",\n", "\n]}\n", '"\n\\'), "json5": ("{T}: {\n", "  {K}: '{V}'", ",\n", ",\n}\n", "'\n\\"),
    "yaml quoted": ("{T}:\n", '  {K}: "{V}"', "\n", "\n", '"\n\\'), "yaml list": ("- id: {T}\n", "  {K}: '{V}'", "\n", "\n", "'\n"), "properties": ("# {T}.properties\n", "app.{T}.{K} = {V}", "\n", "\n", "\n"), "dotenv quoted": ("# {T}\n", '{K}="{V}"', "\n", "\n", '"\n$'), "hcl": ('variable "{T}" {\n', '  {K} = "{V}"', "\n", "\n}\n", '"\n\\$'),
    "kotlin": ("val {T} = mapOf(", '"{K}" to "{V}"', ", ", ")", '"\n\\$'), "go literal": ("{T} := map[string]string{\n", '\t"{K}": "{V}",', "\n", "\n}\n", '"\n\\'), "rust": ("let {T} = Row {\n", '    {K}: "{V}".into(),', "\n", "\n};\n", '"\n\\'), "c#": ("var {T} = new { ", '{K} = "{V}"', ", ", " };", '"\n\\'), "setter": ("", '{T}.set_{K}("{V}");', "\n", "\n", '"\n\\'),
    "kwargs": ("{T} = Model(", '{K}="{V}"', ", ", ")", '"\n\\'), "dataframe": ("df_{T} = pd.DataFrame({", '"{K}": ["{V}"]', ", ", "})", '"\n\\'), "log pairs": ("2026-01-15 09:12:44.201 INFO [{T}] ", "{K}:[{V}]", " ", "\n", "\n]"), "go struct log": ("&{T}{", '{K}:"{V}"', " ", "}\n", '"\n'), "lombok": ("{T}DTO(", "{K}={V}", ", ", ")\n", ",()\n= "), "query": ("https://api.example.com/{T}?", "{K}={V}", "&", "\n", "&+ =#%\n/?:@\u3000"),
    "xml": ('<?xml version="1.0"?>\n<{T}>', "<{K}><![CDATA[{V}]]></{K}>", "", "</{T}>\n", "]\n"), "soap": ("<ser:{T}>\n", "  <ser:{K}>{V}</ser:{K}>", "\n", "\n</ser:{T}>\n", "<&\n"), "html input": ("<form id='{T}'>\n", '<input name="{K}" value="{V}">', "\n", "\n</form>\n", '"<&\n'), "where": ("SELECT * FROM {T} WHERE ", "{K} = '{V}'", " AND ", ";\n", "'\n\\"), "header": ("X-Source: {T}\n", "X-{K}: {V}", "\n", "\n\n", "\n"),
    "multipart": ("--bound\n", 'Content-Disposition: form-data; name="{K}"\n\n{V}', "\n--bound\n", "\n--bound--\n", "\n"), "console": ("> {T}\n", "{ {K}: '{V}' }", "\n", "\n", "'\n"), "redis hash": ("", 'HSET {T}:1 {K} "{V}"', "\n", "\n", '"\n\\'), "cli flags": ("./{T}ctl add", " --{K}='{V}'", "", "\n", "'\n"), "terraform tags": ("{T} = {\n", '  "{K}" : "{V}"', "\n", "\n}\n", '"\n\\$'),
}
ONE_LINE = [kind for kind in LABELS if kind not in ("PRIVATE_KEY", "CONNECTION", "COOKIE", "BASIC", "PHONE_HAN", "JWT")]
PEOPLE = ["PERSON", "PHONE", "ID_CARD", "BANK_CARD", "EMPLOYEE", "EMAIL", "ADDRESS", "BIRTH", "SOCIAL", "WECHAT", "PLATE"]
FIRM = ["ORG", "USCC", "TAX_ID", "ACCOUNT", "CNAPS", "LANDLINE", "CONTRACT", "INVOICE", "ORDER", "AMOUNT", "PROJECT", "TRACKING"]
PLANT = ["HOST", "IP", "MAC", "IPV6", "DEVICE", "PASSWORD", "IMEI", "OPAQUE", "EMPLOYEE"]


def related(r, n):
    """Kinds that stand together in one table."""
    return r.sample(r.choice([PEOPLE, PEOPLE, FIRM, PLANT]), n)


def label(r, kind):
    return r.choice(LABELS[kind].split("|"))


def key(r, kind):
    return r.choice(KEYS[kind].split())


def rows_of(make, kinds, n, bad=""):
    rows = []
    for _ in range(n):
        rows.append([make(k) for k in kinds])
    keep = [i for i in range(len(kinds)) if not any(c in row[i] for row in rows for c in bad)]
    return [kinds[i] for i in keep], [[row[i] for i in keep] for row in rows]


def numbered_sheet(d, of, r, make):
    """A sheet copied with its numbers of rows and a column of notes."""
    kinds, rows = rows_of(make, related(r, r.randint(3, 5)), r.randint(2, 4), "\t")
    d.write("序号\t" + "\t".join(label(r, k) for k in kinds) + "\t备注\n")
    for number, row in enumerate(rows, 1):
        d.write(f"{number}\t")
        for kind, value in zip(kinds, row):
            d.value(kind, value).write("\t")
        d.harmless(r.choice(["已回访", "待确认", "周末联系", "重点", "无"])).write("\n")


def markdown(d, of, r, make):
    kinds, rows = rows_of(make, related(r, r.randint(3, 5)), r.randint(1, 4), "|")
    d.write("| # | " + " | ".join(label(r, k) for k in kinds) + " |\n| --- |" + " :---: |" * len(kinds) + "\n")
    for number, row in enumerate(rows, 1):
        d.write(f"| {number} |")
        for kind, value in zip(kinds, row):
            d.write(" ").value(kind, value).write(" |")
        d.write("\n")


def quoted_csv(d, of, r, make):
    """An export with every cell in quotes, under keys of a database."""
    kinds, rows = rows_of(make, related(r, r.randint(3, 6)), r.randint(2, 4), '"')
    d.write(",".join(f'"{key(r, k)}"' for k in kinds) + ',"gmt_create"\n')
    for row in rows:
        for kind, value in zip(kinds, row):
            d.write('"').value(kind, value).write('",')
        d.write('"').harmless(f"2025-{r.randint(1, 12):02d}-{r.randint(1, 28):02d} {r.randint(8, 20):02d}:{r.randint(10, 59)}:00").write('"\n')


def upright(d, of, r, make):
    """A sheet turned on its side: a label, then the values of several people."""
    kinds, rows = rows_of(make, related(r, r.randint(3, 4)), 2, "\t")
    d.write("项目\t一号\t二号\n")
    for at, kind in enumerate(kinds):
        d.write(label(r, kind))
        for row in rows:
            d.write("\t").value(kind, row[at])
        d.write("\n")


def mysql(d, of, r, make):
    kinds, rows = rows_of(make, related(r, r.randint(3, 5)), r.randint(1, 3), "|")
    bar = "+" + "+".join("-" * 14 for _ in kinds) + "+\n"
    d.write("mysql> select * from t_info limit 3;\n" + bar + "| " + " | ".join(key(r, k) for k in kinds) + " |\n" + bar)
    for row in rows:
        for kind, value in zip(kinds, row):
            d.write("| ").value(kind, value).write(" ")
        d.write("|\n")
    d.write(bar + f"{len(rows)} rows in set (0.01 sec)\n")


def dump(d, of, r, make):
    kinds, rows = rows_of(make, related(r, r.randint(3, 5)), r.randint(1, 3), "'\\")
    d.write("-- Dumping data for table `crm_info`\nINSERT INTO `crm_info` (`id`, " + ", ".join(f"`{key(r, k)}`" for k in kinds) + ") VALUES\n")
    for number, row in enumerate(rows, 1):
        d.write(f"({number}")
        for kind, value in zip(kinds, row):
            d.write(", '").value(kind, value).write("'")
        d.write(");\n" if number == len(rows) else "),\n")


def json_rows(d, of, r, make):
    """What a tool of an agent gives back: a list of objects."""
    kinds, rows = rows_of(make, related(r, r.randint(2, 5)), r.randint(1, 3), '"\\')
    keys = [key(r, k) for k in kinds]
    d.write('{"code":0,"message":"success","data":{"total":' + str(len(rows)) + ',"list":[')
    for number, row in enumerate(rows):
        d.write(",{" if number else "{").write(f'"id":{number + 1}')
        for name, kind, value in zip(keys, kinds, row):
            d.write(f',"{name}":"').value(kind, value).write('"')
        d.write("}")
    d.write("]}}")


def talk(d, of, r, make):
    """An export of a work chat: name, time, what was said."""
    people, hour = [make("PERSON"), make("PERSON")], r.randint(9, 17)
    for number in range(r.randint(2, 5)):
        d.value("PERSON", people[number % 2]).write(f" 2026/01/{r.randint(10, 28)} {hour}:{10 + number * 7}:0{number}\n")
        if r.random() < 0.3:
            d.harmless(r.choice(["收到", "好的,马上处理", "稍等我看下", "[图片]", "辛苦啦", "[文件] 报价单v2.xlsx"])).write("\n")
            continue
        kind = r.choice(ONE_LINE)
        before, after = r.choice(SAY).replace("{L}", label(r, kind)).split("{V}")
        d.write(before).value(kind, make(kind)).write(after + "\n")


def shop(d, of, r, make):
    """A shop's chat with a buyer, with nicknames."""
    nick = r.choice(["tb_小鱼儿", "momo", "一只橘猫", "t_summer"])
    d.write(f"{nick}: ").harmless(r.choice(["在吗", "亲在不在呀", "什么时候发货", "可以改地址不"])).write("\n")
    d.write("店小二: ").harmless(r.choice(["在的亲", "亲您好,请问有什么可以帮您", "请提供一下信息呢"])).write("\n")
    for kind in r.sample(["PERSON", "PHONE", "ADDRESS", "ORDER", "TRACKING", "WECHAT", "EMAIL", "BANK_CARD"], r.randint(2, 4)):
        d.write(f"{nick}: {label(r, kind)} ").value(kind, make(kind)).write("\n")
    d.write("店小二: ").harmless("好的亲,已经为您登记了哦~").write("\n")


def parcel(d, of, r, make):
    """Shipping details in one line, as a buyer pastes them."""
    order = r.choice([["PERSON", "PHONE", "ADDRESS"], ["ADDRESS", "PERSON", "PHONE"], ["PHONE", "PERSON", "ADDRESS"], ["PERSON", "ADDRESS", "PHONE"]])
    between = r.choice([" ", ",", "\uFF0C", "\n", "\u3000", " / ", "\uFF1B"])
    d.write(r.choice(["收货地址\uFF1A", "发这个地址: ", "寄到\n", "智能识别\uFF1A", ""]))
    for at, kind in enumerate(order):
        d.write(between if at else "").value(kind, make(kind))
    d.write(r.choice(["", "\n", "。"])).harmless(r.choice(["谢谢老板", "发顺丰", "明天能到吗", "不要放驿站"]))


def paper_form(d, of, r, make):
    """A scanned form: labels with blanks between their signs, two to a line."""
    for at, kind in enumerate(related(r, 4)):
        name = r.choice([n for n in LABELS[kind].split("|")])
        name = " ".join(name) if len(name) <= 4 and not name.isascii() else name
        d.write(name + r.choice([" ", " : ", "\uFF1A", "  "])).value(kind, make(kind)).write("\n" if at % 2 else "    ")


def stacked(d, of, r, make):
    """A page copied from a browser: each label on a line of its own and its value on the next."""
    d.harmless(r.choice(["详情页", "基本信息", "用户档案"])).write("\n")
    for kind in related(r, r.randint(3, 6)):
        d.write(label(r, kind) + "\n").value(kind, make(kind)).write("\n")
    d.harmless(r.choice(["编辑  删除", "返回列表", "导出"])).write("\n")


def apart(d, of, r, make):
    """All the labels first, then the values in the same order, each on its line, as a copied table falls apart."""
    kinds = related(r, 3)
    d.write("\n".join(label(r, k) for k in kinds) + "\n")
    for kind in kinds:
        d.value(kind, make(kind)).write("\n")


def mail_head(d, of, r, make):
    for word in ("发件人\uFF1A", "收件人\uFF1A", "抄送\uFF1A"):
        d.write(word).value("PERSON", make("PERSON")).write(" <").value("EMAIL", make("EMAIL")).write(">\n")
    d.write("主题\uFF1A").harmless(r.choice(["回复: 关于付款节点", "转发: 月度排产计划", "会议纪要"])).write("\n\n")
    kind = r.choice(FIRM)
    before, after = r.choice(SAY).replace("{L}", label(r, kind)).split("{V}")
    d.write(before).value(kind, make(kind)).write(after)


def card(d, of, r, make):
    """A business card."""
    d.value("ORG", make("ORG")).write("\n").value("PERSON", make("PERSON")).write("  ").harmless(r.choice(["销售总监", "高级工程师", "Sales Manager", "法务经理"])).write("\n")
    for name, kind in r.sample([("手机 ", "PHONE"), ("M: ", "PHONE"), ("T ", "LANDLINE"), ("F ", "LANDLINE"), ("E-mail\uFF1A", "EMAIL"), ("地址 ", "ADDRESS"), ("微信 ", "WECHAT"), ("邮编 ", "POSTCODE")], r.randint(2, 4)):
        d.write(name).value(kind, make(kind)).write("\n")


def settings(d, of, r, make):
    """A change of a file with settings."""
    d.write("diff --git a/deploy/app.env b/deploy/app.env\n--- a/deploy/app.env\n+++ b/deploy/app.env\n@@ -1,4 +1,4 @@\n APP_NAME=").harmless("crm-web").write("\n")
    for kind in r.sample(["PASSWORD", "OPAQUE", "API_KEY", "HOST", "IP", "EMAIL", "CONNECTION"], 2):
        name = key(r, kind).upper()
        for sign in "-+":
            d.write(sign + name + "=").value(kind, make(kind)).write("\n")


def access_log(d, of, r, make):
    for _ in range(r.randint(2, 4)):
        kind = r.choice(["PHONE", "ID_CARD", "EMAIL", "ORDER", "EMPLOYEE"])
        d.value("IP", make("IP")).write(' - - [15/Jan/2026:09:1').write(f'{r.randint(0, 9)}:22 +0800] "GET /api/q?{key(r, kind)}=').value(kind, make(kind)).write(f' HTTP/1.1" 200 {r.randint(100, 9000)}\n')


def chunk(d, of, r, make):
    """A piece that a search over documents gave back, with its score."""
    d.write("[片段 ").write(str(r.randint(1, 9))).write("] 来源: ").harmless(r.choice(["客户台账.xlsx", "采购合同汇编.docx", "人事档案.pdf"])).write(f" 相似度: 0.{r.randint(70, 95)}\n")
    for kind in related(r, r.randint(2, 4)):
        d.write(label(r, kind) + "\uFF1A").value(kind, make(kind)).write(r.choice(["\uFF1B", "\uFF0C", " "]))


def qa(d, of, r, make):
    """Slots that a bot asked for one by one."""
    for kind in r.sample(["PERSON", "PHONE", "ID_CARD", "ADDRESS", "BANK_CARD", "ORDER", "PLATE", "BIRTH", "EMAIL", "PASSPORT", "MEDICAL"], r.randint(2, 4)):
        d.write(f"bot: 请提供您的{label(r, kind)}\nuser: ").value(kind, make(kind)).write("\n")
    d.write("bot: ").harmless("好的,已提交,请耐心等待").write("\n")


def speech(d, of, r, make):
    """A call written down by a machine: no stops, numbers as they were said."""
    d.harmless(r.choice(["喂你好", "哎您好请讲", "嗯在听"])).write("我姓名是").value("PERSON", make("PERSON")).write("手机号码是").value("PHONE_HAN", make("PHONE_HAN"))
    d.write(r.choice(["地址在", "家住", "送到"])).value("ADDRESS", make("ADDRESS")).write(r.choice(["车牌号是", "然后车牌是"])).value("PLATE", make("PLATE")).harmless(r.choice(["对就这些", "没有别的了", "麻烦快一点"]))


LAYOUTS = [numbered_sheet, markdown, quoted_csv, upright, mysql, dump, json_rows, talk, shop, parcel, paper_form, stacked, apart, mail_head, card, settings, access_log, chunk, qa, speech]

"""Set K's lines, sayings, fields and layouts: traces of agents, frames, formulas, trees of files, merged headings, lists under one label."""
from set_k_words import KEYS, LABELS

LINE = ["{L}→{V}", "{L} … {V}", "※{L}:{V}", "{L}={V};", "▪ {L}\u3000{V}", "(1){L}:{V}", "{L}:\u300C{V}\u300D", "| **{L}** | {V} |", "# {L}: {V}", "{L}\u3014{V}\u3015", "□{L}:{V}", "{L}//{V}",
        "{V}\t{L}", "\"{L}\",\"{V}\"", "{L}(请核对):{V}", "· {L}是 {V}", "{L} ___{V}___", "<td>{L}</td><td>{V}</td>", "  {L}  :  {V}", "- [x] {L}: `{V}`"]
SAY = ["{L}刚更新过:{V}", "帮录一下{L}{V},谢谢", "{V},对,这就是{L}", "{L}我念:{V}", "系统里{L}显示{V}", "问了一圈,{L}应该是{V}才对", "{L}请改成{V},旧的作废", "{L}抄给你 {V}",
       "單據上的{L}是{V}", "麻煩核對{L}:{V}", "{L}打错了吧?我这是{V}", "{V}(此为{L})", "已按{L}{V}建档", "附件第一页写明{L}为{V}。"]
FIELD = {  # as in registers.py: head, each, between, tail and what a value must not hold
    "dify": ("app:\n  mode: workflow\n  name: {T}\nenvironment_variables:\n", "- name: {K}\n  value: '{V}'\n  value_type: string", "\n", "\n", "'"),
    "agent": ("> Entering new AgentExecutor chain...\nAction: {T}_lookup\nAction Input: {", '"{K}": "{V}"', ", ", "}\nObservation: 1 row\n", '"'),
    "tool call": ('{"tool_calls":[{"type":"function","function":{"name":"save_{T}","arguments":"{', '\\"{K}\\": \\"{V}\\"', ", ", '}"}}]}', '"'),
    "excel": ("=COUNTIFS(", '{T}!{K},"{V}"', ",", ")", '"'), "pandas": ('{T}_df.query("', "{K} == '{V}'", " and ", '")', "'\""),
    "graphql": ("mutation { save_{T}(input: {", '{K}: "{V}"', ", ", "}) { ok } }", '"'), "powershell": ("# {T}.ps1\n", "$env:{K} = '{V}'", "\n", "\n", "'"),
    "hcl": ('resource "{T}" "this" {\n', '  {K} = "{V}"', "\n", "\n}\n", '"'), "fixture": ("@pytest.fixture\ndef {T}():\n    return dict(", '{K}="{V}"', ", ", ")", '"'),
    "curl": ("curl -s -X POST https://api.example.com/{T} \\\n", "  --data-urlencode '{K}={V}'", " \\\n", "\n", "'"), "mongo": ("db.{T}.insertOne({ ", "{K}: '{V}'", ", ", " })", "'"),
    "diff": ("--- a/{T}.yml\n+++ b/{T}.yml\n@@ -1,3 +1,3 @@\n", "+  {K}: {V}", "\n", "\n", "\n"), "proto": ("{T} {\n", '  {K}: "{V}"', "\n", "\n}\n", '"'),
    "redis": ("127.0.0.1:6379> HMSET {T}:1 ", '{K} "{V}"', " ", "\nOK\n", '"'), "spark": ("[Row({T}=1, ", "{K}='{V}'", ", ", ")]", "'"), "go": ("&model.{T}{", '{K}: "{V}"', ", ", "}", '"'),
    "slots": ("[{T}] slots filled: ", "{K}=<{V}>", " ", " next=confirm\n", "<>"), "compose": ("services:\n  {T}:\n    environment:\n", '      - {K}={V}', "\n", "\n", "\n"),
}
WORKERS = ["PERSON", "EMPLOYEE", "PHONE", "ID_CARD", "BANK_CARD", "BIRTH", "SOCIAL", "ADDRESS"]
VENDORS = ["ORG", "USCC", "ACCOUNT", "CNAPS", "TAX_ID", "CONTRACT", "AMOUNT", "INVOICE"]
TRUCKS = ["PLATE", "VIN", "ENGINE", "DRIVER", "PERSON", "PHONE", "TRACKING", "ORDER"]
BOXES = ["HOST", "IP", "MAC", "DEVICE", "IPV6", "PASSWORD"]
ABROAD = ["PERSON_EN", "ADDRESS_US", "US_PHONE", "EMAIL", "ORDER", "PASSPORT", "SSN", "IBAN"]
PLAIN = ["PHONE", "ID_CARD", "EMAIL", "BANK_CARD", "PLATE", "TRACKING", "ORDER", "EMPLOYEE", "IP", "MAC", "USCC", "INVOICE", "CONTRACT", "STUDENT", "MEDICAL", "IMEI", "WECHAT"]
NAMES = {"PERSON": "name", "EMPLOYEE": "emp_no", "PHONE": "mobile", "ID_CARD": "id_card", "BANK_CARD": "bank_card", "BIRTH": "birthday"}


def some(r, n, groups=(WORKERS, VENDORS, TRUCKS, BOXES, ABROAD)):
    group = r.choice(groups)
    return r.sample(group, min(n, len(group)))


def label(r, kind):
    return r.choice(LABELS[kind].split("|"))


def key(r, kind):
    return r.choice(KEYS[kind].split())


def merged_heading(d, of, r, make):
    """Two rows of heading, the upper one merged over several columns."""
    left, right = r.sample(WORKERS, 3), r.sample([k for k in VENDORS if k != "ORG"], 2)
    d.write("序号\t人员信息\t\t\t结算信息\t\t备注\n\t" + "\t".join(label(r, k) for k in left + right) + "\t\n")
    for i in range(r.randint(1, 3)):
        d.write(f"{i + 1}\t")
        for k in left + right:
            d.value(k, make(k)).write("\t")
        d.write(r.choice(["无", "已核", "-"]) + "\n")


def bilingual(d, of, r, make):
    kinds = some(r, 4)
    d.write("| " + " | ".join(f"{label(r, k)}<br>{key(r, k)}" for k in kinds) + " |\n" + "|:--" * len(kinds) + "|\n")
    for _ in range(r.randint(1, 3)):
        for k in kinds:
            d.write("| ").value(k, make(k)).write(" ")
        d.write("|\n")


def many_under_one(d, of, r, make):
    k = r.choice(PLAIN)
    n = r.randint(2, 5)
    d.write(f"{label(r, k)}(共{n}个):\n")
    style = r.choice(["{})", "({})", "{}.", "#{}", "-"])
    for i in range(n):
        d.write(style.format(i + 1) + " ").value(k, make(k)).write("\n")


def in_one_row(d, of, r, make):
    k, joint = r.choice(PLAIN), r.choice(["、", ", ", " / ", ";", " 和 ", " | "])
    d.write(r.choice(["涉及的", "本批", "名单中的"]) + label(r, k) + ":")
    for i in range(r.randint(2, 4)):
        d.write(joint if i else "").value(k, make(k))
    d.write(r.choice([",请逐个核对。", " 都要停用", ""]))


def value_first(d, of, r, make):
    for k in some(r, 4):
        d.value(k, make(k)).write(r.choice([" ← {}", " ({})", "  # {}", "({})", " —— {}"]).format(label(r, k)) + "\n")


def slashes(d, of, r, make):
    """The labels together, then the values in the same order."""
    kinds = [k for k in some(r, 3, (WORKERS, VENDORS, BOXES)) if k not in ("BIRTH", "PASSWORD")]
    d.write("/".join(label(r, k).replace("/", "") for k in kinds) + ":")
    for i, k in enumerate(kinds):
        d.write("/" if i else "").value(k, make(k))
    d.write("\n")


def files(d, of, r, make):
    d.write(r.choice(["归档\n", "./扫描件\n", "D:\\共享\\2025\n"]))
    for k in r.sample(["ID_CARD", "BANK_CARD", "PHONE", "CONTRACT", "TRACKING", "PLATE", "EMPLOYEE", "USCC"], r.randint(2, 4)):
        d.write("├── " + label(r, k).replace("/", "").replace("(", "").replace(")", "") + "_").value(k, make(k)).write(r.choice([".pdf", ".jpg", "_正面.png", ".xlsx"]) + "\n")
    d.write("└── ").harmless("README.md").write("\n")


def urls(d, of, r, make):
    for _ in range(r.randint(1, 3)):
        kinds = [k for k in r.sample(PLAIN, 3) if k not in ("EMAIL", "MAC", "WECHAT")]
        d.write(f"GET /api/v2/{r.choice(['detail', 'verify', 'bind', 'trace'])}?")
        for i, k in enumerate(kinds):
            d.write("&" if i else "").write(key(r, k) + "=").value(k, make(k))
        d.write("&ts=").harmless(f"17{r.randint(10 ** 10, 10 ** 11 - 1)}").write(r.choice([" HTTP/1.1\" 200 532\n", "\n"]))


def history(d, of, r, make):
    n = r.randint(120, 900)
    lines = ["cd /opt/app && ls", "mysql -h {IP} -uapp -p{PASSWORD} crm", "ssh ops@{HOST}", "echo {PASSWORD} | sudo -S systemctl restart nginx", "export OPENAI_API_KEY={API_KEY}", "redis-cli -u {CONNECTION} ping",
             "grep '{PHONE}' access.log | wc -l", "ping -c 3 {IP}", "curl -b '{COOKIE}' https://{HOST}/me", "vim application.yml", "zip -P '{PASSWORD}' bak.zip data/", "docker ps -a", "git log --author={EMAIL} --oneline", "rg -n {ID_CARD} ./dump"]
    for i, line in enumerate(r.sample(lines, r.randint(3, 6))):
        d.write(f"  {n + i}  ").sentence(line, r).write("\n")


def trace(d, of, r, make):
    kinds = [k for k in some(r, 3) if k != "PASSWORD"]
    d.write(f"[chain/start] [1:chain:AgentExecutor] Entering Chain run\nThought: 用户要查{label(r, kinds[0])}\nAction: query_db\nAction Input: ")
    d.write(key(r, kinds[0]) + " = '").value(kinds[0], make(kinds[0])).write("'\nObservation: {")
    for k in kinds[1:]:
        d.write(f"'{key(r, k)}': '").value(k, make(k)).write("', ")
    d.write("'status': '").harmless("active").write("'}\nFinal Answer: 已查到\n[chain/end] ").harmless(f"[{r.randint(1, 9)}.{r.randint(10, 99)}s]").write("\n")


def frame(d, of, r, make):
    """What pandas prints."""
    kinds = r.sample(list(NAMES), 4)
    rows = [[make(k) for k in kinds] for _ in range(r.randint(2, 4))]
    d.write("    " + "  ".join(f"{NAMES[k]:>14}" for k in kinds) + "\n")
    for i, row in enumerate(rows):
        d.write(f"{i:<4}")
        for k, v in zip(kinds, row):
            d.write("  " + " " * max(0, 14 - len(v))).value(k, v)
        d.write("\n")
    d.write("\n").harmless(f"[{len(rows)} rows x 4 columns]").write("\n")


def cells(d, of, r, make):
    """Cells copied out of a workbook, with their addresses."""
    for row, k in enumerate(some(r, 4)):
        d.write(f"A{row + 2}: {label(r, k)}\nB{row + 2}: ").value(k, make(k)).write("\n")


def parametrize(d, of, r, make):
    k = r.choice([k for k in PLAIN if k != "WECHAT"])
    d.write(f'@pytest.mark.parametrize("{key(r, k)}", [\n')
    for _ in range(r.randint(2, 4)):
        d.write('    "').value(k, make(k)).write('",' + r.choice(["", "  # 线上真实数据", "  # prod"]) + "\n")
    d.write("])\n")


def commits(d, of, r, make):
    for _ in range(r.randint(1, 3)):
        d.write("commit ").harmless("".join(r.choice("0123456789abcdef") for _ in range(40))).write("\nAuthor: ").value("PERSON_EN", make("PERSON_EN")).write(" <").value("EMAIL", make("EMAIL")).write(">\n\n    ")
        k = r.choice(PLAIN)
        d.write(r.choice(["fix: 删除写死的", "chore: 替换测试里的", "revert: 恢复"]) + label(r, k) + " ").value(k, make(k)).write("\n\n")


def report(d, of, r, make):
    kinds = some(r, 4)
    d.write(f"## {r.randint(1, 5)}. 核查结论\n\n")
    for k in kinds:
        before, after = r.choice([("- **{}**:`", "`"), ("1. {}: **", "**"), ("* {} - ", "")])
        d.write(before.format(label(r, k))).value(k, make(k)).write(after + "\n")
    d.write("\n> 数据来源:").harmless("2025年第三季度台账").write("\n")


def list_yaml(d, of, r, make):
    kinds = some(r, 3)
    d.write("inputs:\n")
    for _ in range(r.randint(1, 3)):
        for i, k in enumerate(kinds):
            d.write(("  - " if i == 0 else "    ") + key(r, k) + ": \"").value(k, make(k)).write("\"\n")


def boxed_form(d, of, r, make):
    """A paper form in traditional characters."""
    d.write("申請人資料(請以正楷填寫)\n")
    for k, name in r.sample([("PERSON", "中文姓名"), ("TW_ID", "身分證字號"), ("BIRTH", "出生年月日"), ("PHONE", "行動電話"), ("ADDRESS", "戶籍地址"), ("EMAIL", "電子信箱"), ("ACCOUNT", "匯款帳號"), ("HK_ID", "香港身份證號碼"), ("PASSPORT", "護照號碼"), ("POSTCODE", "郵遞區號")], 5):
        d.write(f"{name}:□□ ").value(k, make(k)).write(" (必填)\n")


LAYOUTS = [merged_heading, bilingual, many_under_one, in_one_row, value_first, slashes, files, urls, history, trace, frame, cells, parametrize, commits, report, list_yaml, boxed_form]

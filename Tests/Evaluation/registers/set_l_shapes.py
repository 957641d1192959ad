"""Set L's own values, lines, sayings, fields and layouts: printed tables, statements with parameters, business cards, scans, dialogues, transcripts."""
import re
import string

import values as v
from document import Document
from forms import spell
from kinds import KINDS
from register_values import also
from set_l_words import KEYS, LABELS
from values import chars, digits, hexa

FAMILY = "李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段漕钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查"
GIVEN = "建军 秀英 梓涵 一诺 雨泽 晓东 文静 志强 美玲 海燕 宇航 佳怡 子墨 玉梅 振宇 丹丹 少华 思琪 家豪 淑贤 俊熙 春生 明轩 慧娴 立新 艳红 嘉欣 泽楷 婉婷 德胜 月娥 锦添 桂珍 沐阳 亦凡 若男 炳坤 冬梅 新民 国庆 素珍 景润 书豪 乐瑶 芷若 伟业 巧云 丽娜 培根 凤霞 晨希 依诺 磊 颖 楠 鑫 璐 倩 钊 昕 旭 莹 骁 菲 敏 霖".split()
FIRST = "Amelia Rowan Beatriz Callum Deepa Elliot Fiona Gareth Hiroko Imogen Jamal Katarina Lucas Meera Niamh Owen Pilar Quentin Rosalind Stefan Tamsin Umar Vivian Wesley Xiaoming Yolanda Zachary Mei-Ling".split()
LAST = "Ashdown Bauer Carmichael Dhaliwal Eriksson Farrell Goncalves Hargreaves Iyer Janssen Kaminski Laurent McAllister Nguyen Oyelaran Pritchard Quigley Rasmussen Stavros Tremblay Ueda Vasquez Wainwright Zhang Chan Ivanova".split()
BRANDS = "岚图仓 鹭岛春 三禾里 望舒 青砚 鸿鹄岭 乐谷 众诚 德润源 海汐 博远达 金稻香 凯晟 蓝泊湾 祥泰和 信达通 优邻 捷运来 天工匠 万象屿 瑞丰年 若水 九思 广厦家".split()
TRADES = "贸易 电子商务 机电设备 装饰材料 餐饮管理 货运代理 医药 人力资源 检测技术 智能制造 企业管理咨询 融资租赁 园林绿化 冷链物流 水产 纺织 光电 模具".split()
PLACES = [("江苏省苏州市昆山市", "前进西路", "320583"), ("浙江省金华市义乌市", "稠州北路", "330782"), ("广东省佛山市禅城区", "汾江中路", "440604"), ("天津市和平区", "南京路", "120101"), ("辽宁省沈阳市和平区", "文化路", "210102"), ("安徽省合肥市蜀山区", "潜山路", "340104"), ("河南省郑州市金水区", "花园路", "410105"),
          ("云南省昆明市五华区", "龙泉路", "530102"), ("广西南宁市青秀区", "民族大道", "450103"), ("贵州省贵阳市南明区", "遵义路", "520102"), ("北京市丰台区", "丰管路", "110106"), ("上海市徐汇区", "漕宝路", "310104"), ("山东省青岛市市南区", "闽江路", "370202"), ("新疆乌鲁木齐市天山区", "解放南路", "650102"), ("江西省南昌市东湖区", "阳明路", "360102")]


def checked(body):
    return body + "10X98765432"[sum(int(c) * w for c, w in zip(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11]


def day(r):
    return f"{r.randint(1948, 2015)}{r.randint(1, 12):02d}{r.randint(1, 28):02d}"


def person(r):
    return r.choice(FAMILY[:140]) + r.choice(GIVEN) if r.random() < 0.8 else r.choice(["欧阳", "司徒", "上官", "夏侯", "慕容", *FAMILY[140:170]]) + r.choice(GIVEN)


def address(r):
    place, road, _ = r.choice(PLACES)
    n = r.randint(2, 1999)
    return place + r.choice([f"{road}{n}号", f"{road}{n}号院{r.randint(1, 20)}号楼{r.randint(1, 6)}单元{r.randint(101, 2901)}", f"{road}{n}弄{r.randint(1, 60)}号{r.randint(101, 1802)}室", f"{road}{n}号{r.choice(['鼎盛', '汇金', '时代'])}大厦{r.choice('ABC')}座{r.randint(2, 31)}层{r.randint(1, 12):02d}室", f"{r.choice(['石桥镇', '大岭乡', '河西街道'])}{r.choice(['杨家湾村', '上塘村'])}{r.randint(1, 15)}组{r.randint(1, 90)}号"])


def amount(r):
    n = r.randint(11, 9800)
    return r.choice([f"{n}元", f"\u00A5{n:,}.00", f"人民币{n}万元", f"{n / 10:.1f}万元", f"RMB {n * 100:,}.00", f"{n:,}.50元", f"US${n * 10:,}", f"EUR {n * 10:,}.00", v.capital(n * 100 + 5), f"{n / 100:.2f}亿元", f"HK${n * 3:,}"])


def password(r):
    word = r.choice(["Lychee", "sunrise", "Zh0ngguo", "Gitlab", "Oracle", "mima", "Beijing", "woaini", "Sakura", "Temp", "Test"])
    return r.choice([f"{word}{digits(r, 4)}", f"{word}@{r.randint(2019, 2026)}", f"{word}!{digits(r, 2)}{chars(r, 3)}", f"{word}_{digits(r, 3)}!", chars(r, 10) + "!", f"{digits(r, 2)}{word}*{digits(r, 3)}", chars(r, 18, v.SAFE + "!@^*-_~")])


def host(r):
    return r.choice([f"{r.choice(['mysql', 'kafka', 'minio'])}-{r.randint(0, 4)}.{r.choice(['data', 'pay', 'crm'])}.svc.cluster.local", f"{r.choice(['vault', 'harbor', 'confluence', 'zabbix'])}.{r.choice(['corp', 'office', 'ops'])}.{r.choice(['internal', 'lan', 'local', 'intranet'])}", f"{r.choice(['bj', 'sh', 'sz'])}-{r.choice(['app', 'gw', 'nas'])}{digits(r, 2)}.{r.choice(['internal', 'corp', 'lan'])}"])


def account(r):
    return digits(r, r.choice([11, 14, 16, 18, 19, 21]), r.choice("1245"))


def prepare():
    """Gives the kinds this set's own values; called for this set only, so that the others stay as they are."""
    also("PERSON", person, share=0.6)
    also("PERSON_EN", lambda r: f"{r.choice(FIRST)} {r.choice(LAST)}", lambda r: f"{r.choice(FIRST)} {r.choice(string.ascii_uppercase)}. {r.choice(LAST)}", share=0.6)
    also("ORG", lambda r: r.choice(["", "", "", "杭州", "东莞市", "大连", "山西", "合肥"]) + r.choice(BRANDS) + r.choice(TRADES) + r.choice(["有限公司", "有限公司", "有限责任公司", "股份有限公司", "集团有限公司", "有限公司成都分公司"]), share=0.6)
    also("ADDRESS", address, share=0.6)
    also("ACCOUNT", account, share=1.1)
    also("ID_CARD", lambda r: checked(r.choice(PLACES)[2] + day(r) + digits(r, 3)), lambda r: checked(r.choice(PLACES)[2] + day(r) + digits(r, 3)), lambda r: checked(r.choice(["810000", "820000", "830000"]) + day(r) + digits(r, 3)), share=0.5)
    also("RESIDENT", lambda r: checked("9" + r.choice(["11", "31", "44"]) + r.choice(["840", "826", "392"])[:3] + day(r) + digits(r, 3)), share=0.4)
    also("AMOUNT", amount)
    also("PASSWORD", password, share=0.6)
    also("HOST", host)
    also("BANK_CARD", lambda r: v.luhn(r.choice(["621226", "622848", "621661", "622700", "621483", "622262", "621799"]) + digits(r, r.choice([9, 12]))))
    also("EMAIL", lambda r: f"{r.choice(FIRST).lower().replace('-', '')}{r.choice(['_', '.', ''])}{r.choice(LAST).lower()}@{r.choice(['mail.example.com', 'example.cn', 'hr.example.org', 'vip.example.net'])}", lambda r: f"{chars(r, 7, string.ascii_lowercase)}{digits(r, 3)}@example.com", lambda r: f"{r.choice(['caiwu', 'hr', 'sales01', 'zhaopin', 'kefu.li'])}@{r.choice(['example.com.cn', 'example.cn'])}")
    also("PASSPORT", lambda r: r.choice(["DE", "PE", "SE"]) + digits(r, 7), lambda r: "E" + r.choice("LMNP") + digits(r, 7), share=0.3)
    also("CONTRACT", lambda r: f"{r.choice(['LDHT', 'FWXY', 'MM', 'ZB', 'SLA'])}-{r.randint(2020, 2026)}{digits(r, 2)}-{digits(r, 3)}", lambda r: f"HT/{r.choice(['CW', 'XM'])}/{r.randint(2020, 2026)}/{digits(r, 4)}")
    also("ORDER", lambda r: f"{r.choice(['JY', 'WX', 'ORD', 'T'])}{r.randint(2021, 2026)}{digits(r, 10)}", lambda r: f"PO{r.randint(2021, 2026)}-{digits(r, 5)}", lambda r: digits(r, 19, "3"))
    also("PROJECT", lambda r: f"{r.choice(['ZB', 'GKZB', 'KY'])}-{r.randint(2021, 2026)}-{digits(r, 4)}", share=0.4)
    also("EMPLOYEE", lambda r: f"{r.choice(['YG', 'HR', 'NO', 'KF'])}{digits(r, 5)}", lambda r: digits(r, 5, "6"), share=0.4)
    also("MEDICAL", lambda r: f"{r.choice(['MZ', 'BA', 'P'])}{digits(r, 8)}", lambda r: digits(r, 10, "1"), share=0.4)
    also("BIRTH", lambda r: f"{r.randint(1949, 2014)}年{r.randint(1, 12)}月{r.randint(1, 28)}日", lambda r: f"{r.randint(1949, 2014)}-{r.randint(1, 12)}-{r.randint(1, 28)}", share=0.4)
    also("POSTCODE", lambda r: r.choice(["215300", "322000", "528000", "300041", "110003", "230031", "650032", "266071", "830002"]), share=0.6)
    also("CASE", lambda r: f"\uFF08{r.randint(2014, 2026)}\uFF09{r.choice(['苏0583', '浙0782', '粤0604', '津0101', '辽01', '皖0104', '豫0105', '云01'])}{r.choice(['民初', '民终', '执', '执保', '刑初', '行终', '破申'])}{r.randint(3, 18000)}号")
    also("PROPERTY", lambda r: f"{r.choice('苏皖鲁辽豫')}\uFF08{r.randint(2016, 2026)}\uFF09{r.choice(['昆山市', '合肥市', '青岛市', '沈阳市', '郑州市'])}不动产权第{digits(r, 7)}号", share=0.4)
    also("MAC", lambda r: ":".join(["02", "42"] + [hexa(r, 2) for _ in range(4)]), lambda r: "-".join(["02", "4F"] + [hexa(r, 2).upper() for _ in range(4)]), share=0.4)
    also("IPV6", lambda r: f"fd00:{hexa(r, 4)}:{hexa(r, 4)}:{r.randint(1, 9)}::{hexa(r, 4)}", share=0.3)
    also("LANDLINE", lambda r: f"{r.choice(['0512', '0579', '0757', '0532', '0371', '0551'])}-{digits(r, 8, r.choice('5678'))}", share=0.4)
    also("QQ", lambda r: digits(r, r.choice([7, 10, 11]), "2"), share=0.3)
    also("WECHAT", lambda r: f"{r.choice(['lao', 'xiao', 'abc', 'vip'])}{chars(r, 4, string.ascii_lowercase)}{digits(r, 2)}", lambda r: f"{r.choice(FIRST)[:5]}-{digits(r, 4)}", share=0.4)
    also("COOKIE", lambda r: f"SESSION={hexa(r, 8)}-{hexa(r, 4)}-{hexa(r, 4)}-{hexa(r, 4)}-{hexa(r, 12)}", lambda r: f"connect.sid=s%3A{chars(r, 32)}", share=0.3)
    also("CONNECTION", lambda r: f"{r.choice(['postgresql', 'mysql+pymysql', 'mongodb', 'rediss', 'amqp'])}://{r.choice(['app', 'readonly', 'crm_rw'])}:{chars(r, 9)}{digits(r, 2)}@{v.ip(r)}:{r.choice([5432, 3306, 27017, 6380])}/{r.choice(['main', 'pay', 'erp'])}", share=0.4)


LINE = ["{L}:{V}", "{L}\uFF1A{V}", "{L}\uFF1A {V}", "{L} :{V}", "{L}: {V};", "\u25A0{L}\uFF1A{V}", "\u2460 {L}\uFF1A{V}", "**{L}**\uFF1A{V}", "* {L}: `{V}`", "{L}\n  {V}", "{L}\u2003{V}", "{L}\uFF08*\uFF09\uFF1A{V}", "<{L}> {V}", "{L},{V}", "{L}\t:\t{V}", "\u3010{L}\u3011\uFF1A{V}", "{L}------{V}", "{L}\u4E3A{V}", "{V}  \u2190{L}", "<li>{L}\uFF1A{V}</li>", "1. {L}\uFF1A{V}", "{L}[{V}]", "> **{L}**: {V}"]
SAY = ["您的{L}是{V}吗", "{L}发我一下——{V}", "{L}:{V},麻烦核实", "我的{L} {V},查不到记录", "查一下这个{L},{V}", "{V}这个{L}还能用吗", "{L}从{V}改过来没有", "登记的{L}为{V},请确认", "把{L} {V} 加到备注里", "{L}念错了,正确的是{V}", "客户说他{L}是{V}。", "请把{L}\uFF08{V}\uFF09填到第二栏", "刚收到的{L}\uFF1A{V}", "{L}就写{V}吧", "帮我把{L}\u201C{V}\u201D打码", "表里{L}那列是 {V},对吧?"]
FIELD = {  # as in registers.py: head, each, between, tail and what a value must not hold
    "event": ('{"event":"{T}.updated","payload":{', '"{K}":"{V}"', ",", "}}\n", '"'), "tfvars": ("# {T}.auto.tfvars\n", '{K} = "{V}"', "\n", "\n", '"'), "k8s env": ("env:  # {T}\n", '  - name: {K}\n    value: "{V}"', "\n", "\n", '"'),
    "actions": ("      - name: {T}\n        env:\n", "          {K}: {V}", "\n", "\n", "\n"), "ini": ("[{T}]\n", "{K}={V}", "\n", "\n", "\n"), "csharp": ("var {T} = new { ", '{K} = "{V}"', ", ", " };", '"'), "kotlin": ("{T}.apply {\n", '    {K} = "{V}"', "\n", "\n}\n", '"'),
    "rust": ("let {T} = Row { ", '{K}: "{V}".into()', ", ", " };", '"'), "java log": ("INFO c.e.{T}.Service - request={T}Req(", "{K}={V}", ", ", ")\n", ",)"), "ruby": ("{T} = { ", ':{K} => "{V}"', ", ", " }", '"'), "js": ("console.log({ {T}: { ", "{K}: '{V}'", ", ", " } })", "'"),
    "dockerfile": ("FROM alpine:3.20\nLABEL app={T}\n", 'ENV {K}="{V}"', "\n", "\n", '"'), "flags": ("./{T} sync ", '--{K} "{V}"', " ", "\n", '"'), "soap": ("<soap:Body><{T}>", "<ns:{K}>{V}</ns:{K}>", "", "</{T}></soap:Body>", "<&"), "headers": ("GET /{T} HTTP/1.1\nHost: api.example.com\n", "X-{K}: {V}", "\n", "\n\n", "\n"),
    "prompt": ("You are a helpful assistant. What we know of the {T}:\n", "* {K}: {V}", "\n", "\n", "\n"), "psql": ("-[ RECORD 1: {T} ]---\n", "{K} | {V}", "\n", "\n", "\n"), "python": ("{T} = SimpleNamespace(", "{K}='{V}'", ", ", ")", "'"), "slog": ('time=2025-08-01T10:00:00Z level=INFO msg="{T}" ', '{K}="{V}"', " ", "\n", '"'), "pretty": ("{\n", '    "{K}": "{V}"', ",\n", "\n}\n", '"'),
}
PEOPLE = ["PERSON", "PHONE", "ID_CARD", "ADDRESS", "EMAIL", "BANK_CARD", "BIRTH", "WECHAT"]
FIRMS_OF = ["ORG", "USCC", "ACCOUNT", "CNAPS", "LANDLINE", "CONTRACT", "AMOUNT", "INVOICE"]
MACHINES = ["HOST", "IP", "MAC", "DEVICE", "PASSWORD", "IPV6"]
PARAMETERS = {"PERSON": "real_name", "PHONE": "mobile", "ID_CARD": "id_card", "EMAIL": "email", "BANK_CARD": "bank_card", "EMPLOYEE": "emp_no", "PLATE": "plate_no", "BIRTH": "birthday"}


def label(r, kind):
    return r.choice(LABELS[kind].split("|"))


def put(d, kind, r, often=0.1):
    value, form = spell(kind, KINDS[kind].make(r), r, often)
    return d.value(kind, value, form)


def mapper_log(d, of, r, make):
    """A statement with question marks and its parameters below."""
    kinds = r.sample(list(PARAMETERS), r.randint(3, 5))
    d.write(f"==>  Preparing: UPDATE t_member SET {' , '.join(PARAMETERS[k] + ' = ?' for k in kinds)} WHERE id = ?\n==> Parameters: ")
    for k in kinds:
        d.value(k, make(k)).write("(String), ")
    d.harmless(f"{r.randint(100, 9999)}(Long)").write("\n<==    Updates: 1\n")


def boxed_table(d, of, r, make):
    """What the client of a database prints."""
    kinds = r.sample(list(PARAMETERS), 3)
    rows = [[make(k) for k in kinds] for _ in range(r.randint(1, 4))]
    edge = "+" + "+".join("-" * 22 for _ in kinds) + "+\n"
    d.write("mysql> SELECT * FROM t_member LIMIT 4;\n" + edge + "|" + "|".join(f" {PARAMETERS[k]:<21}" for k in kinds) + "|\n" + edge)
    for row in rows:
        for k, value in zip(kinds, row):
            d.write("| ").value(k, value).write(" " * max(1, 21 - len(value)))
        d.write("|\n")
    d.write(edge).harmless(f"{len(rows)} rows in set (0.0{r.randint(1, 9)} sec)").write("\n")


def scan(d, of, r, make):
    """A form as a scanner reads it: blanks inside the labels, values on the line below, runs of blanks."""
    for kind, text in r.sample([("PERSON", "姓  名"), ("BIRTH", "出 生"), ("ADDRESS", "住  址"), ("ID_CARD", "公民身份号码"), ("PHONE", "联 系 电 话"), ("ORG", "单 位 名 称"), ("USCC", "统一社会信用代码"), ("PLATE", "号 牌 号 码"), ("VIN", "车辆识别代 号"), ("ENGINE", "发 动 机号 码"), ("BANK_CARD", "银 行 卡 号"), ("MEDICAL", "住 院 号"), ("EMPLOYEE", "工  号"), ("INVOICE", "发 票 号 码"), ("CONTRACT", "合 同 编 号")], r.randint(3, 6)):
        d.write(text + r.choice([" ", "   ", ":", " : ", "\n", "\n  ", "\u3000"]))
        put(d, kind, r).write(r.choice(["\n", "  \n", "\n\n"]))


def exported_chat(d, of, r, make):
    """Messages as a chat program exports them: a name, a time, the text on the next line."""
    names = [make("PERSON"), make("PERSON")]
    for i in range(r.randint(2, 5)):
        kind = r.choice(["PHONE", "BANK_CARD", "ADDRESS", "WECHAT", "ID_CARD", "EMAIL", "PLATE"])
        d.value("PERSON", names[i % 2]).write(" ").harmless(f"2025-0{r.randint(1, 9)}-1{i} 1{i}:{r.randint(10, 59)}").write("\n" + r.choice(["{}发我下", "{}多少来着", "你{}是啥"]).format(label(r, kind)) + "\n")
        d.value("PERSON", names[1 - i % 2]).write(" ").harmless(f"2025-0{r.randint(1, 9)}-1{i} 1{i}:{r.randint(10, 59)}").write("\n")
        put(d, kind, r).write("\n")


def question_answer(d, of, r, make):
    """The label stands in the question of one, the value in the answer of the other."""
    for kind in r.sample(["PERSON", "PHONE", "ID_CARD", "BANK_CARD", "ADDRESS", "ORDER", "EMAIL", "BIRTH", "PLATE"], r.randint(2, 3)):
        d.write(r.choice(["客服:请提供一下您的{}", "坐席:麻烦报下{}", "Agent: 请问{}是?"]).format(label(r, kind)) + r.choice(["\n客户:", "\n用户:", "\nUser: "]))
        put(d, kind, r, 0.25).write(r.choice(["\n", " 对的\n", "。\n"]))


def two_columns(d, of, r, make):
    for _ in range(r.randint(2, 3)):
        a, b = r.sample(r.choice([PEOPLE, FIRMS_OF, MACHINES]), 2)
        d.write(label(r, a) + ":").value(a, make(a)).write("        " + label(r, b) + ":").value(b, make(b)).write("\n")


def respectively(d, of, r, make):
    """Two people first, then what belongs to each in the same order."""
    kind, name = r.choice([("PHONE", "手机号"), ("ID_CARD", "身份证号"), ("BANK_CARD", "卡号"), ("EMPLOYEE", "工号"), ("EMAIL", "邮箱")])
    put(d, "PERSON", r).write(r.choice(["和", "、", "与", "以及"])).value("PERSON", make("PERSON")).write(f"的{name}" + r.choice(["分别为", "依次是", "分别:"]))
    put(d, kind, r).write(r.choice(["、", "和", ","]))
    put(d, kind, r).write("。")


def brackets(d, of, r, make):
    for i in range(r.randint(2, 3)):
        d.write(r.choice([",", ";", "与"]) if i else "").value("PERSON", make("PERSON")).write("\uFF08")
        put(d, r.choice(["PHONE", "ID_CARD"]), r).write("\uFF09")
    d.write(r.choice(["已签字。", "均未到场", "系夫妻关系。"]))


def transposed(d, of, r, make):
    """A table whose labels stand in the first column."""
    d.write("| 项目 | 甲 | 乙 |\n|---|---|---|\n")
    for kind in r.sample(PEOPLE + ["ORG", "USCC"], 4):
        d.write(f"| {label(r, kind)} | ").value(kind, make(kind)).write(" | ").value(kind, make(kind)).write(" |\n")


def quoted_csv(d, of, r, make):
    kinds = r.sample(r.choice([PEOPLE, FIRMS_OF]), 4)
    d.write(",".join(f'"{label(r, k)}"' for k in kinds) + ',"备注"\n')
    for _ in range(r.randint(1, 4)):
        for k in kinds:
            d.write('"').value(k, make(k)).write('",')
        d.write('"').harmless(r.choice(["老客户推荐", "待回访", "已归档"])).write('"\n')


def pictures(d, of, r, make):
    """Pictures instead of labels."""
    for kind, mark in r.sample([("PHONE", "\U0001F4F1"), ("EMAIL", "\U0001F4E7"), ("ADDRESS", "\U0001F4CD"), ("PERSON", "\U0001F464"), ("LANDLINE", "\u260E\uFE0F"), ("ORG", "\U0001F3E2")], 3):
        d.write(mark + r.choice([" ", "", ": "])).value(kind, make(kind)).write("\n")


def columns_and_rows(d, of, r, make):
    kinds = r.sample(list(PARAMETERS), 3)
    d.write('{"columns": [' + ", ".join(f'"{r.choice([PARAMETERS[k], label(r, k)])}"' for k in kinds) + '], "rows": [')
    for i in range(r.randint(1, 3)):
        d.write(", [" if i else "[")
        for j, k in enumerate(kinds):
            d.write(', "' if j else '"').value(k, make(k)).write('"')
        d.write("]")
    d.write("]}")


def html_rows(d, of, r, make):
    d.write("<table>\n")
    for k in r.sample(PEOPLE + FIRMS_OF, 3):
        d.write(f"<tr><th>{label(r, k)}</th><td>").value(k, make(k)).write("</td></tr>\n")
    d.write("</table>\n")


def business_card(d, of, r, make):
    if r.random() < 0.5:
        d.write("BEGIN:VCARD\nVERSION:3.0\nFN:").value("PERSON", make("PERSON")).write("\nORG:").value("ORG", make("ORG")).write("\nTEL;TYPE=CELL:").value("PHONE", make("PHONE")).write("\nEMAIL:").value("EMAIL", make("EMAIL")).write("\nEND:VCARD\n")
        return
    d.value("ORG", make("ORG")).write("\n").value("PERSON", make("PERSON")).write(r.choice([" 销售总监", " 副总经理", "  项目经理"]) + "\nM: ")
    put(d, "PHONE", r, 0.4).write("  T: ")
    put(d, "LANDLINE", r, 0.4).write("\nE: ").value("EMAIL", make("EMAIL")).write("\n").value("ADDRESS", make("ADDRESS")).write("\n")


def transcript(d, of, r, make):
    """What a machine has written down of a call."""
    d.harmless(f"[00:0{r.randint(1, 9)}]").write(" 坐席 您留的电话是\n").harmless(f"[00:{r.randint(10, 30)}]").write(" 客户 嗯我的手机是").value("PHONE_HAN", make("PHONE_HAN")).write("然后呢我姓名叫").value("PERSON", make("PERSON")).write("住在").value("ADDRESS", make("ADDRESS")).write("\n")


def exception(d, of, r, make):
    k = r.choice(["PHONE", "ID_CARD", "EMAIL", "BANK_CARD"])
    d.write(f"Exception in thread \"main\" java.lang.IllegalArgumentException: bad {PARAMETERS[k]}: ").value(k, make(k)).write("\n\tat ").harmless(f"com.example.crm.MemberService.check(MemberService.java:{r.randint(20, 400)})").write("\n\tat ").harmless(f"java.base/java.lang.Thread.run(Thread.java:{r.randint(800, 1600)})").write("\n")


def chunks(d, of, r, make):
    for i in range(r.randint(2, 3)):
        d.write(f"<doc id=\"{i}\" ").harmless(f'score="0.{r.randint(5000, 9999)}"').write(">")
        a, b = r.sample(PEOPLE, 2)
        d.write(f"\n{label(r, a)}\uFF1A").value(a, make(a)).write("\uFF1B" + label(r, b) + "\uFF1A").value(b, make(b)).write("\n</doc>\n")


ASIDE = ["{L}{V}", "{L}是{V}哈", "我{L}{V},记一下", "{L}: {V} 谢谢", "{L}\uFF08{V}\uFF09", "就这个{L},{V},别打错", "{V}(这是{L})", "原{L}{V}作废,改用{W}", "两个{L}:{V}和{W}"]


def spelled(of, r):
    """A value as phones, scanners, web pages and hands write it, glued to what stands around."""
    d, kind = Document("SPELLED", "zh"), r.choice(["PHONE", "PHONE", "PHONE", "ID_CARD", "ID_CARD", "BANK_CARD", "BANK_CARD", "EMAIL", "EMAIL", "PLATE", "LANDLINE", "USCC", "CREDIT_CARD", "AMEX", "IBAN", "PASSPORT", "ACCOUNT", "SSN"])
    name = label(r, kind)
    for part in re.split(r"(\{[VW]\})", r.choice(ASIDE).replace("{L}", name + " " if name[-1].isascii() else name)):
        put(d, kind, r, 1) if part in ("{V}", "{W}") else d.write(part)
    return d


LAYOUTS = [mapper_log, boxed_table, scan, exported_chat, question_answer, two_columns, respectively, brackets, transposed, quoted_csv, pictures, columns_and_rows, html_rows, business_card, transcript, exception, chunks]

"""Set M's own names, firms, streets, numbers and secrets; `prepare` puts them in, so that no other set changes."""
import string

import register_values  # noqa: F401  the spellings that this set adds to
from kinds import KINDS
from values import CITIES, SAFE, chars, digits

SURNAMES = "林周沈梁徐罗宋唐董蒋程曾吕苏卢丁魏田傅姚钟汪崔陆范谭廖石熊金贺龚文涂牟晁阚佟裘荀仇隋盖冼麦"
COMMON = "王李张刘陈杨赵黄吴孙"
NAMES = ("砚秋 书宁 立群 晓岚 志勇 国梁 玉洁 思齐 维翰 淑珍 家豪 启明 若彤 少华 建业 红玉 怀远 梦瑶 致和 文渊 秋实 长林 秀云 泽宇 嘉怡 俊熙 桂芬 明轩 雪莹 卫国 承志 佩珊 天赐 凤英 世杰 雅芝 "
         "宏毅 楚涵 昱辰 静姝 强 敏 岩 蕾 磊 琼 涛 莹 昊 璐 峥 婧").split()
DOUBLE = "欧阳 司徒 上官 东方 公孙 申屠 钟离 端木".split()
BRANDS = "砚田 栎木 逐浪湾 霁川 苔原 鸣筝 湛青 晴野 朴石 砺行 曙江 麓谷风 青槐 半坡云 双溪桥 谷雨堂 望舒 三叠泉 白鹭洲 丰穗".split()
TRADES = "智能装备 纺织 餐饮管理 冷链物流 模具制造 检测技术 数据服务 建筑劳务 医药 光电 园林绿化 仓储 印刷 水产 家居用品 人力资源 测绘 口腔门诊部 幼儿教育 工程咨询".split()
PLACES = ["", "", "", "常州", "东莞市", "青岛", "合肥", "温州市", "珠海", "湖南", "上海"]
STREETS = "枫林 兴业 玉泉 银河 锦绣 永康 北环 中兴 龙腾 香榭 白云 芙蓉 东风 高新 桃源 新安".split()
HOMES = "枫丹雅苑 翰林府 江南名邸 紫薇公馆 南山一品 汀兰水岸 铁路家属院 锦华里 天鹅湾 教师新村".split()
FIRST = "Rebecca Thomas Angela Raymond Monica Derek Susan Philip Deborah Keith Amanda Brian Caroline Trevor Melissa Howard Rachel Stuart Vanessa Gavin".split()
LAST = "Stone Atkinson Rivera Coleman Hughes Ibrahim Baxter Moreno Sinclair Walsh Carpenter Dawson Leclerc Fraser Goldberg Hayward Morrison Pearson Simmons Tran".split()
PINYIN = ["Chen Guoqiang", "Liu Yuting", "Zhou Haitao", "Xu Meiling", "Zheng Jianhua", "Sun Lihua"]
TOWNS = [("Columbus", "OH", "43215"), ("Austin", "TX", "78704"), ("Portland", "OR", "97205"), ("Denver", "CO", "80203"), ("Tampa", "FL", "33602"), ("Raleigh", "NC", "27601")]


def person(r):
    if r.random() < 0.05:
        return r.choice(DOUBLE) + r.choice(NAMES)
    return r.choice(r.choice([SURNAMES, COMMON])) + r.choice(NAMES)


def organization(r):
    form = r.choice(["有限公司", "有限公司", "有限公司", "股份有限公司", "有限责任公司", "集团有限公司"])
    brand, trade = r.choice(BRANDS), r.choice(TRADES)
    if r.random() < 0.12:
        return f"{brand}{trade}\uFF08{r.choice(['天津', '广州', '大连'])}\uFF09{form}"
    return r.choice(PLACES) + brand + trade + form


def short(company):
    """What a contract calls a company after it has named it once: its brand."""
    return next((b for b in BRANDS if b in company), company)


def address(r):
    city, district, _ = r.choice(CITIES)
    street = f"{r.choice(STREETS)}{r.choice(['路', '大道', '街', '中路', '南路', '二路'])}{r.randint(1, 1299)}号"
    home, room = r.choice(HOMES), r.randint(101, 3204)
    return city + district + r.choice(["", street, street]) + r.choice([
        f"{home}{r.randint(1, 36)}栋{room}室", f"{home}{r.randint(1, 20)}号楼{r.randint(1, 6)}单元{room}", f"{r.choice(['创业', '科技', '国际商务'])}大厦{r.choice('ABC')}座{room}", f"{home}{r.randint(1, 18)}-{room}"])


def street(r):
    return f"{r.choice(STREETS)}{r.choice(['路', '大道', '街', '南路'])}{r.randint(1, 899)}号{r.choice(HOMES)}{r.randint(1, 30)}栋{r.randint(101, 2803)}室"


def person_en(r):
    if r.random() < 0.1:
        return r.choice(PINYIN)
    return f"{r.choice(FIRST)} {r.choice(LAST)}"


def address_us(r):
    town, state, code = r.choice(TOWNS)
    road = f"{r.randint(11, 8999)} {r.choice(['Elm', 'Juniper', 'Franklin', 'Lakeview', 'Old Mill'])} {r.choice(['St', 'Avenue', 'Road', 'Court', 'Blvd'])}"
    return road + r.choice(["", f", Apt {r.randint(1, 40)}{r.choice('ABC')}", f", Suite {r.randint(100, 900)}"]) + f", {town}, {state} {code}"


def address_uk(r):
    town, code = r.choice([("Sheffield", "S1 2HE"), ("Cardiff", "CF10 3AT"), ("Norwich", "NR2 1TF"), ("London", "SW1V 2QQ"), ("Edinburgh", "EH3 9QG")])
    return f"{r.choice(['', 'Flat 3, ', 'Flat 12, '])}{r.randint(1, 199)} {r.choice(['Albert Road', 'High Street', 'Orchard Close', 'Park Lane', 'Kings Avenue'])}, {town} {code}"


def email(r):
    host = r.choice("example.com example.org example.net mail.example.com hr.example.cn example.com.cn sales.example.org".split())
    user = r.choice([f"{r.choice(FIRST)}.{r.choice(LAST)}".lower(), f"{r.choice(['chengxy', 'liangwb', 'songyq', 'luoj', 'tangmh'])}{digits(r, r.randint(0, 4))}",
                     digits(r, 10, r.choice("1234")), f"{r.choice(['caiwu', 'hr', 'kefu', 'ap'])}-{chars(r, 5, string.ascii_lowercase)}", f"{r.choice(LAST).lower()}_{r.choice(string.ascii_lowercase)}{digits(r, 2)}"])
    return f"{user}@{host}"


def contract(r):
    year = r.randint(2017, 2026)
    return r.choice([f"{r.choice(['MM', 'WT', 'ZB', 'JSFW', 'GC'])}{year}{digits(r, 5)}", f"{r.choice(['CON', 'MSA', 'SOW', 'AGR'])}-{year}-{digits(r, 5)}",
                     f"{r.choice(['HT', 'SB', 'LW'])}({year}){digits(r, 3)}号", f"{r.choice(['XY', 'ZY', 'CGHT'])}-{year}{r.randint(1, 12):02d}-{digits(r, 3)}"])


def order(r):
    return r.choice([f"{r.choice(['ORD', 'WX', 'PO', 'TB'])}{digits(r, 12, '2')}", digits(r, 19, "2"), digits(r, 18, "3"), f"{r.choice(['S', 'R', 'B2B'])}-{r.randint(2020, 2026)}{digits(r, 7)}"])


def employee(r):
    return r.choice([f"{r.choice(['YG', 'HR', 'W', 'SZ'])}{digits(r, 5)}", digits(r, 7, "2"), f"{r.choice(['NX', 'BJ'])}-{digits(r, 4)}"])


def password(r):
    word = r.choice(["Sunrise", "juniper", "Lotus", "tiger", "Bamboo", "mooncake", "Harvest", "xiaoming"])
    return r.choice([f"{word}@{digits(r, 4, '2')}", f"{word}#{chars(r, 3)}{digits(r, 2)}", f"{chars(r, 4)}-{chars(r, 4)}-{chars(r, 4)}", chars(r, 14, SAFE + "!@#%^*_"), f"{digits(r, 2)}{word}!{digits(r, 3)}"])


def amount(r):
    n = r.randint(12, 980)
    return r.choice([f"{n},{digits(r, 3)}.{digits(r, 2)}元", f"{n * 7}.{digits(r, 2)}元", f"人民币{n}万元", f"\u00A5{n},{digits(r, 3)}", f"{n / 10:.1f}万", f"RMB {n},000.00", f"{n}万元", "人民币" + r.choice(["伍仟贰佰元整", "叁万陆仟元整", "壹拾贰万捌仟元整", "柒佰万元整", "玖拾伍元肆角整"])])


def amount_en(r):
    n = r.randint(12, 980)
    return r.choice([f"${n},{digits(r, 3)}.{digits(r, 2)}", f"USD {n},{digits(r, 3)}", f"EUR {n},{digits(r, 3)}.00", f"GBP {n},{digits(r, 3)}.{digits(r, 2)}", f"${n},{digits(r, 3)}", f"CNY {n},{digits(r, 3)}.00"])


def wechat(r):
    return r.choice(["wxid_" + chars(r, 13, string.ascii_lowercase + string.digits), f"{r.choice(['lulu', 'chenfan', 'haiyang', 'mumu'])}-{digits(r, 4)}", f"{r.choice(['aq', 'xm', 'lj', 'zy'])}{digits(r, 6)}", f"{r.choice(['Sunny', 'Kiki', 'leo'])}_{chars(r, 5, string.ascii_lowercase)}"])


# Spellings in English letters of kinds whose usual ones are Chinese: hole, kind, maker.
ALSO = {"AMOUNT_EN": ("AMOUNT", amount_en), "SECRECY_EN": ("SECRECY", lambda r: r.choice(["CONFIDENTIAL", "INTERNAL ONLY", "STRICTLY CONFIDENTIAL", "COMPANY CONFIDENTIAL"])),
        "STREET": ("ADDRESS", street)}
OWN = {"PERSON": person, "ORG": organization, "ADDRESS": address, "PERSON_EN": person_en, "ADDRESS_US": address_us, "ADDRESS_UK": address_uk, "EMAIL": email, "CONTRACT": contract, "ORDER": order,
       "EMPLOYEE": employee, "PASSWORD": password, "AMOUNT": amount, "WECHAT": wechat}
ALONE = {"PERSON", "ORG", "ADDRESS", "PERSON_EN", "ADDRESS_US", "ADDRESS_UK", "EMAIL"}  # nothing of the older makers


def prepare():
    for kind, make in OWN.items():
        old = KINDS[kind].make
        KINDS[kind].make = make if kind in ALONE else (lambda new, old: lambda r: r.choice([new, old])(r))(make, old)

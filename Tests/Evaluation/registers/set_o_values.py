"""Set O's own names, firms, places, numbers and secrets, and what writes a template; `prepare` puts them in, so that no other set changes.

In a template {KIND} is a value that must be covered, {KIND#1} the same value wherever it stands, {ORG#1~} the short name of that company, {?NAME} a
harmless value and [[text]] text that must stay.
"""
import re
import string

from document import Document
from forms import spell
from generate import harmless_value
from kinds import KINDS
from register_values import DECKS, deal  # and the spellings that this set adds to
from values import SAFE, chars, digits

SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
GIVEN = ("建军 秀英 雨桐 浩宇 梓涵 欣怡 俊峰 丽华 志强 晓燕 国庆 美玲 思琪 宇轩 佳怡 明辉 海涛 雪梅 文静 天佑 子豪 梦瑶 一鸣 小红 凤霞 家豪 静怡 学文 春生 玉兰 永康 少华 "
         "嘉欣 泽宇 婉清 正阳 慧敏 广志 彩云 立群 艺馨 敬业 磊 娜 洋 静 勇 杰 敏 强 涛 丽 超 燕 平 刚 慧 莉 辉 琳 波 璐 旭 峰").split()
DOUBLE = "欧阳 上官 司马 夏侯 东方".split()
TRAD = "陳志明 黃詠詩 林佳穎 李嘉欣 王冠宇 吳佩珊 何家輝 周潔儀 曾柏翰 蔡宜蓁 鄧偉文 許雅筑 劉德銘 鍾曉彤 賴建銘 楊淑惠".split()
BRANDS = "恒晟 锦程 鑫达 华瑞通 中科云创 优品汇 德邦泰 众诚 金鼎 博远 海纳 联创 普惠达 天成 百川 智汇谷 宏图 东方明睿 康佳宁 绿源 易联众 盛世嘉和 新锐 泰和顺 佳士奇 广源".split()
TRADES = ("科技 贸易 网络科技 信息技术 电子商务 机械设备 建筑工程 医疗器械 餐饮管理 物流 实业 人力资源 文化传媒 软件 装饰工程 商贸 进出口 汽车服务 教育科技 食品 纺织 电子 包装 "
          "企业管理咨询 劳务派遣").split()
PLACES = ["北京", "上海", "深圳市", "广州", "杭州", "成都", "苏州", "东莞市", "南京", "武汉", "郑州", "青岛", "", "", "合肥", "长沙市", "义乌市"]
AREAS = [("北京市", "朝阳区"), ("北京市", "海淀区"), ("上海市", "浦东新区"), ("上海市", "闵行区"), ("广东省深圳市", "南山区"), ("广东省广州市", "天河区"), ("广东省东莞市", "长安镇"),
         ("浙江省杭州市", "余杭区"), ("浙江省义乌市", "北苑街道"), ("江苏省南京市", "江宁区"), ("江苏省苏州市", "吴江区"), ("四川省成都市", "武侯区"), ("湖北省武汉市", "江夏区"),
         ("河南省郑州市", "金水区"), ("湖南省长沙市", "岳麓区"), ("安徽省合肥市", "蜀山区"), ("福建省厦门市", "思明区"), ("山东省济南市", "历下区"), ("陕西省西安市", "未央区"),
         ("辽宁省沈阳市", "和平区"), ("重庆市", "江北区"), ("天津市", "南开区"), ("贵州省贵阳市", "云岩区"), ("黑龙江省哈尔滨市", "道里区")]
ROADS = "人民 中山 解放 文化 长江 黄河 新华 和平 科技 创业 工业 朝阳 东风 振兴 龙山 学院 银杏 华夏 天府 高新 建国 友谊".split()
HOMES = "万科城市花园 恒大绿洲 中海国际社区 碧桂园凤凰城 融创玖园 保利花园 锦绣江南 阳光100 翠湖花园 东方名苑 明珠小区 教师新村 丽景苑 金色家园".split()
TOWERS = "国贸中心 环球广场 创新大厦 软件园 财富中心 科技大厦 银泰城 总部基地 电商产业园".split()
FIRST = ("James Emily Michael Sarah David Jessica Robert Amanda Daniel Laura Kevin Rachel Brian Megan Thomas Natalie Andrew Karen Steven Melissa Jason Angela "
         "Peter Helen Oliver Charlotte Amelia George Arjun Ananya Rohan Fatima Lucas Elena").split()
LAST = ("Anderson Mitchell Carter Sullivan Ramirez Peterson Cooper Hughes Foster Morales Bennett Griffin Hayes Coleman Patterson Barnes Russell Ortiz "
        "Wallace Chambers Whitaker Fletcher Osborne Iyer Sharma Mehta Banerjee Rossi Keller Dubois Nakamura Lim").split()
ASIAN_EN = "Wei Ming Tan|Xiaoyu Chen|Siew Ling Goh|Ka Ming Wong|Li Na Zhang|Jun Hao Lee|Mei Fong Chua|Yuting Liu|Chi Wai Cheung|Rajesh Kumar|Priya Nair|Deepak Reddy".split("|")
FIRMS = "Cedar Ridge|Brightwater|Summit Peak|Ironbridge|Meridian Point|Redwood Falls|Clearbrook|Whitestone|Evergreen Valley|Harborline|Bluestem|Granite Bay".split("|")
TOWNS = [("Springfield", "IL", "62704"), ("Austin", "TX", "78704"), ("Denver", "CO", "80203"), ("Portland", "OR", "97205"), ("Columbus", "OH", "43215"),
         ("Raleigh", "NC", "27601"), ("San Jose", "CA", "95113"), ("Tampa", "FL", "33602"), ("Seattle", "WA", "98101")]


def person(r):
    if r.random() < 0.02:
        return r.choice(DOUBLE) + r.choice(GIVEN)
    return r.choice(SURNAMES[:30] if r.random() < 0.6 else SURNAMES) + r.choice(GIVEN)


def organization(r):
    form = r.choice(["有限公司", "有限公司", "有限公司", "有限公司", "有限责任公司", "股份有限公司"])
    place, brand, trade = r.choice(PLACES), r.choice(BRANDS), r.choice(TRADES)
    if place and r.random() < 0.15:
        return f"{brand}{trade}\uFF08{place.removesuffix('市')}\uFF09{form}"
    return place + brand + trade + form


def short(company):
    return next((b for b in BRANDS if b in company), company)


def address(r):
    city, area = r.choice(AREAS)
    road = f"{r.choice(ROADS)}{r.choice(['路', '路', '大街', '大道', '南路', '北路', '街'])}{r.randint(1, 899)}号"
    home = r.choice([f"{r.choice(HOMES)}{r.randint(1, 30)}栋{r.randint(1, 3)}单元{r.randint(101, 2603)}室", f"{r.choice(HOMES)}{r.randint(1, 30)}号楼{r.randint(101, 2603)}",
        f"{r.choice(HOMES)}{r.choice(['一', '二', '三'])}期{r.randint(1, 30)}-{r.randint(1, 3)}-{r.randint(101, 2603)}",
        f"{r.choice(TOWERS)}{r.choice('ABC')}座{r.randint(3, 32)}{r.choice(['楼', '层'])}{r.randint(301, 3212)}室", ""])
    full = city + area + road + home
    if r.random() < 0.12 and home:
        return area + road + home
    if r.random() < 0.07:
        return f"{city}{area}{r.choice(['大王庄', '李家湾', '石桥', '柳林'])}{r.choice(['村', '村委会'])}{r.randint(1, 12)}组{r.randint(1, 99)}号"
    return full


def address_hk(r):
    road = r.choice(["香港中環德輔道中", "香港銅鑼灣告士打道", "九龍尖沙咀廣東道", "新界荃灣青山公路"])
    return f"{road}{r.randint(3, 400)}號{r.choice(['安泰', '豐盛', '國際', '麗華'])}{r.choice(['大廈', '中心'])}{r.randint(2, 30)}樓{r.choice('ABCD')}室"


def address_us(r):
    town, state, code = r.choice(TOWNS)
    road = r.choice(["Maple", "Oak Hill", "Washington", "Lakeview", "Elm", "Cedar", "N 5th", "Park", "Chestnut"])
    door = r.choice(["", "", f", Apt {r.randint(1, 40)}{r.choice('ABC')}", f", Suite {r.randint(100, 900)}", f" #{r.randint(2, 60)}"])
    return f"{r.randint(10, 9800)} {road} {r.choice(['St', 'Ave', 'Road', 'Blvd', 'Drive', 'Court'])}{door}, {town}, {state} {code}"


def address_uk(r):
    town, code = r.choice([("London", "SW1A 1AA"), ("Leeds", "LS1 4DY"), ("Bristol", "BS1 5TR"), ("Birmingham", "B2 4QA"), ("Edinburgh", "EH1 1YZ")])
    return f"{r.choice(['', '', 'Flat 3, '])}{r.randint(1, 190)} {r.choice(['High Street', 'Church Lane', 'Victoria Road', 'Park Avenue', 'Albert Terrace'])}, {town} {code}"


def address_asia(r):
    estate = r.choice(["Ang Mo Kio Ave 6", "Tampines St 21", "Toa Payoh Lorong 4"])
    return r.choice([f"Blk {r.randint(10, 700)} {estate} #{r.randint(2, 18):02d}-{r.randint(100, 399)}, Singapore {digits(r, 6, '5')}",
        f"Flat {r.choice('ABCDE')}, {r.randint(2, 30)}/F, {r.choice(['Wing Hing', 'Fortune', 'Kam Wah'])} Building, {r.randint(2, 400)} Nathan Road, Kowloon, Hong Kong",
        f"{r.randint(2, 300)} {r.choice(['George Street', 'Collins Street', 'Queen Street'])}, {r.choice(['Sydney NSW 2000', 'Melbourne VIC 3000', 'Brisbane QLD 4000'])}",
        f"No. {r.randint(2, 90)}, {r.randint(2, 14)}th Cross, {r.choice(['Indiranagar, Bengaluru 560038', 'Anna Nagar, Chennai 600040', 'Koregaon Park, Pune 411001'])}"])


def person_en(r):
    if r.random() < 0.18:
        return r.choice(ASIAN_EN)
    return f"{r.choice(FIRST)} {r.choice(LAST)}" if r.random() < 0.93 else f"{r.choice(FIRST)} {r.choice('ABCEJLMR')}. {r.choice(LAST)}"


def org_en(r):
    return f"{r.choice(FIRMS)} {r.choice(['Partners', 'Solutions', 'Industries', 'Dental Group', 'Technologies', 'Trading', 'Holdings', 'Freight'])} " + r.choice(
        ["Inc.", "LLC", "Ltd", "Pte Ltd", "Pty Ltd", "Pvt. Ltd.", "GmbH", "Corp"])


def email(r):
    host = r.choice("example.com example.com example.org example.net mail.example.com corp.example.cn example.com.cn".split())
    pinyin = r.choice(["zhangwei", "lina", "wangjj", "chenxy", "liu.yang", "zhaomin", "hr", "caiwu", "sales01", "huangxm"])
    return r.choice([f"{r.choice(FIRST)}.{r.choice(LAST)}".lower(), f"{pinyin}{digits(r, r.choice([0, 0, 2, 4]))}", digits(r, r.choice([9, 10]), r.choice("1247")),
        f"{r.choice(FIRST)[0]}{r.choice(LAST)}{digits(r, 2)}".lower(), f"{pinyin.replace('.', '')}_{digits(r, 3)}"]) + "@" + host


def contract(r):
    year = r.randint(2021, 2026)
    return r.choice([f"HT{year}{r.randint(1, 12):02d}{digits(r, 3)}", f"{r.choice(['CG', 'XS', 'FWHT', 'ZLHT'])}-{year}-{digits(r, 3)}",
        f"{r.choice(['HX', 'ZC', 'JC'])}-HT-{year}{digits(r, 4)}",
        f"{r.choice(['MSA', 'SOW', 'SA'])}-{year}-{digits(r, 3)}"])


def order(r):
    return r.choice([digits(r, 19, "3"), f"{r.randint(2023, 2026)}{r.randint(1, 12):02d}{r.randint(1, 28):02d}{digits(r, 10)}",
        f"{r.choice(['SO', 'PO', 'DD'])}{digits(r, 10, '2')}",
        f"{r.choice(['PO', 'SO'])}-{r.randint(2023, 2026)}-{digits(r, 5)}"])


def tracking(r):
    return r.choice([f"SF{digits(r, 13, '1')}", f"YT{digits(r, 13, '8')}", f"JDV{digits(r, 12, '0')}", digits(r, 15, "7"), f"JT{digits(r, 13, '5')}"])


def password(r):
    word = r.choice(["Aa", "abc", "Sunshine", "zhangwei", "Company", "Tiger", "Beijing", "test", "Huawei", "Admin"])
    return r.choice([f"{word}@{digits(r, 4)}", f"{word}{digits(r, 4)}!", f"{word}#{r.randint(2019, 2026)}", chars(r, 12, SAFE + "!@%^*"),
        f"{chars(r, 4)}-{chars(r, 4)}-{chars(r, 4)}", f"{word}_{digits(r, 6)}"])


def amount(r):
    n, k = r.randint(2, 990), digits(r, 3)
    return r.choice([f"{n},{k}元", f"{n},{k}.{digits(r, 2)}元", f"{n}{k}元", f"\u00A5{n},{k}.00", f"{r.randint(3, 900)}万元", f"人民币{n},{k}.00元", f"RMB {n},{k}",
        f"{r.randint(3, 90)}.{digits(r, 1, '3')}万",
        f"\uFFE5{n},{k}.00", r.choice(["叁万伍仟元整", "壹拾贰万捌仟元整", "玖仟陆佰元整", "人民币贰拾万元整"])])


def amount_en(r):
    n, k = r.randint(2, 990), digits(r, 3)
    return r.choice([f"${n},{k}.{digits(r, 2)}", f"${n},{k}", f"USD {n},{k}.00", f"£{n},{k}.00", f"S${n},{k}", f"HK${n},{k}.00", f"€{n},{k}"])


def wechat(r):
    return r.choice([f"wxid_{chars(r, 14, string.ascii_lowercase + string.digits)}", f"{r.choice(['lily', 'tony', 'xiaoma', 'lele', 'ajie'])}{digits(r, 6)}",
        f"{r.choice(['wang', 'chen', 'liu', 'zhou'])}_{r.choice(['xiaoyu', 'mm', 'laoshi', 'sales'])}{digits(r, 2)}"])


def us_555(r):
    a, n = r.choice(["212", "312", "415", "512", "646", "720", "206"]), f"01{digits(r, 2)}"
    return r.choice([f"({a}) 555-{n}", f"{a}-555-{n}", f"{a}.555.{n}", f"+1 {a} 555 {n}", f"+1-{a}-555-{n}"])


# Spellings of other countries and letters of kinds whose usual ones are Chinese: hole, kind, maker. They are never respelled.
ALSO = {
    "AMOUNT_EN": ("AMOUNT", amount_en), "ORG_EN": ("ORG", org_en), "PERSON_TW": ("PERSON", lambda r: r.choice(TRAD)), "ADDRESS_HK": ("ADDRESS", address_hk),
    "ADDRESS_ASIA": ("ADDRESS", address_asia),
    "US_555": ("US_PHONE", us_555),
    "PHONE_HK": ("PHONE", lambda r: r.choice(["+852 {}{} {}", "+852 {}{}{}", "852-{}{}-{}"]).format(r.choice("569"), digits(r, 3), digits(r, 4))),
    "PHONE_SG": ("PHONE", lambda r: r.choice(["+65 {}{} {}", "+65-{}{}{}"]).format(r.choice("89"), digits(r, 3), digits(r, 4))),
    "PHONE_AU": ("PHONE", lambda r: r.choice(["0491 570 {}", "+61 491 570 {}"]).format(r.choice(["006", "156", "157", "158", "159", "110"]))),
    "PHONE_IN": ("PHONE", lambda r: f"+91 9{digits(r, 4)} {digits(r, 5)}"),
}
OWN = {"PERSON": person, "ORG": organization, "ADDRESS": address, "PERSON_EN": person_en, "ADDRESS_US": address_us, "ADDRESS_UK": address_uk, "EMAIL": email,
       "CONTRACT": contract, "ORDER": order, "TRACKING": tracking, "PASSWORD": password, "AMOUNT": amount, "WECHAT": wechat}
ALONE = {"PERSON", "ORG", "ADDRESS", "PERSON_EN", "ADDRESS_US", "ADDRESS_UK", "EMAIL"}  # nothing of the older makers
BEFORE = {}
HOLE = re.compile(r"\{([A-Z_0-9]+?)(?:#(\d)(~?))?\}|\[\[(.+?)\]\](?!\])|\{\?([A-Z_0-9]+)\}")


def prepare():
    DECKS.clear()
    for kind, make in OWN.items():
        old = BEFORE.setdefault(kind, KINDS[kind].make)
        KINDS[kind].make = make if kind in ALONE else (lambda new, old: lambda r: r.choice([new, new, old])(r))(make, old)


def value(kind, r, often=0.0):
    """The kind that a hole stands for, a value and the name of its spelling."""
    if kind in ALSO:
        return ALSO[kind][0], ALSO[kind][1](r), "plain"
    return (kind, *spell(kind, KINDS[kind].make(r), r, often))


def put(d, kind, r, often=0.0):
    return d.value(*value(kind, r, often))


def write(d, line, r, told=None, often=0.0):
    """Writes a template; a value of a numbered hole is made once, and its spelling is plain."""
    at, told = 0, {} if told is None else told
    for hole in HOLE.finditer(line):
        d.write(line[at:hole.start()])
        at, (kind, number, brief, text, name) = hole.end(), hole.groups()
        if text or name:
            d.harmless(text or harmless_value(name, r))
            continue
        if number:
            told[kind, number] = told.get((kind, number)) or value(kind, r)
            real, made, form = told[kind, number]
        else:
            real, made, form = value(kind, r, often)
        if brief:
            made, form = short(made), "short"
        d.value(real, made, form)
    return d.write(line[at:])


def plain(template, r):
    """A harmless line."""
    return template if "${" in template or "{{" in template else Document("", "").sentence(template, r, fill=lambda name: harmless_value(name, r)).text


def page_table(source):
    return {part.split("\n", 1)[0]: part.split("\n", 1)[1] for part in source.strip("\n").removeprefix("=== ").split("\n=== ")}


def whole(group, name, text, r, english, full=None, often=0.0):
    """One document, from its first line to its last; a line after "\u00BB" is repeated with other values."""
    d, told = Document(f"{group}.{name.replace(' ', '-')}", "en" if english else "zh"), {}
    for line in text.strip("\n").split("\n"):
        for _ in range(r.randint(2, 4) if line.startswith("\u00BB") else 1):
            line = line.removeprefix("\u00BB")
            write(d, full(line) if full else line, r, told, often)
            d.write("\n")
    return d

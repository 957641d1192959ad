"""Set N's own names, firms, places, numbers and secrets; `prepare` puts them in, so that no other set changes."""
import string

import register_values  # noqa: F401  the spellings that this set adds to
from kinds import KINDS
from values import SAFE, chars, digits

SURNAMES = "许何谢韩冯邓曹彭萧郑袁潘于余叶杜夏任方邹孟秦白江阎薛侯雷龙史陶黎贺顾毛郝邵万覃武钱戴严莫孔向汤俞章鲁葛尤祝项"
COMMON = "李王张刘陈杨黄吴周"
NAMES = ("子墨 海燕 德福 春梅 晓彤 浩然 永强 丽娟 宇航 诗涵 金凤 建国 立新 若曦 庆丰 亚楠 景行 望舒 沐阳 桂兰 一诺 云帆 志远 爱华 小满 知夏 仲谋 采薇 守业 乐瑶 "
         "铁柱 秀芹 文博 冬雪 茂林 惠敏 嘉禾 振邦 佳慧 书瑶 伟 芳 军 霞 鹏 丹 斌 艳 鑫 倩 超 颖 凯 婷").split()
DOUBLE = "诸葛 慕容 皇甫 尉迟 长孙 令狐".split()
TRAD = "陳怡君 林志豪 張雅婷 黃俊傑 李淑芬 吳宗翰 劉慧玲 許家維 蔡佩蓉 鄭文彬 謝欣妤 周國榮 葉詠琪 梁偉業 鄧穎欣 郭建宏 蘇麗華 馮志強 羅詩韻 顏銘鴻".split()
BRANDS = "澄屿 拾光里 北栀 云麓 赫川 安榕 启岳 木槿 远沐 星垣 万泓 蓝鲸座 禾穗 瑞玺 博屹 天枢 铂悦 京湾 嵘城 小鹿仓".split()
TRADES = "精密机械 供应链管理 新能源 生物科技 信息技术 建材 国际货运代理 物业服务 教育咨询 服装 电子商务 汽车销售服务 食品 环保设备 文化传播 律师事务咨询 母婴用品 化工 装饰设计 农业开发".split()
PLACES = ["", "", "", "杭州", "苏州市", "佛山市", "武汉", "厦门", "郑州市", "北京", "深圳市", "宁波"]
DISTRICTS = [("浙江省杭州市", "滨江区"), ("江苏省苏州市", "吴中区"), ("湖北省武汉市", "洪山区"), ("陕西省西安市", "雁塔区"), ("重庆市", "渝北区"), ("山东省青岛市", "崂山区"), ("天津市", "河西区"), ("辽宁省大连市", "甘井子区"),
    ("云南省昆明市", "官渡区"), ("河北省石家庄市", "裕华区"), ("江西省南昌市", "青山湖区"), ("广西南宁市", "青秀区")]
ROADS = "望海 建设 解放 科创 学府 迎宾 丰收 滨河 民主 凤凰 长虹 云杉 体育 梅岭 花园".split()
HOMES = "碧水湾 金地格林 保利香槟 绿园小区 水岸春天 世纪花园 秀山一号 龙湖里 幸福家园 和平新村 阳光海岸".split()
FIRST = "Olivia Marcus Priya Declan Hannah Yusuf Chloe Ethan Ingrid Mateo Sofia Nathan Leila Graham Joanna Patrick Simone Victor Beatrice Callum".split()
LAST = "Whitfield Okonkwo Hartmann Delgado Lindqvist Novak Abernathy Castellano Doyle Fairbanks Kowalski Langley Mbeki Petrov Quigley Rosales Thornton Vasquez Yoder".split()
FIRMS = ["Northgate", "Bluefern", "Harrow & Finch", "Silverline", "Oakmere", "Pinecrest", "Kestrel", "Larkfield", "Tidewater", "Copperleaf"]
TOWNS = [("Boise", "ID", "83702"), ("Madison", "WI", "53703"), ("Tucson", "AZ", "85701"), ("Omaha", "NE", "68102"), ("Savannah", "GA", "31401"), ("Reno", "NV", "89501")]


def person(r):
    if r.random() < 0.04:
        return r.choice(DOUBLE) + r.choice(NAMES)
    return r.choice(r.choice([SURNAMES, SURNAMES, COMMON])) + r.choice(NAMES)


def organization(r):
    form = r.choice(["有限公司", "有限公司", "有限公司", "股份有限公司", "有限责任公司", "集团有限公司"])
    return r.choice(PLACES) + r.choice(BRANDS) + r.choice(TRADES) + form


def short(company):
    return next((b for b in BRANDS if b in company), company)


def address(r):
    city, district = r.choice(DISTRICTS)
    road = f"{r.choice(ROADS)}{r.choice(['路', '街', '大道', '东路', '西街'])}{r.randint(2, 988)}号"
    home, tower = r.choice(HOMES), r.choice(["创客", "时代", "金融"])
    rooms = [f"{home}{r.randint(1, 28)}栋{r.randint(1, 4)}单元{r.randint(101, 2904)}室", f"{home}{r.randint(1, 16)}号楼{r.randint(201, 1802)}",
             f"{tower}中心{r.choice('ABCD')}座{r.randint(3, 28)}层", ""]
    return city + district + road + r.choice(rooms)


def address_tw(r):
    town = r.choice(["台北市大安區", "新北市板橋區", "台中市西屯區", "高雄市左營區"])
    return f"{town}{r.choice(['和平東路', '文化路', '中山北路', '博愛路'])}{r.choice('一二三')}段{r.randint(2, 390)}號{r.randint(2, 14)}樓"


def address_hk(r):
    road = r.choice(["香港九龍旺角彌敦道", "香港灣仔軒尼詩道", "香港九龍觀塘駿業街", "新界大埔汀角路"])
    house = r.choice(["恆豐", "永發", "華懋", "利東"]) + r.choice(["大廈", "中心"])
    return f"{road}{r.randint(2, 680)}號{house}{r.randint(3, 32)}樓{r.choice('ABCDEF')}室"


def address_eu(r):
    road, n = r.choice(["Lindenstraße", "Goethestraße", "Bahnhofstraße"]), r.randint(1, 140)
    german = f"{road} {n}, {r.choice(['50674 Köln', '80331 München', '20095 Hamburg'])}"
    french = f"{n} rue {r.choice(['Lafayette', 'de la République', 'Victor Hugo'])}, {r.choice(['69002 Lyon', '75009 Paris', '33000 Bordeaux'])}"
    block = r.choice(["Serangoon Road", "Clementi Avenue 3", "Bedok North Street 1"])
    return r.choice([german, french, f"{n} {block} #{r.randint(2, 20):02d}-{r.randint(10, 99)}, Singapore {digits(r, 6, r.choice('12345'))}"])


def address_us(r):
    town, state, code = r.choice(TOWNS)
    road = r.choice(["Birch", "Harbor View", "Sycamore", "Mission", "Ridgeway", "W Lincoln"])
    kind = r.choice(["Street", "Ave", "Lane", "Dr", "Way"])
    door = r.choice(["", f" Apt {r.randint(1, 60)}", f", Unit {r.randint(2, 30)}", f", Ste {r.randint(100, 900)}"])
    return f"{r.randint(12, 9400)} {road} {kind}{door}, {town}, {state} {code}"


def address_uk(r):
    town, code = r.choice([("Leicester", "LE1 6RN"), ("Exeter", "EX4 3HP"), ("Glasgow", "G2 4JR"), ("Manchester", "M14 5TQ"), ("Brighton", "BN1 4GH")])
    road = r.choice(["Station Road", "Queensway", "Rosemary Close", "Mill Street", "The Crescent"])
    return f"{r.choice(['', 'Flat 7, ', 'Flat 2B, '])}{r.randint(1, 230)} {road}, {town} {code}"


def person_en(r):
    return f"{r.choice(FIRST)} {r.choice(LAST)}" if r.random() < 0.92 else f"{r.choice(FIRST)} {r.choice('ABDJKLMRST')}. {r.choice(LAST)}"


def org_en(r):
    trade = r.choice(["Logistics", "Capital", "Components", "Foods", "Medical Supplies", "Consulting", "Textiles"])
    return f"{r.choice(FIRMS)} {trade} {r.choice(['Inc.', 'LLC', 'Ltd', 'Pte. Ltd.', 'GmbH', 'Corp.'])}"


def email(r):
    host = r.choice("example.com example.org example.net corp.example.com mx.example.net example.com.cn ap.example.org".split())
    user = r.choice([f"{r.choice(FIRST)[0]}.{r.choice(LAST)}".lower(),
        f"{r.choice(['xuzimo', 'haiyan.he', 'pengyq', 'mengjh', 'caoyn'])}{digits(r, r.randint(0, 3))}", digits(r, 9, r.choice("3589")),
                     f"{r.choice(LAST)}{r.choice(FIRST)[0]}+{r.choice(['po', 'jobs', 'bank'])}".lower(),
                         f"{r.choice(['li', 'wang', 'tao'])}-{chars(r, 4, string.ascii_lowercase)}_{digits(r, 2)}"])
    return f"{user}@{host}"


def contract(r):
    year = r.randint(2018, 2026)
    return r.choice([f"{r.choice(['FW', 'YZ', 'XS', 'ZL'])}-{year}-{digits(r, 4)}", f"{r.choice(['HB', 'KJ', 'SC'])}HT{year}{digits(r, 4)}",
        f"{r.choice(['LSA', 'NDA', 'PSA'])}-{year}-{digits(r, 4)}", f"{year}-{r.choice(['采', '销', '租'])}字第{digits(r, 3)}号"])


def order(r):
    return r.choice([f"{r.choice(['DD', 'SO', 'XSD', 'JY'])}{r.randint(2022, 2026)}{r.randint(1, 12):02d}{r.randint(1, 28):02d}{digits(r, 6)}",
        digits(r, 18, "5"), f"{r.choice(['PO', 'ORD'])}-{digits(r, 7)}", f"{r.choice(['E', 'M'])}{digits(r, 15, '8')}"])


def employee(r):
    return r.choice([f"{r.choice(['EMP', 'A', 'JS', 'ZB'])}{digits(r, 5)}", digits(r, 6, "8"), f"{r.choice(['P', 'KF'])}-{digits(r, 5)}"])


def password(r):
    word = r.choice(["Dragonfly", "maple", "Qingdao", "rainbow", "Summer", "panda", "Longjing", "welcome"])
    return r.choice([f"{word}_{digits(r, 4)}", f"{word}@{chars(r, 4)}", f"{chars(r, 5)}!{chars(r, 5)}", chars(r, 16, SAFE + "!@%^*_-"), f"{word[:4]}#{digits(r, 6)}"])


def amount(r):
    n = r.randint(11, 970)
    return r.choice([f"{n},{digits(r, 3)}.{digits(r, 2)}元", f"¥{n * 13}.{digits(r, 2)}", f"人民币{n},{digits(r, 3)}元整", f"{n}.{digits(r, 2, '1')}万元", f"{n}万",
        f"CNY {n},{digits(r, 3)}.00", r.choice(["壹万贰仟叁佰元整", "陆拾伍万捌仟元整", "肆仟零伍拾元整", "贰佰叁拾万元整"])])


def amount_en(r):
    n = r.randint(11, 970)
    return r.choice([f"${n},{digits(r, 3)}.{digits(r, 2)}", f"US${n},{digits(r, 3)}", f"€{n},{digits(r, 3)}.{digits(r, 2)}", f"£{n},{digits(r, 3)}.00",
        f"HKD {n},{digits(r, 3)}.00", f"SGD {n},{digits(r, 3)}", f"USD {n},{digits(r, 3)}.{digits(r, 2)}"])


def wechat(r):
    return r.choice(["wxid_" + chars(r, 14, string.ascii_lowercase + string.digits), f"{r.choice(['yezi', 'tangtang', 'dabai', 'aheng'])}_{digits(r, 4)}",
        f"{r.choice(['zm', 'hy', 'cq', 'bb'])}{digits(r, 7)}"])


# Spellings of other countries and letters of kinds whose usual ones are Chinese: hole, kind, maker. They are never respelled.
ALSO = {
    "AMOUNT_EN": ("AMOUNT", amount_en), "ORG_EN": ("ORG", org_en),
        "SECRECY_EN": ("SECRECY", lambda r: r.choice(["CONFIDENTIAL", "STRICTLY CONFIDENTIAL", "INTERNAL USE ONLY"])),
    "PERSON_TW": ("PERSON", lambda r: r.choice(TRAD)), "ADDRESS_TW": ("ADDRESS", address_tw), "ADDRESS_HK": ("ADDRESS", address_hk),
        "ADDRESS_EU": ("ADDRESS", address_eu),
    "PHONE_HK": ("PHONE", lambda r: r.choice(["+852 {}{} {}", "+852-{}{}{}", "(852) {}{} {}"]).format(r.choice("569"), digits(r, 3), digits(r, 4))),
    "PHONE_TW": ("PHONE", lambda r: r.choice([f"09{digits(r, 2)}-{digits(r, 3)}-{digits(r, 3)}", f"+886 9{digits(r, 2)} {digits(r, 3)} {digits(r, 3)}"])),
    "PHONE_SG": ("PHONE", lambda r: f"+65 {r.choice('89')}{digits(r, 3)} {digits(r, 4)}"),
        "PHONE_DE": ("PHONE", lambda r: f"+49 {r.choice(['30', '40', '89'])} {digits(r, 8, '2')}"),
    "PHONE_JP": ("PHONE", lambda r: f"+81 90-{digits(r, 4, '1')}-{digits(r, 4)}"),
}
OWN = {"PERSON": person, "ORG": organization, "ADDRESS": address, "PERSON_EN": person_en, "ADDRESS_US": address_us, "ADDRESS_UK": address_uk, "EMAIL": email,
    "CONTRACT": contract, "ORDER": order,
       "EMPLOYEE": employee, "PASSWORD": password, "AMOUNT": amount, "WECHAT": wechat}
ALONE = {"PERSON", "ORG", "ADDRESS", "PERSON_EN", "ADDRESS_US", "ADDRESS_UK", "EMAIL", "PASSWORD"}  # nothing of the older makers


def prepare():
    for kind, make in OWN.items():
        old = KINDS[kind].make
        KINDS[kind].make = make if kind in ALONE else (lambda new, old: lambda r: r.choice([new, old])(r))(make, old)

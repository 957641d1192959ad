"""Makers of invented values: right check digits, made-up people, companies and keys; one function for each kind."""
import base64
import json
import string

SURNAMES = ("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢"
            "姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤")
COMPOUND = ["欧阳", "上官", "司马", "诸葛", "司徒", "东方", "皇甫", "慕容", "令狐", "宇文"]
GIVEN = ("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰萍红梅琳晨宇轩欣怡子涵梓睿诗雨浩然思远嘉铭雅婷佳琪俊"
         "熙紫萱博文天佑海峰志国建春晓燕冬雪松柏清源启航")
BRANDS = ("云帆 星桥 禾木 青屿 朗峰 恒岳 瑞舟 蓝鲸谷 木棉 微岭 启明石 远瞻 橙川 鹿鸣 知墨 海砚 辰砂 沐光 竹影 铁杉"
          " 锦鳞 玄武岩 沧浪 麦垛 银杏里 北辰湾 千帆 溪谷 凤岐 长亭").split()
TRADES = "科技 信息技术 网络 商贸 实业 建设工程 医疗器械 供应链管理 文化传媒 新能源 电子 物流 食品 教育咨询 生物技术".split()
CITIES = [("北京市", "朝阳区", "110105"), ("上海市", "浦东新区", "310115"), ("广东省深圳市", "南山区", "440305"),
          ("浙江省杭州市", "西湖区", "330106"), ("四川省成都市", "武侯区", "510107"), ("湖北省武汉市", "洪山区", "420111"),
          ("江苏省南京市", "鼓楼区", "320106"), ("陕西省西安市", "雁塔区", "610113"), ("山东省济南市", "历下区", "370102"),
          ("福建省厦门市", "思明区", "350203"), ("湖南省长沙市", "岳麓区", "430104"), ("重庆市", "渝北区", "500112")]
ROADS = "梧桐 解放 滨河 学府 人民 建设 紫荆 云栖 凤凰 光明 望江 龙湖".split()
ESTATES = "翠庭花园 锦绣小区 云水家园 金桂苑 阳光公寓 东湖新村 观澜府 香樟里".split()
FIRST = ("Olivia Liam Hannah Marcus Priya Diego Emily Jack Aaron Chloe Grace Victor Nathan Laura Samuel Irene Peter Julia "
         "Martin Helen Oscar Teresa George Alice").split()
LAST = ("Whitfield Okafor Brennan Castillo Petersen Lindqvist Harmon Nakamura Doyle Fischer Abbott Delgado Marsh Novak "
        "Holloway Prescott Sutton Vargas Keller Ramsey").split()
HOSTS = "example.com example.org example.net mail.example.cn example.com.cn corp.example.com dept.example.edu".split()
PLATES = "京津沪渝冀豫云辽黑湘皖鲁苏浙赣鄂桂甘晋陕吉闽贵粤川"
USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
SAFE = string.ascii_letters + string.digits


def digits(r, n, first=None):
    return (first if first is not None else "") + "".join(r.choice("0123456789") for _ in range(n - len(first or "")))


def chars(r, n, alphabet=SAFE):
    """Letters and digits, with at least one of each where the alphabet has both."""
    while True:
        out = "".join(r.choice(alphabet) for _ in range(n))
        if n < 8 or (any(c.isdigit() for c in out) and any(c.isalpha() for c in out)):
            return out


def hexa(r, n):
    return chars(r, n, "0123456789abcdef")


def luhn(body):
    total = sum(d if i % 2 else (d * 2 - 9 if d * 2 > 9 else d * 2)
                for i, d in enumerate(int(c) for c in reversed(body)))
    return body + str(-total % 10)


def person(r):
    if r.random() < 0.04:
        return r.choice(COMPOUND) + "".join(r.sample(GIVEN, r.choice([1, 2])))
    return r.choice(SURNAMES) + "".join(r.sample(GIVEN, r.choice([1, 2, 2])))


def organization(r):
    city = r.choice(["", "", "北京", "上海", "深圳市", "杭州", "成都"])
    form = r.choice(["有限公司", "有限公司", "有限责任公司", "股份有限公司", "集团有限公司"])
    name = city + r.choice(BRANDS) + r.choice(TRADES) + form
    if r.random() < 0.1:
        name = f"{r.choice(BRANDS)}{r.choice(TRADES)}\uFF08{r.choice(['北京', '上海', '苏州'])}\uFF09{form}"
    return name


def address(r):
    city, district, _ = r.choice(CITIES)
    road = r.choice(ROADS) + r.choice(["路", "大道", "街", "东路"])
    text = f"{city}{district}{road}{r.randint(1, 999)}号"
    return text + r.choice(["", f"{r.choice(ESTATES)}{r.randint(1, 30)}栋{r.randint(101, 2805)}室",
                            f"{r.choice(ESTATES)}{r.randint(1, 30)}号楼{r.randint(1, 5)}单元{r.randint(101, 2805)}"])


def mobile(r):
    return "1" + r.choice("3456789") + digits(r, 9)


def landline(r):
    area = r.choice(["010", "021", "0755", "0571", "028", "027", "025", "029", "0531", "0592"])
    return f"{area}-{digits(r, 8 if len(area) == 3 or area == '0755' or area == '0571' else 7, r.choice('23568'))}"


def landline_extension(r):
    return landline(r) + r.choice(["转", "-", " 转 ", "分机"]) + digits(r, 3, "8")


def service_number(r):
    return f"{r.choice(['400', '800'])}-{digits(r, 3)}-{digits(r, 4)}"


def email(r):
    user = r.choice([f"{r.choice(LAST).lower()}{digits(r, 2)}", f"{r.choice(FIRST).lower()}.{r.choice(LAST).lower()}",
                     f"{r.choice(['li', 'wang', 'zhou', 'xu'])}_{chars(r, 4, string.ascii_lowercase)}",
                     digits(r, 9, "3"), f"{r.choice('abcxyz')}-{r.choice(LAST).lower()}+{digits(r, 1)}"])
    return f"{user}@{r.choice(HOSTS)}"


def id_card(r, x=None):
    while True:
        body = (r.choice(CITIES)[2] + f"{r.randint(1950, 2006)}{r.randint(1, 12):02d}{r.randint(1, 28):02d}" + digits(r, 3))
        weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        check = "10X98765432"[sum(int(c) * w for c, w in zip(body, weights)) % 11]
        if x is None or (check == "X") == x:
            return body + check


def id_card_15(r):
    return r.choice(CITIES)[2] + f"{r.randint(50, 85)}{r.randint(1, 12):02d}{r.randint(1, 28):02d}" + digits(r, 3)


def passport(r):
    return r.choice(["E" + digits(r, 8), "E" + r.choice("ABCDEFGHJK") + digits(r, 7), "G" + digits(r, 8)])


def travel_permit(r):
    return r.choice(["C" + digits(r, 8), "H" + digits(r, 8), "M" + digits(r, 8), "C" + r.choice("ABCD") + digits(r, 7)])


def hk_id(r):
    letter = r.choice("ABCDEGHKMPRSVYZ")
    body = digits(r, 6)
    total = 36 * 9 + (ord(letter) - 55) * 8 + sum(int(c) * w for c, w in zip(body, range(7, 1, -1)))
    return f"{letter}{body}({'0123456789A'[-total % 11]})"


def macau_id(r):
    return f"{r.choice('157')}{digits(r, 6)}({digits(r, 1)})"


def tw_id(r):
    letters = "ABCDEFGHJKLMNPQRSTUVXYWZIO"
    letter, body = r.choice(letters), r.choice("12") + digits(r, 7)
    number = letters.index(letter) + 10
    total = number // 10 + number % 10 * 9 + sum(int(c) * w for c, w in zip(body, range(8, 0, -1)))
    return letter + body + str(-total % 10)


def officer_id(r):
    return f"{r.choice('军政后海空')}字第{digits(r, 7)}号"


def bank_card(r):
    return luhn(r.choice(["622588", "621700", "622202", "623058"]) + digits(r, r.choice([9, 12])))


def credit_card(r):
    return r.choice([luhn("4" + digits(r, 14)), luhn(r.choice(["51", "53", "55"]) + digits(r, 13))])


def amex(r):
    return luhn(r.choice(["34", "37"]) + digits(r, 12))


def account(r):
    return digits(r, r.choice([12, 15, 17, 19, 20]), r.choice("13"))


def uscc(r):
    body = r.choice(["91", "92", "93"]) + r.choice(CITIES)[2] + "".join(r.choice(USCC_ALPHABET) for _ in range(9))
    total, weight = 0, 1
    for c in body:
        total, weight = total + USCC_ALPHABET.index(c) * weight, weight * 3 % 31
    return body + USCC_ALPHABET[-total % 31]


def org_code(r):
    body = chars(r, 8, string.digits + "ABCDEFGHJKLM")
    total = sum((int(c) if c.isdigit() else ord(c) - 55) * w for c, w in zip(body, [3, 7, 9, 10, 5, 8, 4, 2]))
    return f"{body}-{'0X987654321'[total % 11]}"


def tax_id(r):
    return r.choice(CITIES)[2] + digits(r, 9)


def cnaps(r):
    return r.choice("134") + digits(r, 11)


def contract(r):
    head = r.choice(["HT", "CG", "XS", "FW", "SZHT", "KJ"])
    return r.choice([f"{head}-{r.randint(2019, 2026)}-{digits(r, 4)}", f"{head}{r.randint(2019, 2026)}{digits(r, 6)}",
                     f"{head}-{r.choice(['SH', 'BJ'])}-{r.randint(2019, 2026)}{digits(r, 4)}"])


def order(r):
    return r.choice([f"20{r.randint(20, 26)}{r.randint(1, 12):02d}{r.randint(1, 28):02d}{digits(r, 10)}",
                     f"SO{digits(r, 10)}", f"PO-{digits(r, 8)}"])


def tracking(r):
    return r.choice(["SF", "YT", "JD", "ZTO"]) + digits(r, 13)


def invoice(r):
    return r.choice([digits(r, 8), f"2{r.randint(3, 6)}{r.choice(['11', '31', '44'])}2{digits(r, 15)}"])


def invoice_code(r):
    return r.choice([digits(r, 12, "0"), digits(r, 10, "1")])


def case_number(r):
    court = r.choice(["京0105", "沪0115", "粤03", "浙01", "最高法", "川0107"])
    return f"\uFF08{r.randint(2012, 2026)}\uFF09{court}{r.choice(['民初', '民终', '执', '行初', '刑初', '知民初'])}{r.randint(12, 29999)}号"


def property_certificate(r):
    return f"{r.choice('京沪粤浙川')}\uFF08{r.randint(2016, 2026)}\uFF09{r.choice(['朝阳区', '深圳市', '杭州市', '成都市'])}不动产权第{digits(r, 7)}号"


def icp(r):
    return f"{r.choice('京沪粤浙川')}ICP备{digits(r, 8)}号" + r.choice(["", "-1", "-3"])


def amount(r):
    n = r.randint(10_000, 99_999_999)
    return r.choice([f"{n / 100:.2f}元", f"\uFFE5{n / 100:,.2f}", f"人民币{n // 100}元整", f"{n // 1000 / 10:.1f}万元",
                     f"RMB {n:,}", f"{n // 1000}万元", f"${n:,}", "人民币" + capital(n // 100)])


def capital(n):
    names, units, out, zero = "零壹贰叁肆伍陆柒捌玖", ["", "拾", "佰", "仟"], "", False
    text = str(n)
    for i, c in enumerate(text):
        place = len(text) - 1 - i
        if c == "0":
            zero = True
        else:
            out += ("零" if zero else "") + names[int(c)] + units[place % 4]
            zero = False
        if place == 4 and n >= 10_000:
            out += "万"
            zero = False
    return out + "元整"


def project_code(r):
    return r.choice([f"PRJ-{r.randint(2020, 2026)}-{digits(r, 3)}", f"XM{r.randint(2020, 2026)}{digits(r, 4)}"])


def secrecy(r):
    return r.choice(["机密★10年", "秘密★5年", "绝密★长期", "核心商密▲长期", "普通商密▲3年", "内部资料", "STRICTLY CONFIDENTIAL",
                     "INTERNAL USE ONLY"])


def plate(r):
    letter = r.choice("ABCDEFGHJKLM")
    kinds = [letter + digits(r, 5), letter + r.choice("ABCDEFGHJK") + digits(r, 4), letter + digits(r, 3) + r.choice("PQRST") + digits(r, 1),
             letter + r.choice("DF") + digits(r, 5), letter + digits(r, 5) + "D", letter + digits(r, 4) + r.choice("学警挂")]
    return r.choice(PLATES) + r.choice(kinds)


def vin(r):
    letters = "ABCDEFGHJKLMNPRSTUVWXYZ"
    value = dict(zip(letters, [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]))
    body = list(r.choice(["LSV", "LFV", "LGX", "LVS"]) + chars(r, 10, letters + string.digits) + digits(r, 4))
    total = sum((value[c] if c in value else int(c)) * w
                for c, w in zip(body, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]))
    body[8] = "0123456789X"[total % 11]
    return "".join(body)


def engine(r):
    return r.choice([chars(r, 3, "ABCEGK") + digits(r, 6), digits(r, 7) + r.choice("ABC")])


def wechat(r):
    return r.choice(["wxid_" + chars(r, 14, string.ascii_lowercase + string.digits),
                     chars(r, 5, string.ascii_lowercase) + "_" + digits(r, 4), chars(r, 6, string.ascii_lowercase) + digits(r, 3)])


def qq(r):
    return digits(r, r.choice([8, 9, 10]), r.choice("12356"))


def postcode(r):
    return r.choice(["100022", "200120", "518057", "310012", "610041", "430070"])


def birth(r):
    y, m, d = r.randint(1950, 2006), r.randint(1, 12), r.randint(1, 28)
    return r.choice([f"{y}年{m}月{d}日", f"{y}-{m:02d}-{d:02d}", f"{y}/{m}/{d}", f"{y}.{m:02d}.{d:02d}"])


def employee_id(r):
    return r.choice([f"EMP{digits(r, 5)}", f"A{digits(r, 5)}", digits(r, 6, "1")])


def student_id(r):
    return f"20{r.randint(18, 26)}{digits(r, 6)}"


def medical(r):
    return r.choice([f"ZY{digits(r, 8)}", digits(r, 8, "0"), f"MR{digits(r, 7)}"])


def social_card(r):
    return r.choice("ABCDE") + digits(r, 8)


def driver_file(r):
    return r.choice(["11", "31", "44", "51"]) + digits(r, 10)


def permanent_resident(r):
    return r.choice(["USA", "GBR", "DEU", "JPN"]) + digits(r, 12)


def ip(r):
    return r.choice([f"10.{r.randint(1, 254)}.{r.randint(0, 254)}.{r.randint(1, 254)}", f"192.168.{r.randint(0, 254)}.{r.randint(1, 254)}",
                     f"172.{r.randint(16, 31)}.{r.randint(0, 254)}.{r.randint(1, 254)}"])


def ipv6(r):
    return r.choice([f"2001:db8:{hexa(r, 4)}:{hexa(r, 4)}::{hexa(r, 3)}", f"fe80::{hexa(r, 4)}:{hexa(r, 4)}:{hexa(r, 4)}:{hexa(r, 4)}",
                     f"fd{hexa(r, 2)}:{hexa(r, 4)}:{hexa(r, 4)}::{r.randint(1, 99)}",
                     "2001:db8:" + ":".join(hexa(r, 4) for _ in range(6))])


def mac(r):
    return r.choice([":", "-"]).join(["00", "00", "5e" if r.random() < 0.5 else "5E", "00", "53", f"{r.randint(10, 99)}"])


def host(r):
    return f"{r.choice(['db01', 'git', 'wiki', 'redis-3', 'jenkins'])}.{r.choice(['prod', 'hz', 'it', 'dev'])}.{r.choice(['internal', 'corp', 'lan', 'intra', 'local'])}"


def imei(r):
    return luhn(r.choice(["35", "86"]) + digits(r, 12))


def device(r):
    return r.choice([f"SN{digits(r, 10)}", chars(r, 12, "ABCDEFGHJK0123456789"), "46000" + digits(r, 10)])


def iban(r):
    country, body = r.choice([("DE", digits(r, 18)), ("GB", "WEST" + digits(r, 14)), ("FR", digits(r, 23)), ("NL", "ABNA" + digits(r, 10)), ("ES", digits(r, 20))])
    number = "".join(str(int(c, 36)) for c in body + country + "00")
    return f"{country}{98 - int(number) % 97:02d}{body}"


def bic(r):
    return r.choice(["EXAM", "TEST", "DEMO"]) + r.choice(["CN", "DE", "US", "GB"]) + chars(r, 2, "ABCDEFGH2345") + r.choice(["", "XXX", "500"])


def routing(r):
    body = r.choice(["0110", "0210", "1220", "0710"]) + digits(r, 4)
    return body + str(-sum(int(c) * w for c, w in zip(body, [3, 7, 1, 3, 7, 1, 3, 7])) % 10)


def ssn(r):
    return f"{r.randint(1, 665):03d}-{r.randint(1, 99):02d}-{r.randint(1, 9999):04d}"


def us_phone(r):
    area, office, line = r.randint(201, 989), r.choice(["555", str(r.randint(200, 989))]), digits(r, 4)
    return r.choice([f"({area}) {office}-{line}", f"{area}-{office}-{line}", f"{area}.{office}.{line}", f"+1-{area}-{office}-{line}",
                     f"+1 ({area}) {office}-{line}", f"1-{area}-{office}-{line}", f"{area} {office} {line}"])


def uk_phone(r):
    return r.choice([f"+44 20 7946 0{digits(r, 3)}", f"+44 7700 900{digits(r, 3)}", f"020 7946 0{digits(r, 3)}"])


def person_en(r):
    return f"{r.choice(FIRST)} {r.choice(LAST)}"


def address_us(r):
    return (f"{r.randint(10, 9999)} {r.choice(['Maple', 'Cedar', 'Ridge', 'Harbor', 'Willow Creek'])} {r.choice(['Street', 'Ave', 'Blvd', 'Lane', 'Drive'])}, "
            f"{r.choice(['Springfield', 'Fairview', 'Riverton'])}, {r.choice(['OH', 'TX', 'CA', 'OR'])} {digits(r, 5)}")


def nino(r):
    return r.choice(["AB", "JG", "CE", "PW"]) + digits(r, 6) + r.choice("ABCD")


def nhs(r):
    while True:
        body = digits(r, 9, "9")
        check = 11 - sum(int(c) * w for c, w in zip(body, range(10, 1, -1))) % 11
        if check != 10:
            number = body + str(check % 11)
            return f"{number[:3]} {number[3:6]} {number[6:]}"


def cpf(r):
    body = digits(r, 9)
    for _ in range(2):
        total = sum(int(c) * w for c, w in zip(body, range(len(body) + 1, 1, -1)))
        body += str(total * 10 % 11 % 10)
    return f"{body[:3]}.{body[3:6]}.{body[6:9]}-{body[9:]}"


def sin(r):
    number = luhn(digits(r, 8, "1"))
    return f"{number[:3]}-{number[3:6]}-{number[6:]}"


def ethereum(r):
    return "0x" + hexa(r, 40)


# Secrets.

def password(r):
    return r.choice([f"{r.choice(['Tulip', 'Maple', 'Harbor', 'Quartz', 'Nimbus'])}{r.choice('!@#%&*')}{digits(r, 4)}", chars(r, 12),
                     f"{chars(r, 6)}{r.choice('!@#$^&*')}{chars(r, 5)}", f"{r.choice(['dragon', 'coffee', 'winter'])}{digits(r, 3)}",
                     f"{r.choice(['correct', 'purple'])}-{r.choice(['horse', 'lamp'])}-{r.choice(['battery', 'staple'])}{digits(r, 1)}"])


def api_key(r):
    makers = [
        lambda: "AKIA" + chars(r, 16, string.ascii_uppercase + "234567"), lambda: "LTAI5t" + chars(r, 18), lambda: "AKID" + chars(r, 32),
        lambda: "ghp_" + chars(r, 36), lambda: "github_pat_" + chars(r, 22) + "_" + chars(r, 59), lambda: "glpat-" + chars(r, 20),
        lambda: f"xoxb-{digits(r, 12)}-{digits(r, 12)}-{chars(r, 24)}", lambda: "sk-proj-" + chars(r, 64), lambda: "sk-ant-api03-" + chars(r, 93) + "AA",
        lambda: "sk-" + hexa(r, 32), lambda: "AIza" + chars(r, 35), lambda: "hf_" + chars(r, 34), lambda: "sk_live_" + chars(r, 24),
        lambda: "npm_" + chars(r, 36), lambda: "pypi-AgEIcHlwaS5vcmc" + chars(r, 60), lambda: "dckr_pat_" + chars(r, 27),
        lambda: "SG." + chars(r, 22) + "." + chars(r, 43), lambda: "dop_v1_" + hexa(r, 64), lambda: "shpat_" + hexa(r, 32), lambda: "glsa_" + chars(r, 32) + "_" + hexa(r, 8),
        lambda: "hvs." + chars(r, 90), lambda: hexa(r, 32) + "." + chars(r, 16), lambda: "gsk_" + chars(r, 52), lambda: "r8_" + chars(r, 37),
        lambda: f"{digits(r, 10, '6')}:AA{chars(r, 33)}", lambda: "dapi" + hexa(r, 32), lambda: "sq0atp-" + chars(r, 22), lambda: "NRAK-" + chars(r, 27, string.ascii_uppercase + string.digits),
        lambda: "lin_api_" + chars(r, 40), lambda: "PMAK-" + hexa(r, 24) + "-" + hexa(r, 34), lambda: "GOCSPX-" + chars(r, 28), lambda: "ya29." + chars(r, 60),
        lambda: "AKLT" + chars(r, 44), lambda: "xai-" + chars(r, 80), lambda: "ATATT3xFfGF0" + chars(r, 170), lambda: "rubygems_" + hexa(r, 48), lambda: "pplx-" + chars(r, 48)]
    return r.choice(makers)()


def opaque_key(r):
    return r.choice([hexa(r, 32), chars(r, 32), chars(r, 24), chars(r, 40)])


def jwt(r):
    def part(x):
        return base64.urlsafe_b64encode(json.dumps(x).encode()).decode().rstrip("=")
    return f"{part({'alg': 'HS256', 'typ': 'JWT'})}.{part({'sub': digits(r, 8), 'iat': 1700000000 + r.randint(0, 9999999)})}.{chars(r, 43)}"


def private_key(r):
    kind = r.choice(["RSA ", "EC ", "", "OPENSSH "])
    lines = "\n".join(chars(r, 64, SAFE + "+/") for _ in range(r.randint(3, 8)))
    return f"-----BEGIN {kind}PRIVATE KEY-----\n{lines}\n{chars(r, 22)}==\n-----END {kind}PRIVATE KEY-----"


def basic(r):
    return base64.b64encode(f"svc:{password(r)}".encode()).decode()

"""Makers of values that the other sets lack, and of names, companies and addresses in other shapes."""
import string

from values import CITIES, SAFE, chars, digits

SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹阮桂翟符游景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲台从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑濮牛寿通边扈燕冀尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧利师巩聂关荆游"
GIVEN = "立德润泽清扬君昊博远承恩若曦语嫣景行云舒书瑶一鸣奕辰可馨沛然知远明哲锦程梦洁秋月振华国强淑兰桂香秀珍永福长顺金山玉柱红霞翠花卫东爱民援朝跃进凌霄洛川子墨亦菲靖宇鸿飞丹青朝阳慧敏素芬守信怀瑾"
BRANDS = "栖霞 拾光 澄明 弘远 越岭 百谷 方舟里 燕归 石榴树 听涛 墨池 紫电 合畅 泰恒 耀阳 聚贤 嘉和 兴隆 天择 盛年 明湖 永丰 鼎铭 驰骋 卓识 汇泽 同舟 九章 云顶 海纳".split()
TRADES = "精密机械 化工 建材 装饰工程 汽车配件 包装 服饰 酒店管理 物业服务 投资管理 律师事务所 会计师事务所 环保科技 农业发展 电力设备 广告传媒 国际贸易 软件 半导体 药业 置业 劳务派遣".split()
STREETS = "朝晖 复兴 沿江 长虹 育才 新华 和平 文昌 友谊 团结 青年 观海 古檀 迎宾 站前 科苑".split()
HOMES = "御景湾 万和城 书香门第 碧水庄园 幸福里 世纪花园 春江花月 都市丽景 华府天地 南湖家园".split()
FIRST = "Benjamin Sofia Daniel Natalie Gregory Fatima Patrick Ingrid Kevin Yuki Stephanie Rahul Margaret Theodore Elena Dominic Catherine Vikram Joanna Simon".split()
LAST = "Thornton Mukherjee Gallagher Svensson Ortega Fitzgerald Kowalski Bianchi Yamamoto Chandra Lindgren Macdonald Pereira Haddad Blackwood Jefferson Schneider Osei".split()


def person(r):
    if r.random() < 0.03:
        return r.choice(["买买提·艾力", "阿依古丽·吐尔逊", "迪丽娜尔·卡德尔", "扎西·多吉"])
    if r.random() < 0.05:
        return r.choice(["欧阳", "诸葛", "夏侯", "尉迟", "公孙", "钟离", "长孙", "呼延", "端木"]) + "".join(r.sample(GIVEN, r.choice([1, 2])))
    return r.choice(SURNAMES) + "".join(r.sample(GIVEN, r.choice([1, 2, 2, 2])))


def organization(r):
    trade = r.choice(TRADES)
    if trade.endswith("事务所"):
        return r.choice(["北京", "江苏", "广东", "上海"]) + r.choice(BRANDS) + trade
    place = r.choice(["", "", "宁波", "佛山市", "苏州工业园区", "石家庄", "山东", "无锡"])
    return place + r.choice(BRANDS) + trade + r.choice(["有限公司", "有限公司", "股份有限公司", "有限责任公司", "集团", "有限公司苏州分公司", "厂"])


def address(r):
    city, district, _ = r.choice(CITIES)
    street = r.choice(STREETS) + r.choice(["路", "街", "大道", "西路", "北街", "巷"])
    return r.choice([
        f"{city}{district}{street}{r.randint(1, 888)}号",
        f"{city}{district}{street}{r.randint(1, 888)}弄{r.randint(1, 99)}号{r.randint(101, 3302)}室",
        f"{city}{district}{street}{r.randint(1, 888)}号{r.choice(HOMES)}{r.randint(1, 40)}幢{r.randint(1, 4)}单元{r.randint(101, 3302)}室",
        f"{district}{street}{r.randint(1, 888)}号{r.choice(HOMES)}{r.choice('ABC')}座{r.randint(3, 33)}层",
        f"{city}{district}{r.choice(['柳林镇', '青龙乡', '白沙街道'])}{r.choice(['东坡村', '大王庄村', '胜利社区'])}{r.randint(1, 12)}组{r.randint(1, 200)}号"])


def person_en(r):
    return r.choice([f"{r.choice(FIRST)} {r.choice(LAST)}", f"{r.choice(FIRST)} {r.choice(LAST)}", f"{r.choice(FIRST)} {r.choice(string.ascii_uppercase)}. {r.choice(LAST)}"])


def address_uk(r):
    return f"{r.randint(2, 240)} {r.choice(['Church Road', 'Station Road', 'Victoria Street', 'Mill Lane'])}, {r.choice(['Leeds', 'Bristol', 'York', 'Reading'])} {r.choice(['LS1 4DY', 'BS2 0JP', 'YO24 1AB', 'RG1 8EQ'])}"


def itin(r):
    return f"9{digits(r, 2)}-{r.choice(['70', '82', '94', '88'])}-{digits(r, 4)}"


def aadhaar(r):
    d = [[0,1,2,3,4,5,6,7,8,9],[1,2,3,4,0,6,7,8,9,5],[2,3,4,0,1,7,8,9,5,6],[3,4,0,1,2,8,9,5,6,7],[4,0,1,2,3,9,5,6,7,8],[5,9,8,7,6,0,4,3,2,1],[6,5,9,8,7,1,0,4,3,2],[7,6,5,9,8,2,1,0,4,3],[8,7,6,5,9,3,2,1,0,4],[9,8,7,6,5,4,3,2,1,0]]
    p = [[0,1,2,3,4,5,6,7,8,9],[1,5,7,6,2,8,3,0,9,4],[5,8,0,3,7,9,6,1,4,2],[8,9,1,6,0,4,3,5,2,7],[9,4,5,3,1,2,6,8,7,0],[4,2,8,6,5,7,3,9,0,1],[2,7,9,3,8,0,6,4,1,5],[7,0,4,6,9,1,3,2,5,8]]
    body = digits(r, 11, r.choice("23456789"))
    c = 0
    for i, x in enumerate(reversed(body)):
        c = d[c][p[(i + 1) % 8][int(x)]]
    text = body + str(d[c].index(0))
    return r.choice([text, f"{text[:4]} {text[4:8]} {text[8:]}"])


def pan(r):
    return chars(r, 3, string.ascii_uppercase) + "P" + r.choice(string.ascii_uppercase) + digits(r, 4) + r.choice(string.ascii_uppercase)


def my_number(r):
    body = digits(r, 11)
    total = sum(int(c) * (i + 2 if i < 6 else i - 4) for i, c in enumerate(reversed(body)))
    return body + str(0 if total % 11 <= 1 else 11 - total % 11)


def rrn(r):
    body = f"{r.randint(60, 99)}{r.randint(1, 12):02d}{r.randint(1, 28):02d}" + r.choice("12") + digits(r, 5)
    total = sum(int(c) * w for c, w in zip(body, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]))
    text = body + str((11 - total % 11) % 10)
    return text[:6] + "-" + text[6:]


def nric(r):
    body = digits(r, 7)
    total = sum(int(c) * w for c, w in zip(body, [2, 7, 6, 5, 4, 3, 2]))
    return "S" + body + "JZIHGFEDCBA"[total % 11]


def de_tax(r):
    while True:
        pool = list("0123456789")
        r.shuffle(pool)
        body = pool[:9] + [pool[r.randint(0, 8)]]
        r.shuffle(body)
        if body[0] != "0" and not any(body[i] == body[i + 1] for i in range(9)):
            break
    product = 10
    for c in body:
        total = (int(c) + product) % 10 or 10
        product = total * 2 % 11
    return "".join(body) + str((11 - product) % 10)


def fr_nir(r):
    body = f"{r.choice('12')}{r.randint(50, 99)}{r.randint(1, 12):02d}75{r.randint(100, 120)}{r.randint(1, 999):03d}"
    return body + f"{97 - int(body) % 97:02d}"


def es_nif(r):
    n = r.randint(10_000_000, 79_999_999)
    return f"{n}{'TRWAGMYFPDXBNJZSQVHLCKE'[n % 23]}"


def codice(r):
    body = chars(r, 6, "BCDFGLMNPRSTV") + f"{r.randint(50, 99)}" + r.choice("ABCDEHLMPRST") + f"{r.randint(1, 28):02d}" + "H501"
    odd = dict(zip("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", [1,0,5,7,9,13,15,17,19,21,1,0,5,7,9,13,15,17,19,21,2,4,18,20,11,3,6,8,12,14,16,10,22,25,24,23]))
    body = body[:11] + "H" + digits(r, 3)
    total = sum(odd[c] if i % 2 == 0 else (int(c) if c.isdigit() else ord(c) - 65) for i, c in enumerate(body))
    return body + chr(65 + total % 26)


def tfn(r):
    while True:
        body = digits(r, 9, r.choice("123456789"))
        if sum(int(c) * w for c, w in zip(body, [1, 4, 3, 7, 5, 8, 6, 9, 10])) % 11 == 0:
            return f"{body[:3]} {body[3:6]} {body[6:]}"


def us_passport(r):
    return digits(r, 9, r.choice("345"))


def connection(r):
    user, word, host = r.choice(["svc_app", "root", "report", "erp"]), chars(r, 14, SAFE + "!-_"), r.choice(["db.example.com", "10.20.0.4", "mq.example.org"])
    return r.choice([f"{s}://{user}:{word}@{host}:{p}/{n}" for s, p, n in [
        ("postgresql", 5432, "orders"), ("mysql", 3306, "crm"), ("redis", 6379, "0"), ("mongodb+srv", 27017, "logs"), ("amqp", 5672, "vh"), ("ftp", 21, "in")]])


def connection_password(value):
    """The part of a connection string that is the secret."""
    return value.split("://", 1)[1].split(":", 1)[1].rsplit("@", 1)[0]


def cookie(r):
    return r.choice([f"JSESSIONID={chars(r, 32, '0123456789ABCDEF')}", f"sessionid={chars(r, 32)}", f"PHPSESSID={chars(r, 26, string.ascii_lowercase + string.digits)}"])


def imsi(r):
    return "46000" + digits(r, 10)

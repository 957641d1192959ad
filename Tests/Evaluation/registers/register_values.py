"""More spellings of the gate's kinds: the other forms that DETECTION's formats allow, for the sets of registers only."""
import string

import fresh_kinds  # noqa: F401  adds kinds
import values as v
from kinds import KINDS
from values import chars, digits, hexa

FAMILY = "邓侯夏尹段雷龙史陶贺顾毛郝万汤常康武孔白钱莫安乔翟庞樊殷申褚"
GIVEN = "俊杰晓彤佳宁浩然思远雅琪文博雨桐子轩梦洁立群振华国栋秀兰桂芳志刚丽萍凯旋晨曦若溪一鸣"


def also(kind, *makers, share=0.5):
    """Gives a kind more spellings: `share` of its values come from them."""
    old = KINDS[kind].make
    KINDS[kind].make = lambda r: r.choice(makers)(r) if r.random() < share else old(r)


def date(r):
    return r.randint(1955, 2004), r.randint(1, 12), r.randint(1, 28)


def person(r):
    if r.random() < 0.06:
        return r.choice(["欧阳", "司马", "诸葛", "上官", "尉迟", "慕容", "皇甫", "令狐"]) + "".join(r.sample(GIVEN, r.choice([1, 2])))
    return r.choice(FAMILY) + "".join(r.sample(GIVEN, r.choice([1, 2, 2, 2])))


def uscc(r):
    body = r.choice(["11", "12", "51", "52", "91"]) + r.choice(["110108", "310115", "440106", "330106", "510107", "610113"]) + "".join(r.choice(v.USCC_ALPHABET) for _ in range(9))
    total, weight = 0, 1
    for c in body:
        total, weight = total + v.USCC_ALPHABET.index(c) * weight, weight * 3 % 31
    return body + v.USCC_ALPHABET[-total % 31]


def birth(r):
    y, m, d = date(r)
    return r.choice([f"{y}年{m:02d}月{d:02d}日", f"{y}{m:02d}{d:02d}", f"{y}年{m}月", f"{y}.{m}.{d}", f"{y}/{m:02d}/{d:02d}"])


def birth_en(r):
    y, m, d = date(r)
    month = ["January", "March", "May", "June", "August", "October"][m % 6]
    return r.choice([f"{month} {d}, {y}", f"{d} {month} {y}", f"{m:02d}/{d:02d}/{y}", f"{y}-{m:02d}-{d:02d}"])


def amount(r):
    n = r.randint(3, 980)
    return r.choice([f"{n}万", f"{n}.5亿元", f"{n * 137}元", f"USD {n * 1000:,}.00", f"\u00A5{n * 12}.00", f"{n}万元整", f"CNY {n * 100}.50", f"{n},000元"])


def password(r):
    word = r.choice(["admin", "Root", "qwer", "Zxcv", "Spring", "kafka", "Welcome", "P@ssw0rd", "abc", "Huawei", "Nacos"])
    return r.choice([f"{word}@{digits(r, 3)}", f"{word}.{digits(r, 4)}!", f"{word}{digits(r, 4)}", f"{digits(r, 3)}{word}#", f"{word}_{chars(r, 5)}{digits(r, 2)}", chars(r, 16, v.SAFE + "!@#$%^*-_")])


def connection(r):
    word = chars(r, 12, v.SAFE + "!-_")
    return r.choice([f"{s}://{u}:{word}@{h}" for s, u, h in [("postgres", "app", "pg.example.net:5432/billing"), ("redis", "default", "10.8.3.7:6379/2"), ("mongodb", "ro", "mongo-1.example.com,mongo-2.example.com/logs?replicaSet=r0"),
                                                            ("amqps", "mq", "rabbit.example.org/prod"), ("https", "deploy", "git.example.com/team/app.git"), ("clickhouse", "etl", "ch.example.com:9000/dw"), ("mssql", "sa", "sql.example.com/erp")]])


also("PERSON", person)
also("USCC", uscc, share=0.3)
also("BIRTH", birth)
also("AMOUNT", amount, share=0.4)
also("PASSWORD", password)
also("CONNECTION", connection)
also("PERMIT", lambda r: r.choice("HM") + digits(r, 10), lambda r: r.choice("WTL") + digits(r, 8), share=0.4)
also("HK_ID", lambda r: v.hk_id(r).replace("(", "\uFF08").replace(")", "\uFF09"), lambda r: v.hk_id(r).replace("(", "").replace(")", ""), share=0.3)
also("OFFICER", lambda r: f"{r.choice(['装', '文', '南', '北', '参', '士', '武'])}字第{digits(r, r.choice([6, 7, 8]))}号")
also("PLATE", lambda r: f"粤Z{chars(r, 4, 'ABCDEFGH0123456789')}{r.choice('港澳')}", lambda r: f"{r.choice('京沪粤渝鄂湘')}{r.choice('ABCDE')}{digits(r, 4)}{r.choice('学警领')}", lambda r: f"WJ{r.choice('京沪粤')}{digits(r, 4)}{r.choice('XBTS')}", share=0.25)
also("EMPLOYEE", lambda r: f"GH{digits(r, 6)}", lambda r: f"E-{digits(r, 5)}", lambda r: digits(r, 8, "0"), share=0.4)
also("CASE", lambda r: f"({r.randint(2015, 2026)}){r.choice(['鲁02', '苏0508', '渝0112', '豫01'])}{r.choice(['民初', '执恢', '破', '民再', '执异'])}{r.randint(1, 9999)}号", share=0.4)
also("CONTRACT", lambda r: f"{r.choice(['ZL', 'JK', 'NDA', 'CGHT'])}{r.randint(2018, 2026)}-{digits(r, 3)}", lambda r: f"{r.choice(['YX', 'GC'])}-{digits(r, 8, '2')}-{digits(r, 2)}", share=0.4)
also("ORDER", lambda r: f"{digits(r, 6, '4')}-{digits(r, 7)}", lambda r: f"{r.choice(['DD', 'XS', 'CG', 'TK'])}{r.randint(2019, 2026)}{digits(r, 8)}", share=0.4)
also("DEVICE", lambda r: hexa(r, 16), lambda r: f"C02{chars(r, 9, string.ascii_uppercase + string.digits)}", share=0.3)
also("HOST", lambda r: f"{r.choice(['oa', 'erp', 'nexus', 'ldap', 'k8s-node-07', 'es-master-2'])}.{r.choice(['corp', 'intranet', 'lan', 'internal', 'local', 'intra'])}", share=0.4)
also("MAC", lambda r: f"0000.5e00.53{hexa(r, 2)}", lambda r: f"00:00:5e:00:53:{hexa(r, 2)}", share=0.4)
also("ACCOUNT", lambda r: digits(r, 4, "4") + " " + digits(r, 4) + " " + digits(r, 4) + " " + digits(r, 4), share=0.2)
also("ICP", lambda r: f"{r.choice('苏闽鲁鄂')}ICP备{digits(r, 10, '2')}号", share=0.3)
also("STUDENT", lambda r: f"{r.choice('BMS')}{digits(r, 8, '2')}", share=0.3)
also("SECRECY", lambda r: r.choice(["秘密★", "机密★长期", "COMPANY CONFIDENTIAL", "内部资料 严禁外传", "商密▲", "仅限内部使用"]), share=0.3)
KINDS["BIRTH_EN"].make = birth_en
KINDS["PHONE_HAN"].make = lambda r: "".join(r.choice(["零一二三四五六七八九", "〇幺二三四五六七八九"])[int(c)] for c in v.mobile(r))


DECKS = {}


def deal(name, cards, r):
    """The next card of a shuffled deck, so that every template has its turn."""
    deck = DECKS.setdefault(name, [])
    if not deck:
        deck += cards
        r.shuffle(deck)
    return deck.pop()

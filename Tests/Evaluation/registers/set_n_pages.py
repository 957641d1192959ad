"""Set N's whole documents, its sentences with something harmless beside, and what writes them.

{KIND#1} is the same value wherever it stands, {ORG#1~} the short name of that company, {?NAME} a harmless value; a line after "\u00BB" is repeated
with other values. A page whose name begins with "en" is English, one whose name begins with "raw" is what a machine writes.
"""
import re

from document import WIDE, Document
from forms import spell
from generate import harmless_value
from kinds import KINDS
from register_values import deal
from set_n_values import ALSO, short

HOLE = re.compile(r"\{([A-Z_0-9]+?)(?:#(\d)(~?))?\}|\[\[(.+?)\]\]|\{\?([A-Z_0-9]+)\}")
MIXED = """
请把这条日志里的个人信息打码:traceId={?UUID} 用户{PERSON} 手机{PHONE}
灰度到{?VERSION}后,门店{PERSON}反馈扫码枪(序列号{DEVICE})失灵,[[已回滚]]
代码评审{?SHA1}里,测试数据写了真身份证{ID_CARD},请{PERSON}删掉
读书会的书是ISBN {?ISBN},寄{ADDRESS},{PERSON}收
[[10086]]说{PERSON}的号{PHONE}欠费,其实是副卡
[[12306]]显示{PERSON}的证件{ID_CARD}未核验,[[G79次]]买不了
依据[[《个人信息保护法》第十七条]]告知后,{PERSON}提供了卡号{BANK_CARD}
拉取{?MODEL}的报价函,联系人{PERSON},邮箱{EMAIL}
在{?DATE}的周会上,{PERSON}说{ORG}的尾款{AMOUNT}还没到
漏洞{?CVE}影响{HOST},临时口令{PASSWORD},修完请改
物料[[6ES7214-1AG40]]缺货,供方{ORG}的{PERSON}电话{PHONE}
新闻稿:[[华为发布新一代折叠屏手机]];附件里却混进了记者{PERSON}的手机{PHONE}
快递[[昨天下午]]到了,单号{TRACKING},收件人{PERSON},{PHONE}
埋点{?EPOCH_MS}触发,设备IMEI {IMEI},登录邮箱{EMAIL}
验收依据{?STANDARD},甲方代表{PERSON}签字,工号{EMPLOYEE}
[[110]]回访报警人{PERSON},电话{PHONE},事发车辆{PLATE}
配置[[max_connections=500]]没问题,是{IP}的密码{PASSWORD}过期了
镜像摘要[[sha256]]:{?SHA256},推送人{EMAIL}
[[《红楼梦》]]第三版订单{ORDER},买家{PERSON},地址{ADDRESS}
[[高铁站]]接{PERSON},车{PLATE},司机手机{PHONE},[[商场东门]]下车
坐标{?LATLON}是公园,真正的收货点是{ADDRESS}
[[温度36.5]],患者{PERSON},就诊卡{MEDICAL},医保{SOCIAL}
offset={?COUNTER}那条消息里带了用户QQ {QQ}和微信{WECHAT}
报销[[《差旅费管理办法》]]规定内的{AMOUNT},打{PERSON}的卡{BANK_CARD}
"""
SOURCE = """
=== weekly minutes
[[产品例会纪要]]
时间:[[2025年11月4日 14:00]]
地点:[[三楼会议室B]]
参会:{PERSON#1}、{PERSON#2}、{PERSON#3}、{PERSON}(线上)
记录:{PERSON#3}

1. 客户{ORG#1}投诉
- {PERSON#2}说对方采购{PERSON#4}打了三次电话,手机{PHONE#1},要求本周给结论
- 欠款{AMOUNT},合同{CONTRACT#1}[[第六条第二款]]写的是到货后付
2. 新门店
- 门店地址定了:{ADDRESS},房东{PERSON},月租{AMOUNT}
- 押金打{ACCOUNT},户名{ORG}
3. 权限
- 测试环境{HOST}的密码太弱({PASSWORD}),{PERSON#1}改
- [[漏洞扫描每周一次,高危当天修复]]
4. 其他
- {PERSON#2}下周休假,急事打{PHONE}
- {PERSON#4}的微信{WECHAT}由{PERSON#3}维护

待办:{PERSON#1}回复{ORG#1},抄送{EMAIL}
=== rag chunk
[[【文档】供应商准入管理办法_v3.pdf | 第 7 页 / 共 22 页]]
[[chunk_id=17 score=0.83]]
附件二 合格供应商名录(节选)
\u00BB{ORG} 信用代码{USCC} 联系人{PERSON} {PHONE}
[[供应商准入管理办法_v3.pdf | 第 8 页 / 共 22 页]]
[[chunk_id=18 score=0.79]]
\u00BB{ORG} 账号{ACCOUNT} 行号{CNAPS} 座机{LANDLINE}
[[chunk_id=21 score=0.61]]
[[供应商应当建立质量管理体系,并按年度提交自评报告。]]
问题:上面名录里谁负责对接?请只回答姓名和电话。
=== group chat export
群聊:[[物业通知群(218)]]
{PERSON#1} 11-02 20:14
物业说要登记,我家是{ADDRESS#1}
{PERSON#2} 11-02 20:15
车牌也要吧 我的{PLATE}
{PERSON#1} 11-02 20:15
对 还有手机 我留的{PHONE#1}
{PERSON#3} 11-02 20:21
[[@所有人 明天上午九点停水]]
{PERSON#2} 11-02 20:30
门禁密码换了 新密码{PASSWORD}
{PERSON#3} 11-02 20:31
[[别在群里发密码啊]]
{PERSON#1} 11-02 20:40
{PERSON#2}你加我微信 {WECHAT}
{PERSON#2} 11-02 20:41
好 我打你{PHONE#1}了没接
=== purchase order
采购订单 PURCHASE ORDER
订单编号:{ORDER#1}
日期:[[2025-07-21]]
买方:{ORG#1}
统一社会信用代码:{USCC}
收货地址:{ADDRESS}
收货人:{PERSON#1} {PHONE#1}
卖方:{ORG#2}
联系人:{PERSON} 传真:{LANDLINE}
序号 品名 规格 数量 金额
[[1 深沟球轴承 6204-2RS 200套]]
[[2 内六角螺栓 M8×40 5000件]]
合计金额:{AMOUNT}
付款方式:[[月结60天]],汇至{ORG#2}账号{ACCOUNT}
送货司机:{PERSON} 车牌{PLATE} 电话{PHONE}
到货请联系{PERSON#1}({PHONE#1}),邮件确认{EMAIL},并注明{ORDER#1}。
=== labour award
[[仲裁裁决书]]
申请人:{PERSON#1},{BIRTH}出生,公民身份号码{ID_CARD}
住址:{ADDRESS}
被申请人:{ORG#1},统一社会信用代码{USCC}
法定代表人:{PERSON#2}
申请人{PERSON#1}称:其与被申请人签有编号{CONTRACT}的劳动合同,月薪{AMOUNT},工资发至{BANK_CARD}。
被申请人辩称:[[申请人系自动离职,不应支付经济补偿]]。
证人{PERSON}(电话{PHONE})到庭作证。
另查,双方曾有诉讼,案号{CASE}。
依据[[《中华人民共和国劳动合同法》第四十六条、第四十七条]],裁决如下:
一、{ORG#1}支付{PERSON#1}经济补偿{AMOUNT};
二、[[驳回申请人的其他仲裁请求]]。
仲裁员:{PERSON}
=== nursing handover
[[护理交班本 7月16日 夜班]]
\u00BB{PERSON} 住院号{MEDICAL} [[体温36.8 血压128/76]]
重点:3床{PERSON#1},出生日期{BIRTH},医保卡号{SOCIAL}
家属{PERSON}手机{PHONE},住{ADDRESS}
[[凌晨2点诉胸闷,予吸氧3L/min,缓解]]
值班医生{PERSON#2},工号{EMPLOYEE},分机{EXTENSION}
{PERSON#2}交代{PERSON#1}明早空腹抽血
转外院联系:{LANDLINE}
[[药品:阿司匹林100mg qd]]
=== export papers
[[商業發票]]
賣方:{ORG#1}
地址:{ADDRESS}
買方聯絡人:{PERSON_TW#1}
電話:{PHONE_TW}
收貨地址:{ADDRESS_TW}
身分證字號:{TW_ID}
香港轉運聯絡人:{PERSON_TW} {PHONE_HK}
香港倉庫:{ADDRESS_HK}
發票號碼:{INVOICE}
合約編號:{CONTRACT}
總金額:{AMOUNT}
收款銀行:SWIFT {BIC}
備註:[[貨物請於上班時間送達]],到貨通知{PERSON_TW#1},郵箱{EMAIL}
=== tenancy
房屋租赁合同
合同编号:{CONTRACT#1}
出租方(甲方):{PERSON#1} 身份证:{ID_CARD}
承租方(乙方):{ORG#1}(以下简称\u201C{ORG#1~}\u201D)
第一条 甲方将坐落于{ADDRESS}的房屋出租给{ORG#1~},不动产权证号:{PROPERTY}。
第二条 租期自[[2025年9月1日]]至[[2027年8月31日]]。
第三条 月租金{AMOUNT},押金{AMOUNT},付至甲方银行卡{BANK_CARD}。
第四条 门锁初始密码{PASSWORD},交接后由{ORG#1~}自行更改。
第五条 通知:甲方电话{PHONE},乙方经办人{PERSON#2},电话{PHONE},邮箱{EMAIL}。
第六条 [[本合同适用《中华人民共和国民法典》]]。
甲方:{PERSON#1} 乙方:{ORG#1} 经办:{PERSON#2}
=== voice desk
[[录音转写 时长03分41秒]]
客服 您好请问有什么可以帮您
客户 我叫{PERSON#1}我的手机号是{PHONE_HAN}
客服 好的{PERSON#1}先生请报一下身份证号
客户 {ID_CARD}
客服 请问是要改绑银行卡吗
客户 对旧卡是{BANK_CARD}新卡是{BANK_CARD}
客服 账单寄哪里
客户 寄到{ADDRESS}
客服 [[好的已经为您登记请问还有其他需要吗]]
客户 没了有事打{PHONE}
=== motor policy
[[机动车商业保险批单]]
投保人/被保险人:{PERSON#1}
证件号码:{ID_CARD}
号牌号码:{PLATE#1} 车辆识别代号:{VIN}
发动机号:{ENGINE}
联系地址:{ADDRESS} 邮政编码:{POSTCODE}
手机:{PHONE}
驾驶证档案编号:{DRIVER}
原15位身份证:{ID_CARD_15}
保险费合计:{AMOUNT}
批改内容:车主由{PERSON#1}变更为{PERSON#2},{PLATE#1}不变
[[报案电话:95519]]
=== raw actions log
[[2025-10-30T02:11:07Z]] ##[group]Run deploy.sh
[[2025-10-30T02:11:08Z]] commit {?SHA1}
[[2025-10-30T02:11:09Z]] ssh deploy@{IP#1}
[[2025-10-30T02:11:10Z]] export DB_URL={CONNECTION}
[[2025-10-30T02:11:11Z]] export NPM_TOKEN={API_KEY}
[[2025-10-30T02:11:12Z]] notify: {EMAIL} {PHONE}
[[2025-10-30T02:11:13Z]] image tag {?VERSION}
[[2025-10-30T02:11:14Z]] ping {HOST#1} ({IP#1}) ok
[[2025-10-30T02:11:15Z]] Error: login failed for app with password '{PASSWORD}'
[[2025-10-30T02:11:16Z]] request-id {?UUID}
[[2025-10-30T02:11:17Z]] Process completed with exit code 1.
=== raw mcp session
{"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":"crm_lookup","arguments":{"mobile":"{PHONE#1}"}}}
{"jsonrpc":"2.0","id":7,"result":{"content":[{"type":"text","text":"{\\"name\\":\\"{PERSON#1}\\",\\"idNumber\\":\\"{ID_CARD}\\",\\"mobile\\":\\"{PHONE#1}\\"}"}]}}
{"jsonrpc":"2.0","id":8,"method":"tools/call","params":{"name":"send_sms","arguments":{"to":"{PHONE#1}","text":"{PERSON#1}您好,订单{ORDER}已发货"}}}
{"jsonrpc":"2.0","id":8,"result":{"content":[{"type":"text","text":"[[queued]]"}],"meta":{"trace":"{?UUID}","ts":{?EPOCH_MS}}}}
{"jsonrpc":"2.0","method":"notifications/message","params":{"level":"[[warning]]","data":"bearer {JWT} expired"}}
=== raw wordpress
<?php
[[/** The name of the database */]]
define( 'DB_NAME', 'blog_prod' );
define( 'DB_PASSWORD', '{PASSWORD}' );
define( 'DB_HOST', '{IP}' );
define( 'AUTH_KEY', '{OPAQUE}' );
define( 'SECURE_AUTH_KEY', '{OPAQUE}' );
// admin: {PERSON} <{EMAIL}> {PHONE}
define( 'WP_DEBUG', false );
"""


def widen(text, wide):
    """Full width, but for the colon of a time and what stands among letters."""
    return re.sub(r"[,:();?](?![0-9A-Za-z_])", lambda m: WIDE[m[0]], text) if wide and not re.search(r"\d:$|^:\d", text) else text


def page_table(source):
    return {part.split("\n", 1)[0]: part.split("\n", 1)[1] for part in source.strip("\n").removeprefix("=== ").split("\n=== ")}


def whole(name, text, r):
    """One document, from its first line to its last."""
    english, raw = name.startswith("en "), name.startswith("raw ")
    d, told, wide = Document("PAGE." + name.replace(" ", "-"), "en" if english else "zh"), {}, not english and not raw and r.random() < 0.6
    for line in text.strip("\n").split("\n"):
        for _ in range(r.randint(2, 4) if line.startswith("\u00BB") else 1):
            write(d, line.removeprefix("\u00BB"), r, told, wide, 0 if raw else 0.1)
            d.write("\n")
    return d


def make(kind, r):
    return ALSO[kind][1](r) if kind in ALSO else KINDS[kind].make(r)


def write(d, line, r, told, wide=False, often=0.0):
    """Writes a line; a value of a numbered hole is made once, and its spelling is plain."""
    at = 0
    for hole in HOLE.finditer(line):
        d.write(widen(line[at:hole.start()], wide))
        at, (kind, number, brief, text, name) = hole.end(), hole.groups()
        if text or name:
            d.harmless(text or harmless_value(name, r))
            continue
        real, value, form = ALSO.get(kind, (kind,))[0], "", "plain"
        if number:
            value = told.setdefault((kind, number), None) or make(kind, r)
            told[kind, number] = value
        elif kind in ALSO:
            value = make(kind, r)
        else:
            value, form = spell(real, make(kind, r), r, often)
        if brief:
            value, form = short(value), "short"
        d.value(real, value, form)
    return d.write(widen(line[at:], wide))

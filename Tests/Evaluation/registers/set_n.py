"""Set N: agents' tools and logs, chunks of documents, speech, scans, chats, minutes, waybills, files of people, courts, banks, machines, prompts.

Written blind after M. Templates as in fresh.py: {KIND} is a value that must be covered, [[text]] is text that must stay; in what is written by
set_n_pages, {KIND#1} is the same value wherever it stands and {?NAME} a harmless value. More than a third of the documents is English.
"""
import re

import set_n_english
import set_n_pages
import set_n_shapes
import set_n_values
import set_n_words
from document import Document
from forms import spell
from fresh import unfold
from generate import harmless_value
from kinds import KINDS
from register_values import DECKS, deal

VOICE = """
喂你好我是{PERSON}我电话{PHONE_HAN}麻烦让师傅今天下午过来我住{ADDRESS}
嗯那个我身份证是{ID_CARD}你记一下哦然后卡号是{BANK_CARD}没有别的了
转写 对方说公司叫{ORG}老板姓名是{PERSON}让我们把报价发到{EMAIL}
那个车牌{PLATE}的车主是不是叫{PERSON}啊他电话{PHONE}打不通呢
我报一下号码{PHONE_HAN}你回拨就行找{PERSON}[[谢谢啊]]
妈我是{PERSON}我换号了新号{PHONE}旧的不用了
"""
CHAT = """
[11:03] {PERSON}: 收货改成{ADDRESS}⏎[11:04] 客服: [[好的亲,已备注]]
{PERSON} 9:41⏎小李把{ORG}的开票资料发下 税号{USCC} 账号{ACCOUNT}
@{PERSON} 客户{PERSON}加不上 你看下微信是不是{WECHAT} 不行就QQ {QQ}
钉钉审批提醒:{PERSON}提交的付款{AMOUNT}待您处理,收款方{ORG},账号{ACCOUNT}
飞书机器人:{HOST}磁盘92% 负责人{PERSON} {PHONE} [[请在30分钟内认领]]
撤回了一条消息⏎{PERSON}:刚才发错了,卡号应该是{BANK_CARD},户名{PERSON}
群公告:团建大巴司机{PERSON},{PHONE},车牌{PLATE},[[周六早7点南门集合]]
"""
MAIL = """
王总您好,附件为{ORG}的尽调清单,如有问题请联系{PERSON}({PHONE})或回复{EMAIL}
发件人: {PERSON} <{EMAIL}>⏎收件人: {EMAIL}⏎主题: [[回复:回复:对账单]]⏎⏎金额{AMOUNT}无误,请付至{ACCOUNT}
> 在[[2025年5月6日]],{PERSON} <{EMAIL}> 写道:⏎> 我的新手机是{PHONE}⏎> 办公室{LANDLINE}不变
祝商祺⏎{PERSON}⏎{ORG} [[市场部]]⏎手机 {PHONE} 直线 {EXTENSION}⏎{ADDRESS} {POSTCODE}
各位同事,{PERSON}(工号{EMPLOYEE})本月底离职,交接人{PERSON},邮箱{EMAIL}
本邮件密级:{SECRECY}。并购标的{ORG},对价{AMOUNT},[[阅后删除]]
"""
TRADE = """
送货单⏎客户:{ORG}⏎地址:{ADDRESS}⏎联系人:{PERSON} {PHONE}⏎订单:{ORDER}⏎[[签收后请核对数量]]
您的快件{TRACKING}已由{PERSON}签收,投递员{PERSON}电话{PHONE},[[感谢使用]]
物流异常:单号{TRACKING},收件人{PERSON}拒收,退回{ADDRESS},回访{PHONE}
箱单合同号{CONTRACT},发票号{INVOICE},收货方{ORG},提货人{PERSON}身份证{ID_CARD}
对账:{ORG}三月货款{AMOUNT}已开票{INVOICE},代码{INVOICE_CODE},余款打{ACCOUNT}
团长您好,自提点改到{ADDRESS},团友{PERSON}{PHONE}两份,{PERSON}{PHONE}一份
供应商报修打{SERVICE},机器序列号{DEVICE},报修人{PERSON}
退货地址:{ADDRESS} {PERSON} {PHONE},寄回单号写{TRACKING},退款退到{BANK_CARD}
"""
PEOPLE = """
背调报告:{PERSON},身份证{ID_CARD},前雇主{ORG},证明人{PERSON},电话{PHONE}
考勤异常:{EMPLOYEE} {PERSON} [[缺卡2次]],主管{PERSON}已提醒
离职证明:兹证明{PERSON}(身份证号{ID_CARD})曾任职于{ORG},[[特此证明]]
工资条:{PERSON} 应发{AMOUNT} 实发{AMOUNT} 卡号{BANK_CARD} 社保卡{SOCIAL}
转业军人{PERSON},军官证{OFFICER},档案寄{ADDRESS},邮编{POSTCODE}
外教{PERSON_EN}续签,护照{PASSPORT},永居证{RESIDENT},生日{BIRTH}
实习生{PERSON}学号{STUDENT},QQ {QQ},打款卡{BANK_CARD},[[日薪另议]]
家庭成员:父亲{PERSON} {PHONE};母亲{PERSON} {PHONE};住址{ADDRESS}
老员工{PERSON}的档案里还是老身份证{ID_CARD_15},请换成{ID_CARD}
党员档案:{PERSON},{BIRTH}生,户籍{ADDRESS},手机{PHONE}
"""
WARDS = """
主诉[[咳嗽3天]],患者{PERSON},病历号{MEDICAL},出生日期{BIRTH},联系人{PERSON}{PHONE}
检验危急值:{PERSON}(住院号{MEDICAL})[[血钾6.8]],已通知{PERSON}医生,电话{EXTENSION}
疫苗预约:宝宝{PERSON},{BIRTH},监护人{PERSON},身份证{ID_CARD},手机{PHONE}
慢病门诊{PERSON},医保卡{SOCIAL},住{ADDRESS},[[二甲双胍0.5g tid]]
宠物主人{PERSON},电话{PHONE},[[橘猫三岁已绝育]],押金{AMOUNT}
体检套餐发{EMAIL},单位{ORG},体检人{PERSON},证件{ID_CARD}
"""
LAWS = """
起诉状⏎原告:{PERSON},身份证号{ID_CARD},住{ADDRESS},电话{PHONE}⏎被告:{ORG},法定代表人{PERSON}
({PERSON}诉{ORG})案号{CASE},[[定于10月8日9时开庭]],书记员{LANDLINE}
被执行人{PERSON}名下房产{PROPERTY},车辆{PLATE}(车架号{VIN}),银行账户{ACCOUNT}
公证申请人{PERSON},澳门居民身份证{MACAU_ID},通行证{PERMIT}
律师函致{ORG}:贵司拖欠{PERSON}货款{AMOUNT},请于[[七日内]]付至{BANK_CARD}
遗嘱:本人{PERSON},身份证{ID_CARD},将坐落于{ADDRESS}的房屋(证号{PROPERTY})留给{PERSON}
证人{PERSON}笔录:我手机{PHONE},当晚在{ADDRESS}看到车牌{PLATE}
"""
MONEY = """
您尾号对应的卡{BANK_CARD}转出{AMOUNT},对方{PERSON},[[如非本人操作请联系客服]]
企业网银制单:收款人{ORG} 账号{ACCOUNT} 行号{CNAPS} 金额{AMOUNT} 用途[[货款]]
信用卡审批:{PERSON},证件{ID_CARD},单位{ORG},单位电话{LANDLINE},年薪{AMOUNT}
跨境汇款:收款人{PERSON_EN},IBAN {IBAN},SWIFT {BIC},金额{AMOUNT}
组织机构代码{ORG_CODE}换成统一代码{USCC},税号{TAX_ID}停用,纳税人{ORG}
课题{PROJECT}经费{AMOUNT},负责人{PERSON},拨款账号{ACCOUNT}
钱包{ETHEREUM}转入后由{PERSON}确认,[[三个区块后到账]]
酒店预授权信用卡{CREDIT_CARD},运通{AMEX},客人{PERSON_EN},电话{PHONE}
港客{PERSON},身份证{HK_ID},回乡证{PERMIT},按揭贷款{AMOUNT}
"""
LOCAL = """
俺叫{PERSON}家搁{ADDRESS}住 有事儿打{PHONE}哈
侬帮我看看{PERSON}伊手机是勿是{PHONE}呀
唔该帮我改下电话{PHONE_HK},我系{PERSON_TW},送货去{ADDRESS_HK}
咱那车{PLATE}年检到期没 车主{PERSON} 驾照档案{DRIVER}
老铁 钱打{BANK_CARD}这张 {PERSON}的名 别整错了
老师好哈娃儿叫{PERSON}学籍号{STUDENT}他爸电话是{PHONE}
阿姨您的快递到驿站了 {PERSON} {PHONE} 单号{TRACKING} [[取件请带手机]]
"""
TRAD = """
您好,我是{PERSON_TW},身分證字號{TW_ID},手機{PHONE_TW},地址{ADDRESS_TW}
香港同事{PERSON_TW},身份證號碼{HK_ID},電話{PHONE_HK},電郵{EMAIL}
請將訂單{ORDER}改寄到{ADDRESS_TW},收件人{PERSON_TW},[[下週三前]]到貨即可
{PERSON_TW}小姐的護照號碼是{PASSPORT},出生日期{BIRTH},[[經濟艙靠窗]]
發票號碼{INVOICE},買方{ORG},聯絡人{PERSON_TW},匯款帳號{ACCOUNT}
會議記錄:{PERSON_TW}、{PERSON_TW}出席,{PERSON_TW}請假,[[下次會議再議]]
"""
TYPOS = """
手机号玛{PHONE} 姓明{PERSON} 地扯{ADDRESS}
身份正号:{ID_CARD},,名字 {PERSON},,, 电话;{PHONE}
联系人{PERSON}{PHONE}{ADDRESS}
sfz{ID_CARD}sjh{PHONE}xm{PERSON}
卡号{BANK_CARD}开户名{PERSON}身份证{ID_CARD}预留{PHONE}
税号{USCC}名称{ORG}地址{ADDRESS}电话{LANDLINE}账号{ACCOUNT}
邮箱是{EMAIL}微信{WECHAT}扣扣{QQ}
vx {WECHAT} 电联{PHONE} 找{PERSON}
我是{PERSON}我的车牌号是{PLATE}麻烦放行
加我薇信{WECHAT},备注{PERSON}
"""
BEHIND = """
{PHONE}是我的手机号,{LANDLINE}是家里座机
{ID_CARD}(身份证) {BANK_CARD}(工资卡) {PERSON}(本人)
{PLATE}、{PLATE}、{PLATE}这三辆车今天可以进园区
{EMAIL}和{EMAIL}都是{PERSON}的邮箱,[[以第一个为准]]
下面三个身份证号请逐个核验:⏎{ID_CARD}⏎{ID_CARD}⏎{ID_CARD}
{CASE}——这是原审案号;{CONTRACT}——这是合同编号
紧急联系人按顺序:{PERSON}{PHONE}、{PERSON}{PHONE}、{PERSON}{PHONE}
统一社会信用代码(营业执照右上角那一串,含字母,共十八位):{USCC}
收款卡号,就是上次退款用的、我老婆名下的那张:{BANK_CARD}
甲:你的护照?⏎乙:{PASSPORT}⏎甲:生日?⏎乙:{BIRTH}
"""
PROMPT = """
请把下面这段话翻译成英文:{PERSON}先生将于[[下周二]]到访,手机{PHONE},入住{ADDRESS}
帮我润色:尊敬的{PERSON}女士,您的订单{ORDER}已退款{AMOUNT}至{BANK_CARD}
总结以下投诉并给出回复:客户{PERSON}({PHONE})称{ORG}拖欠尾款{AMOUNT}
从文本中抽取实体,输出JSON。文本:{PERSON},{BIRTH}出生,身份证{ID_CARD},现居{ADDRESS}
示例1⏎输入:{PERSON}的电话是{PHONE}⏎输出:{"姓名":"{PERSON}","电话":"{PHONE}"}⏎[[请按示例处理下一条]]
你是{ORG}的客服助手,当前用户{PERSON},会员手机{PHONE},[[请用礼貌的语气回答]]
把这张名片转成vCard:{PERSON} {ORG} {PHONE} {EMAIL} {ADDRESS}
写一封催款函,对方{ORG},欠{AMOUNT},合同{CONTRACT},[[语气不要太硬]]
以下哪些是敏感信息?{PERSON}/{ID_CARD}/{IP}/{PASSWORD}
根据表格写SQL:用户{PERSON} 手机{PHONE} 邮箱{EMAIL},[[按注册时间倒序]]
"""
OPS = """
堡垒机{IP}账号audit密码{PASSWORD},内网域名{HOST},[[用完退出]]
交换机MAC {MAC},v6地址{IPV6},机房联系人{PERSON}{PHONE}
[[JIRA-4410]] 登录失败:用户{EMAIL},设备IMEI {IMEI},IMSI {IMSI},复现人{PERSON}
commit message: [[fix: 修复分页]] 顺手删了测试手机{PHONE}和身份证{ID_CARD}
网站{ICP}备案主体变更为{ORG},负责人{PERSON},邮箱{EMAIL}
机器人webhook的加签密钥是{OPAQUE},访问token {API_KEY},[[别提交到git]]
VPN账号找{PERSON}开,初始密码{PASSWORD},网关{HOST}
"""
CODE = r"""
2025-11-03 10:21:44.107 ERROR 17 --- [[[pool-3-thread-2]]] c.x.sms.SmsSender : send to {PHONE} failed, user={PERSON}
panic: duplicate key: email={EMAIL} [[goroutine 41 [running]:]]
Caused by: java.sql.SQLException: Access denied for user 'erp'@'{IP}' ([[using password: YES]])
[[[warn]]] push failed deviceId={DEVICE} imei={IMEI} wechat={WECHAT}
{"messages":[{"role":"user","content":"我叫{PERSON},手机{PHONE},帮我改地址到{ADDRESS}"}],"temperature":0.2,"model":"[[qwen2.5-72b-instruct]]"}
{"function_call":{"name":"bind_card","arguments":"{\"cardNo\":\"{BANK_CARD}\",\"holder\":\"{PERSON}\",\"idNo\":\"{ID_CARD}\"}"},"finish_reason":"[[function_call]]"}
Thought: 需要查客户⏎Action: query_customer⏎Action Input: {"phone": "{PHONE}"}⏎Observation: [{'name': '{PERSON}', 'addr': '{ADDRESS}', 'level': '[[VIP3]]'}]
private static final String ADMIN_PHONE = "{PHONE}"; // {PERSON}
User u = User.builder().realName("{PERSON}").idCard("{ID_CARD}").source("[[miniapp]]").build();
rows = [("{PERSON}", "{PHONE}", "{EMAIL}"), ("{PERSON}", "{PHONE}", "{EMAIL}")]  # [[fixtures]]
db, err := sql.Open("postgres", "{CONNECTION}") // [[TODO move to vault]]
spring:⏎  datasource:⏎    [[driver-class-name: com.mysql.cj.jdbc.Driver]]⏎    password: {PASSWORD}⏎  redis:⏎    host: {IP}⏎    password: {PASSWORD}
<server><id>nexus</id><username>ci</username><password>{PASSWORD}</password></server> <!-- [[settings.xml]] -->
{IP}:5432:orders:app:{PASSWORD}
select order_no, receiver from t_order where receiver_phone='{PHONE}' and receiver='{PERSON}' [[limit 10]];
UPDATE sys_user SET mobile='{PHONE}', email='{EMAIL}', id_card='{ID_CARD}' WHERE [[tenant_id=1024]];
-  "mobile": "{PHONE}",⏎+  "mobile": "[[<masked>]]",⏎   "owner": "{PERSON}"
| 姓名 | 手机 | 车牌 |⏎|---|---|---|⏎| {PERSON} | {PHONE} | {PLATE} |⏎| [[合计一行]] | | |
COPY public.patient (name, id_card, mr_no) FROM stdin;⏎{PERSON}⇥{ID_CARD}⇥{MEDICAL}⏎{PERSON}⇥{ID_CARD}⇥{MEDICAL}⏎\.
"""
CHINESE = [VOICE, CHAT, MAIL, TRADE, PEOPLE, WARDS, LAWS, MONEY, LOCAL, TRAD, TYPOS, BEHIND, PROMPT, OPS]
CODE = CODE.strip()
LABELS, KEYS, HARMLESS = set_n_words.LABELS, set_n_words.KEYS, set_n_words.HARMLESS
LINE, SAY, FIELD, LAYOUTS = set_n_shapes.LINE, set_n_shapes.SAY, set_n_shapes.FIELD, set_n_shapes.LAYOUTS
PAGES = {**set_n_pages.page_table(set_n_pages.SOURCE), **set_n_english.PAGES}

def punctuate(line, style):
    """As typed on a Chinese keyboard, as a programmer types, or as somebody in haste: full width, half width, blanks instead."""
    if style == "half" or re.search(r"[\"'<>]", line):
        return line
    plain = re.split(r"(\[\[.+?\]\])", line)
    for i in range(0, len(plain), 2):
        if style == "full":
            plain[i] = re.sub(r"(?<=[\u3400-\u9fff}]),|^,", "\uFF0C", plain[i])
            plain[i] = re.sub(r"(?<=[\u3400-\u9fff}]):", "\uFF1A", plain[i]).replace("\uFF1A {", "\uFF1A{")
            plain[i] = re.sub(r"(?<=[\u3400-\u9fff}])([;?!])", lambda m: chr(ord(m[1]) + 0xFEE0), plain[i])
            plain[i] = plain[i].replace("(", "\uFF08").replace(")", "\uFF09") if plain[i].count("(") == plain[i].count(")") else plain[i]
        elif style == "haste":
            plain[i] = re.sub(r"(?<=[\u3400-\u9fff}])[,:]", " ", plain[i])
    return "".join(plain)


def style(r):
    return r.choice(["full", "full", "full", "half", "half", "haste"])


def simple(line):
    """Lines that Document.sentence can write: kinds alone, nothing numbered."""
    return all(hole in KINDS for hole in re.findall(r"\{([A-Z_0-9]+)\}", line)) and "{?" not in line


ALL = "\n".join(g.strip() for g in CHINESE).splitlines()
TEXTS = "\n".join([punctuate(line, ["full", "half", "full"][i % 3]) for i, line in enumerate(ALL) if simple(line)] + CODE.splitlines())


def one(of, r):
    code = r.random() < 0.35
    line = deal("code", CODE.splitlines(), r) if code else deal("one", ALL, r)
    return set_n_pages.write(Document("CODE" if code else "ONE", "zh"), unfold(line if code else punctuate(line, style(r))), r, {}, often=0 if code else 0.15)


def mixed(of, r):
    """A sentence or two in which something harmless stands beside what is not."""
    d = Document("MIXED", "zh")
    for i in range(r.choice([1, 1, 2])):
        set_n_pages.write(d.write("\n" if i else ""), unfold(punctuate(deal("mixed", set_n_pages.MIXED.strip().splitlines(), r), style(r))), r, {}, often=0.15)
    return d


def notes(of, r):
    """Two to four sentences of one situation, one after the other, and a harmless line between."""
    d, which, how = Document("NOTES", "zh"), deal("groups", [i for i, g in enumerate(CHINESE) for _ in range(len(g.strip().splitlines()) // 2)], r), style(r)
    for i in range(r.randint(2, 4)):
        set_n_pages.write(d.write(r.choice(["\n", "\n\n", "\n- "]) if i else ""), unfold(punctuate(deal(which, CHINESE[which].strip().splitlines(), r), how)),
            r, {}, often=0.15)
        if r.random() < 0.25:
            plain = deal("harmless", HARMLESS.strip().splitlines(), r)
            d.write("\n").harmless(plain if "${" in plain else Document("", "").sentence(plain, r, fill=lambda name: harmless_value(name, r)).text)
    return d


def spelled(of, r):
    """One sentence whose numbers are written as people, phones and web pages write them."""
    line = deal("spelled", [x for x in ALL if re.search(r"\{(PHONE|ID_CARD|BANK_CARD|USCC|PLATE|LANDLINE|EMAIL|ACCOUNT|PASSPORT)\}", x)], r)
    return set_n_pages.write(Document("SPELLED", "zh"), unfold(punctuate(line, style(r))), r, {}, often=0.75)


def page(of, r):
    name = deal("pages", list(PAGES), r)
    return set_n_pages.whole(name, PAGES[name], r)


def plain(of, r):
    """A harmless line of the deck."""
    line = deal("harmless", HARMLESS.strip().splitlines(), r)
    return Document("HARMLESS", "zh").harmless(line if "${" in line else Document("", "").sentence(line, r, fill=lambda name: harmless_value(name, r)).text)


def layout(of, r):
    shape = deal("layouts", LAYOUTS, r)
    d = Document("LAYOUT." + shape.__name__, "zh")
    shape(d, of, r, lambda kind: KINDS[kind].make(r))
    return d


def field(of, r):
    """The deck of fields; a value that would break the shape is left out."""
    shape = deal("fields", list(FIELD), r)
    head, each, between, tail, bad = FIELD[shape]
    name, joint = r.choice(["member", "lead", "visit", "shipment"]), ""
    d = Document("KEY." + shape, "en").write(head.replace("{T}", name))
    for kind in r.sample(list(KEYS), r.randint(4, 6)):
        value = KINDS[kind].make(r)
        if any(c in value for c in bad):
            continue
        before, after = each.replace("{T}", name).replace("{K}", r.choice(KEYS[kind].split())).split("{V}")
        d.write(joint + before).value(kind, value).write(after)
        joint = between
    return d.write(tail.replace("{T}", name))


def form(of, r):
    """The deck of lines."""
    d, line = Document("LINES", "zh"), deal("lines", LINE, r)
    for kind in r.sample(list(LABELS), r.randint(2, 5)):
        before, after = line.replace("{L}", r.choice(LABELS[kind].split("|"))).split("{V}")
        value, how = spell(kind, KINDS[kind].make(r), r, 0.15)
        d.write(before).value(kind, value, how).write(after + "\n")
    return d


def prepare():
    DECKS.clear()
    set_n_values.prepare()


EXTRA = ([one] * 18 + [mixed] * 12 + [notes] * 12 + [spelled] * 10 + [plain] * 9 + [layout] * 6 + [field] * 8 + [form] * 7 + [set_n_english.text] * 56 + [
    set_n_english.lines] * 12 + [set_n_english.say] * 8
         + [set_n_english.harmless] * 11 + [set_n_english.table] * 8 + [set_n_english.fields] * 6)

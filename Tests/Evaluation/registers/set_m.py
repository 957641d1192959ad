"""Set M: sales people, drafters of contracts, accountants, recruiters, hospitals, insurers, courts, banks, brokers of flats, police, schools, hotels, shops, tenders, operators.

Written blind after L. Templates as in fresh.py: {KIND} is a value that must be covered, [[text]] is text that must stay; in what is written by
set_m_pages, {KIND#1} is the same value wherever it stands and {?NAME} a harmless value. A third of the documents is English.
"""
import re

import set_m_english
import set_m_pages
import set_m_shapes
import set_m_values
import set_m_words
from document import Document
from fresh import unfold

SALES = """
跟进记录:上午和{ORG}的采购{PERSON}通了电话,对方留的是{PHONE},意向金额{AMOUNT},[[下周三]]再约
{PERSON}刚加上我微信了,号是{WECHAT},说预算卡在{AMOUNT},让我把方案发{EMAIL}
老客户{ORG}今年没续,负责人换成{PERSON},新号码{PHONE},座机还是{LANDLINE}
名片上只有总机{EXTENSION},手机是前台口头报的:{PHONE_HAN},姓名{PERSON}
他在电话里念的是{PHONE_HAN},我复述了一遍,{PERSON}说没错
展会扫码那位{PERSON},在{ORG}上班,QQ {QQ},样品寄到{ADDRESS}
"""
DRAFT = """
甲方(全称):{ORG}⏎统一社会信用代码:{USCC}⏎住所:{ADDRESS}⏎乙方(全称):{ORG}⏎授权代表:{PERSON}⏎联系电话:{PHONE}
本协议编号{CONTRACT},系{CONTRACT}号主合同之补充协议,与主合同不一致的以本协议为准
第[[十二]]条 乙方指定收款账户如下:户名{ORG},账号{ACCOUNT},联行号{CNAPS},变更须书面通知
合同价款(含税)为{AMOUNT},甲方应于验收后[[30日内]]付至乙方指定的{ACCOUNT}账户
任何通知送达至{ADDRESS}({PERSON}收,邮编{POSTCODE})即视为送达
本文件密级为{SECRECY},未经{ORG}书面同意不得复制
"""
BOOKS = """
这张票抬头开错了,应开给{ORG},税号{TAX_ID},发票号码{INVOICE}请作废重开
报销人{PERSON},工号{EMPLOYEE},本次共{AMOUNT},请打到尾号对应的卡{BANK_CARD}里
发票代码{INVOICE_CODE},发票号码{INVOICE},价税合计{AMOUNT},查验结果一致
客户说没收到数电票,票号是{INVOICE},重新推送到{EMAIL}
出纳误付了,{AMOUNT}付到了{ACCOUNT}这个账户,户名是{ORG},正在追款
开票信息⏎名称:{ORG}⏎纳税人识别号:{USCC}⏎地址、电话:{ADDRESS} {LANDLINE}⏎开户账号:{ACCOUNT}
公务卡刷了两笔,卡号{AMEX}和{CREDIT_CARD},合计{AMOUNT}
"""
STAFF = """
新人{PERSON}[[周一]]报到,身份证号{ID_CARD},工资卡{BANK_CARD},劳动合同编号{CONTRACT}
本月代扣补缴一人:{PERSON},社保卡号{SOCIAL},身份证{ID_CARD},补缴{AMOUNT}
薪资单发错人了!{PERSON}的税前{AMOUNT}被抄送给了{EMAIL},请马上撤回
员工{EMPLOYEE}({PERSON})申请改紧急联系人:{PERSON},电话{PHONE},住{ADDRESS}
退伍干部{PERSON}的军官证{OFFICER}复印件缺一页,生日请按{BIRTH}登记
外籍顾问{PERSON_EN},永久居留身份证号{RESIDENT},个税按居民申报
猎头推来的候选人{PERSON},现在{ORG}任职,期望月薪{AMOUNT},手机{PHONE}
{PERSON}面试过了,offer发{EMAIL},背调请核身份证{ID_CARD}和学号{STUDENT}
简历⏎姓名:{PERSON}⏎出生日期:{BIRTH}⏎手机:{PHONE}⏎邮箱:{EMAIL}⏎求职意向:[[测试工程师]]
"""
CARE = """
患者{PERSON},病案号{MEDICAL},[[3月2日]]行阑尾切除,出院后请随访{PHONE}
门诊号{MEDICAL}的化验单打不出来,患者出生日期{BIRTH},医保卡{SOCIAL}
理赔申请:被保险人{PERSON},身份证{ID_CARD},索赔金额{AMOUNT},打款卡号{BANK_CARD}
报案人{PERSON}称其车{PLATE}被追尾,车架号{VIN},定损{AMOUNT},联系{PHONE}
投保人{PERSON}的老保单登记的是15位身份证{ID_CARD_15},现改为{ID_CARD}
查勘员已到{ADDRESS},被保险人{PERSON}电话{PHONE}打不通
语音转写:您好我是{PERSON},我的手机号是{PHONE_HAN},想问一下[[理赔进度]]
香港居民{PERSON}就诊,通行证号{PERMIT},身份证{HK_ID},[[自费]]
台胞{PERSON}参保,身分證字號{TW_ID},通行证编号{PERMIT},居住地{ADDRESS}
"""
COURT = """
申请执行人{PERSON}与被执行人{ORG}买卖合同纠纷一案,案号{CASE},执行标的{AMOUNT}
经审理查明:{BIRTH}出生的{PERSON}(公民身份号码{ID_CARD})名下有不动产一处,证号{PROPERTY}
不服{CASE}判决,上诉人{ORG}提起上诉,法定代表人{PERSON},住所地{ADDRESS}
法律意见书({SECRECY})⏎致:{ORG}⏎就贵司与{PERSON}劳动争议({CASE}),我们认为败诉敞口约{AMOUNT}
查控结果:{PERSON}名下银行账号{ACCOUNT}余额{AMOUNT},车辆{PLATE}已查封
庭前电话笔录:打{PHONE}找{PERSON},对方称已搬到{ADDRESS},同意短信送达
组织机构代码{ORG_CODE}对应的主体是{ORG},现信用代码{USCC},与{CASE}被告一致
"""
BANK = """
大额核实:客户{PERSON},证件{ID_CARD},转出{AMOUNT},收款账号{ACCOUNT},户名{ORG}
中签客户{PERSON}缴款失败,绑定银行卡{BANK_CARD},请致电{PHONE}
退汇:行号{CNAPS}有误,账号{ACCOUNT},收款人{ORG},原因[[户名不符]]
外汇收汇路径:SWIFT代码{BIC},IBAN {IBAN},受益人{PERSON_EN}
对公开户资料齐了:{ORG},统一社会信用代码{USCC},法人{PERSON} {ID_CARD},预留手机{PHONE}
可疑交易:卡{BANK_CARD}当日[[17笔]]快进快出,持卡人{PERSON},出生日期{BIRTH}
客户要求把提币地址{ETHEREUM}加白,本人护照号{PASSPORT}
"""
CARS = """
报关单上经营单位{ORG},海关备案的信用代码{USCC},报关员{PERSON} {PHONE}
柜子到港了,合同协议号{CONTRACT},货值{AMOUNT},通知人{PERSON},邮箱{EMAIL}
提柜司机{PERSON},身份证{ID_CARD},车牌{PLATE},手机{PHONE},[[明早6点]]进港
这台车架号{VIN},发动机号{ENGINE},客户{PERSON}全款{AMOUNT},[[周六]]提车
临牌过期了,正式号牌{PLATE},车主{PERSON},身份证{ID_CARD}
驾驶人{PERSON},档案编号{DRIVER},驾驶{PLATE}超速[[20%以上未达50%]],当场签收
二手车过户:卖方{PERSON}({ID_CARD}),买方{PERSON}({ID_CARD}),车架{VIN},成交价{AMOUNT}
"""
HOMES = """
房东{PERSON}急售{ADDRESS},挂牌{AMOUNT},钥匙密码{PASSWORD},带看打{PHONE}
产权证号{PROPERTY},业主{PERSON},贷款没还清,还欠{AMOUNT}
租客{PERSON}押金{AMOUNT}退到{BANK_CARD},租约编号{CONTRACT},水电已结
客户住在{STREET},想置换,电话{PHONE},先别打扰他爱人{PERSON}
"""
SCHOOL = """
[[初二(3)班]]学生{PERSON},学籍号{STUDENT},家长{PERSON}手机{PHONE},住{ADDRESS}
转学证明:{PERSON},{BIRTH}生,身份证{ID_CARD},监护人电话{PHONE}
老师好,我是{PERSON}妈妈,孩子生日{BIRTH},微信{WECHAT}加您了
助学金名单里学号{STUDENT}的卡号错了,应该是{BANK_CARD}
"""
TRIP = """
入住人{PERSON},证件{ID_CARD},手机{PHONE},[[高级大床房]]两晚,担保信用卡{CREDIT_CARD}
帮{PERSON}订[[MU5137]],护照号{PASSPORT},出生日期{BIRTH},行程单发{EMAIL}
澳门同事{PERSON},澳门身份证{MACAU_ID},通行证号{PERMIT},房费挂账{ORG}
退房后发现行李,联系{PERSON},打{PHONE}或座机{LANDLINE},寄{ADDRESS}
旅行社预订单号{ORDER},同行人{PERSON}、{PERSON}、{PERSON},领队电话{PHONE}
"""
SHOP = """
亲,订单号{ORDER}已经给您退款{AMOUNT},退到支付时的卡{BANK_CARD}哦
买家{PERSON}说没收到货,电话{PHONE},地址{ADDRESS},订单{ORDER}
换货的亲把东西寄这里:{ADDRESS},{PERSON}收,{PHONE},备注订单编号{ORDER}
这位顾客QQ {QQ},旺旺没回,要求赔{AMOUNT},单号是{ORDER}[[(售后中)]]
手机串号{IMEI}不在保,序列号{DEVICE},机主{PERSON},回访{PHONE}
"""
TENDER = """
投标人{ORG},信用代码{USCC},投标总价{AMOUNT},授权代表{PERSON},{PHONE}
项目编号{PROJECT}的评标结果为{SECRECY},公示前不得外传,中标人{ORG}
采购单{ORDER}对应立项编号{PROJECT},供方{ORG},到货后付{AMOUNT}
保证金请退回{ORG},账号{ACCOUNT},联系人{PERSON},座机{EXTENSION}
供方售后电话{SERVICE},对接人{PERSON},邮箱{EMAIL}
"""
OPS = """
{HOST}连不上了,内网IP {IP},root密码改成了{PASSWORD},改完记得收回
谁把app_secret {OPAQUE}贴到群里了?已轮换,请重启[[payment-gateway]]
从{IP}到{IP}的5432端口不通,网卡{MAC},v6走{IPV6}
网站备案号{ICP},主体{ORG},负责人{PERSON},电话{PHONE},[[年审]]别忘
交接:WiFi密码{PASSWORD},打印机{IP},物理地址{MAC},管理员{PERSON}
丢失的平板IMEI {IMEI},SIM的IMSI {IMSI},设备号{DEVICE},使用人{PERSON}工号{EMPLOYEE}
接口令牌{API_KEY}泄露到仓库了,提交人{EMAIL},先吊销再说
私钥被贴进工单[[#3071]]了,马上作废:⏎{PRIVATE_KEY}
抓包看到Authorization: Basic {BASIC}和Cookie: {COOKIE},来源{IP}
测试同学把id_token发群里了:{JWT},登录邮箱{EMAIL}
"""
BEHIND = """
{PERSON}、{PERSON}、{PERSON}都没交体检表,工号分别是{EMPLOYEE}、{EMPLOYEE}、{EMPLOYEE}
{PHONE}、{PHONE}、{PHONE},以上三个手机号今天都要回访
{BANK_CARD}——刚才说的退款卡号,户名{PERSON}
{USCC}是新换的统一代码,{ORG_CODE}那个组织机构代码不用了
号码我发你了,前面那个{LANDLINE}是座机,后面{PHONE}是他手机
电话:①{PHONE} ②{LANDLINE} ③{PHONE}(家属)
麻烦把身份证号(就是签合同时填的那个,一共十八位)再核一遍:{ID_CARD}
"""
CONSOLE = """
mysql> update t_member set mobile='{PHONE}', real_name='{PERSON}' where id_card='{ID_CARD}';
[ERROR] [[c.e.pay.RefundService]] refund failed orderNo={ORDER} cardNo={BANK_CARD} mobile={PHONE}
java.lang.IllegalStateException: 用户{PERSON}({PHONE})重复实名⏎	[[at com.example.kyc.VerifyService.check(VerifyService.java:88)]]
{"event":"order.paid","data":{"out_trade_no":"{ORDER}","buyer":{"name":"{PERSON}","phone":"{PHONE}"},"ts":[[1718000123456]]}}
{"name":"send_mail","arguments":{"to":"{EMAIL}","body":"{PERSON}您好,合同{CONTRACT}已盖章"}}
{"role":"tool","content":"{\\"idCardNumber\\":\\"{ID_CARD}\\",\\"bankCardNumber\\":\\"{BANK_CARD}\\",\\"status\\":\\"[[verified]]\\"}"}
INSERT INTO hr_staff(emp_no,name,id_card,mobile) VALUES ('{EMPLOYEE}','{PERSON}','{ID_CARD}','{PHONE}');
 id | name | plate_no | vin⏎----+------+------+------⏎  1 | {PERSON} | {PLATE} | {VIN}⏎([[1 row]])
psql> select * from crm where email='{EMAIL}';  -- {PERSON}投诉的那单{ORDER}
127.0.0.1:6379> SET user:[[1024]]:mobile {PHONE}
hive> select * from dwd_claim where insured_id_no = '{ID_CARD}' and plate = '{PLATE}' [[limit 20]];
"""
CHINESE = [SALES, DRAFT, BOOKS, STAFF, CARE, COURT, BANK, CARS, HOMES, SCHOOL, TRIP, SHOP, TENDER, OPS, BEHIND]


def native(line, number):
    """Two of three sentences are punctuated as Chinese keyboards do; the third keeps what a programmer types."""
    if number % 3 == 0:
        return line
    line = re.sub(r"(?<=[\u3400-\u9fff}\]\u2467]),", "\uFF0C", line)
    line = re.sub(r"(?<=[\u3400-\u9fff)\]]):", "\uFF1A", line)
    return re.sub(r"\(([^()\[\]]*[\u3400-\u9fff}][^()\[\]]*)\)", "\uFF08\\1\uFF09", line) if "[[" not in line else line


CODE = CONSOLE.strip()
TEXTS = "\n".join([native(line.replace("{STREET}", "{ADDRESS}"), i) for i, line in enumerate("\n".join(g.strip() for g in CHINESE).splitlines())] + [CODE])
LABELS, KEYS, HARMLESS = set_m_words.LABELS, set_m_words.KEYS, set_m_words.HARMLESS
LINE, SAY, FIELD, LAYOUTS = set_m_shapes.LINE, set_m_shapes.SAY, set_m_shapes.FIELD, set_m_shapes.LAYOUTS


def mixed(of, r):
    """A sentence or two in which something harmless stands beside what is not."""
    d, told = Document("MIXED", "zh"), {}
    for i, line in enumerate(r.sample(set_m_pages.MIXED.strip().splitlines(), r.choice([1, 1, 2]))):
        set_m_pages.write(d.write("\n" if i else ""), unfold(native(line, r.randint(0, 2))), r, told, often=0.2)
    return d


def paragraph(of, r):
    """Three to five sentences of one trade, one after the other."""
    d, told = Document("PARAGRAPH", "zh"), {}
    group = r.choice(CHINESE).strip().splitlines()
    for line in r.sample(group, min(len(group), r.randint(3, 5))):
        set_m_pages.write(d, unfold(native(line, r.randint(0, 2))), r, told, often=0.3)
        d.write(r.choice(["。", "。", "\uFF1B", "\n", "。\n"]))
    return d


def spelled(of, r):
    """One sentence whose numbers are written as people, phones and web pages write them."""
    line = r.choice([x for x in "\n".join(g.strip() for g in CHINESE).splitlines() if re.search(r"\{(PHONE|ID_CARD|BANK_CARD|USCC|PLATE|LANDLINE|EMAIL|ACCOUNT)\}", x)])
    return set_m_pages.write(Document("SPELLED", "zh"), unfold(native(line, r.randint(0, 2))), r, {}, often=0.8)


def prepare():
    set_m_values.prepare()


EXTRA = ([mixed] * 12 + [paragraph] * 6 + [spelled] * 14 + [set_m_pages.page] * 22 + [set_m_english.text] * 32 + [set_m_english.lines] * 7 + [set_m_english.say] * 4
         + [set_m_english.harmless] * 5 + [set_m_english.table] * 5)

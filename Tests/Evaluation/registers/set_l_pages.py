"""Set L's whole documents and English notes.

A hole with a number, {PHONE#1}, is the same value wherever it stands; {PHONE~spaced} is one spelling of forms.py; a line after "»" is repeated with other values. All lines of a document whose name begins with "plain" must stay.
"""
import re

import set_l_english
from document import Document, widen
from forms import FORMS, spell
from fresh import unfold
from generate import harmless_value
from kinds import KINDS

HOLE = re.compile(r"\{([A-Z_0-9]+?)(?:#(\d))?(?:~([^}]+))?\}|\[\[(.+?)\]\]")
MACHINE = re.compile(r"[\"\t']|^»?\{[A-Z_]+\},|^\w+,\w+,")  # what a machine wrote keeps its commas and colons
SOURCE = """
=== 劳动仲裁申请书
劳动人事争议仲裁申请书

申请人:{PERSON#1},男,{BIRTH}出生,汉族
身份证号码:{ID_CARD}
住址:{ADDRESS}
联系电话:{PHONE#1}
被申请人:{ORG#1}
统一社会信用代码:{USCC}
住所:{ADDRESS}
法定代表人:{PERSON#2},职务:[[总经理]]

仲裁请求:
一、裁决{ORG#1}支付拖欠工资{AMOUNT};
二、裁决{ORG#1}支付经济补偿{AMOUNT}。
事实与理由:
{PERSON#1}于[[2021年3月]]入职,工号{EMPLOYEE},双方签有合同{CONTRACT}。
工资一直打入{BANK_CARD}。[[2025年2月]]起,{PERSON#2}口头通知{PERSON#1}停工。
证人{PERSON}(电话{PHONE})、{PERSON}(电话{PHONE})可到庭作证。
依据《[[劳动合同法]]》[[第三十八条]]、[[第四十六条]],提出如上请求。

申请人:{PERSON#1}
=== 入院记录
入 院 记 录
姓名:{PERSON#1}        住院号:{MEDICAL#1}
性别:女          出生日期:{BIRTH}
身份证号:{ID_CARD}
医保卡号:{SOCIAL}
现住址:{ADDRESS}
工作单位:{ORG}
联系人:{PERSON#2}     关系:[[夫妻]]   电话:{PHONE#2}
主诉:[[发热伴咳嗽5天]]
现病史:患者5天前受凉后出现发热,[[体温最高39.2℃]],自服[[布洛芬]]后稍缓解。
既往史:[[高血压病史10年]],曾于外院以门诊号{MEDICAL}就诊。
查体:[[T 38.5℃,P 96次/分,R 20次/分,BP 142/88mmHg]]
病情已告知家属{PERSON#2},其表示理解,手机{PHONE#2}保持畅通。
主治医师:{PERSON}  工号{EMPLOYEE}
{PERSON#1}({MEDICAL#1})[[第1页]]
=== 开标记录
[[开标记录表]]
项目编号:{PROJECT}
招标人:{ORG}
最高限价:{AMOUNT}
投标人,报价,项目经理,联系电话
»{ORG},{AMOUNT},{PERSON},{PHONE}
保证金退还账户
»户名{ORG} 账号{ACCOUNT} 联行号{CNAPS}
监督人:{PERSON}、{PERSON}
记录人:{PERSON}
本记录定为{SECRECY},[[评标结束前]]不得外传。
=== 贷前调查
[[个人经营贷贷前调查报告]]
一、借款人情况
借款人{PERSON#1},身份证{ID_CARD#1},手机{PHONE}(已核验[[三要素]]),现居{ADDRESS}。
配偶{PERSON},身份证{ID_CARD},在{ORG}任职,年薪{AMOUNT}。
二、经营实体
{ORG#1},信用代码{USCC},对公账户{ACCOUNT},基本户行号{CNAPS}。
近一年开票{AMOUNT},最大一张发票号码{INVOICE}。
三、抵押物
坐落{ADDRESS},产权证{PROPERTY},评估值{AMOUNT}。
车辆{PLATE},车架号{VIN},[[无抵押]]。
四、涉诉
{ORG#1}作为被告涉及{CASE},标的{AMOUNT},已结案。
五、结论
建议给予{PERSON#1}({ID_CARD#1})授信{AMOUNT},[[期限36个月]]。
调查人:{PERSON} 柜员号{EMPLOYEE}
=== 理赔卷
车险理赔查勘记录
报案人:{PERSON#1}   报案电话:{PHONE~dashed}
出险车辆:{PLATE#1}  车架号:{VIN}  发动机号:{ENGINE}
驾驶人:{PERSON#1}   驾驶证档案编号:{DRIVER}
三者车:{PLATE#2}   三者司机:{PERSON#2}  {PHONE~spaced}
出险地点:{ADDRESS}
经过:{PERSON#1}驾驶{PLATE#1}变道时与{PERSON#2}驾驶的{PLATE#2}刮擦,[[无人伤]]。
定损金额:{AMOUNT},维修单位{ORG},发票{INVOICE},发票代码{INVOICE_CODE}
赔款账户:{BANK_CARD~fours},户名{PERSON#1}
查勘员:{PERSON},工号{EMPLOYEE},[[客服95519]]
=== 询问笔录
询 问 笔 录
时间:[[2025年6月3日14时05分至15时20分]]
被询问人:{PERSON#1},{BIRTH}出生,身份证号{ID_CARD},户籍地{ADDRESS},电话{PHONE}
问:你把钱转给谁了?
答:转给一个叫{PERSON#2}的,卡号{BANK_CARD},一共{AMOUNT}。
问:你们怎么联系?
答:先加QQ{QQ},后来用微信,他微信号{WECHAT}。
问:{PERSON#2}还留过别的电话吗?
答:留过{PHONE},还有{PHONE},都打不通了。
问:见过面吗?
答:见过一次,他开{PLATE},说住{ADDRESS}。
问:以上是否属实?
答:[[属实]]。
被询问人签名:{PERSON#1}
=== 采购合同
采 购 合 同
合同编号:{CONTRACT#1}
甲方(买方):{ORG#1}
乙方(卖方):{ORG#2}
第一条 标的:[[M8×30内六角螺栓]],总价{AMOUNT}。
第二条 付款:[[合同签订后7日内]]付{AMOUNT},余款{AMOUNT}验收后付。
乙方账户:{ACCOUNT},联行号{CNAPS},税号{USCC}
第三条 交货地点:{ADDRESS},收货人{PERSON#1},电话{PHONE}
第四条 保密:本合同属{SECRECY},{ORG#2}不得披露。
第五条 争议由[[甲方所在地人民法院]]管辖。
甲方代表:{PERSON#1}  邮箱:{EMAIL}
乙方代表:{PERSON}  邮箱:{EMAIL}
{ORG#1}与{ORG#2}各执[[两份]]
=== 会议纪要
[[第14次周例会纪要]]
参会:{PERSON#1}、{PERSON#2}、{PERSON#3}、{PERSON}
1. {PERSON#1}通报:{ORG#1}的合同{CONTRACT}已签,首款{AMOUNT}到账。
2. {PERSON#2}负责跟进{PROJECT},[[7月底]]前出方案。
3. {ORG#1}要求{PERSON#3}的手机{PHONE}作为唯一接口电话。
4. 测试机{IP}磁盘满,{PERSON}处理,新口令{PASSWORD}线下告知。
5. 本次内容为{SECRECY}。
下次会议:[[周四15:00]],由{PERSON#2}主持。
=== 客服工单
工单类型:[[退款纠纷]]
来电号码:{PHONE#1}
客户姓名:{PERSON#1}
订单编号:{ORDER#1}
【09:12】客户{PERSON#1}来电,称{ORDER#1}未收到货,收货地址{ADDRESS}。
【09:15】客服{EMPLOYEE}核身:身份证后再核生日{BIRTH},[[通过]]。
【09:20】客户要求退至{BANK_CARD},备用电话{PHONE}。
【09:31】升级至{PERSON},分机{EXTENSION}。
【10:02】商家{ORG}回复同意,退款{AMOUNT}。
【10:05】短信已发{PHONE#1},[[工单关闭]]。
=== 简历
个人简历
{PERSON#1} | {BIRTH} | {PHONE} | {EMAIL#1}
现居:{ADDRESS}
微信:{WECHAT}
教育:[[2012.09—2016.06 本科 计算机科学]],学号{STUDENT}
工作:
»{ORG},[[后端工程师]],证明人{PERSON},电话{PHONE}
薪资期望:[[面议]]
技能:[[Java 17、Spring Boot 3.2、MySQL 8.0、Redis 7.2]]
身份证:{ID_CARD}
{PERSON#1} {EMAIL#1}
=== 营业执照扫描
营 业 执 照
统一社会信用代码
 {USCC}
名    称   {ORG}
类    型   [[有限责任公司(自然人独资)]]
法定代表人   {PERSON}
注册资本   {AMOUNT}
住    所
{ADDRESS}
[[国家企业信用信息公示系统]]
=== 行驶证扫描
中华人民共和国机动车行驶证
号牌号码 {PLATE~space}   车辆类型 [[小型轿车]]
所 有 人  {PERSON#1}
住  址  {ADDRESS}
车辆识别代号  {VIN}
发动机号码   {ENGINE}
档案编号
{DRIVER}
身份证复印件
姓 名 {PERSON#1}
公民身份号码  {ID_CARD~6-8-4}
=== 班级通知
[[各位家长]]:
秋游缴费名单核对如下,有误请私信班主任(微信{WECHAT})。
学号	姓名	家长	家长电话	身份证(买保险用)
»{STUDENT}	{PERSON}	{PERSON}	{PHONE}	{ID_CARD}
集合时间[[9月28日7:20]],大巴{PLATE},司机{PERSON},电话{PHONE}
未缴:{PERSON}、{PERSON}
缴费卡:{BANK_CARD},户名{PERSON}
=== 派送交接
[[早班派送交接单]]
»{ORDER} {PERSON} {PHONE} {ADDRESS}
问题件:{ORDER},收件人{PERSON}电话{PHONE~+86 spaced}停机,改派{PERSON}
到付:{AMOUNT},转{BANK_CARD}
车{PLATE},押车{PERSON},PDA IMEI {IMEI}
=== 值班记录
[[2025-08-11 夜班]]
[[01:12]] {HOST#1}({IP#1})心跳丢失,电话叫醒{PERSON#1} {PHONE}
[[01:20]] {PERSON#1}从{IP}登录,ssh口令{PASSWORD}
[[01:25]] 日志:Access denied for user 'app'@'{IP}' (using password: YES)
[[01:31]] 主库连接串 {CONNECTION} 改为备库
[[01:40]] {HOST#1} 恢复,网卡 {MAC},v6 {IPV6}
[[01:44]] 通知客户{ORG}接口人{PERSON},邮箱{EMAIL}
遗留:token {API_KEY} 出现在日志里,需吊销
交接给{PERSON},工号{EMPLOYEE}
=== 知识库片段
请根据下面的资料回答问题。
[片段1 [[相似度0.87]]]
{ORG#1}成立于[[2016年]],联系人{PERSON#1},联系电话{PHONE},办公地址{ADDRESS}。
[片段2 [[相似度0.83]]]
{ORG#1}的开户账号为{ACCOUNT},统一社会信用代码{USCC},备案号{ICP}。
[片段3 [[相似度0.79]]]
{PERSON#1}({EMAIL#1})负责合同{CONTRACT}的履行,金额{AMOUNT}。
问题:{ORG#1}的联系人是谁?
答:是{PERSON#1},可以发邮件到{EMAIL#1}。
=== 工具调用
[user] 查一下{PERSON#1}的快递
[assistant] [[tool_call]] search_order {"receiver": "{PERSON#1}", "mobile": "{PHONE#1}"}
[tool] {"code":0,"data":[
»  {"orderNo":"{ORDER}","receiver":"{PERSON}","mobile":"{PHONE}","address":"{ADDRESS}","weight":[["1.2kg"]]},
[tool] ]}
[assistant] {PERSON#1}的手机{PHONE#1}下有多个订单,要改哪个?
[user] 都改寄到{ADDRESS},收件人改成{PERSON}
[assistant] [[tool_call]] update_address {"invoice_title":"{ORG}","taxNo":"{USCC}","email":"{EMAIL}"}
[tool] {"ok":[[true]]}
=== 花名册
工号,姓名,手机,身份证号,银行卡,入职日期
»{EMPLOYEE},{PERSON},{PHONE},{ID_CARD},{BANK_CARD},[[2022-07-01]]
»{EMPLOYEE},{PERSON},{PHONE},{ID_CARD},{BANK_CARD},[[2023-03-15]]
=== 涉外人员
[[涉外及港澳台人员登记]]
1. {PERSON_EN},护照号{PASSPORT},手机{PHONE}
2. {PERSON},回乡证{PERMIT},香港身份证{HK_ID}
3. {PERSON},澳门身份证{MACAU_ID}
4. {PERSON},台湾身份证{TW_ID},邮箱{EMAIL}
5. {PERSON_EN},永久居留证{RESIDENT},住{ADDRESS}
6. {PERSON},军官证{OFFICER},[[探亲]]
7. {PERSON},原15位身份证{ID_CARD_15},现{ID_CARD}
=== plain changelog
# Changelog
## {VERSION}
- Fix a crash when the list is empty
- Bump axios to 1.7.4
## {VERSION}
- Drop Node 16
- commit {SHA1}
=== plain news
国家统计局发布上半年经济运行数据
新能源汽车产量同比增长36.2%,比亚迪、特斯拉位居前列
财政部表示,下半年将继续实施积极的财政政策
消费者可拨打12315反映问题
=== plain api
POST /v1/users
name string 必填,用户姓名
mobile string 必填,11位手机号
id_card string 选填,18位,末位可为X
X-Request-Id 例如 {UUID}
错误码 40013 表示参数缺失
=== plain lesson
第三单元 习题
1. 已知等差数列首项为3,公差为4,求第20项
2. 圆周率取{DECIMAL},求半径为5的圆面积
3. 下列句子中加点词语使用正确的一项是
参考书 ISBN {ISBN}
"""
PAGES = dict(part.split("\n", 1) for part in (SOURCE.strip() + set_l_english.SOURCE.rstrip()).removeprefix("=== ").split("\n=== "))


def page(of, r):
    """One document, from its first line to its last."""
    name = r.choice(list(of.PAGES))
    chinese = not name.isascii()
    d, told, wide = Document("PAGE." + name.replace(" ", "-"), "zh" if chinese else "en"), {}, chinese and r.random() < 0.5
    for line in of.PAGES[name].strip("\n").split("\n"):
        if name.startswith("plain"):
            d.harmless(stays(line, r)).write("\n")
            continue
        for _ in range(r.randint(2, 5) if line.startswith("»") else 1):
            write(d, line.removeprefix("»"), r, told, wide and not MACHINE.search(line), 0.1 if chinese else 0)
            d.write("\n")
    return d


def note(of, r):
    """One to three English sentences."""
    d = Document("NOTE", "en")
    for i, line in enumerate(r.sample(set_l_english.NOTES.strip().splitlines(), r.choice([1, 1, 2, 3]))):
        d.write(r.choice([" ", "\n", "\n\n"]) if i else "")
        write(d, unfold(line), r, {}, False, 0.2)
    return d


def harmless_note(of, r):
    d = Document("HARMLESS.EN", "en")
    for i, line in enumerate(r.sample(set_l_english.HARMLESS.strip().splitlines(), r.choice([1, 2, 3]))):
        d.write("\n" if i else "").harmless(stays(line, r))
    return d


def stays(line, r):
    if "${" in line or "{{" in line:
        return line
    return Document("", "").sentence(line, r, fill=lambda name: harmless_value(name, r)).text


def write(d, line, r, told, wide, often):
    at = 0
    for hole in HOLE.finditer(line):
        d.write(widen(line[at:hole.start()], wide))
        at = hole.end()
        kind, number, form, stay = hole.groups()
        if stay:
            d.harmless(stay)
            continue
        make = set_l_english.VALUES.get(kind) if d.lang == "en" else None
        make = make or KINDS[kind].make
        if number:
            if (kind, number) not in told:
                told[kind, number] = make(r)
            d.value(kind, told[kind, number])
        elif form:
            d.value(kind, FORMS[kind][form](make(r)), form)
        else:
            d.value(kind, *spell(kind, make(r), r, often))
    d.write(widen(line[at:], wide))

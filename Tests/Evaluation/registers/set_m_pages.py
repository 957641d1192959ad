"""Set M's whole documents, and its sentences with something harmless beside.

{KIND#1} is the same value wherever it stands, {ORG#1~} the short name of that company, {?NAME} a harmless value; a line after "\u00BB" is repeated with
other values. A page whose name begins with "en" is English.
"""
import re

from document import Document, widen
from forms import spell
from generate import harmless_value
from kinds import KINDS
from set_m_pages_english import ENGLISH
from set_m_values import ALSO, short

HOLE = re.compile(r"\{([A-Z_0-9]+?)(?:#(\d)(~?))?\}|\[\[(.+?)\]\]|\{\?([A-Z_0-9]+)\}")
MIXED = """
工单{?UUID}里客户{PERSON}留了电话{PHONE},请脱敏后再归档
版本{?VERSION}上线后,{HOST}上的{IP}一直报错,日志见提交{?SHA1}
依据[[《中华人民共和国个人信息保护法》第二十九条]],{PERSON}的身份证{ID_CARD}不得外传
[[95588]]来电属实,客户{PERSON}确认扣款{AMOUNT},卡号{BANK_CARD}
用{?MODEL}总结了{ORG}的合同{CONTRACT},提示词里带上了联系人{PERSON}
请求头x-ts={?EPOCH_MS},body里手机号{PHONE}没打码
[[国家税务总局]]平台查验通过,发票号码{INVOICE},销方{ORG}
教材书号ISBN {?ISBN},收书人{PERSON},寄{ADDRESS}
检测报告执行[[GB/T 22239-2019]],联系人{PERSON},座机{LANDLINE}
摘要算法结果{?SHA256},对应文件为{PERSON}的护照{PASSPORT}扫描件
[[马上]]就要开标了,授权代表{PERSON}的身份证{ID_CARD}还没上传
[[高度]]不够货车进不去,司机{PERSON}的车{PLATE}停在门口,电话{PHONE}
[[比亚迪]]和[[特斯拉]]都看过了,最后{PERSON}订了台车,车架号{VIN}
[[12345]]转来的投诉,投诉人{PERSON},{PHONE},反映[[小区停车难]]
镜像{?VERSION}里写死了口令{PASSWORD},CVE编号{?CVE}
终端[[127.0.0.1:8080]]能通,{IP}不通,管理员是{PERSON}
员工{EMPLOYEE}的报销单{?DATE}提交,金额{AMOUNT},[[高铁G7次]]车票另附
[[密码:******]]不用管,真正的密码是{PASSWORD}
[[姓名:____]]处请填{PERSON},[[电话:____]]处请填{PHONE}
[[于是]]我又打给{PERSON},他报的卡号是{BANK_CARD},[[万一]]错了再改
"""
SOURCE = """
=== sales weekly
主题:[[第37周客户拜访小结]]
发件人:{PERSON#1} <{EMAIL#1}>
抄送:{EMAIL}; {EMAIL}

各位,本周拜访情况如下:

一、{ORG#1}
联系人{PERSON#2},采购部,手机{PHONE#1},微信{WECHAT}。
意向:[[产线改造二期]],预算{AMOUNT},预计下月签。
{PERSON#2}提到他们的统一社会信用代码换了,新的是{USCC}。
二、{ORG}
报价{AMOUNT}已发{EMAIL},对方要求送样至{ADDRESS}。
三、其它
[[竞争对手降价,于是我们也要重新核价]]。
本邮件属{SECRECY},请勿转发。

{PERSON#1}
电话:{LANDLINE}

> 发件人:{PERSON#3}
> {ORG#1}的{PERSON#2}又来催了,他电话{PHONE#1}一直在打。
> 上次的合同是{CONTRACT},别弄错。
=== service contract
技术服务合同
合同编号:{CONTRACT#1}
甲方:{ORG#1}(以下简称\u201C{ORG#1~}\u201D)
统一社会信用代码:{USCC}
住所:{ADDRESS}
乙方:{ORG#2}(以下简称\u201C{ORG#2~}\u201D)
统一社会信用代码:{USCC}
住所:{ADDRESS}
第一条 {ORG#1~}委托{ORG#2~}提供[[系统运维服务]],项目编号{PROJECT}。
第二条 服务费总额为{AMOUNT},分[[三期]]支付。
第三条 收款信息
户名:{ORG#2}
账号:{ACCOUNT#1}
联行号:{CNAPS}
第四条 甲方项目经理{PERSON#1},电话{PHONE};乙方项目经理{PERSON#2},邮箱{EMAIL}。
第五条 {PERSON#2}离职的,{ORG#2~}应另行指派。
第六条 依照[[《中华人民共和国民法典》第四百九十条]],自签字盖章之日起成立。
第七条 适用标准:[[GB/T 28827.1-2022]]。
甲方(盖章):{ORG#1}    乙方(盖章):{ORG#2}
签约代表:{PERSON#1}    签约代表:{PERSON#2}
签订日期:[[2025年6月18日]]
=== onboarding sheet
新员工入职登记表

姓名:{PERSON#1}    工号:{EMPLOYEE#1}
出生日期:{BIRTH}    民族:[[汉族]]
身份证号码:{ID_CARD#1}
户籍地址:{ADDRESS}
现居住地:{STREET}
手机:{PHONE}    邮箱:{EMAIL}
微信号:{WECHAT}    QQ:{QQ}
社保卡号:{SOCIAL}
工资卡号:{BANK_CARD}
学历:[[本科]]    学号:{STUDENT}
紧急联系人
\u00BB姓名:{PERSON}    电话:{PHONE}
工作经历
\u00BB[[2019.03-2022.08]] {ORG} 证明人{PERSON} {PHONE}
薪酬(保密):税前月薪{AMOUNT},密级{SECRECY}
本人声明以上内容属实。
签名:{PERSON#1}
人事经办:{PERSON}    分机:{EXTENSION}
=== discharge summary
出院记录
姓名 {PERSON#1}    住院号 {MEDICAL#1}
出生日期 {BIRTH}    身份证 {ID_CARD}
联系电话 {PHONE}    家庭住址 {ADDRESS}
医保卡号 {SOCIAL}
入院日期 [[2025-04-02]]
出院日期 [[2025-04-11]]
入院情况:[[反复上腹痛两周,加重一天]]。
诊疗经过:[[完善检查后行腹腔镜手术,术后恢复平稳]]。
检验:[[血红蛋白 121 g/L,白细胞 6.4]]
出院医嘱:
1. [[清淡饮食,避免劳累]]
2. [[两周后门诊复查]]
3. 如有不适请致电病区 {LANDLINE}
主治医师:{PERSON#2}(工号 {EMPLOYEE})
家属签字:{PERSON}    手机 {PHONE}
以上由{PERSON#2}核对,{PERSON#1}本人知情。
=== judgment
[[民事判决书]]
{CASE#1}
原告:{PERSON#1},{BIRTH}出生,住{ADDRESS}。
公民身份号码:{ID_CARD}。
委托诉讼代理人:{PERSON},律师。
被告:{ORG#1},住所地{ADDRESS}。
统一社会信用代码:{USCC}。
法定代表人:{PERSON#2},总经理。
原告{PERSON#1}与被告{ORG#1}房屋买卖合同纠纷一案,本院立案后依法公开审理。
{PERSON#1}诉称:双方订立编号{CONTRACT}的合同,已付{AMOUNT},被告至今未过户。
经审理查明,案涉房屋坐落于{ADDRESS},不动产权证号{PROPERTY}。
款项汇入被告账号{ACCOUNT},经手人{PERSON#2}。
本院认为,[[依法成立的合同,受法律保护]]。
依照[[《中华人民共和国民法典》第五百零九条]]、[[第五百七十七条]],判决如下:
一、被告于判决生效后[[十日内]]返还{AMOUNT};
二、驳回其他诉讼请求。
审判员 {PERSON}
书记员 {PERSON}
=== bid opening
开标记录表
项目名称:[[办公楼空调改造]]
项目编号:{PROJECT#1}
序号	投标人	信用代码	报价	授权代表	电话
\u00BB[[有效]]	{ORG}	{USCC}	{AMOUNT}	{PERSON}	{PHONE}
\u00BB[[有效]]	{ORG}	{USCC}	{AMOUNT}	{PERSON}	{PHONE}
保证金退还账户:
\u00BB{ORG}	{ACCOUNT}	{CNAPS}
评委(签到)
\u00BB{PERSON}	{ID_CARD}	{BANK_CARD}
监督电话:[[12388]]
联系人:{PERSON#1}
座机:{LANDLINE}
邮箱:{EMAIL}
备注:{PROJECT#1}评审过程{SECRECY},评委{PERSON}请假
采购人:{ORG}
=== after sales chat
[[客服会话导出 共21条]]
09:12 买家:在吗
09:12 客服:[[在的亲,请问有什么可以帮您]]
09:13 买家:我的订单{ORDER#1}屏幕有坏点
09:13 客服:请提供一下姓名和电话呢
09:14 买家:{PERSON#1} {PHONE#1}
09:15 客服:[[序列号在背面标签上,方便的话拍一下]]
09:17 买家:SN是{DEVICE},串号{IMEI}
09:18 客服:寄回地址:{ADDRESS},{PERSON}收,电话{PHONE}
09:20 买家:那我的取件地址写{ADDRESS}
09:21 买家:退款退哪
09:22 客服:[[原路退回,不成功的话需要卡号]]
09:25 买家:{BANK_CARD} 户名{PERSON#1}
09:26 客服:退款金额{AMOUNT}核对一下
09:27 买家:对
09:30 客服:已登记,{PERSON#1}的电话{PHONE#1}会收到短信
09:31 客服:[[马上为您处理,祝您生活愉快]]
=== traffic record
道路交通事故认定书(简易程序)
时间:[[2025年9月3日18时20分]]
地点:{ADDRESS}
当事人甲:{PERSON#1}
驾驶证档案编号:{DRIVER}
身份证号:{ID_CARD}
联系方式:{PHONE}
号牌:{PLATE#1}    车架号:{VIN}
保险报案:[[95518]]
当事人乙:{PERSON#2}
身份证号:{ID_CARD}
联系方式:{PHONE}
号牌:{PLATE#2}    发动机号:{ENGINE}
事实:{PERSON#1}驾驶{PLATE#1}变更车道时与{PERSON#2}驾驶的{PLATE#2}相撞。
依据:[[《道路交通安全法实施条例》第四十四条第二款]]
责任:[[甲方全部责任]]
损失:{AMOUNT},由{ORG}定损
警员工号:{EMPLOYEE}
=== freight papers
货运委托书
托运人(Shipper):{ORG#1}
地址:{ADDRESS}
电话:{LANDLINE}    传真:{LANDLINE}
收货人(Consignee):{PERSON_EN#1}
Address: {ADDRESS_US}
Tel: {US_PHONE}
合同协议号:{CONTRACT}    采购订单:{ORDER}
发票号:{INVOICE}
贸易条款:[[FOB]]    运输方式:[[海运整柜]]
货值:{AMOUNT}
收汇:SWIFT {BIC}
IBAN:{IBAN}
报关联系人:{PERSON} {PHONE} {EMAIL}
派车:{PLATE} 司机{PERSON} 身份证{ID_CARD}
备注:[[易碎品,高度不超过1.5米]];提单传给{PERSON_EN#1}
经办:{PERSON}
=== credit file
个人经营贷款调查报告
密级:{SECRECY}
一、借款人基本情况
姓名:{PERSON#1}
出生日期:{BIRTH}
证件类型:[[居民身份证]]
证件号码:{ID_CARD}
手机号码:{PHONE#1}
单位名称:{ORG#1}
单位地址:{ADDRESS}
单位座机:{EXTENSION}
配偶:{PERSON#2},身份证{ID_CARD},手机{PHONE}
二、经营实体
{ORG#1}(以下简称\u201C{ORG#1~}\u201D)
统一社会信用代码:{USCC}
纳税人识别号(旧):{TAX_ID}
组织机构代码(旧):{ORG_CODE}
基本户账号:{ACCOUNT}
开户行联行号:{CNAPS}
网站备案号:{ICP}
{ORG#1~}主要下游客户:
»{ORG},合同{CONTRACT},应收{AMOUNT}
三、抵押物
坐落:{ADDRESS}
不动产权证号:{PROPERTY}
评估价:{AMOUNT}
车辆:{PLATE},车架号{VIN},发动机号{ENGINE}
四、申请要素
贷款本金:{AMOUNT}    期限:[[三十六个月]]
放款卡号:{BANK_CARD}
五、调查结论
{PERSON#1}征信无逾期,{PERSON#2}有一笔已结清。另案{CASE}系{ORG#1~}为原告。
电话核实:拨打{PHONE#1},由{PERSON#1}本人接听;客服热线[[95533]]无投诉记录。
[[高度关注行业下行风险,万一销售下滑应提前预警]]。
主办客户经理:{PERSON}    工号:{EMPLOYEE}
协办客户经理:{PERSON}    工号:{EMPLOYEE}
=== agent session
[[session started, tools=3]]
user: 帮我查一下{PERSON#1}的订单,手机号{PHONE#1}
assistant: tool_call query_order
{"mobile": "{PHONE#1}", "real_name": "{PERSON#1}", "max_tokens": [[4096]]}
tool: {"order_no": "{ORDER#1}", "trace": "{?UUID}", "address": "{ADDRESS}"}
assistant: 查到订单{ORDER#1},是否需要退款?
user: 要,退到卡{BANK_CARD},开户名就是{PERSON#1}
assistant: tool_call create_refund
{"order_no": "{ORDER#1}", "amount": "{AMOUNT}", "ts": {?EPOCH_MS}}
tool: [[{"code":0,"msg":"ok"}]]
user: 顺便开票,抬头{ORG#1},税号{USCC}
assistant: 发票发到哪个邮箱?
user: {EMAIL#1}
assistant: tool_call send_invoice
{"title": "{ORG#1}", "invoice_no": "{INVOICE}", "to": "{EMAIL#1}"}
tool: {"status": "sent", "message_id": "{?HEX16}", "access_token": "{API_KEY}"}
assistant: [[已发送,请查收]]
user: 我微信是{WECHAT},有进展加我
system: model={?MODEL} build={?VERSION}
=== nightly ops
\u3010值班日志\u3011[[2025-10-08 夜班]]
值班人:{PERSON#1}(工号{EMPLOYEE}) 电话{PHONE}
[[00:12]] {HOST#1} 磁盘告警,内网IP {IP#1}
[[00:15]] 登录跳板机 {IP},账号[[ops]],密码 {PASSWORD}
[[00:31]] 发布版本 {?VERSION},提交 {?SHA1}
[[00:40]] 数据库连不上,连接串 {CONNECTION}
[[00:52]] {IP#1} 恢复,网卡 {MAC}
[[01:10]] 用户反馈:手机号{PHONE}收不到验证码,订单{ORDER}
[[01:30]] 接口返回:
{"trace":"{?UUID}","ts":{?EPOCH_MS},"mobile":"{PHONE}","name":"{PERSON}"}
[[02:05]] 回调密钥 {OPAQUE} 需要轮换
[[02:20]] 令牌 {API_KEY} 已吊销
[[03:00]] {HOST#1} 再次告警,通知 {PERSON#2}
[[06:00]] 交接给 {PERSON#2},无其它事项
审核:{PERSON#1}
"""
PAGES = {part.split("\n", 1)[0]: part.split("\n", 1)[1] for part in (SOURCE.rstrip() + ENGLISH).strip("\n").removeprefix("=== ").split("\n=== ")}


def page(of, r):
    """One document, from its first line to its last; two of three are Chinese."""
    english = r.random() < 0.33
    name = r.choice([n for n in PAGES if n.startswith("en ") == english])
    d, told, wide = Document("PAGE." + name.replace(" ", "-"), "en" if english else "zh"), {}, not english and r.random() < 0.65
    for line in PAGES[name].strip("\n").split("\n"):
        for _ in range(r.randint(2, 4) if line.startswith("\u00BB") else 1):
            write(d, line.removeprefix("\u00BB"), r, told, wide and not re.search(r"[\"<>]|^(\[\[)?\d\d:", line), 0.1)
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
            if (kind, number) not in told:
                told[kind, number] = make(kind, r)
            value = told[kind, number]
        else:
            value, form = spell(real, make(kind, r), r, often)
        if brief:
            value, form = short(value), "short"
        d.value(real, value, form)
    return d.write(widen(line[at:], wide))

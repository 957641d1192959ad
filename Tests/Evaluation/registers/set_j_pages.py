"""The whole documents of set J. A hole with a number is one value every time it stands in a document; after `!` comes its spelling."""
import re

from document import Document, widen
from forms import FORMS, spell
from generate import harmless_value
from kinds import KINDS

HOLE = re.compile(r"\{([A-Z_0-9]*[A-Z_][A-Z_0-9]*)(#\d)?(?:!([^{}]+))?\}|\[\[(.+?)\]\]", re.S)
OWN = {"escaped": lambda v: v.replace("\n", "\\n"), "wrap": lambda v: v[:len(v) // 2] + "\n" + v[len(v) // 2:], "indent": lambda v: v.replace("\n", "\n    ")}
SOURCE = r"""
#### taobao chat
[[2026-01-18 10:21:07]] 买家: [[在吗 我要改地址]]
[[2026-01-18 10:21:30]] 客服: [[亲在的呢,麻烦发下订单号和新地址哦~]]
[[2026-01-18 10:22:02]] 买家: {ORDER#1}
[[2026-01-18 10:22:40]] 买家: {PERSON#1} {PHONE#1} {ADDRESS}
[[2026-01-18 10:23:15]] 客服: 订单{ORDER#1}已经打包了,[[我帮您拦截一下]]
[[2026-01-18 10:25:51]] 客服: 新运单{TRACKING},收件人{PERSON#1},[[预计周四送达]]
#### wecom export
[[--- 聊天记录 售后三群 2026/2/3 ---]]
{PERSON#1} [[09:12]]
{ORG}的设备又报警了,现场联系{PERSON} {PHONE}
{PERSON#2} [[09:15]]
[[收到]],序列号发我
{PERSON#1} [[09:16]]
{DEVICE},[[装在二号车间]]
{PERSON#2} [[09:40]]
备件走{TRACKING},发票抬头{ORG},税号{TAX_ID}
#### feishu summary task
[[请把下面的群聊总结成三条待办:]]
{PERSON#1}: {PROJECT#1}的报价谁在做?
{PERSON#2}: 我做,底价{AMOUNT},[[含两年维保]]
{PERSON#1}: 合同{CONTRACT}别忘了让{ORG}盖章
{PERSON#2}: 好,对方经办人{PERSON},邮箱{EMAIL},[[周五前]]
#### contract
[[采购合同]]
合同编号:{CONTRACT#1}
甲方(买方):{ORG#1}
统一社会信用代码:{USCC}
乙方(卖方):{ORG#2}
法定代表人:{PERSON}
[[第一条 标的物及价款]]
合同总价为{AMOUNT},[[该价格含运费及安装费]]。
[[第二条 付款方式]]
乙方收款账户:户名{ORG#2},账号{ACCOUNT},开户行行号{CNAPS}。
[[第九条 通知与送达]]
甲方联系人{PERSON},电话{PHONE},邮箱{EMAIL};送达地址:{ADDRESS}。
#### tender
[[招标公告(内部评审稿,未发布)]]
项目编号:{PROJECT#1}
密级:{SECRECY}
招标人:{ORG};[[最高投标限价]]:{AMOUNT}
拟邀供应商:1){ORG},联系人{PERSON},{PHONE};2){ORG},联系人{PERSON},{LANDLINE}
[[投标文件须符合]][[GB/T 19001-2016]][[要求]],项目{PROJECT#1}[[不接受联合体]]。
#### judgment
[[民 事 判 决 书]]
{CASE}
原告:{PERSON#1},女,{BIRTH}出生,[[汉族]],住{ADDRESS},公民身份号码{ID_CARD}。
被告:{ORG#1},住所地{ADDRESS},统一社会信用代码{USCC}。
[[原告诉称]],{PERSON#1}与{ORG#1}签订编号为{CONTRACT}的[[买卖合同]],被告尚欠货款{AMOUNT}。
[[依照《中华人民共和国民法典》第五百七十七条,判决如下:]]
#### prospectus draft
[[招股说明书(申报稿,尚未披露)节选]]
报告期内公司第一大客户为{ORG},销售额{AMOUNT},[[占比百分之三十一]]。
实际控制人{PERSON}(身份证号码{ID_CARD})[[持有境外居留权]]。
公司房产权证号{PROPERTY},已抵押,担保金额{AMOUNT}。
[[会计政策依据《企业会计准则第14号——收入》]]。
#### due diligence memo
{SECRECY}
[[尽职调查备忘录]]
目标公司:{ORG#1}(信用代码{USCC})
1. 对外担保:为{ORG}提供{AMOUNT}连带保证,[[未经股东会决议]]。
2. 诉讼:{CASE},{ORG#1}为被告。
3. 核心人员{PERSON}[[竞业限制未约定]],其护照{PASSPORT}[[复印件缺页]]。
4. 不动产:{PROPERTY},[[存在租约]]。
#### outpatient record
[[门诊病历]]
姓名:{PERSON} 性别:[[男]] 出生日期:{BIRTH}
门诊号:{MEDICAL} 医保卡号:{SOCIAL}
住址:{ADDRESS} 电话:{PHONE}
主诉:[[反复上腹痛2月]]
查体:[[BP 128/82mmHg, T 36.6℃]]
处理:[[奥美拉唑20mg qd, 两周后复诊]]
医师:{PERSON}
#### lab sheet
[[检验报告单]]
病人姓名 {PERSON} 病历号 {MEDICAL} 身份证 {ID_CARD}
[[白细胞 WBC 6.31 参考值 3.5-9.5]]
[[血红蛋白 HGB 139 参考值 115-150]]
[[谷丙转氨酶 ALT 28 参考值 7-40]]
检验者 {PERSON} 联系电话 {EXTENSION}
[[本结果仅对该标本负责]]
#### discharge
[[出院小结]]
住院号 {MEDICAL#1},{PERSON#1},{BIRTH}生,[[因“左膝疼痛”入院]]。
[[行关节镜手术,术后恢复可,第5天拆除引流]]。
出院后请{PERSON#1}携住院号{MEDICAL#1}[[两周内复诊]],家属{PERSON} {PHONE}。
#### bank statement
[[账户交易明细]]
户名:{PERSON} 账号:{BANK_CARD} [[币种:人民币]]
[[日期]]	[[摘要]]	对方户名	对方账号	金额
[[2026-01-05]]	[[转账]]	{PERSON}	{BANK_CARD}	{AMOUNT}
[[2026-01-09]]	[[货款]]	{ORG}	{ACCOUNT}	{AMOUNT}
[[2026-01-21]]	[[代付]]	{ORG}	{ACCOUNT}	{AMOUNT}
#### e-invoice
[[电子发票(增值税专用发票)]]
发票号码:{INVOICE} [[开票日期:2026年01月16日]]
购买方 名称:{ORG} 统一社会信用代码/纳税人识别号:{USCC}
销售方 名称:{ORG} 统一社会信用代码/纳税人识别号:{USCC}
[[*信息技术服务*软件开发 税率6%]]
价税合计:{AMOUNT}
备注: 销方开户账号 {ACCOUNT}; 合同 {CONTRACT} 开票人:{PERSON}
#### paper invoice
[[增值税普通发票]] 发票代码 {INVOICE_CODE} 发票号码 {INVOICE}
名 称: {ORG}
地址、电话: {ADDRESS} {LANDLINE}
开户行及账号: {ACCOUNT}
复核: {PERSON} 收款人: {PERSON} [[销售方(章)]]
#### customs
[[中华人民共和国海关出口货物报关单]]
境内发货人 {ORG} 信用代码 {USCC}
合同协议号 {CONTRACT} [[运输方式 水路运输 监管方式 0110 一般贸易]]
[[商品编号 8471.30 笔记本电脑 数量 1200台]]
申报总价 {AMOUNT} 发票号 {INVOICE}
申报人员 {PERSON} 电话 {LANDLINE}
#### waybill
[[标快]] 运单号 {TRACKING}
[[收]] {PERSON} {PHONE} {ADDRESS}
[[寄]] {PERSON} {LANDLINE} {ADDRESS} 邮编{POSTCODE}
[[托寄物:文件 计费重量1.0kg]] 订单号 {ORDER}
#### resume
[[个人简历]]
{PERSON} | 男 | {BIRTH}生 | {PHONE} | {EMAIL}
微信:{WECHAT} 现居:{ADDRESS}
[[工作经历]]
[[2019.07-2023.02]] {ORG} [[后端开发,负责订单系统,QPS从800提升到5000]]
[[2023.03-至今]] {ORG} [[架构师]]
[[证书:PMP、CET-6、软考高级]]
#### contacts
[[通讯录 华东大区]]
{PERSON}	工号{EMPLOYEE}	手机{PHONE}	分机{EXTENSION}	{EMAIL}
{PERSON}	工号{EMPLOYEE}	手机{PHONE}	分机{EXTENSION}	{EMAIL}
[[打印机报修请在OA提单]]	QQ {QQ}
#### payslip
[[2026年1月工资条]]
姓名 {PERSON} 工号 {EMPLOYEE} 身份证 {ID_CARD}
工资卡 {BANK_CARD} 社保号 {SOCIAL}
[[出勤21天 迟到0次 年假余5天]]
人力成本合计 {AMOUNT} 扣缴单位 {ORG}
[[如有疑问请三日内反馈]]
#### social security form
[[社会保险个人权益记录单]]
参保单位:{ORG} 单位信用代码:{USCC}
参保人:{PERSON#1} 公民身份号码:{ID_CARD} 社会保障卡号:{SOCIAL}
[[养老保险 累计缴费 86个月]]
{PERSON#1}的公积金账号:{ACCOUNT},[[缴存比例12%]]
#### house contract
[[房屋买卖合同(节选)]]
出卖人:{PERSON#1},身份证号{ID_CARD},电话{PHONE}
买受人:{PERSON#2},护照号{PASSPORT},电话{PHONE}
房屋坐落:{ADDRESS},不动产权证号:{PROPERTY}
成交价{AMOUNT},[[定金于三日内支付]],尾款转入{PERSON#1}账户{BANK_CARD}。
[[建筑面积89.6平方米,共18层第7层]]
#### car claim
[[车险报案记录]]
报案人{PERSON},电话{PHONE},标的车{PLATE#1},车架号{VIN},发动机号{ENGINE}
出险经过:[[倒车时碰撞路边护栏]],三者车{PLATE},司机{PERSON}驾驶证档案编号{DRIVER}
查勘地点{ADDRESS},{PLATE#1}[[后保险杠破损]],定损{AMOUNT}
#### student status
[[学籍信息核对表]]
学生姓名:{PERSON} 学号:{STUDENT} 身份证件号:{ID_CARD}
家庭住址:{ADDRESS} 邮政编码:{POSTCODE}
监护人:{PERSON} 联系电话:{PHONE}
[[年级:高二 班级:3班 走读]]
#### collection script
[[贷后外呼话术,请改得更合规]]
您好,请问是{PERSON#1}先生吗?[[这里是贷后管理部]],您在我司的合同{CONTRACT}已逾期[[17天]],应还{AMOUNT}。
请在今天存入尾款到{BANK_CARD}。{PERSON#1}先生如不便,可联系您的紧急联系人{PERSON} {PHONE}[[代为转达]]。
#### scanned id
[[以下是OCR结果,请纠正错别字]]
姓 名 {PERSON}
性 别 [[女]] 民 族 [[汉]]
出 生 {BIRTH}
住 址 {ADDRESS!wrap}
公 民 身 份 号 码
{ID_CARD!6-8-4}
[[签发机关 公安局 有效期限 长期]]
#### scanned licence
[[营 业 执 照 (副 本)]]
统一社会信用代码 {USCC!fours}
名 称 {ORG!wrap}
法定代表人 {PERSON}
[[类 型 有限责任公司]]
住 所 {ADDRESS}
[[登 记 机 关]]
#### voice order
[[语音转文字]] 嗯你好我要报修啊我姓名是{PERSON}电话是{PHONE!one yao}对地址是{ADDRESS}然后[[那个热水器一直不点火]]你们明天能来吗哦对了备用号码{PHONE_HAN}好的谢谢
#### voice bank
[[坐席录音转写]] 女士您好请核对一下您的证件号码是{ID_CARD!6-4-4-4}对吗嗯对的那您的卡号是{BANK_CARD!fours}没错[[您看还有什么可以帮您]]没有了再见
#### permit table
[[出境团组证件登记]]
{PERSON}	港澳通行证{PERMIT}	{BIRTH}出生
{PERSON}	香港身份证{HK_ID}	手机{PHONE}
{PERSON}	澳门身份证{MACAU_ID}	[[素食]]
{PERSON}	台湾身份证{TW_ID}	[[单间]]
{PERSON}	军官证{OFFICER}	[[不出境]]
{PERSON_EN}	永久居留身份证{RESIDENT}	[[自理机票]]
#### incident report
[[故障复盘]]
[[14:02]] 监控告警:{HOST#1}({IP#1})[[CPU 100%]]
[[14:10]] 值班{PERSON}登录{IP#1},[[发现慢查询]]
[[14:25]] 切到备机{HOST},IPv6 {IPV6}
[[14:40]] 恢复。trace {HEX16},[[commit]] {SHA1}
[[改进]]:{HOST#1}的口令{PASSWORD}写在脚本里,[[需迁到密管]]
#### asset list
[[资产盘点]]
领用人 {PERSON} 工号 {EMPLOYEE} SN {DEVICE} MAC {MAC} IP {IP}
领用人 {PERSON} 工号 {EMPLOYEE} IMEI {IMEI} IMSI {IMSI}
[[盘点日期]] {DATE} [[版本]] {VERSION}
#### filing
[[网站备案变更材料]]
主办单位 {ORG} 组织机构代码 {ORG_CODE} 备案号 {ICP}
负责人 {PERSON} 身份证 {ID_CARD_15} [[(一代证)]]
应急联系 {PHONE} QQ {QQ} 微信 {WECHAT} 服务热线(未公开) {SERVICE}
[[参照]] {STANDARD} [[自查]]
#### code agent trace
{"step":[[1]],"thought":"[[先查客户再建单]]","tool":"[[crm.search]]","args":{"mobile":"{PHONE#1}"}}
{"step":[[2]],"observation":"{\"id\":\"{UUID}\",\"name\":\"{PERSON#1}\",\"company\":\"{ORG}\",\"mobile\":\"{PHONE#1}\"}"}
{"step":[[3]],"tool":"[[ticket.create]]","args":{"customer":"{PERSON#1}","email":"{EMAIL}","summary":"[[打印机离线]]"}}
{"step":[[4]],"observation":"[[created]]","trace":"{HEX16}"}
#### code service account
{
  "type": "[[service_account]]",
  "project_id": "[[demo-ocr]]",
  "private_key": "{PRIVATE_KEY!escaped}",
  "client_email": "{EMAIL}",
  "token_uri": "[[https://auth.example.com/token]]"
}
#### code compose
version: "[[3.9]]"
services:
  web:
    image: [[nginx:1.27-alpine]]
    environment:
      DATABASE_URL: {CONNECTION}
      JWT_SECRET: {OPAQUE}
  cache:
    command: redis-server --requirepass {PASSWORD}
    extra_hosts:
      - "{HOST}:{IP}"
#### code k8s
apiVersion: [[v1]]
kind: [[Secret]]
metadata:
  name: [[tls-internal]]
  uid: {UUID}
stringData:
  password: "{PASSWORD}"
  api_key: "{API_KEY}"
  tls.key: |
    {PRIVATE_KEY!indent}
#### code spring log
[[2026-02-11 21:03:55.128]]  INFO [[1 --- [nio-8080-exec-9]]] c.e.o.OrderController : create order orderNo={ORDER#1}, receiver={PERSON}, mobile={PHONE}
[[2026-02-11 21:03:55.301]] DEBUG [[1 --- [nio-8080-exec-9]]] c.e.c.HttpClient : -> [[POST /v1/charge]] Authorization: Bearer {JWT}
[[2026-02-11 21:03:55.644]] ERROR [[1 --- [nio-8080-exec-9]]] c.e.o.OrderService : order {ORDER#1} failed
java.net.ConnectException: [[Connection refused]]: {HOST}/{IP}:[[8443]]
	at [[java.base/sun.nio.ch.Net.connect(Net.java:589)]]
#### code request
POST [[/api/v3/payments]] HTTP/1.1
Host: [[pay.example.com]]
Cookie: {COOKIE}
Authorization: Basic {BASIC}
X-Request-Id: {UUID}

{"payee":"{PERSON}","card_no":"{BANK_CARD}","id_card":"{ID_CARD}","remark":"[[报销]]"}
#### code ci diff
--- a/[[.gitlab-ci.yml]]
+++ b/[[.gitlab-ci.yml]]
@@ -11,5 +11,5 @@ [[variables]]:
-  SONAR_TOKEN: "{OPAQUE}"
+  SONAR_TOKEN: "{OPAQUE}"
+  DEPLOY_PASSWORD: "{PASSWORD}"
   [[GIT_DEPTH: 20]]
#### code wallets
address,network,label
{ETHEREUM},[[ethereum]],[[冷钱包]]
{ETHEREUM},[[polygon]],[[结算]]
#### en hr record
[[Employee change form - confidential]]
Name: {PERSON_EN#1}
Date of birth: {BIRTH_EN}
SSN: {SSN}
Home address: {ADDRESS_US}
Direct deposit: routing number {ROUTING}, account number {ACCOUNT}
Emergency contact: {PERSON_EN}, {US_PHONE}
[[Effective date: first of next month]]
#### en uk onboarding
[[New starter checklist]]
Full name: {PERSON_EN}
NI number: {NINO}
NHS number: {NHS}
Address: {ADDRESS_UK}
Mobile: {UK_PHONE}
[[Statement: B. Student loan: Plan 2.]]
#### en support ticket
[[Ticket]] {UUID}
From: {PERSON_EN#1} <{EMAIL#1}>
[[I was charged twice for the annual plan.]] Card {CREDIT_CARD}, order {ORDER}.
[[--- agent note ---]]
Called {PERSON_EN#1} back on {US_PHONE}; refund goes to Amex {AMEX}. [[App version 7.2.1, iOS 18.2.]]
#### en wire
[[Dear Sirs, please arrange the following transfer:]]
Beneficiary: {ORG}
IBAN: {IBAN}
SWIFT: {BIC}
Reference: invoice {INVOICE}
[[Charges: OUR.]] Contact {PERSON_EN}, {UK_PHONE}
#### en global payroll
[[Payroll tax identifiers, please reformat as CSV]]
US: {PERSON_EN}, ITIN {US_ITIN}, US passport {US_PASSPORT}
India: {PERSON_EN}, Aadhaar {AADHAAR}, PAN {PAN}
Japan: {PERSON_EN}, My Number {MY_NUMBER}
Korea: {PERSON_EN}, RRN {RRN}
Singapore: {PERSON_EN}, NRIC {NRIC}
Germany: {PERSON_EN}, Steuer-ID {DE_TAX}
France: {PERSON_EN}, NIR {FR_NIR}
Spain: {PERSON_EN}, DNI {ES_NIF}
Italy: {PERSON_EN}, codice fiscale {CODICE}
Australia: {PERSON_EN}, TFN {TFN}
Brazil: {PERSON_EN}, CPF {CPF}
Canada: {PERSON_EN}, SIN {SIN}
[[Cut-off is the 20th of each month.]]
"""
PAGES = dict(part.split("\n", 1) for part in SOURCE.strip().removeprefix("#### ").split("\n#### "))


def page(of, r):
    name = r.choice(list(of.PAGES))
    template, known, at = of.PAGES[name], {}, 0
    plain = name.startswith(("code ", "en "))
    d = Document("PAGE." + name.replace(" ", "_"), "en" if name.startswith("en ") else "zh")
    wide = not plain and r.random() < 0.5
    for hole in HOLE.finditer(template):
        d.write(widen(template[at:hole.start()], wide))
        at = hole.end()
        kind, number, form, kept = hole.groups()
        if kept:
            d.harmless(kept)
        elif kind not in KINDS:
            d.harmless(harmless_value(kind, r))
        else:
            value = known.get((kind, number)) or KINDS[kind].make(r)
            if number:
                known[kind, number] = value
            if form:
                value = (OWN.get(form) or FORMS[kind][form])(value)
            elif not plain:
                value, form = spell(kind, value, r, 0.1)
            d.value(kind, value, form or "plain")
    return d.write(widen(template[at:], wide))

"""Set K's whole documents. A hole with a number, {PHONE#1}, is the same value wherever it stands; a line after "»" is repeated with other values."""
import re

from document import Document, widen
from kinds import KINDS

HOLE = re.compile(r"\{([A-Z_0-9]+?)(?:#(\d))?\}|\[\[(.+?)\]\]")
SOURCE = """
=== month end
主题:关账待办(财务控制)
发件人:{PERSON#1} <{EMAIL#1}>

1. {ORG#1} 的暂估还挂着 {AMOUNT},发票 {INVOICE} 上周才到,合同号 {CONTRACT}。
2. 供应商付款清单见下,[[付款日7月10日]]:
供应商	收款账号	行号	应付	经办
»{ORG}	{ACCOUNT}	{CNAPS}	{AMOUNT}	{PERSON}
3. {ORG#1} 更名,税号仍是 {USCC},请主数据组改。
4. 本表{SECRECY},不要转出财务共享中心。

{PERSON#1}
座机 {LANDLINE}
=== nursing handover
\u3010交接班记录\u3011[[2025-08-03 白班→夜班]]
»{PERSON} 住院号{MEDICAL} 生日{BIRTH} 家属手机{PHONE}
重点:
- {PERSON#1}(病案号 {MEDICAL#1})[[22:00]]复测体温,[[38.4℃]]报医生
- {MEDICAL#1} 的社保卡 {SOCIAL} 未登记,家属{PERSON}明早带来,身份证 {ID_CARD}
- [[青霉素皮试阴性]]
交班护士工号 {EMPLOYEE},接班护士 {PERSON}
=== dispatch board
派车单 [[第3批]]
车号{PLATE} 司机{PERSON} 手机{PHONE} 驾驶证档案编号{DRIVER}
挂车{PLATE} 押运员{PERSON} 身份证{ID_CARD}
装:{ADDRESS} 联系人{PERSON}/{PHONE}
卸:{ADDRESS} 收货单位{ORG}
»运单{TRACKING} 客户单号{ORDER} [[12托]]
运费{AMOUNT},到付,汇至卡{BANK_CARD}
限速[[80km/h]],[[GB 1589-2016]]超限勿装
=== pleading
民 事 起 诉 状
原告:{PERSON#1},{BIRTH}出生,公民身份号码{ID_CARD},住{ADDRESS},联系电话{PHONE}。
被告:{ORG#1},统一社会信用代码{USCC},住所地{ADDRESS}。
法定代表人:{PERSON}。
诉讼请求:一、判令被告支付欠款{AMOUNT};二、诉讼费由被告负担。
事实与理由:双方签订编号为{CONTRACT}的合同。被告至今未付。另案{CASE}已生效。
依据《[[中华人民共和国民法典]]》[[第五百七十九条]]提起诉讼。
此致
[[北京市朝阳区人民法院]]
具状人:{PERSON#1}
=== factory roster
厂牌号,姓名,出生,二代证号,工资卡,[[班组]]
»{EMPLOYEE},{PERSON},{BIRTH},{ID_CARD},{BANK_CARD},[[注塑一班]]
制表:{PERSON} 分机:{EXTENSION}
=== taiwan mail
寄件者: {PERSON#1} <{EMAIL#1}>
主旨: Re: [[報價單與匯款資料]]

各位好,
客戶 {ORG} 已回簽契約 {CONTRACT},總價 {AMOUNT}。
匯款帳號 {ACCOUNT},SWIFT {BIC},受款人 {PERSON}。
樣品請寄 {ADDRESS}(郵遞區號 {POSTCODE}),收件人 {PERSON},手機 {PHONE}。
負責人身分證字號 {TW_ID},影本另附。
[[上班時間 09:00-18:00]]
{PERSON#1} 敬上
=== hong kong tenancy
租約資料
業主:{PERSON_EN#1}(HKID {HK_ID})
租客:{PERSON},回鄉證號碼 {PERMIT},手機 {PHONE}
物業地址:{ADDRESS}
月租:{AMOUNT};按金入戶口 {ACCOUNT}
大門密碼:{PASSWORD}
見證人 {PERSON_EN},電郵 {EMAIL}
[[印花稅由雙方各付一半]]
{PERSON_EN#1}
=== amazon case
Case ID: [[A-to-Z 12]]
Buyer: {PERSON_EN}
Ship to: {ADDRESS_US}
Phone: {US_PHONE}
Order: {ORDER#1}
Tracking: {TRACKING}
Seller note: 客户说没收到,已补发 {ORDER#1},退款走卡 {CREDIT_CARD}。
W-9 里的 SSN {SSN} 和 routing number {ROUTING} 请勿回传给买家。
[[Return window: 30 days]]
=== overseas hr letter
Dear {PERSON_EN#1},

We are pleased to confirm your salary of {AMOUNT} per annum, starting [[1 September]].
Your employee number is {EMPLOYEE}. Our records show date of birth {BIRTH_EN} and NI number {NINO}.
Home address: {ADDRESS_UK}
Mobile: {UK_PHONE}
We pay into IBAN {IBAN} (BIC {BIC}).
This letter is {SECRECY}.

Kind regards,
{PERSON_EN}
=== postmortem
# 复盘 [[INC-42 支付超时]]
时间线:
- [[02:11]] {HOST#1}({IP#1})连接数打满
- [[02:14]] 值班 {PERSON} 接电话 {PHONE},登录 {IP}
- [[02:20]] 发现配置里连接串 {CONNECTION}
- [[02:31]] {HOST#1} 重启,v6 {IPV6} 恢复
根因:[[连接池上限 50]]
泄露处置:token {API_KEY} 已吊销,app_secret {OPAQUE} 已轮换
网卡 {MAC},整机SN {DEVICE}
=== notebook
In [1]: import pandas as pd
In [2]: df = pd.read_sql("select * from member where mobile='{PHONE#1}'", "{CONNECTION}")
In [3]: df.columns.tolist()[:3]
Out[3]:
        name       mobile             id_card
0  {PERSON}  {PHONE#1}  {ID_CARD}
In [4]: df.query("email == '{EMAIL}'").shape
Out[4]: [[(1, 14)]]
In [5]: df.to_excel("明细_{PHONE#1}.xlsx")  # 给{PERSON}
=== sql ticket
-- 工单:修数 申请人 {PERSON} 工号 {EMPLOYEE}
BEGIN;
UPDATE t_account SET holder = '{PERSON}', bank_card = '{BANK_CARD}' WHERE id_card = '{ID_CARD#1}';
INSERT INTO t_contact (name, mobile, email) VALUES
»  ('{PERSON}', '{PHONE}', '{EMAIL}'),
  ('{PERSON}', '{PHONE}', '{EMAIL}');
DELETE FROM t_order WHERE order_no IN ('{ORDER}', '{ORDER}');
-- [[affected rows: 4]]
COMMIT;
-- 回滚:WHERE id_card = '{ID_CARD#1}'
=== counter slip
个人业务凭证(柜面) [[网点留存联]]
户名 {PERSON#1}
卡号 {BANK_CARD}
证件类型 [[居民身份证]] 证件号码 {ID_CARD}
联系电话 {PHONE}
交易金额 {AMOUNT}
对方户名 {ORG} 对方账号 {ACCOUNT} 联行号 {CNAPS}
柜员号 {EMPLOYEE}
客户签名 {PERSON#1}
[[客服热线 95588]]
=== listing
\u3010独家房源\u3011[[89平两房朝南,地铁300米]]
业主:{PERSON},电话 {PHONE},微信 {WECHAT}
房号:{ADDRESS}
产权证:{PROPERTY}
底价 {AMOUNT}(别告诉客户)
看房密码 {PASSWORD},物业座机 {LANDLINE}
买方 {PERSON},身份证 {ID_CARD},定金卡 {BANK_CARD}
网签合同号 {CONTRACT}
[[税费各付,满五唯一]]
=== school list
[[2025级三班]]学生信息采集
学号|姓名|出生|家长手机|家长身份证
»{STUDENT}|{PERSON}|{BIRTH}|{PHONE}|{ID_CARD}
住址变更:{PERSON},新地址{ADDRESS},邮编{POSTCODE}
校车:{PLATE},司机{PERSON} {PHONE}
班级QQ群 {QQ},班主任微信 {WECHAT}
[[期中考试 11月6日至7日]]
=== langchain run
[chain/start] [[[1:chain:RetrievalQA]]] Entering Chain run with input:
{ "query": "客户{PERSON#1}的手机号是多少" }
Action: crm_search
Action Input: {"name": "{PERSON#1}", "id_no": "{ID_CARD}"}
Observation: {"mobile": "{PHONE#1}", "email": "{EMAIL}", "address": "{ADDRESS}", "level": [["VIP3"]]}
Thought: 已拿到手机号
Final Answer: {PERSON#1}的手机号是{PHONE#1}。
[chain/end] [[[1.82s] Exiting Chain run]]
=== dify workflow
app:
  mode: [[advanced-chat]]
  name: 报销助手
workflow:
  environment_variables:
    - name: OA_HOST
      value: "{HOST}"
    - name: OA_TOKEN
      value: "{API_KEY}"
    - name: DB_PASSWORD
      value: "{PASSWORD}"
  conversation_variables:
    - name: applicant
      value: "{PERSON}"
    - name: bank_card
      value: "{BANK_CARD}"
    - name: approver_mobile
      value: "{PHONE}"
version: [[0.8.1]]
=== coze bot log
[bot] 您好,请提供订单号和手机号
[user] 订单{ORDER#1},手机{PHONE}
[tool:getOrder] {"order_no":"{ORDER#1}","receiver":"{PERSON}","waybill_no":"{TRACKING}","addr":"{ADDRESS}"}
[bot] 您的包裹{ORDER#1}已发出
[user] 改地址,新地址{ADDRESS},电话{PHONE}
[user] 发票抬头{ORG},税号{USCC},发{EMAIL}
[tool:transfer] {"to":"human","queue":[["售后二组"]]}
[meta] model=[[doubao-pro-32k]] tokens=[[1873]]
=== agent report
# 供应商核查报告

| 项目 | 结果 |
|---|---|
| 企业名称 | {ORG#1} |
| 统一社会信用代码 | {USCC} |
| 组织机构代码 | {ORG_CODE} |
| 法定代表人 | {PERSON} |
| 对公账号 | {ACCOUNT} |
| 网站备案 | {ICP} |
| 涉诉 | {CASE} |

**结论**:{ORG#1}[[建议准入]],联系人{PERSON}(`{PHONE}`,`{EMAIL}`)。
> 项目编号 {PROJECT},密级:{SECRECY}
=== function call
{"role":"assistant","tool_calls":[{"id":"call_1","function":{"name":"create_visitor","arguments":"{\\"name\\":\\"{PERSON}\\",\\"idCard\\":\\"{ID_CARD}\\",\\"mobile\\":\\"{PHONE}\\",\\"plate\\":\\"{PLATE}\\"}"}}]}
{"role":"tool","content":"{\\"ok\\":true,\\"host\\":\\"{PERSON}\\",\\"emp_no\\":\\"{EMPLOYEE}\\"}"}
{"role":"assistant","content":"已为访客登记,车牌{PLATE}可从[[东门]]进。"}
=== shell session
ops@jump:~$ ssh root@{IP#1}
root@{IP#1}'s password: {PASSWORD}
[root@node ~]# cat /etc/app.env
DB_URL={CONNECTION}
APP_SECRET={OPAQUE}
JWT={JWT}
[root@node ~]# ip link | grep ether
    link/ether {MAC} brd [[ff:ff:ff:ff:ff:ff]]
[root@node ~]# cat ~/.ssh/id_rsa
{PRIVATE_KEY}
[root@node ~]# curl -H 'Authorization: Basic {BASIC}' http://{HOST}/
[[HTTP/1.1 200 OK]]
=== claims
车险报案 [[工作日受理]]
报案人 {PERSON#1} {PHONE}
号牌 {PLATE}
车架 {VIN}
发动机 {ENGINE}
驾照档案编号 {DRIVER}
三者:{PERSON},{PHONE_HAN},车{PLATE}
定损 {AMOUNT},赔款入 {BANK_CARD}(户名 {PERSON#1})
修理厂 {ORG},发票代码 {INVOICE_CODE} 发票号码 {INVOICE}
=== kyc abroad
Country | Name | ID type | ID
IN | {PERSON_EN} | Aadhaar | {AADHAAR}
IN | {PERSON_EN} | PAN | {PAN}
JP | {PERSON_EN} | My Number | {MY_NUMBER}
KR | {PERSON_EN} | RRN | {RRN}
SG | {PERSON_EN} | NRIC | {NRIC}
DE | {PERSON_EN} | Steuer-ID | {DE_TAX}
FR | {PERSON_EN} | NIR | {FR_NIR}
ES | {PERSON_EN} | NIF | {ES_NIF}
IT | {PERSON_EN} | Codice fiscale | {CODICE}
AU | {PERSON_EN} | TFN | {TFN}
BR | {PERSON_EN} | CPF | {CPF}
CA | {PERSON_EN} | SIN | {SIN}
US | {PERSON_EN} | ITIN | {US_ITIN}
US | {PERSON_EN} | Passport no. | {US_PASSPORT}
UK | {PERSON_EN} | NHS No. | {NHS}
Reviewed under [[ISO/IEC 27001]], batch [[7 of 12]]
=== asset sheet
领用人工号	机身编码	IMEI	IMSI	网卡地址	[[成色]]
»{EMPLOYEE}	{DEVICE}	{IMEI}	{IMSI}	{MAC}	[[九成新]]
保管人 {PERSON} 手机 {PHONE} 厂家400 {SERVICE}
管理口 {IP} 密码 {PASSWORD}
=== visa list
外籍人员台账([[每季度更新]])
»{PERSON_EN} 护照号码 {PASSPORT} 手机 {PHONE}
永居:{PERSON_EN},永久居留证号 {RESIDENT}
澳门同事:{PERSON},澳门身份证 {MACAU_ID}
军转干部:{PERSON},军官证 {OFFICER}
老职工:{PERSON},15位身份证 {ID_CARD_15},[[1998年]]入厂
=== test fixture
# tests/conftest.py  —— 拷自线上,[[待脱敏]]
USERS = [
»    {"name": "{PERSON}", "mobile": "{PHONE}", "idCard": "{ID_CARD}"},
]
CARD = {"pan": "{CREDIT_CARD}", "holder": "{PERSON_EN}"}
AMEX_CARD_NO = "{AMEX}"
WALLET_ADDRESS = "{ETHEREUM}"
COOKIES = "{COOKIE}"
BASE_URL = [["http://127.0.0.1:8000"]]
=== ci log
[[Run ./deploy.sh]]
+ docker login -u ci -p {PASSWORD} {HOST}
+ export SONAR_TOKEN={API_KEY}
+ curl -sH "Authorization: Bearer {JWT}" https://{HOST}/notify -d 'to={EMAIL}&mobile={PHONE}'
+ scp dist.tgz deploy@{IP}:/srv/
[[Build finished in 3m 12s]]
=== chat forward
————— 转发的聊天记录 —————
{PERSON#1} [[10:02]]
合同{CONTRACT}的章盖好了吗
{PERSON#2} [[10:03]]
盖了,寄{ADDRESS},收件{PERSON#1},{PHONE},单号{TRACKING}
{PERSON#1} [[10:05]]
尾款{AMOUNT}打{ACCOUNT},户名{ORG}
{PERSON#2} [[10:06]]
好,我QQ {QQ},微信{WECHAT},有事找我
"""
PAGES = dict(part.split("\n", 1) for part in SOURCE.strip().removeprefix("=== ").split("\n=== "))

CHINESE = {"month end", "nursing handover", "dispatch board", "pleading", "hong kong tenancy", "taiwan mail", "postmortem", "counter slip", "listing", "school list", "coze bot log", "claims", "visa list", "chat forward"}


def page(of, r):
    """One document, from its first line to its last."""
    name = r.choice(list(of.PAGES))
    d, told, wide = Document("PAGE." + name.replace(" ", "-"), "zh"), {}, name in CHINESE and r.random() < 0.6
    for line in of.PAGES[name].strip("\n").split("\n"):
        times = r.randint(2, 4) if line.startswith("»") else 1
        for _ in range(times):
            write(d, line.removeprefix("»"), r, told, wide and not re.search(r"\w+@|[\"<]", line))
    return d


def write(d, line, r, told, wide):
    at = 0
    for hole in HOLE.finditer(line):
        d.write(widen(line[at:hole.start()], wide))
        at = hole.end()
        if hole[3]:
            d.harmless(hole[3])
            continue
        kind, number = hole[1], hole[2]
        if number is None:
            value = KINDS[kind].make(r)
        else:
            value = told.setdefault((kind, number), KINDS[kind].make(r))
        d.value(kind, value)
    d.write(widen(line[at:], wide) + "\n")

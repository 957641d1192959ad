"""Texts of set F: hotels, insurance, customs, property management, police, banking, HR, DevOps; signs as in set D."""
TEXTS = """
前台交接:1208房{PERSON},护照{PASSPORT},押金{AMOUNT}已收,[[早餐含]]
旅客{PERSON}的港澳证({PERMIT})快到期了,[[提醒一下]]
退房后遗留物品请寄到{ADDRESS},收件人电话是{PHONE}
贵宾卡绑定手机号从旧号变成{PHONE}
保单投保人由{PERSON}变更为{PERSON},证件号不变:{ID_CARD}
理赔款{AMOUNT}打进{BANK_CARD},[[三到五天]]
被保险车辆{PLATE},车架{VIN},[[玻璃险]]
报关资料:合同{CONTRACT},发票{INVOICE},收货人{ORG}
提运单{TRACKING},集装箱[[已放行]]
海关编码[[8471300000]],企业信用代码 {USCC}
业主群:3栋的{PERSON}说电梯坏了,联系{PHONE}
物业费欠缴户:{PERSON} {ADDRESS} 欠{AMOUNT}
访客登记 {PERSON} {ID_CARD} {PLATE} [[送货]]
接警记录 报警人{PERSON} 来电{PHONE} 地址{ADDRESS} [[噪音扰民]]
嫌疑人自称{PERSON},无证件,口述身份证号{ID_CARD}
调取{PHONE}的通话详单,[[时间范围三个月]]
客户经理{PERSON}({EMPLOYEE})录入:客户{PERSON},卡{BANK_CARD},预留手机{PHONE}
对账:付款户{ACCOUNT},收款户{ACCOUNT},金额{AMOUNT},[[无差异]]
网银U盾序列号{DEVICE},[[初始口令]]{PASSWORD}
跨境汇款:收款人 {PERSON_EN},IBAN {IBAN},SWIFT {BIC}
信用卡{CREDIT_CARD}挂失,[[补卡邮寄]]{ADDRESS}
入职材料:{PERSON},{BIRTH}出生,社保{SOCIAL},工资卡{BANK_CARD},邮箱{EMAIL}
背调联系人{PERSON},前公司{ORG},座机{LANDLINE}
转正审批:{EMPLOYEE}{PERSON},导师{PERSON},[[通过]]
学生{PERSON}({STUDENT})申请缓考,家长{PHONE}
病区通知:{PERSON},住院号{MEDICAL},[[明早空腹]]
采血条码对应病历{MEDICAL},患者{PERSON}
律所收件:{CASE}判决书,当事人{PERSON},地址{ADDRESS}
公证书当事人:{PERSON},{ID_CARD};房产证号{PROPERTY}
{ORG}(下称"客户")与我司签署{CONTRACT},总额{AMOUNT}
立项{PROJECT},负责人{PERSON},预算{AMOUNT}
{SECRECY}⏎董事会纪要⏎出席:{PERSON}、{PERSON}
发票抬头:{ORG},税号:{USCC},开户行账号:{ACCOUNT}
回执:发票代码{INVOICE_CODE}发票号码{INVOICE}[[已认证]]
大额行号{CNAPS},账号{ACCOUNT},户名{ORG}
网站{ICP}备案主体{ORG}
部署文档:跳板机{HOST},内网{IP},账号ops,密码{PASSWORD}
Jenkins凭据:git token {API_KEY},[[勿外传]]
.npmrc 里写死了 {API_KEY}
config.yaml 的 secret_key 是 {OPAQUE}
export AWS_SECRET_ACCESS_KEY="{OPAQUE}"
curl -H "Authorization: Bearer {JWT}" [[https://api.example.com/me]]
curl [[https://api.example.com]] -H 'X-Auth-Token: {OPAQUE}'
PGPASSWORD={PASSWORD} pg_dump -h {IP} -U app
mongosh "{CONNECTION}"
redis.createClient({ url: '{CONNECTION}' })
$env:DB_PASSWORD = "{PASSWORD}"
setx API_SECRET {OPAQUE}
conn = pymysql.connect(host="{IP}", user="root", password="{PASSWORD}", [[port=3306]])
DriverManager.getConnection(url, "app", "{PASSWORD}")
new SMTPTransport("smtp.example.com", "{EMAIL}", "{PASSWORD}")
<property name="jdbc.password">{PASSWORD}</property>
<Parameter name="token" value="{OPAQUE}"/>
[remote "origin"]⏎  url = https://ci:{OPAQUE}@git.example.com/x.git
//{IP}/share /mnt cifs username=svc,password={PASSWORD} [[0 0]]
wpa_passphrase={PASSWORD}
ssid=[[office]]⏎psk="{PASSWORD}"
- hosts: {IP}⏎  vars:⏎    ansible_password: {PASSWORD}
{"error":[[401]],"request":{"phone":"{PHONE}","idCard":"{ID_CARD}","token":"{JWT}"}}
{"user":{"name":"{PERSON}","addr":"{ADDRESS}","tel":["{PHONE}","{LANDLINE}"]}}
2026-03-02 10:11:12,345 - INFO - send sms to {PHONE}, [[template=1024]]
[GIN] [[2026/03/02 - 10:11:12]] | [[200]] | [[3.2ms]] | {IP} | GET "/u?mobile={PHONE}"
E/LoginActivity([[2231]]): login fail user={EMAIL} pwd={PASSWORD}
kernel: DHCPACK on {IP} to {MAC} via [[eth0]]
arp -s {IP} {MAC}
nslookup {HOST}⏎Server: {IP}
IMEI {IMEI} 绑定员工{PERSON}
设备{DEVICE}报修,地点{ADDRESS}
Hi team, {PERSON_EN}'s new cell is {US_PHONE}, [[please update the roster]].
Refund {PERSON_EN}: card {CREDIT_CARD}, order {ORDER}.
Applicant: {PERSON_EN}⏎DOB: {BIRTH_EN}⏎SSN: {SSN}⏎Address: {ADDRESS_US}
Delivery for {PERSON_EN}, {ADDRESS_UK}, tel {UK_PHONE}
My login is [[jsmith]] and the password is {PASSWORD}
use API key {API_KEY} for staging
Please whitelist {IP} and {IPV6}
Routing {ROUTING} account {ACCOUNT} for payroll
Employee no. {EMPLOYEE}: {PERSON_EN}, {EMAIL}
NI number is {NINO}; NHS number is {NHS}
微信{WECHAT}或者QQ{QQ}都行
你记下我电话啊,{PHONE_HAN}
姓名:{PERSON} 性别:[[男]] 证件类型:[[身份证]] 证件号码:{ID_CARD} 手机号:{PHONE}
客户编号\u21e5姓名\u21e5电话\u21e5地址⏎[[C1]]\u21e5{PERSON}\u21e5{PHONE}\u21e5{ADDRESS}
| 字段 | 值 |⏎|---|---|⏎| 手机 | {PHONE} |⏎| 身份证 | {ID_CARD} |⏎| 邮箱 | {EMAIL} |
银行卡号为{BANK_CARD},开户行[[工行中关村支行]],户名{PERSON}
上次留的号码打不通,换成{PHONE}
"""
LABELS = {
    "PHONE": "客户电话|手机|收货手机号|联系人电话|旅客手机|接机电话|监护人手机|Mobile phone|回访手机号", "EMAIL": "邮箱|电子邮件地址|通知邮箱|Contact email", "ID_CARD": "身份证号|证件号码|旅客证件号|被保人证件号|户主身份证|身份证件号", "BANK_CARD": "银行卡号|收款卡|理赔卡号|还款卡号", "ACCOUNT": "银行账户|收款方账号|账号|开户账号|结算户账号", "USCC": "统一社会信用代码|税号|企业税号|信用代码", "PASSPORT": "护照号|护照号码|旅行证件号码",
    "PERMIT": "港澳通行证|回乡证号|台胞证号码", "PLATE": "车牌号|车辆号牌|车牌", "VIN": "车架号|VIN|车辆识别代码", "ENGINE": "发动机号|发动机号码", "WECHAT": "微信|微信号码", "QQ": "QQ|QQ号", "BIRTH": "出生日期|生日|出生年月", "EMPLOYEE": "工号|员工编号|经办人工号|柜员号", "STUDENT": "学号|学生学号|考生号", "MEDICAL": "病历号|住院号|门诊号|病历编号", "CONTRACT": "合同号|合同编号|协议编号|保险合同号",
    "ORDER": "订单号|业务单号|预订单号|支付单号", "TRACKING": "运单号|快递单号|提单运单号", "INVOICE": "发票号码|发票号|票号", "INVOICE_CODE": "发票代码", "PROJECT": "项目编号|项目代码|课题编号", "IP": "IP|服务器IP|网关地址|登录IP地址", "MAC": "MAC地址|网卡地址", "HOST": "主机名|服务器|内网域名", "IMEI": "IMEI|IMEI号", "DEVICE": "设备号|序列号|POS机号|终端编号", "PASSWORD": "密码|登录密码|开机口令|交易密码|默认密码", "OPAQUE": "密钥|AppSecret|API Secret|接入密钥|Access Key Secret",
    "POSTCODE": "邮编|邮政编码", "CNAPS": "行号|支付行号|联行号", "PERSON": "姓名|旅客姓名|被保险人|报案人|住户|客户姓名|收货人|负责人|经办人|担保人", "ORG": "公司|单位名称|投保企业|收货单位|购货单位|承运单位|甲方|乙方", "ADDRESS": "地址|寄送地址|事故地点|家庭地址|办公地址|投递地址", "LANDLINE": "座机|办公电话|固定电话|传真", "AMOUNT": "金额|赔付金额|保费|应付款|房款", "SOCIAL": "社保号|社保卡号|医保卡号", "CASE": "案号|受理案号",
}
KEYS = {
    "PHONE": "guestPhone insuredMobile tel_number phone_num cellPhone notifyMobile", "EMAIL": "email_address notifyEmail guestMail", "ID_CARD": "idCardNo insuredIdNo cert_no guestIdCard", "BANK_CARD": "bankCardNo payeeCard card_number", "ACCOUNT": "bankAccountNo payeeAcctNo acct_no", "USCC": "creditCode taxNumber uscc", "PERSON": "guestName insuredName applicant_name holderName contactPerson", "ADDRESS": "homeAddr deliveryAddr address_detail", "ORG": "corpName employerName company_name", "PASSWORD": "pwd userPasswd db_pass adminPwd redisPassword",
    "OPAQUE": "appSecret secret_key accessKey client_secret webhookSecret", "JWT": "token access_token authToken", "IP": "clientIP ip_addr nodeIp", "PLATE": "carNumber plate_number", "VIN": "vin_code vehicleVin", "ORDER": "orderNumber bizNo payOrderId", "CONTRACT": "contractNo policyContractNo", "EMPLOYEE": "staffNo employee_no tellerNo", "BIRTH": "birthDay birth_date", "WECHAT": "wxId wechat_no", "QQ": "qq_number", "IMEI": "imei_no", "MAC": "macAddr wifiMac", "DEVICE": "posSn deviceNo", "PASSPORT": "passport_no", "INVOICE": "invoice_no", "TRACKING": "trackingNo", "STUDENT": "student_id", "MEDICAL": "caseHistoryNo inHospitalNo",
}
HARMLESS = """
升级到 {VERSION},[[灰度]] {SMALL}%
git checkout {HEX6}
request_id: {UUID}
nonce={HEX16}&ts={EPOCH}
ISBN {ISBN}
参照 {STANDARD}
耗时 {SMALL} ms,QPS {SMALL}
{DATETIME} WARN retry {SMALL}
模型 {MODEL} 上下文 {SMALL}k
GPS {LATLON}
[[平时]]和[[周末]]的[[安排]]
[[钱包]]里没[[零钱]]
[[成都]]到[[西安]]的高铁
密码长度至少 {SMALL} 位
api_key: ${API_KEY}
password: "{{ vault_password }}"
[[黄金]]价格[[上涨]] 2.3%
第{SMALL}章 [[常用算法]]
拨打 12345 [[投诉]]
"""

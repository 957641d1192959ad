"""Texts of set E: courts, clinics, schools, logistics, letting, hiring, incident reports, code reviews; signs as in set D."""
TEXTS = """
尊敬的{PERSON}女士,您预约的[[周四上午]]口腔门诊已确认,就诊卡{MEDICAL},如需改期请致电{LANDLINE}
房东{PERSON},租客{PERSON},月租{AMOUNT},[[押一付三]],房屋坐落{ADDRESS}
出租方(身份证){ID_CARD}⏎承租方(身份证){ID_CARD}⏎租赁合同号{CONTRACT}
简历⏎{PERSON} | [[男]] | {BIRTH} | {PHONE} | {EMAIL}⏎现居:{ADDRESS}⏎求职意向:[[后端开发]]
候选人{PERSON}面试反馈:[[技术扎实]];期望薪资{AMOUNT};电话 {PHONE}
Offer 发给 {EMAIL},抄送 {EMAIL}。入职人 {PERSON},身份证复印件号码 {ID_CARD}
家长您好,我是班主任{PERSON},您孩子{PERSON}(学号{STUDENT})[[今天没到校]],请回电{PHONE}
成绩单:{STUDENT} {PERSON} [[语文 92 数学 88]]
护工{PERSON}照看[[7床]],家属{PERSON} {PHONE}
司机{PERSON},车{PLATE},[[预计三点到]],货单{TRACKING}
提货人凭身份证{ID_CARD}到{ADDRESS}提货
报关单 收货人 {ORG} 代码 {USCC}
保单被保险人:{PERSON};证件:{ID_CARD};受益人:{PERSON};保额:{AMOUNT}
事故车{PLATE},驾驶员{PERSON},电话{PHONE},[[已拖离]]
车损险报案:车架{VIN},发动机{ENGINE}
原告{PERSON}诉被告{ORG}买卖合同纠纷,[[本院于2025年立案]],案号{CASE}
申请执行人:{PERSON},{BIRTH}生,住{ADDRESS},公民身份号码{ID_CARD}
被执行人{ORG},住所地{ADDRESS},法定代表人{PERSON}
判令被告于[[十日内]]给付{AMOUNT}及利息
证人{PERSON}陈述:[[当晚我在家]]。联系电话{PHONE}
律师函⏎致:{ORG}⏎[[就贵司拖欠货款一事]],请于七日内付至{ACCOUNT}。
股权转让:{PERSON}持有{ORG}股权,作价{AMOUNT}
尽调清单:营业执照{USCC},开户许可{ACCOUNT},[[章程]]
银行回单 付款人:{ORG} 付款账号:{ACCOUNT} 收款人:{PERSON} 收款账号:{BANK_CARD} 金额:{AMOUNT}
您尾号[[0021]]的卡于[[3月2日]]支出{AMOUNT},对方户名{PERSON}
催收记录:债务人{PERSON},欠款{AMOUNT},[[承诺月底还]],备用电话{PHONE}
客服:请提供一下您的身份证号。⏎用户:{ID_CARD}⏎客服:好的,手机号呢?⏎用户:{PHONE}
客服: 请问订单号是?⏎我: {ORDER}⏎客服: 邮箱?⏎我: {EMAIL}
小王你把密码发我一下⏎{PASSWORD}⏎[[收到谢谢]]
[[张工]],网关{IP}登不上,密码还是{PASSWORD}吗?
机房巡检:{HOST} [[正常]],{HOST} [[磁盘告警]],{IP} [[离线]]
告警 host={HOST} ip={IP} mac={MAC} [[severity=high]]
interface [[GigabitEthernet0/1]]⏎ ip address {IP} [[255.255.255.0]]⏎ mac-address {MAC}
snmp-server community {OPAQUE} [[RO]]
username admin password {PASSWORD}
enable secret {PASSWORD}
proxy_set_header Authorization "Bearer {OPAQUE}";
proxy_pass [[http://]]{IP}[[:8080/]];
server {HOST}:8080 [[weight=5]];
{IP} {HOST}
ping {HOST}
PING {HOST} ({IP}) [[56(84) bytes of data]]
[[2026/01/30 09:12:44]] [error] [[31#31]]: *[[88]] upstream timed out, client: {IP}, server: {HOST}
level=info msg="[[login ok]]" user_email={EMAIL} client_ip={IP}
time="[[2026-01-30T09:12:44+08:00]]" phone={PHONE} order_id={ORDER} [[status=paid]]
Traceback: [[KeyError]] while handling {"name": "{PERSON}", "id_card": "{ID_CARD}"}
panic: login failed for {CONNECTION}
Caused by: java.sql.SQLException: Access denied for user 'app'@'{IP}' (using password: [[YES]])
[database]⏎dsn = "{CONNECTION}"⏎[[max_open = 50]]
"ConnectionStrings": { "Main": "Server={IP};Database=[[erp]];User Id=sa;Password={PASSWORD};" }
jdbc:oracle:thin:@{IP}:1521:orcl, user=scott, pwd={PASSWORD}
env:⏎  - name: [[REDIS_PASSWORD]]⏎    value: {PASSWORD}⏎  - name: [[LOG_LEVEL]]⏎    value: [[info]]
resource "[[aws_db_instance]]" "main" {⏎  password = "{PASSWORD}"⏎  [[instance_class = "db.t3.micro"]]⏎}
variable "api_key" {⏎  default = "{OPAQUE}"⏎}
[default]⏎aws_secret_access_key = {OPAQUE}
machine [[git.example.com]] login ci password {PASSWORD}
//registry.npmjs.org/:_authToken={API_KEY}
git clone https://oauth2:{OPAQUE}@[[git.example.com/a/b.git]]
gh auth login --with-token <<< {API_KEY}
helm upgrade app [[./chart]] --set auth.password={PASSWORD} --set image.tag=[[v2.3.1]]
ansible_ssh_pass={PASSWORD} ansible_host={IP}
sshpass -p '{PASSWORD}' ssh root@{IP}
psql "host={IP} port=[[5432]] user=app password={PASSWORD} dbname=[[app]]"
net use \\\\{IP}\\share /user:admin {PASSWORD}
openssl enc -aes-256-cbc -pass pass:{PASSWORD}
os.environ["SECRET"] = "{OPAQUE}"
config.set('jwt.secret', '{OPAQUE}');
private static final String APP_SECRET = "{OPAQUE}";
$cfg['password'] = '{PASSWORD}';
let token: String = "{JWT}".into();
self.assertEqual(mask("{PHONE}"), [["138****0000"]])
mock: { name: '{PERSON}', tel: '{PHONE}', mail: '{EMAIL}' }
<input name="idcard" value="{ID_CARD}">
<meta name="author" content="{PERSON}">
<Customer><Name>{PERSON}</Name><Mobile>{PHONE}</Mobile><CertNo>{ID_CARD}</CertNo></Customer>
BEGIN:VCARD⏎VERSION:3.0⏎FN:{PERSON}⏎TEL;TYPE=CELL:{PHONE}⏎EMAIL:{EMAIL}⏎ORG:{ORG}⏎END:VCARD
dn: uid=[[u1]],dc=example⏎cn: {PERSON}⏎mail: {EMAIL}⏎userPassword: {PASSWORD}
name: {PERSON}⏎phones:⏎  - {PHONE}⏎  - {LANDLINE}⏎addr: {ADDRESS}
- 姓名: {PERSON}⏎  身份证: "{ID_CARD}"⏎  [[备注: 无]]
name\u21e5mobile\u21e5email⏎{PERSON}\u21e5{PHONE}\u21e5{EMAIL}
日期;付款方;金额;账号⏎[[2026-01-05]];{ORG};{AMOUNT};{ACCOUNT}
+------+-------------+⏎| name | phone       |⏎+------+-------------+⏎| {PERSON} | {PHONE} |⏎+------+-------------+
┌────────┬──────────┐⏎│ 姓名 │ {PERSON} │⏎│ 电话 │ {PHONE} │⏎│ 证件号 │ {ID_CARD} │⏎└────────┴──────────┘
*************************** 1. row ***⏎       id: [[3]]⏎     name: {PERSON}⏎    phone: {PHONE}⏎  id_card: {ID_CARD}
REPLACE INTO `t_cust`(`name`,`mobile`,`addr`) VALUES('{PERSON}','{PHONE}','{ADDRESS}');
where id_card in ('{ID_CARD}','{ID_CARD}')
=VLOOKUP("{PHONE}",[[A:C]],3,0)
张表第[[3]]行:{PERSON}\u21e5{ID_CARD}\u21e5{PHONE}\u21e5[[已签]]
扫描件文字⏎统 一 社 会 信 用 代 码 {USCC}⏎名 称 {ORG}⏎住 所 {ADDRESS}
姓名{PERSON}性别[[男]]民族[[汉]]出生{BIRTH}住址{ADDRESS}公民身份号码{ID_CARD}
护照 Passport⏎Type [[P]] Country [[CHN]] Passport No. {PASSPORT}⏎Name {PERSON}
中华人民共和国机动车行驶证 号牌号码{PLATE} 所有人{PERSON} 住址{ADDRESS}
(语音转文字)嗯我手机号是{PHONE_HAN}然后地址在{ADDRESS}
电话里念的:{PHONE_HAN},[[你再核对一下]]
听写:我叫{PERSON},身份证{ID_CARD},[[完了]]
【{ORG}】{PERSON}先生,您的快递{TRACKING}已到[[菜鸟驿站]]
【还款提醒】{PERSON},本期应还{AMOUNT},[[最晚周五]]
联系人→{PERSON} 手机→{PHONE} 邮箱→{EMAIL}
姓名/{PERSON} 手机/{PHONE} 身份证/{ID_CARD}
(1)供应商 {ORG}⏎(2)税号 {USCC}⏎(3)账号 {ACCOUNT}⏎(4)行号 {CNAPS}
开票信息如下⏎{ORG}⏎{USCC}⏎{ADDRESS} {LANDLINE}⏎[[工商银行]] {ACCOUNT}
收件信息:{PERSON},{PHONE},{ADDRESS}
{PERSON} {PHONE} {ADDRESS}
{PERSON}{PHONE}
{ID_CARD} {PERSON}
@{PERSON} 麻烦更新下合同{CONTRACT}的[[附件二]]
cc {PERSON}、{PERSON};项目{PROJECT}[[延期]]
PR by {PERSON}: [[修复登录]]; 测试号 {PHONE}
评审意见:不要把{OPAQUE}这种密钥提交到仓库
密钥我放这里了:{API_KEY}
新的 token 是 {JWT}
我们用的 key={API_KEY} [[限额 100 次]]
OpenAI 那把钥匙 {API_KEY} [[到期]]
支付宝私钥:⏎{PRIVATE_KEY}
证书私钥 {PRIVATE_KEY}
Cookie: {COOKIE}
Basic {BASIC}
请把{SECRECY}文件[[锁进保险柜]]
文件抬头标注"{SECRECY}"
项目{PROJECT}的结算账户{ACCOUNT},[[请财务建档]]
运费发票{INVOICE},代码{INVOICE_CODE},[[抵扣]]
订单{ORDER}对应合同{CONTRACT},开票{ORG}
网站备案{ICP},主办单位{ORG}
不动产登记:{PROPERTY},权利人{PERSON}
档案编号{DRIVER},[[换证]]
社保卡{SOCIAL}[[补办]]
员工{EMPLOYEE}打卡[[异常]],设备{DEVICE}
手机丢了,IMEI:{IMEI},[[报警回执]]
摄像头 {MAC} {IP} [[离线]]
ipv6: {IPV6} [[可达]]
外国人{PERSON_EN},护照{PASSPORT},居留证{RESIDENT}
港客通行证{PERMIT}入住[[302]]
HKID {HK_ID} [[copy attached]]
TW ID {TW_ID} [[verified]]
澳门证件:{MACAU_ID}
军官{PERSON},{OFFICER}
旧身份证{ID_CARD_15}[[已失效]]
银行卡换成{BANK_CARD}了,旧的[[作废]]
刷的是{CREDIT_CARD}这张
邮编{POSTCODE}的那个地址
qq加{QQ},微信{WECHAT}
我的v是{WECHAT}
扣:{QQ}
邮箱是{EMAIL}哈
打{SERVICE}[[转人工]]
前台分机{EXTENSION}
Dear {PERSON_EN},⏎[[Thank you for your order]] {ORDER}. We will call {US_PHONE} before delivery to {ADDRESS_US}.
Employee {PERSON_EN}, ID {EMPLOYEE}, born {BIRTH_EN}, reports to {PERSON_EN}.
INVOICE {INVOICE}⏎Bill to: {PERSON_EN}⏎{ADDRESS_US}⏎Account no. {ACCOUNT}
The tenant, {PERSON_EN}, whose SSN is {SSN}, [[agrees to pay rent]].
Beneficiary {PERSON_EN}, IBAN {IBAN}, BIC {BIC}
ABA {ROUTING}, acct {ACCOUNT}, [[domestic wire]]
My card {CREDIT_CARD} was charged twice, [[please refund]].
Call me: {UK_PHONE}. [[Cheers]], {PERSON_EN}
National insurance {NINO}, NHS {NHS}
SIN: {SIN} / TFN: {TFN}
Aadhaar no {AADHAAR}, PAN {PAN}
주민등록번호: {RRN}
個人番号:{MY_NUMBER}
Steuer-Identifikationsnummer: {DE_TAX}
n° sécu {FR_NIR}
NIF: {ES_NIF}
C.F. {CODICE}
CPF {CPF} [[do cliente]]
NRIC No: {NRIC}
ITIN {US_ITIN}
passport {US_PASSPORT} [[issued 2019]]
ETH {ETHEREUM} [[testnet]]
temp password is {PASSWORD}, [[change on first login]]
login: [[jdoe]] / pass: {PASSWORD}
the db creds are app:{PASSWORD}@[[db]]
VIN {VIN} [[recall]]
IMEI {IMEI} [[blacklisted]]
IMSI {IMSI} [[roaming]]
"""
LABELS = {
    "PHONE": "联系手机|住户电话|预留电话|登记手机号|收货人手机|手机号(微信同号)|電話|Phone|紧急联络人手机|业主电话|学员手机", "EMAIL": "邮件地址|邮箱|接收邮箱(对账单)|Mail To|邮箱账号", "ID_CARD": "身份证|证件号|身份证件号码|居民身份证号码|本人证件号码|法人身份证号|代理人身份证号|投保人身份证", "BANK_CARD": "卡号|银行卡|储蓄卡|放款卡号|代发卡号|还款银行卡",
    "ACCOUNT": "账户|帐号|付款账户|公司账号|退款账号|基本存款账户账号|开户行账号", "USCC": "信用代码|统一信用代码/税号|税号|营业执照注册号|纳税识别号", "PASSPORT": "护照|护照编号|Passport No|证件号码(护照)", "PERMIT": "通行证|来往内地通行证号|台湾居民来往大陆通行证", "PLATE": "车号|车牌|牌照号|车辆牌号", "VIN": "VIN|车架号码|车辆VIN", "ENGINE": "发动机编号|发动机号",
    "WECHAT": "微信|个人微信号|WX", "QQ": "QQ号码|QQ/邮箱|联系QQ", "BIRTH": "生日|出生|出生年月日|出生日期(公历)", "EMPLOYEE": "员工号|工号|人员编码|工牌", "STUDENT": "学号|学生编号|学籍号", "MEDICAL": "住院号|病案号|就诊号|检查号|门诊病历号", "CONTRACT": "合同号|协议号|主合同编号|Contract No", "ORDER": "订单号|单号|交易订单号|退货单号|商户单号",
    "TRACKING": "运单号|快递|快递运单号", "INVOICE": "发票号|票据号码|发票No.", "INVOICE_CODE": "发票代码|票据代码", "PROJECT": "项目编号|项目号", "IP": "IP|主机IP|管理地址|源地址|目的IP", "MAC": "MAC|物理地址|无线MAC", "HOST": "主机|服务器名|机器名称", "IMEI": "IMEI|设备IMEI", "DEVICE": "序列号|设备编码|终端SN|机身编号",
    "PASSWORD": "密码|口令|新密码|系统密码|Wi-Fi密码|Password|登录口令", "OPAQUE": "密钥|签名密钥|API Key|AppKey/AppSecret|推送密钥|SecretKey", "POSTCODE": "邮编|邮政编码", "CNAPS": "行号|大额行号|联行号", "PERSON": "姓名|业主姓名|患者姓名|学员|投保人|被保险人|承租人|驾驶人|监护人|签约人|对接人", "ORG": "企业名称|单位|采购方|发包人|承包人|贷款人|出票人|投标单位|受托方|用人单位",
    "ADDRESS": "地址|收件地址|房屋地址|户籍地址|施工地址|门店地址|住所|送达地址", "LANDLINE": "固话|单位电话|传真号|办公室电话", "AMOUNT": "金额|借款本金|中标价|月薪|保费|定金", "SOCIAL": "社会保障卡号|医保号", "CASE": "案件号|案号",
}
KEYS = {
    "PHONE": "phoneNo linkPhone ownerMobile customerPhone contact_phone sj", "EMAIL": "mailbox customerEmail loginEmail", "ID_CARD": "idcard personId certificateNum cardID sfzhm ownerIdNo", "BANK_CARD": "bankNo payCard debit_card_no settlementCard", "ACCOUNT": "acctNum payAccount receiveAccountNo openAccount", "USCC": "socialCreditCode taxCode entCreditCode", "PERSON": "personName ownerName customer studentName signerName driver_name",
    "ADDRESS": "liveAddr location_address house_addr fullAddress", "ORG": "enterprise orgNm supplierName buyerName", "PASSWORD": "passWord rootPwd mailPassword ldap_password ftpPass", "OPAQUE": "apiSecret access_secret private_key_id_secret pushSecret paySecret", "JWT": "jwtToken refreshToken", "IP": "hostAddr ipAddr sourceIp", "PLATE": "licensePlate carPlate", "VIN": "vinCode frame_no", "ORDER": "orderSn tradeNo refund_no", "CONTRACT": "contractId agreementCode",
    "EMPLOYEE": "empNumber jobNo", "BIRTH": "dob dateOfBirth", "WECHAT": "wechat weixinNo", "QQ": "qqNo", "IMEI": "deviceImei", "MAC": "mac_addr", "DEVICE": "deviceId terminalSn", "PASSPORT": "passport_number", "INVOICE": "invoiceNum", "TRACKING": "waybillNo", "STUDENT": "stuNumber", "MEDICAL": "inpatientNo patient_id",
}
HARMLESS = """
版本 {VERSION}-rc.{SMALL} [[发布]]
revision {HEX6}..{HEX6} [[merged]]
X-Request-Id: {UUID}
"timestamp": {EPOCH_MS},
GET [[/static/app]].{HEX8}.js [[200]] {SMALL}
md5 {MD5}  [[setup.exe]]
书号:{ISBN}
见 {STANDARD} 第 5.2 条
{DATETIME} [INFO] 共处理 {COUNTER} 条
lat/lng {LATLON}
用 {MODEL} 跑了 {SMALL} 轮
修补 {CVE}
根号二约为 {DECIMAL}
第{SMALL}页,共{SMALL}页
[[金额单位:万元]]
[[和平发展]]是[[时代主题]]
[[高等数学]]的[[方差]]公式
[[白天]]和[[黄昏]]的[[温度]]差 {SMALL} 度
secret: [[change-me]]
password=[[******]]
api_key = os.environ["API_KEY"]
Bearer {{token}}
{SMALL}x{SMALL} 像素,{SMALL} dpi
[[谷歌]]与[[微软]]的[[季度财报]]
请拨 12306 [[咨询]]
"""

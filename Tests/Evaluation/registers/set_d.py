"""Texts of set D: office mail, chat, tickets, contracts, sheets, machine output. [[x]] is harmless, \u23ce a line break, \u21e5 a tab."""
TEXTS = """
Subject: Re: [[采购进度]]⏎⏎{PERSON}你好,⏎附件是{ORG}的盖章件。对方财务走的是{ACCOUNT}这个户头,麻烦核一下。⏎有事直接拨我手机 {PHONE}。⏎⏎Best,⏎{PERSON}
群里的各位,明早[[九点]]在{ADDRESS}碰头,找不到路就打{PHONE}给{PERSON}
{PERSON}: [[在吗]]⏎{PERSON}: 在⏎{PERSON}: 把你身份证号给我下⏎{PERSON}: {ID_CARD}
[[10:42]] {PERSON} 说⏎  新来的会计邮箱你记一下⏎[[10:43]] {PERSON} 说⏎  {EMAIL} 这个对吧
A:收款方呢?⏎B:{ORG}⏎A:卡号⏎B:{BANK_CARD}⏎A:开户姓名⏎B:{PERSON}
问:您的联系方式?答:{PHONE}。问:家住哪里?答:{ADDRESS}。
会议纪要⏎时间:[[周二下午]]⏎主持:{PERSON}⏎出席:{PERSON}、{PERSON}、{PERSON}⏎一、{ORG}的报价{AMOUNT}偏高,由{PERSON}去谈。⏎二、[[下次例会另行通知]]
[[工单]] #[[4821]]⏎报障人\u21e5{PERSON}⏎电话\u21e5{PHONE}⏎资产\u21e5{DEVICE}⏎地址\u21e5{ADDRESS}⏎描述\u21e5[[打印机卡纸]]
甲方(委托人):{ORG}⏎统一社会信用代码:{USCC}⏎法定代表人:{PERSON}⏎乙方(受托人):{PERSON}⏎公民身份号码:{ID_CARD}⏎鉴于[[双方自愿]],订立本协议,编号{CONTRACT}。
第三条 付款。甲方应于[[十个工作日]]内向乙方账户(户名:{ORG},账号:{ACCOUNT},开户行:[[农业银行]])支付{AMOUNT}。
本合同一式[[四份]],编号为{CONTRACT},于{ADDRESS}签署。
运维同学注意:{HOST}({IP})今晚重启,root 密码已经改成 {PASSWORD}
ssh -p 2222 deploy@{IP}
scp dump.sql ops@{HOST}:/data/
curl -s -X POST [[https://api.example.com/v2/pay]] -H "X-API-KEY: {OPAQUE}" -H "Content-Type: [[application/json]]"
curl -u admin:{PASSWORD} [[http://localhost:9200/_cat/indices]]
wget --header='Authorization: Bearer {JWT}' [[https://example.com/file.zip]]
mysql -h {IP} -uroot -p'{PASSWORD}' [[-e "show tables"]]
redis-cli -h {IP} -a {PASSWORD} [[ping]]
export DASHSCOPE_API_KEY={API_KEY}
docker run -e MYSQL_ROOT_PASSWORD={PASSWORD} -p [[3306:3306]] [[mysql:8.0.36]]
kubectl create secret generic db --from-literal=password={PASSWORD}
apiVersion: [[v1]]⏎kind: [[Secret]]⏎metadata:⏎  name: [[db]]⏎stringData:⏎  username: [[app]]⏎  password: {PASSWORD}⏎  token: {OPAQUE}
GET [[/v1/users?page=2]] HTTP/1.1⏎Host: {HOST}⏎Cookie: {COOKIE}⏎X-Forwarded-For: {IP}
HTTP/1.1 [[200 OK]]⏎Set-Cookie: {COOKIE}⏎Content-Length: [[348]]
+    "accessKeySecret": "{OPAQUE}",⏎-    "accessKeySecret": "",
diff --git [[a/app.yml]] [[b/app.yml]]⏎@@ [[-1,3 +1,3]] @@⏎-  password: {PASSWORD}⏎+  password: [[${DB_PASSWORD}]]
# TODO({PERSON}): [[换成配置中心]], 临时密码 {PASSWORD}
// 测试手机号 {PHONE}, 验证码固定[[8888]]
/* contact: {EMAIL} */
String conn = "{CONNECTION}";
DATABASE_URL={CONNECTION}⏎[[DEBUG=false]]⏎SECRET_KEY={OPAQUE}
spring:⏎  redis:⏎    host: {IP}⏎    password: {PASSWORD}⏎    timeout: [[3000]]
[client]⏎user=[[backup]]⏎password={PASSWORD}⏎host={HOST}
<bean class="[[com.example.Ds]]"><property name="password" value="{PASSWORD}"/></bean>
<add key="WxAppSecret" value="{OPAQUE}" />
<user id="[[7]]" phone="{PHONE}" mail="{EMAIL}"/>
const client = new Client({ apiKey: '{API_KEY}', timeout: [[5000]] })
requests.get(url, auth=("svc", "{PASSWORD}"))
{"level":"[[warn]]","ts":[[1716790012.331]],"caller":"[[pay/svc.go:88]]","msg":"[[refund failed]]","mobile":"{PHONE}","cardNo":"{BANK_CARD}"}
[[2026-02-11T03:11:09.120Z]] ERROR [[c.e.UserSvc]] - user idCard={ID_CARD}, name={PERSON} [[not found]]
[[Feb 11 03:11:09]] bastion sshd[[[2211]]]: Accepted password for ops from {IP} port [[51022]] ssh2
INSERT INTO customers VALUES ([[17]], '{PERSON}', '{PHONE}', '{EMAIL}', '{ADDRESS}');
UPDATE member SET mobile = '{PHONE}', id_no = '{ID_CARD}' WHERE [[uid = 20391]];
SELECT * FROM t_order WHERE phone = '{PHONE}' AND [[status = 3]]
COPY public.staff (id, real_name, mobile, email) FROM stdin;⏎[[1]]\u21e5{PERSON}\u21e5{PHONE}\u21e5{EMAIL}⏎[[2]]\u21e5{PERSON}\u21e5{PHONE}\u21e5{EMAIL}⏎\\.
[[序]]\u21e5收件人\u21e5电话\u21e5单号⏎[[1]]\u21e5{PERSON}\u21e5{PHONE}\u21e5{TRACKING}⏎[[2]]\u21e5{PERSON}\u21e5{PHONE}\u21e5{TRACKING}
| 供应商 | 税号 | 开户账号 |⏎|:--|:--:|--:|⏎| {ORG} | {USCC} | {ACCOUNT} |⏎| {ORG} | {USCC} | {ACCOUNT} |
工号,姓名,手机,[[部门]]⏎{EMPLOYEE},{PERSON},{PHONE},[[研发部]]⏎{EMPLOYEE},{PERSON},{PHONE},[[财务部]]
"车牌","车主","车架号"⏎"{PLATE}","{PERSON}","{VIN}"
<table><tr><th>学号</th><th>姓名</th></tr><tr><td>{STUDENT}</td><td>{PERSON}</td></tr></table>
<p>联系人:<span class="v">{PERSON}</span></p><p>电话:<a href="tel:{PHONE}">[[点击拨打]]</a></p>
<li>发票代码 <em>{INVOICE_CODE}</em></li><li>发票号码 <em>{INVOICE}</em></li>
姓 名 : {PERSON}⏎性 别 : [[女]]⏎出 生 : {BIRTH}⏎住 址 : {ADDRESS}⏎公 民 身 份 号 码 {ID_CARD}
准驾车型 [[C1]] 证号 {ID_CARD} 档案编号 {DRIVER}
号牌号码 {PLATE}⏎所有人 {PERSON}⏎车辆识别代号 {VIN}⏎发动机号码 {ENGINE}⏎[[注册日期 2019-05-06]]
购买方名称:{ORG} 纳税人识别号:{USCC} 地址、电话:{ADDRESS} {LANDLINE} 开户行及账号:[[招商银行]]{ACCOUNT}
电子发票号码:{INVOICE} 价税合计(大写){AMOUNT}
No.{INVOICE} 开票人:{PERSON} 复核:{PERSON} 收款人:{PERSON}
户口簿登记:户主{PERSON},[[与户主关系:配偶]],{PERSON},身份证件编号{ID_CARD}
我的护照丢了,号码{PASSPORT},[[怎么挂失]]
他拿的是通行证{PERMIT},[[过关没问题]]
香港客户的证件 {HK_ID},[[已核]]
台湾同事证号{TW_ID}
澳门居民,身份证 {MACAU_ID}
持{OFFICER}军官证[[优先候车]]
永居证 {RESIDENT} [[有效]]
社保号是{SOCIAL},[[断缴三个月]]
{PERSON},住院号{MEDICAL},[[三床]]
患者{PERSON}({BIRTH}出生),病历号{MEDICAL},联系电话{PHONE}
微信同号{PHONE}
加我微信:{WECHAT}(备注[[来意]])
VX {WECHAT} / QQ {QQ}
企鹅{QQ},[[在线客服]]
邮寄地址:{ADDRESS},邮编{POSTCODE},{PERSON}收
寄:{ADDRESS}⏎收件:{PERSON} {PHONE}
快递{TRACKING}[[还没到]]
查一下订单{ORDER}和{ORDER}[[的物流]]
采购申请单号{ORDER},项目编码{PROJECT},[[预算内]]
联行行号{CNAPS},[[跨行大额]]
机构代码证 {ORG_CODE} [[已过期]]
诉讼文书 {CASE} [[已送达]]
房产证号:{PROPERTY}
网站底部备案 {ICP}
密级:{SECRECY}⏎[[关于年度预算的通知]]
{SECRECY}⏎⏎[[项目周报]]
手机串码 {IMEI} [[查保修]]
机器SN {DEVICE} [[过保]]
网卡 {MAC} [[绑定]]
v6 地址是 {IPV6}
Wire to IBAN {IBAN}, SWIFT {BIC}, [[attn treasury]]
wallet: {ETHEREUM}
Hi {PERSON_EN}, [[your parcel is delayed]]. Call me on {US_PHONE}.
From: {PERSON_EN} <{EMAIL}>⏎To: [[team]]⏎Subject: [[minutes]]⏎⏎Please wire it to account {ACCOUNT}, routing {ROUTING}.
Patient {PERSON_EN}, DOB {BIRTH_EN}, SSN {SSN}, [[allergic to penicillin]].
Ship-to:⏎{PERSON_EN}⏎{ADDRESS_US}⏎{US_PHONE}
charge it to my Visa {CREDIT_CARD}, [[exp 09/28]]
Amex {AMEX} [[was declined twice]]
UK contact {PERSON_EN}, {ADDRESS_UK}, {UK_PHONE}, NI number {NINO}
NHS no {NHS} [[referral]]
My social is {SSN} and my ITIN is {US_ITIN}
Aadhaar: {AADHAAR}; PAN: {PAN}
마 주민번호 주민등록번호 {RRN}
マイナンバー {MY_NUMBER} を[[提出]]
Steuer-ID lautet {DE_TAX}
Numéro de sécu : {FR_NIR}
DNI {ES_NIF}, [[Madrid]]
Il codice fiscale è {CODICE}
CPF: {CPF}
TFN {TFN} [[for payroll]]
SIN {SIN} [[Ontario]]
NRIC {NRIC} [[Singapore]]
US passport no. {US_PASSPORT} [[expires soon]]
api token: {API_KEY}, [[rotate it]]
there's a leaked key {API_KEY} [[in the wiki]]
{PRIVATE_KEY}
Authorization: Basic {BASIC}
-----⏎tls key below⏎{PRIVATE_KEY}⏎-----
access_token={JWT}&expires_in=[[7200]]
小程序AppSecret是{OPAQUE}[[别外传]]
企业微信回调 EncodingAESKey {OPAQUE}
后台:[[http://localhost:8080/admin]] 账号admin 密码{PASSWORD}
登录名 [[test01]] / 口令 {PASSWORD}
wifi:[[guest-5G]] 密码:{PASSWORD}
VPN账号{PERSON},初始密码{PASSWORD},[[首登修改]]
压缩包解压密码是 {PASSWORD}
电话录音转写:你好我是{PERSON},手机是{PHONE},[[麻烦回电]]
我的电话是{PHONE_HAN}
身份证尾号[[6613]],全号{ID_CARD}
{PERSON}({EMPLOYEE})转正,[[薪级不变]]
薪资:{PERSON} 税前{AMOUNT} 卡号{BANK_CARD}
{ORG}拟以{AMOUNT}收购{ORG}[[部分股权]]
兹证明{PERSON}(身份证:{ID_CARD})系我单位员工,[[特此证明]]。⏎{ORG}
授权{PERSON}(证件号{ID_CARD})办理[[退税]]事宜
请假人:{PERSON}⏎工号:{EMPLOYEE}⏎代理人:{PERSON}⏎[[事由:家事]]
客户说她叫{PERSON},住在{ADDRESS},[[催货]]
转账备注写{CONTRACT},付款人{ORG}
TO:{ORG}⏎ATTN:{PERSON}⏎TEL:{LANDLINE}⏎FAX:{LANDLINE}
总机{EXTENSION},[[上班时间]]
座机 {LANDLINE} 找{PERSON}
热线{SERVICE}[[全天]]
"""
LABELS = {
    "PHONE": "手机号码|联系电话(手机)|电话/手机|本人手机号|紧急联系电话|取件人电话|接收手机|Mobile No.|Contact Tel|联络手机", "EMAIL": "E-Mail|邮箱地址|电子邮箱|收件邮箱|Email Address", "ID_CARD": "身份证号码|证件号码|居民身份证号|身份证号(18位)|ID Number|申请人身份证号|身份证明号码|经办人身份证",
    "BANK_CARD": "银行卡号|收款卡号|工资卡卡号|本人银行卡号|卡 号", "ACCOUNT": "银行账号|收款账号|账  号|对公账户号|结算账号|Bank A/C", "USCC": "统一社会信用代码|社会信用代码/税号|纳税人识别号|单位信用代码|统一信用代码", "PASSPORT": "护照号码|护照 No|Passport Number|因私护照号",
    "PERMIT": "港澳通行证号|回乡证号码|台胞证|港澳台通行证号", "PLATE": "车牌号码|车牌|车辆号牌|来访车牌", "VIN": "车架号(VIN)|车辆识别代号|VIN码", "ENGINE": "发动机号|发动机型号/编号", "WECHAT": "微信号|微信|WeChat ID", "QQ": "QQ号|QQ", "BIRTH": "出生日期|出生年月|生日", "EMPLOYEE": "工号|员工工号|职工编号|Staff No.",
    "STUDENT": "学号|学籍编号", "MEDICAL": "病历号|住院号|门诊号|病案号", "CONTRACT": "合同编号|合同号|协议编号|合同/订单编号", "ORDER": "订单编号|采购订单号|订单号|原订单号", "TRACKING": "快递单号|运单编号|物流单号", "INVOICE": "发票号码|发票号|原发票号码", "INVOICE_CODE": "发票代码|原发票代码", "PROJECT": "项目编号|项目代码",
    "IP": "IP地址|服务器地址|内网IP|登录IP", "MAC": "MAC地址|网卡MAC", "HOST": "主机名|服务器域名", "IMEI": "IMEI|手机IMEI号", "DEVICE": "设备序列号|SN|序列号|整机编号", "PASSWORD": "密码|登录密码|初始密码|管理员口令", "OPAQUE": "AppSecret|API密钥|接口秘钥|Client Secret", "POSTCODE": "邮政编码|邮编", "CNAPS": "联行号|开户行联行号",
    "PERSON": "姓名|联系人|客户姓名|户主|经办人|收货人姓名|学生|家长姓名|法定代表人|紧急联系人", "ORG": "公司名称|单位全称|客户单位|供方|需方|开票抬头|工作单位|投保单位", "ADDRESS": "联系地址|通讯地址|现居住地址|收货地址|注册地址|安装地址|家庭住址", "LANDLINE": "办公电话|固定电话|传真", "AMOUNT": "合同金额|金额(元)|总价款|借款金额", "SOCIAL": "社保卡号|医保卡号", "CASE": "案号|执行案号",
}
KEYS = {
    "PHONE": "mobilePhone contactTel user_phone telNo receiver_mobile phone1", "EMAIL": "emailAddr mail_to contact_email", "ID_CARD": "idCardNumber cert_num idNo identityNo id_number", "BANK_CARD": "bankCardNumber cardNum card_no", "ACCOUNT": "accountNo bankAcct bank_acc_no", "USCC": "creditCode unified_code taxpayerNo", "PERSON": "realName contactName custNm fullName userRealName",
    "ADDRESS": "receiverAddr detail_address contactAddr", "ORG": "companyNm corp_name merchantName", "PASSWORD": "dbPassword admin_pass jdbcPassword sshPwd login_password", "OPAQUE": "appSecret accessKeySecret clientSecret signKey api_key", "JWT": "accessToken id_token", "IP": "clientIp serverIp remote_ip", "PLATE": "plateNumber carNo", "VIN": "vin vinNo", "ORDER": "orderNo order_id outTradeNo", "CONTRACT": "contractNo contract_num",
    "EMPLOYEE": "employeeNo empCode staffNo", "BIRTH": "birthday birthDate", "WECHAT": "wechatId wx_no", "QQ": "qq qqNumber", "IMEI": "imei", "MAC": "macAddress", "DEVICE": "deviceSn serial_number", "PASSPORT": "passportNo", "INVOICE": "invoiceNo", "TRACKING": "expressNo trackingNumber", "STUDENT": "studentNo", "MEDICAL": "medicalRecordNo",
}
HARMLESS = """
构建号 {VERSION},[[耗时]] {SMALL} 秒
commit {SHA1}⏎Author: [[ci-bot]]
镜像 [[registry/app]]:{VERSION}@sha256:{SHA256}
traceId={HEX16} spanId={HEX8} cost={SMALL}ms
时间戳 {EPOCH_MS},换算后 {DATETIME}
请求 {UUID} [[超时]]
《编译原理》 ISBN {ISBN} [[定价 59.00 元]]
模型 {MODEL} [[输出 4096 tokens]]
依据 {STANDARD} [[执行]]
坐标 {LATLON} [[附近]]
pid={PID} rss={COUNTER}
ETag: "{MD5}"
π≈{DECIMAL}
漏洞 {CVE} [[修复于]] {VERSION}
我们在[[方法一]]和[[方案二]]之间比较,[[高度]]一致
[[王者荣耀]]的[[平均分]]是 {SMALL}
[[马上]]处理,[[于是]]重启了[[任务]]
密码不能为空,长度 {SMALL} 位
password: ${DB_PASSWORD}
token: <YOUR_TOKEN>
max_tokens: {SMALL}
"id": "{UUID}", "ts": {EPOCH_MS}
端口 {SMALL} 被占用
订单总数 {COUNTER},[[同比增长]] 12.5%
客服 10086 或 95588 [[均可]]
版本从 {VERSION} 升到 {VERSION}
"""

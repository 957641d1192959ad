"""Texts of set H: hospitals' HL7, banks' telegrams, customs, energy bills, gyms, immigration, approvals in chat tools, crash
logs, pipelines, traditional Chinese; written when the rules had been mended on set G, with other labels and other shapes;
signs as in set D.
"""
TEXTS = """
MSH|^~\\&|[[HIS]]|[[LAB]]|⏎PID|1||{MEDICAL}^^^[[HOSP]]||{PERSON}||{BIRTH}|[[M]]
:20:{ORDER}⏎:32A:[[260312CNY]]{AMOUNT}⏎:50K:/{ACCOUNT}⏎{ORG}⏎:59:/{ACCOUNT}⏎{PERSON}
:57A:{BIC}⏎:59:/{IBAN}
BEGIN:VCARD⏎N:{PERSON}⏎TEL;CELL;VOICE:{PHONE}⏎EMAIL;PREF;INTERNET:{EMAIL}⏎ADR;HOME:;;{ADDRESS}⏎BDAY:{BIRTH}⏎END:VCARD
{"resourceType":"[[Patient]]","identifier":[{"system":"[[urn:mrn]]","value":"{MEDICAL}"}],"telecom":[{"system":"phone","value":"{PHONE}"}],"birthDate":"{BIRTH}"}
UNB+UNOA:2+{ORG}+[[DE]]:ZZ'⏎RFF+ON:{ORDER}'⏎RFF+CT:{CONTRACT}'
【钉钉审批】{PERSON}提交的付款申请⏎收款账户名 {ORG}⏎收款账户号 {ACCOUNT}⏎开户网点 [[招商银行科技园支行]]⏎付款总额 {AMOUNT}
【飞书】机器人提醒:新线索 {PERSON} / {PHONE} / {EMAIL} / [[来源:官网]]
企微客户备注:{PERSON}-{PHONE}-[[意向高]]
用电户 {PERSON} 抄表地址 {ADDRESS} 缴费手机 {PHONE} 代扣卡 {BANK_CARD}
物业催缴:{ADDRESS}的{PERSON},尾欠{AMOUNT},手机{PHONE}
燃气报装 身份证明:{ID_CARD} 联系:{PHONE} 装表位置:{ADDRESS}
健身房续卡 会员{PERSON} 手机尾四位不对,全号 {PHONE},扣款卡 {BANK_CARD}
出入境受理回执⏎申请人 {PERSON}⏎原护照 {PASSPORT}⏎新护照 {PASSPORT}⏎取证邮寄 {ADDRESS}
边检记录:{PERSON}持{PASSPORT}出境,同行者{PERSON}持{PASSPORT}
港澳签注 证号{PERMIT} 有效期[[一年]]
来华工作许可 护照本号 {PASSPORT} 永居 {RESIDENT}
海关申报:境内收发货人{ORG}({USCC}),提运单号{TRACKING},合同协议号{CONTRACT}
集卡司机{PERSON}手机{PHONE}车头{PLATE}挂{PLATE}已进[[盐田港]]
保险批单:被保险人证件由{ID_CARD}更正为{ID_CARD}
车险电销:车主{PERSON},牌照{PLATE},大架{VIN},报价{AMOUNT}
查勘员{EMPLOYEE}到达现场,标的车{PLATE},三者车{PLATE}
定损单 标的车架 {VIN} 标的发动机 {ENGINE} 维修厂[[城南]]
公证受理 申请人{PERSON} 证号{ID_CARD} 房本{PROPERTY}
起诉状 被告{PERSON},公民身份号码不详,电话{PHONE},微信号{WECHAT}
执恢:{CASE},冻结账户{ACCOUNT},[[轮候]]
律所利冲检索:相对方{ORG},统一代码{USCC},案由[[合同纠纷]]
幼儿园接送卡 宝贝{PERSON} 爸爸{PERSON}{PHONE} 妈妈{PERSON}{PHONE}
高考志愿 考籍{STUDENT} 姓名{PERSON} 身份证{ID_CARD}
研究生复试名单 {STUDENT} {PERSON} [[总分391]]
图书逾期:读者{PERSON},学生证{STUDENT},欠费[[两元]]
一卡通圈存 学工号{STUDENT} 银行卡{BANK_CARD}
设备入网 SN={DEVICE} IMEI={IMEI} ICCID=[[898600]] 安装人{PERSON}
巡检机器人{DEVICE}离线,网关{IP},网卡{MAC}
[[2026-03-12 08:00:01]] sip: INVITE from {LANDLINE} to {PHONE} via {IP}
[[FATAL]] EXCEPTION: main⏎java.lang.IllegalStateException: login {PHONE} failed⏎ at [[com.example.Login.kt:88]]
panic: dial {IP}:[[6379]]: AUTH {PASSWORD} rejected
+ export TF_VAR_db_password={PASSWORD}⏎+ [[terraform plan]]
[Pipeline] withCredentials⏎+ curl -u deployer:{PASSWORD} [[https://nexus.example.com]]
Warning: Using a password on the command line: mysql -uapp -p{PASSWORD} -h{IP}
aws configure set aws_secret_access_key {OPAQUE}
ossutil config -e [[oss-cn-hangzhou.aliyuncs.com]] -i {API_KEY} -k {OPAQUE}
coscmd config -a {API_KEY} -s {OPAQUE} -b [[bucket]]
kubectl -n prod create secret docker-registry reg --docker-username=[[ci]] --docker-password={PASSWORD}
sealos login -u [[admin]] --password {PASSWORD}
sudo -S <<< "{PASSWORD}" [[systemctl restart nginx]]
expect "password:"⏎send "{PASSWORD}\\r"
requirepass {PASSWORD}
masterauth {PASSWORD}
bind-dn-password: {PASSWORD}
$ansible_become_pass = "{PASSWORD}"
wifi_config_t cfg = { .sta = { .ssid = "[[lab]]", .password = "{PASSWORD}" } };
mail.setAuthentication("{EMAIL}", "{PASSWORD}")
spark.hadoop.fs.s3a.secret.key {OPAQUE}
hive> set [[fs.oss.accessKeySecret]]={OPAQUE};
<connectionStrings><add name="[[Main]]" connectionString="Server={IP};Database=[[erp]];User Id=sa;Password={PASSWORD};"/></connectionStrings>
jdbc:oracle:thin:app/{PASSWORD}@{IP}:[[1521]]:orcl
x-amz-security-token: {OPAQUE}
set-cookie: {COOKIE}; HttpOnly
localStorage.setItem('token', '{JWT}')
wx.request({ header: { Authorization: '{JWT}' } })
grpcurl -H 'authorization: bearer {JWT}' [[localhost:50051]]
postman 环境变量 baseUrl=[[https://api.example.com]] appSecret={OPAQUE}
交接清单:1. 域控 {HOST} 管理员密码 {PASSWORD};2. 存储 {IP} 口令 {PASSWORD}
机房电话 {LANDLINE},值守 {PERSON}({EMPLOYEE})
打印机 {IP} 的网页管理口令为 {PASSWORD}
监控大屏账号 [[viewer]],密码还是老的 {PASSWORD}
我把库的只读账号给你:[[ro_user]] / {PASSWORD} ,地址 {IP}:[[3306]]
Traceback: pymysql.err.OperationalError: (1045, "Access denied for user 'root'@'{IP}'")
route add -net [[0.0.0.0]] gw {IP}
VRRP master {IP} backup {IP}
neighbor {IPV6} remote-as [[65001]]
wlan0: associated with {MAC}
{"remote_addr":"{IP}","x_forwarded_for":"{IP}","uid":"[[u-1024]]","phone_no":"{PHONE}"}
INSERT OVERWRITE TABLE dws_user SELECT '{PHONE}' AS tel, '{ID_CARD}' AS cert FROM [[dual]];
MERGE INTO acct a USING (SELECT '{ACCOUNT}' acct_no, '{PERSON}' nm FROM dual) b ON [[(a.id=b.id)]]
db.orders.find({ buyerMobile: "{PHONE}", [[status: 2]] })
GET member:{PHONE}:[[profile]]
KAFKA value={"idCard":"{ID_CARD}","plate":"{PLATE}"} offset=[[10233]]
- name: {PERSON}⏎  contact:⏎    wechat: {WECHAT}⏎    qq: {QQ}
姓名 & 电话 \\\\ \\hline⏎{PERSON} & {PHONE} \\\\
||姓名||工号||手机||⏎|{PERSON}|{EMPLOYEE}|{PHONE}|
<dl><dt>开户名</dt><dd>{ORG}</dd><dt>开户账号</dt><dd>{ACCOUNT}</dd></dl>
<option value="{EMPLOYEE}">{PERSON}</option>
{"columns":["name","id_card","mobile"],"rows":[["{PERSON}","{ID_CARD}","{PHONE}"]]}
[["姓名","手机","车牌"],["{PERSON}","{PHONE}","{PLATE}"]]
A1=姓名 B1=身份证 A2={PERSON} B2={ID_CARD}
问卷第[[3]]题 您的手机:{PHONE}⏎第[[4]]题 您的邮箱:{EMAIL}
1) 您的全名? {PERSON}⏎2) 证件号? {ID_CARD}⏎3) 现住? {ADDRESS}
Q: 收款卡?⏎A: {BANK_CARD}⏎Q: 开户人?⏎A: {PERSON}
客户原话:“我身份证{ID_CARD},卡{BANK_CARD},快给我处理”
小票⏎会员 {PHONE}⏎实付 {AMOUNT}⏎流水 {ORDER}
骑手 {PERSON} {PHONE} 已取餐,送往 {ADDRESS}
退货运单填 {TRACKING} ,商家联系 {PHONE}
这票货的提单{TRACKING},发票{INVOICE},箱单[[另附]]
补开:代码{INVOICE_CODE}、号码{INVOICE}、税额[[见附]]
开票资料发我:{ORG}/{USCC}/{ADDRESS}/{LANDLINE}/[[建行高新支行]]/{ACCOUNT}
请按以下信息付款⏎Payee: {ORG}⏎Account: {ACCOUNT}⏎CNAPS: {CNAPS}⏎SWIFT: {BIC}
行内划转:从{ACCOUNT}划到{ACCOUNT},用途[[货款]]
支票出票账号{ACCOUNT},付款行行号{CNAPS}
中标候选人 {ORG} 报价 {AMOUNT} 项目经理 {PERSON}(证 {ID_CARD})
招标项目 {PROJECT} 澄清函,联系人 {PERSON} {LANDLINE}
框架协议({CONTRACT})到期,续约金额{AMOUNT}
本函密级为{SECRECY},[[限阅三人]]
[[Classification]]: {SECRECY}
网安备案信息:{ICP}
事业单位机构代码 {ORG_CODE}
个体户税号 {TAX_ID} [[已停业]]
HK staff {PERSON_EN}, HKIC {HK_ID}
澳門員工身份證 {MACAU_ID}
臺灣員工 {PERSON},身分證 {TW_ID},手機 {PHONE}
收件人:{PERSON} 聯絡電話:{PHONE} 地址:{ADDRESS}
匯款帳號 {ACCOUNT},統一編號[[另附]]
軍官證 {OFFICER} 免排隊
醫療卡號 {SOCIAL}
社保电脑号 {SOCIAL} 单位[[正常参保]]
老身份证{ID_CARD_15}查档
驾照换证,档案号{DRIVER}
我电话{PHONE_HAN}记一下哈
全家共享号 {PHONE}、{PHONE}、{PHONE}
总机{EXTENSION}
投诉走{SERVICE}
Hi {PERSON_EN}, the wire to {IBAN} bounced; BIC should be {BIC}.
Please update payroll: {PERSON_EN}, SSN {SSN}, acct {ACCOUNT}, ABA {ROUTING}
Visa on file {CREDIT_CARD}; backup Amex {AMEX}
Shipping to {PERSON_EN}, {ADDRESS_US}, ph {US_PHONE}
Applicant DOB {BIRTH_EN}, passport {US_PASSPORT}, ITIN {US_ITIN}
UK starter form: {NINO}, {UK_PHONE}, {ADDRESS_UK}
patient NHS {NHS}
Aadhaar {AADHAAR} linked to PAN {PAN}
マイナンバー通知カード {MY_NUMBER}
주민번호 {RRN}
NRIC/FIN no. {NRIC}
Steuer-IdNr. {DE_TAX}
sécurité sociale {FR_NIR}
DNI/NIF {ES_NIF}
cod. fisc. {CODICE}
CPF/MF {CPF}
Tax file no. {TFN}
S.I.N. {SIN}
wallet {ETHEREUM} [[gas 0.01]]
把{API_KEY}放进[[密钥管理]]
误提交的凭据 {API_KEY} 已[[吊销]]
Authorization: Basic {BASIC}
dsn: {CONNECTION}
broker_url={CONNECTION}
{PRIVATE_KEY}
"""
LABELS = {
    "PHONE": "登记电话|联系人手机号|代收人手机|预留号|紧急联络|本人号码|户主手机|接单电话|手机/微信|聯絡電話|回拨号码|Cell No.|投保手机|受托人电话", "EMAIL": "电子邮件|邮箱(工作)|账单邮箱|联系邮件|E-mail地址|電子郵箱|回执邮箱", "ID_CARD": "证照号码|公民身份证|身份证号(本人)|证件编码|身分證號|户籍证件号|申领人证件号|借款人身份证|实名身份证号|产权人身份证|担保人证件",
    "BANK_CARD": "扣款卡|还款卡|银行卡账号|放款银行卡|理赔收款卡|签约卡|绑卡卡号|分期卡号", "ACCOUNT": "对方账号|付款户|入账账户|一般存款账户|出款账号|托收账号|工会账号|资金账号|匯款帳號|扣费账号", "USCC": "统一代码证号|法人代码|社信码|营业执照代码|受票方税号|购方税号|信用代码(18位)|登记证号(统一代码)", "ORG_CODE": "代码证号(机构)|组织代码", "TAX_ID": "国税号|税务代码|纳税户识别号|税登号",
    "PASSPORT": "护照本号|证照(护照)|旧护照号|护照页号码|因公护照|護照號", "PERMIT": "通行证件号|回乡证编号|赴台证号|港澳通行证编码", "HK_ID": "香港居民证|HKIC|港人身份证号", "MACAU_ID": "澳门证号|澳門居民身份證", "TW_ID": "台胞身份证号|臺灣身分證", "OFFICER": "军官证编号|军人证|士官证号", "PLATE": "车辆牌照号|号牌|车牌(主)|挂车牌号|入园车牌|违章车牌", "VIN": "车架编码|车辆识别码(VIN)|大架号|车身代号", "ENGINE": "发动机编码|发动机No.|电机号",
    "WECHAT": "微信帐号|个人微信|绑定微信|店长微信|微信ID号", "QQ": "QQ号码(选填)|企鹅号|绑定QQ|售后QQ|管理员QQ", "POSTCODE": "邮区编码|郵遞區號|邮编(收)|单位邮编", "BIRTH": "出生年月(公历)|出生日|生辰日期|出生年份日期|學員生日|婴儿出生日期", "EMPLOYEE": "查勘员工号|审批人工号|教工编号|职员代码|骑手编号|人员工号|客服工号|登记员工号", "STUDENT": "考籍号|学工号|学生学籍号|考生编码|读者证(学号)|校内学号", "MEDICAL": "就诊流水号|病员号|健康档案号|医技号|急诊号|病历编码|床位病案号", "SOCIAL": "社保电脑号|医保电脑号|社会保险登记号|新农合卡号|参保编号", "DRIVER": "驾证档案号|驾驶人档案编号", "RESIDENT": "永居卡号|外籍永居证",
    "CONTRACT": "合同协议号|电子合同号|购销合同号|合同签约号|委托合同编码|三方协议号|合同档案编号", "ORDER": "淘宝单号|网关流水号|原交易单号|渠道订单号|售后单号|派工单号|业务流水|支付流水号|批次订单", "TRACKING": "提运单号|回程运单|快件号|面单编号|EMS单号|国际件单号", "INVOICE": "专票号码|全电票号|原票号码|发票No|数电发票编号", "INVOICE_CODE": "专票代码|原票代码|票据代码|普票代码", "CASE": "执行依据文号|再审案号|调解案号|裁决书号", "PROPERTY": "房本证号|不动产证书号|土地房屋权证", "ICP": "ICP备案编号|工信部备案", "AMOUNT": "实付金额|欠缴金额|成交总价|赔款|缴存额|结清金额|标的金额|税后工资", "PROJECT": "招标项目号|项目立项编码|工程项目代码|科研项目编号",
    "IP": "网关IP|主控地址|堡垒机地址|采集服务器IP|终端IP地址|来访IP|容器IP|备机地址", "IPV6": "IPV6地址|公网IPv6|v6 地址", "MAC": "网口MAC|硬件地址|绑定MAC|AP的MAC", "HOST": "主机域名|服务器主机名|实例主机|计算节点", "IMEI": "IMEI号1|手机IMEI码|终端IMEI", "DEVICE": "整机SN|表计编号|设备SN码|电表设备号|机器SN|模组编号|终端序列号", "IBAN": "IBAN编号|收款IBAN", "BIC": "SWIFT BIC|银行BIC码|SWIFTCODE", "ETHEREUM": "收币钱包|链上钱包地址",
    "PASSWORD": "网页管理口令|设备密码|超级密码|数据库口令|根密码|会议密码|加密锁密码|初始登录密码|热点密码|邮箱授权密码", "API_KEY": "服务Key|Access Token|机器人令牌|调用凭证", "OPAQUE": "客户端密钥|SecretAccessKey|回调签名密钥|HMAC密钥|支付密钥|加签密钥|Signing Secret", "JWT": "登录JWT|接口JWT|身份令牌", "LANDLINE": "公司总机|护士站电话|传真机号|小灵通/座机|售后座机|固话号码", "PERSON": "申领人|产权人|托运人|代收人|就诊人|骑手|乘机人|主诊医生|学籍姓名|借阅人", "ORG": "收发货人|受票方|投保公司|托运单位|签约主体|开户单位", "ADDRESS": "装表地址|取件地址|投保地址|产权地址|上车地点(住址)|現居地址",
}
KEYS = {
    "PHONE": "contact_no custMobile recv_phone phoneNumberE164 login_mobile hotelGuestTel dhhm userTelephone", "EMAIL": "emailId reply_email userMailbox dzyj notify_to", "ID_CARD": "citizenIdNo idcard_num zjh certifCode customerCertNo identification_no", "BANK_CARD": "cardNumberFull payeeBankCard debitCardNum bankcard_no ckzh_card", "ACCOUNT": "drAcctNo crAcctNo payee_acc_no accountNbr acct_nbr settlementAccount", "USCC": "tyxydm enterprise_credit_code corpCreditNo buyerTaxNo", "PERSON": "xingming userNm ownerNm guest_name applicantNm", "ADDRESS": "txdz receiver_addr installAddress",
    "ORG": "gsmc payeeUnit buyerCompany", "PASSWORD": "dbPasswd login_pwd userPwd root_password redis_passwd smtpPassword jdbcPwd mqPassword", "OPAQUE": "secretAccessKey apiSecretKey signingSecret aes_secret app_key_secret clientSecretValue hmacKey payKey", "JWT": "authJwt access_jwt userToken", "IP": "peerAddr bindIp remoteHost node_ip gatewayIp eip", "IPV6": "ip6 ipv6_addr", "MAC": "ethMac mac_addr wlanMac", "PLATE": "carLicense hphm truckNo plate_num", "VIN": "vinCd chassisNum cjhm", "ENGINE": "engineCode engine_num", "ORDER": "orderSerial payFlowNo bizOrderId tradeId", "TRACKING": "expressCode waybill_no shipNo", "CONTRACT": "contractCd agreementId ht_no",
    "INVOICE": "invoiceNbr fp_no", "INVOICE_CODE": "invoiceCd fp_code", "EMPLOYEE": "userCode_emp emplId staffCd worker_no", "BIRTH": "dateBirth birthDt bthDate", "WECHAT": "wechatNum wxAccount", "QQ": "qqId userQQ", "IMEI": "imeiCode phoneImei", "DEVICE": "snCode meterNo deviceSerialNo terminalId", "PASSPORT": "pptNo passportCd", "STUDENT": "stuCode studentSn", "MEDICAL": "patNo mrNo visitNo", "POSTCODE": "zipcode yb postal", "CNAPS": "cnapsCode bankNoCnaps", "LANDLINE": "tel_office fixedPhone", "SSN": "ssn social_security", "CREDIT_CARD": "ccNum cardPan", "IBAN": "iban_code", "PERMIT": "hkMacauPermit travelPermitNo", "SOCIAL": "siNo medicareNo",
}
FIELD = {
    "kotlin": ('val {T} = {T}(', '{K} = "{V}"', ", ", ")", '"'), "rust": ("let {T} = Row { ", '{K}: "{V}".into()', ", ", " };", '"'), "elixir": ("%{", '"{K}" => "{V}"', ", ", "}", '"'), "log arrows": ("[{T}] ", "{K} -> {V}", "; ", "", "; "), "angle": ("{T}: ", "{K}=<{V}>", " ", "", "<> "), "semicolons": ("{T}=", "{K}:{V}", ";", ";", ";"), "double colon": ("", "{T}::{K}={V}", "\n", "\n", "\n"), "sheet rows": ("key,value\n", "{K},{V}", "\n", "\n", ",\n"), "headers": ("POST /{T}\n", "X-{K}: {V}", "\n", "\n", "\n"), "jsonpath": ("", "$.{T}.{K} = '{V}'", "\n", "\n", "'"), "object no quotes": ("{T}({", "{K}:'{V}'", ",", "})", "'"), "protojson": ('{"fields":{', '"{K}":{"stringValue":"{V}"}', ",", "}}", '"'), "dynamo": ('{"Item":{', '"{K}":{"S":"{V}"}', ",", "}}", '"'), "schema example": ("properties:\n", "  {K}:\n    type: string\n    example: {V}", "\n", "\n", "\n"), "vars": ("", "set {K} {V}", "\n", "\n", " \n"), "batch": ("@echo off\n", "SET {K}={V}", "\n", "\n", "\n%"), "query tuple": ("INSERT INTO {T} SET ", '`{K}`="{V}"', ", ", ";", '"'), "struct print": ("&{T}{", "{K}:{V}", " ", "}", " {}"),
}
LINE = ["{L} \u2014\u2014 {V}", "{L} \u21D2 {V}", "\u3014{L}\u3015{V}", "{L}\u3014{V}\u3015", "{L} ........ {V}", "{L}|{V}|", "\u2460 {L}\uFF1A{V}", "{L}:\u201C{V}\u201D", "\u25AA {L} : {V}", "\uFF0A{L}\uFF1A{V}", "{L} =\u300A{V}\u300B", "#{L}# {V}", "\u2192 {L} {V}", "{L}\u2502{V}\u2502", "{L}(\u5FC5): {V}", "{L}\u00B7{V}", "{L}/No.: {V}", "<p><strong>{L}\uFF1A</strong>{V}</p>", "<th scope=\"row\">{L}</th><td>{V}</td>", "<span>{L}</span>\n<span>{V}</span>", "{L}\uFF1A\t\t{V}", "{L}\r\n  {V}", "**{L}**\n\n{V}", "{L} \u00BB {V}", "{L}\u5907\u6CE8:{V}", "~{L}~ {V}", "{L}\uFF1A{V} \u2714", "\\textbf{{L}}: {V}", "[{L}]:{V}", "{L}:{V}\\n", "({L}) {V}", "{L}\u4E00\u680F {V}"]
SAY = ["麻烦把{L}由旧的换到{V}", "{L}帮忙核一下哈,{V}", "客户来电更新{L},新的为{V}", "刚收到的{L}:{V},存一下", "您登记的{L}(即{V})已失效", "{V}——{L}", "{V} 对应{L}", "请把{V}录进{L}", "{L}输了三遍都不对,{V}", "{L}漏了,补上:{V}", "系统显示{L}为空,实际{V}", "{L}按{V}来", "口头报的{L}是{V}", "{L}就这个:{V}", "他说{L}是{V}来着", "{L}呢?{V}呀", "别再用旧{L}了,改{V}", "{L}请认准{V}", "{L}重新发下,{V}", "核对无误的{L}:{V}"]
HARMLESS = """
升级 [[kernel]] 至 {VERSION}
Pod 重启 {SMALL} 次,镜像 {VERSION}
merge {HEX6} into [[main]]
layer {SHA256} pulled
ETag: W/"{MD5}"
x-request-id={UUID}
span.id={HEX16}
created={EPOCH}
{DATETIME} [info] upstream {SMALL} ms
渲染 {SMALL} 帧用时 {SMALL} 秒
[[沪深300]] 报 [[3921.55]]
[[银发〔2024〕77号]] 施行
[[京教办〔2022〕5号]]
国标 {STANDARD} 第 [[4.3.2]] 条
注册商标第 [[9]] 类
[[C9H8O4]] 分子量 [[180.16]]
H.264 [[1080p]] [[30fps]]
[[ThinkPad X1 Carbon]] 开箱
[[MI-14-Ultra]] 影像评测
电阻 [[0805]] 封装 [[10k]]
[[K528]] 次晚点 {SMALL} 分
航班 [[CZ3101]] 取消
ISBN {ISBN}
{CVE} 已修复
经纬 {LATLON}
常数 {DECIMAL}
模型 {MODEL} 支持 [[128k]] 上下文
播放 {COUNTER} 次
容量 {COUNTER} bytes
[[192.0.0.0/8]] 这类网段
curl [[http://127.0.0.1]]:{SMALL}/health
bind [[0.0.0.0]]
DNS [[114.114.114.114]] 与 [[223.5.5.5]]
咨询 [[12348]] 或 [[12366]]
拨 [[96110]] 核实
password=[[********]]
PASSWORD=[[<hidden>]]
token: {{ .Values.token }}
apiKey: ${API_KEY}
secret: [[TODO]]
[[your_api_key_here]] 换成自己的
手机号已注册,请直接登录
电话号码须为 {SMALL} 位以内
身份证正反面拍照上传
护照照片白底
银行卡限额以发卡行为准
账号注销后不可恢复
合同编号由系统生成,共 [[12]] 位
订单编号规则:[[年月日]]加流水
发票代码与号码均在右上
车牌号第二位是字母
工号前缀代表部门
学号前四位为入学年份
病历号补零到八位
社保卡号可在小程序查询
微信号可以修改一次
QQ群满员了
邮编查询入口
生日礼包 {SMALL} 份
密码错误次数 {SMALL} 次
密钥长度 [[2048]] 位
[[向量]]与[[矩阵]]相乘
[[曲线]]拟合[[误差]]
[[金秋]]十月[[丰收]]
[[任何]]人[[不得]]转让
[[时常]][[关注]][[温差]]
[[支架]]安装[[于]]墙面
[[常温]]保存,[[干燥]]通风
错误码 [[0x80070005]]
返回码 [[200000]] 表示成功
批次 [[20250601]] 抽检合格
型号 [[FX3U-48MR]] 断货
货号 [[A1024-99]] 补单
色温 [[6500K]]
第 [[17]] 届 [[3]] 次会议
"""


def grid(d, of, r, value):
    """A table drawn with plus signs and bars."""
    kinds = [k for k in r.sample(list(of.LABELS), r.randint(2, 4)) if k not in ("ADDRESS",)]
    rule = "+" + "+".join("-" * 12 for _ in kinds) + "+\n"
    d.write(rule + "| " + " | ".join(r.choice(of.LABELS[k].split("|")) for k in kinds) + " |\n" + rule)
    for _ in range(r.randint(1, 2)):
        d.write("|")
        for kind in kinds:
            d.write(" ").value(kind, value(kind)).write(" |")
        d.write("\n")
    d.write(rule)


def indented(d, of, r, value):
    """Sections with fields set in below a heading, a label and its value on two lines in part."""
    d.write(r.choice(["一、基本情况", "二、账户信息", "附:联系资料"]) + "\n")
    for kind in r.sample(list(of.LABELS), r.randint(3, 5)):
        d.write("    " + r.choice(of.LABELS[kind].split("|")) + r.choice(["\uFF1A", ":\n        ", ": ", "\uFF1A\n      "])).value(kind, value(kind)).write("\n")


def quoted_sheet(d, of, r, value):
    """A sheet whose cells all stand in quotation marks."""
    kinds = r.sample(list(of.LABELS), r.randint(3, 5))
    separator = r.choice([",", ";", "\t"])
    d.write(separator.join('"' + r.choice(of.LABELS[k].split("|")) + '"' for k in kinds) + "\n")
    for _ in range(r.randint(1, 3)):
        for at, kind in enumerate(kinds):
            d.write(separator if at else "").write('"').value(kind, value(kind)).write('"')
        d.write("\n")


def run_on(d, of, r, value):
    """Labelled fields in one running line, as a reader of pictures gives a card."""
    gap = r.choice([" ", "  ", "\uFF0C", "\uFF1B", "/", " | "])
    for at, kind in enumerate(r.sample([k for k in of.LABELS if k not in ("ORG", "ADDRESS", "PERSON")], r.randint(3, 5))):
        d.write(gap if at else "").write(r.choice(of.LABELS[kind].split("|")) + r.choice([" ", ":", "\uFF1A"])).value(kind, value(kind))


LAYOUTS = [grid, indented, quoted_sheet, run_on]

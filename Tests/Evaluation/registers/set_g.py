"""Texts of set G: agents' tool results, OCR of forms, bids, bank slips, clinics, schools, logistics, HR, game and telecom desks; signs as in set D.

The shapes of its lines, fields and layouts are its own: the value before its label, columns of blanks, transposed tables.
"""
TEXTS = """
{"role":"tool","tool_call_id":"[[call_9]]","content":"{\\"hits\\":[{\\"buyer\\":\\"{PERSON}\\",\\"buyerTel\\":\\"{PHONE}\\",\\"sn\\":\\"{ORDER}\\"}]}"}
<tool_result>⏎found 1 row⏎cust: {PERSON} / tel {PHONE} / sfz {ID_CARD}⏎</tool_result>
Observation: 查到的客户为{PERSON},绑定邮箱 {EMAIL},最后登录自 {IP}⏎Thought: [[下一步核对身份]]
Action Input: {"sql": "select * from t_vip where idno='{ID_CARD}'"}
[system] 用户画像: 手机={PHONE}; 证件={ID_CARD}; 车={PLATE}⏎[user] [[帮我续保]]
以下是附件第[[2]]页文字识别结果:⏎中标通知书⏎致 {ORG} :⏎你单位于[[三月五日]]递交的 {PROJECT} 号项目投标文件已被我方接受,中标价 {AMOUNT} 。
投标保证金汇至:⏎收款人 {ORG}⏎开户行 [[建设银行城东支行]]⏎帐 号 {ACCOUNT}⏎联行 {CNAPS}
资格审查表⏎企业信用代码证 {USCC} [[已提供]]⏎项目经理 {PERSON} 身份证 {ID_CARD} 注册证 [[有效]]
废标原因:{ORG}的营业执照({USCC})与报名信息不符
质疑函⏎质疑人:{ORG}⏎授权代表:{PERSON} 联系方式:{PHONE} 邮编:{POSTCODE}
技术标评审:{PERSON}打[[92分]],{PERSON}打[[88分]]
电汇凭证⏎付款人 全称{ORG} 账号{ACCOUNT}⏎收款人 全称{ORG} 账号{ACCOUNT}⏎金额 人民币(大写){AMOUNT}
回单编号[[00012]] 借方户名:{ORG} 借方账号:{ACCOUNT} 贷方账号:{ACCOUNT} 交易金额:{AMOUNT}
ATM凭条⏎卡号 {BANK_CARD}⏎交易类型 [[转账]]⏎转入 {BANK_CARD}⏎金额 {AMOUNT}
客户{PERSON}名下{BANK_CARD}/{BANK_CARD}两张卡[[合并账单]]
请将尾款付到我司新户{ACCOUNT}(原户[[停用]])
代发明细 {PERSON} {BANK_CARD} {AMOUNT} [[成功]]
电子承兑 出票人账号{ACCOUNT} 承兑行行号{CNAPS} 票面{AMOUNT}
我行卡 {BANK_CARD} 昨晚境外盗刷,持卡人证件 {ID_CARD} ,回拨 {PHONE}
急诊分诊 {PERSON} [[男 34岁]] 身份证{ID_CARD} 电话{PHONE} 主诉[[胸痛]]
出院小结⏎姓名 {PERSON} 床号 [[12]] 住院号 {MEDICAL}⏎出生年月 {BIRTH}⏎联系人电话 {PHONE}
CT报告⏎检查号[[CT-01]] 病人号 {MEDICAL} 申请医师 {PERSON}
化验单上病案号写成了{MEDICAL},[[麻烦改]]
疫苗本:宝宝{PERSON},生于{BIRTH},母亲{PERSON}电话{PHONE}
转诊单 医保卡 {SOCIAL} 参保地 [[本市]]
献血者{PERSON} 证件{ID_CARD} 血型[[O]]
护士站交班:[[3床]] {PERSON} 住院号 {MEDICAL} [[今日手术]]
初三(2)班 {PERSON} 学籍号 {STUDENT} 监护人手机 {PHONE}
准考证与学号:{STUDENT},考生 {PERSON},身份证 {ID_CARD}
宿舍报修:{STUDENT} {PERSON} [[6号楼]] 空调漏水,微信{WECHAT}
奖学金发放 学号{STUDENT} 卡{BANK_CARD} {AMOUNT}
家校通知 {PERSON}家长您好,学费{AMOUNT}请缴至{ACCOUNT}
实习证明 {PERSON}(学号 {STUDENT} 身份证 {ID_CARD} )在我司[[实习三个月]]
电子面单 {TRACKING} 寄 {PERSON} {PHONE} 收 {PERSON} {PHONE} {ADDRESS}
到付件{TRACKING}拒收,退回地址{ADDRESS}
提货人 {PERSON} 车 {PLATE} 身份证 {ID_CARD} 提货码[[另发]]
司机师傅电话{PHONE} 挂车{PLATE} [[明早到仓]]
集装箱随附 合同{CONTRACT} 发票{INVOICE} [[正本三份]]
运单 {TRACKING} 与 {TRACKING} 合并派送至 {ADDRESS}
[[仓库]]:{ORDER}这单少发一件,客户{PERSON}({PHONE})在催
花名册⏎{EMPLOYEE} {PERSON} {ID_CARD} {PHONE} [[在职]]⏎{EMPLOYEE} {PERSON} {ID_CARD} {PHONE} [[离职]]
调薪:{EMPLOYEE}由{AMOUNT}调至{AMOUNT},[[下月生效]]
入职登记 身份证 {ID_CARD} 户口所在地 {ADDRESS} 开户行卡号 {BANK_CARD} 紧急联系 {PERSON} {PHONE}
[[考勤异常]]:工号{EMPLOYEE},设备{DEVICE}
社保增员 {PERSON} {ID_CARD} 社保卡号 {SOCIAL} 基数 {AMOUNT}
[[HR]]:候选人{PERSON},生日{BIRTH},期望{AMOUNT},电话{PHONE},邮箱{EMAIL}
劳动仲裁申请人{PERSON},身份证住址{ADDRESS},被申请人{ORG},案号{CASE}
营业厅:机主{PERSON},号码{PHONE},串号{IMEI},[[补卡]]
宽带装机 业务号码{LANDLINE} 光猫SN {DEVICE} MAC {MAC} 装机地址{ADDRESS}
投诉内容:用户{PHONE}反映{LANDLINE}[[一直占线]]
客服小姐姐,我的号 {PHONE} 绑的 QQ {QQ} 和微信 {WECHAT} 都登不上
封号申诉:QQ {QQ},密保手机 {PHONE},密保邮箱 {EMAIL}
战队群主微信 {WECHAT} [[拉人]]
公众号后台 AppID [[wx_demo_id]] AppSecret {OPAQUE}
交警查询:号牌{PLATE} 发动机{ENGINE} 车架{VIN} 车主证件{ID_CARD}
二手车评估 车架号码 {VIN} 发动机号 {ENGINE} 上牌 [[2019年]] 报价 {AMOUNT}
ETC卡绑定车牌{PLATE},银行卡{BANK_CARD}
停车场月卡:{PLATE},{PLATE},[[备用车]]{PLATE}
新能源指标 {PERSON} 驾驶证档案编号 {DRIVER} 号牌 {PLATE}
年检:{PLATE}({VIN})[[合格]]
法院传票⏎案号 {CASE}⏎被传唤人 {PERSON}⏎住址 {ADDRESS}
执行裁定({CASE}) 冻结{PERSON}({ID_CARD})名下账户{ACCOUNT}存款{AMOUNT}
律师函 致{ORG}:贵司拖欠{AMOUNT},合同{CONTRACT}项下[[义务未履行]]
抵押物 {PROPERTY} 评估值 {AMOUNT}
过户:{PROPERTY},卖方{PERSON} 买方{PERSON}
{SECRECY}⏎印发范围:[[各部门]]⏎拟稿 {PERSON}
页眉"{SECRECY}"不能删
本邮件及附件为{SECRECY},[[误收请删除]]
ICP许可核查:{ICP},负责人 {PERSON} {PHONE}
组织机构代码为{ORG_CODE}的{ORG}[[已注销]]
专票信息⏎名称: {ORG}⏎税号: {TAX_ID}⏎地址电话: {ADDRESS}{LANDLINE}⏎开户行及账号: [[中信银行]]{ACCOUNT}
红字信息表 蓝票代码 {INVOICE_CODE} 蓝票号码 {INVOICE} [[开票有误]]
电子票 号码{INVOICE} 金额{AMOUNT} 购方税号{USCC}
查验失败:代码[{INVOICE_CODE}] 号码[{INVOICE}] [[日期不符]]
护照首页 {PASSPORT} [[签发地 上海]]
签证申请 护照号{PASSPORT} 出生{BIRTH} 邮箱{EMAIL}
通行证号 {PERMIT},[[口岸已验放]]
港籍员工 HKID:{HK_ID},内地通行证:{PERMIT}
澳门投资人身份证 {MACAU_ID} ,电话[[待补]]
台籍股东身分證字號 {TW_ID}
军属优待 证件:{OFFICER}
永居卡号码 {RESIDENT} ,[[外籍专家]]
15位老证 {ID_CARD_15} 升位后 {ID_CARD}
跳板机登录: ssh ops@{HOST} -p [[60022]] 口令 {PASSWORD}
nacos: server-addr={IP}:[[8848]] username=[[nacos]] password={PASSWORD}
rabbitmqctl change_password [[admin]] {PASSWORD}
ALTER USER 'app'@'%' IDENTIFIED BY '{PASSWORD}';
CREATE USER report WITH PASSWORD '{PASSWORD}';
GRANT ALL ON [[shop.*]] TO 'shop'@'{IP}' IDENTIFIED BY '{PASSWORD}';
echo 'root:{PASSWORD}' | chpasswd
htpasswd -b [[/etc/nginx/.htpasswd]] ops {PASSWORD}
docker login -u ci -p {PASSWORD} [[registry.example.com]]
mongo --host {IP} -u admin -p '{PASSWORD}' [[--authenticationDatabase admin]]
sqlplus scott/{PASSWORD}@{IP}:[[1521/orcl]]
smbclient //{IP}/share -U 'svc%{PASSWORD}'
ldapsearch -x -H ldap://{HOST} -D [[cn=admin]] -w {PASSWORD}
vncpasswd <<< {PASSWORD}
git remote set-url origin https://ci:{API_KEY}@[[git.example.com/x.git]]
vault login {API_KEY}
az login --service-principal -u [[app]] -p {OPAQUE} --tenant [[t1]]
gcloud auth print: {API_KEY}
openai.api_key = "{API_KEY}"
headers = {"Authorization": "Bearer {API_KEY}", "[[Accept]]": "[[*/*]]"}
axios.defaults.headers.common['Authorization'] = 'Bearer {JWT}'
req.Header.Set("X-Token", "{OPAQUE}")
@Value("${pay.secret:{OPAQUE}}")
#define WIFI_PASS "{PASSWORD}"
const char* mqtt_password = "{PASSWORD}";
define('DB_PASSWORD', '{PASSWORD}');
'password' => env('DB_PASSWORD', '{PASSWORD}'),
new MongoClient("{CONNECTION}")
SQLALCHEMY_DATABASE_URI = '{CONNECTION}'
celery -A app worker -b {CONNECTION} [[-l info]]
[[server]] {⏎  listen [[80]];⏎  proxy_pass http://{IP}:[[8080]];⏎}
upstream pool { server {IP}:[[80]] weight=[[3]]; server {IP}:[[80]]; }
/etc/hosts: {IP}  {HOST}
iptables -A INPUT -s {IP} -j [[DROP]]
[[Connected to]] {HOST} ({IP}) [[port 443]]
ifconfig eth0 inet {IP} ether {MAC} inet6 {IPV6}
dhcpd: DHCPREQUEST for {IP} from {MAC} ([[iphone]]) via [[br0]]
ping {HOST} ({IP}): [[56 data bytes]]
[[nginx]]: {IP} - - [[[12/Mar/2026:08:11:02 +0800]]] "GET /api?mobile={PHONE}&sign={OPAQUE} HTTP/1.1" [[200]]
WARN [[o.s.w.s]] : login failed, account={EMAIL}, pwd={PASSWORD}, ip={IP}
{"@timestamp":"[[2026-03-12T00:00:01Z]]","user":{"mobile":{PHONE},"mail":"{EMAIL}"},"host":{"ip":["{IP}"],"mac":["{MAC}"]}}
cookie: {COOKIE}; [[theme=dark]]
document.cookie = "{COOKIE}; [[path=/]]"
eyJ开头的那串 {JWT} 就是登录态
把这段私钥存进密钥库 {PRIVATE_KEY}
COPY t FROM stdin;⏎[[7]]\u21e5{PERSON}\u21e5{ID_CARD}\u21e5{BANK_CARD}⏎\\.
-- 初始数据⏎INSERT INTO emp(no,name,tel,idcard,mail) VALUES⏎('{EMPLOYEE}','{PERSON}','{PHONE}','{ID_CARD}','{EMAIL}');
DELETE FROM blacklist WHERE phone IN ('{PHONE}', '{PHONE}');
update t set plate_no = '{PLATE}', vin = '{VIN}' where [[id=9]];
| 序号 | 项目 | 内容 |⏎|---|---|---|⏎| 1 | 联系电话 | {PHONE} |⏎| 2 | 证件号码 | {ID_CARD} |⏎| 3 | 银行账号 | {ACCOUNT} |
- [x] 联系 {PERSON} {PHONE}⏎- [ ] [[催发票]] {INVOICE}
> {PERSON} 写道:⏎>> 请把钱打到 {BANK_CARD}⏎>> 支行行号 {CNAPS}
发件人:{EMAIL}⏎发送时间:[[2026年3月1日 9:00]]⏎收件人:{EMAIL};{EMAIL}⏎抄送:{EMAIL}⏎主题:[[对账]]
Hi all, 新的 vendor 是 {ORG}, 对接人 {PERSON} (mobile: {PHONE}, mail {EMAIL}), payment 走 A/C {ACCOUNT}
pls book ticket for Mr. {PERSON_EN}, passport {PASSPORT}, DOB {BIRTH_EN}
FYI the customer's id no. is {ID_CARD}, plate {PLATE}
会议转写 00:12:31 {PERSON}:那个账号是{ACCOUNT},你记一下⏎00:12:40 {PERSON}:[[好]]
语音:嗯您记下我电话{PHONE_HAN}完毕
(录音)工号{EMPLOYEE}为您服务,请问您身份证是{ID_CARD}吗
转写:邮箱是 {EMAIL} 对,全小写
{PERSON} [[19:02]]⏎{PHONE}⏎[[打这个]]
{PERSON}: 账号⏎{PERSON}: {ACCOUNT}
{PERSON}: 你车牌多少⏎{PERSON}: {PLATE}
{PERSON}: 微信?⏎{PERSON}: {WECHAT}
[图片]⏎识别文字:{ID_CARD}⏎[[有效期至2039年]]
{PHONE}({PERSON}),{PHONE}({PERSON}),[[都通知到]]
{EMAIL}(财务)、{EMAIL}(法务)
回国隔离人员:护照{PASSPORT},航班[[CA988]],座位[[23A]],手机{PHONE}
门禁白名单⏎{PERSON}⏎{EMPLOYEE}⏎{PHONE}
酒店入住 证件类型[[护照]] 号码{PASSPORT} 房型[[大床]]
民宿订单{ORDER} 住客{PERSON} {ID_CARD} 到店[[18点]]
保险公估 报案号[[待补]] 车牌{PLATE} 驾驶员{PERSON} 驾照档案号{DRIVER}
理赔账户:{PERSON} [[招商银行]] {BANK_CARD}
贷款合同({CONTRACT})借款人{PERSON} 证件{ID_CARD} 放款{AMOUNT} 账户{BANK_CARD}
催收备注:本人{PHONE},单位{LANDLINE},家人{PHONE}
尽调:目标公司{ORG}(信用代码{USCC},机构代码{ORG_CODE})注册资本{AMOUNT}
采购合同[{CONTRACT}]供方账号[{ACCOUNT}]金额[{AMOUNT}]
PO{ORDER}对应SN{DEVICE}[[已出库]]
资产盘点 SN:{DEVICE} 使用人{PERSON}({EMPLOYEE}) 位置[[B座]]
手机回收 IMEI1 {IMEI} IMEI2 {IMEI}
监控主机{IP} 账号admin 密码{PASSWORD} 通道[[16]]
路由器背面:管理地址{IP} 初始口令{PASSWORD}
密码条:{PASSWORD}(首次登录改)
zip口令{PASSWORD}
SWIFT {BIC} IBAN {IBAN} [[手续费OUR]]
beneficiary's bank {BIC}, a/c {ACCOUNT}, ABA no. {ROUTING}
收U地址 {ETHEREUM} [[ERC20]]
电话会议接入 {LANDLINE} 或 {SERVICE}
转机号:{EXTENSION}
寄回邮编 {POSTCODE},{ADDRESS}
My cell's {US_PHONE}, office {US_PHONE}, fax {US_PHONE}
W-2: employee {PERSON_EN}, SSN {SSN}, wages [[on file]]
I-9 passport no: {US_PASSPORT}
1099 recipient TIN {US_ITIN}
guest {PERSON_EN} card ending... full {CREDIT_CARD} exp [[04/29]]
AmEx corp card {AMEX}
NINO {NINO} / NHS {NHS} / tel {UK_PHONE}
Aadhaar ({AADHAAR}) PAN ({PAN}) attached
個人番号カード {MY_NUMBER}
RRN {RRN} [[verified]]
FIN/NRIC {NRIC}
Steuernummer IdNr {DE_TAX}
NIR {FR_NIR} [[patient]]
N.I.F. {ES_NIF}
CF: {CODICE}
CPF nº {CPF}
TFN: {TFN}; SIN: {SIN}
"""
LABELS = {
    "PHONE": "机主号码|报名手机|司机手机|寄件人电话|收方电话|法人手机|单位联系人手机|亲属电话|本机号码|办理号码|手机号2|移动号码|联系号|家属手机|CONTACT NO|手 机",
    "EMAIL": "电子邮件(E-mail)|接收简历邮箱|发票接收邮箱|注册邮箱|密保邮箱|公司邮箱|MAIL|投递邮箱", "ID_CARD": "身份证编号|公民身份证号码|证件编号|客户证件号|身份证件|有效身份证件号码|法人身份证号码|配偶身份证|身份证(必填)|二代证号|ID NO|考生证件号码",
    "BANK_CARD": "银联卡号|收款银行卡|一类卡号|转入卡号|付款卡|结算卡号|发薪卡|缴费卡号|退费银行卡号", "ACCOUNT": "付款人账号|收款人帐号|保证金账号|监管账户|户 号|转出账户|基本账户|贷款账号|收方账号|A/C NO", "USCC": "信用代码证|企业代码|统一信用代码证号|三证合一码|单位税号|工商注册号/信用代码|社会统一信用代码|纳税人识别码",
    "ORG_CODE": "组织机构代码号|机构代码", "TAX_ID": "税务登记号码|地税登记号|纳税人税号", "PASSPORT": "护照证号|中国护照号码|普通护照号|PASSPORT NO.", "PERMIT": "回乡证件号|台胞证号|港澳通行证件号|往来台湾通行证号", "HK_ID": "香港永久性居民身份证|香港证件号", "MACAU_ID": "澳门居民证件|澳门永久居民身份证", "TW_ID": "台湾居民身份证号|台灣身分證號",
    "OFFICER": "军人证件号|军官证件", "PLATE": "车牌号(含省份)|运输车牌|送货车牌|车辆号牌号码|主车牌号|机动车号牌", "VIN": "车辆车架号|车架号/VIN|识别代码(车架号)|VIN号", "ENGINE": "发动机号(后六位不够)|发动机序列号|发动机号码", "WECHAT": "微信号(选填)|联系微信|客服微信|微信名片|wechat号", "QQ": "QQ号(必填)|联系QQ号|客服QQ|常用QQ", "POSTCODE": "邮政编号|收件邮编|所在地邮编",
    "BIRTH": "出生日期(阳历)|生日(公历)|出生日期/年龄|宝宝生日|出生时间", "EMPLOYEE": "工号/姓名缩写|员工工牌|内部工号|经办工号|客户经理工号|职工代码", "STUDENT": "学号/考号|在校学号|学生证编号|学籍辅号", "MEDICAL": "住院病案号|门诊卡号|就诊卡编号|病人编号|体检号|诊疗号", "SOCIAL": "社会保障卡卡号|医保个人编号|社保个人编号|医疗保险号", "DRIVER": "驾驶证档案号码|档案编号(驾驶证)", "RESIDENT": "外国人居留证号|永久居留身份证",
    "CONTRACT": "合同流水号|框架协议号|借款合同编号|合同备案号|合同登记编号|保密协议编号", "ORDER": "采购单|外部订单号|平台订单号|支付宝订单号|微信支付单号|服务单号|入库单号|子订单编号", "TRACKING": "货运单号|退回运单号|邮件号码|包裹单号|承运单号", "INVOICE": "票据号|蓝字发票号码|数电票号码|发票流水号", "INVOICE_CODE": "蓝字发票代码|机打代码|发票代码(12位)", "CASE": "诉讼案号|仲裁案号|一审案号|关联案号",
    "PROPERTY": "房权证号|不动产权证书编号|产权证书号", "ICP": "网站备案/许可证号|ICP号|备案许可号", "AMOUNT": "标的额|授信额度|借款金额(元)|应收合计|含税总价|保证金金额|放款金额|最高限价|结算金额", "PROJECT": "招标编号|采购项目编号|项目立项号|课题立项编号", "IP": "主机地址|管理IP|源IP|出口IP|设备IP|DNS服务器|虚拟IP(VIP)|Pod IP", "IPV6": "IPv6前缀地址|本机IPv6", "MAC": "有线MAC|蓝牙MAC|MAC(WLAN)|MAC码", "HOST": "主机全名|FQDN|节点名|数据库主机", "IMEI": "IMEI(MEID)|设备串号|IMEI 1", "DEVICE": "SN号|产品SN|机器序列号|出厂序列号|ICCID/IMSI|设备唯一标识|主板序列号",
    "IBAN": "IBAN账号|国际银行帐号", "BIC": "收款行SWIFT|SWIFT/BIC码", "ETHEREUM": "钱包公钥地址|转账地址|USDT收款地址", "PASSWORD": "连接密码|查询密码|服务密码|取件密码|登录口令|超管密码|证书密码|远程密码|ROOT口令|无线密码", "API_KEY": "接口Token|密钥串|API凭证|鉴权Token|调用Key", "OPAQUE": "应用Secret|签名Key|AES Key|商户密钥|APIv3密钥|回调Token|加密盐|Secret Access Key", "JWT": "用户Token|鉴权令牌|登录态Token", "LANDLINE": "联系座机|医院总机|招标办电话|单位传真|家庭座机|报警电话(辖区派出所)",
    "PERSON": "受检者|寄件人|考生|机主|报名人|借款人姓名|被执行人姓名|监护人姓名|开票员|受益人姓名", "ORG": "投标单位名称|招标人|收款单位全称|付款人全称|申请单位|工作单位全称|承运公司|买方", "ADDRESS": "装机地址|投递地址|户口地址|抵押物坐落|收件人详细地址|房产坐落|开户地址",
}
KEYS = {
    "PHONE": "buyerTel mob rcvPhone callee msisdn phone_e164 sender.phone LXDH kh_sjh agentMobile emergency_tel", "EMAIL": "ccMail mailFrom user_email_addr replyTo YX", "ID_CARD": "idno IDCARD sfz zjhm certificateCode idCardNumberEnc holder_id personIdNo", "BANK_CARD": "pan_no bankcard acct_card payCardNo yhk cardBin_no", "ACCOUNT": "payerAccNo rcvAccount skzh accNumber ledgerAccount", "USCC": "xydm creditNo unifiedSocialCreditCode nsrsbh entCode", "PERSON": "khmc contact_nm buyer patient_name signer",
    "ADDRESS": "rcvAddress addrDetail jtzz", "ORG": "ghdwmc vendor_nm entName", "PASSWORD": "mail.password redis.pass dbPwd SMTP_PASSWD sys_password userPass rabbitPwd loginPass keyPassword", "OPAQUE": "apikey partnerKey appsecret cosSecretKey JWT_SIGNING_KEY mchKey encodingAesKey private_token callbackToken oss.secret", "JWT": "idToken x-access-token bearer_token satoken", "IP": "srcIp dstIp host_ip podIP nasip lastIp mysql.host", "IPV6": "ipv6Addr", "MAC": "bssid hwAddr MacAddr", "PLATE": "cph plateNum vehNo license_no", "VIN": "clsbdh VINNO vehicleIdentificationNumber", "ENGINE": "fdjh engineNum", "ORDER": "orderCode ddh tradeSn bill_no merOrderId", "TRACKING": "mailNo logisticsNo ydh", "CONTRACT": "htbh contractSerial pactNumber",
    "INVOICE": "fphm invNo", "INVOICE_CODE": "fpdm invCode", "EMPLOYEE": "gh staffNumber emp_id jobNumber", "BIRTH": "birthYmd csny bornDate", "WECHAT": "wxNo wechat_account", "QQ": "qqAccount QQ", "IMEI": "imei2 IMEI_NO", "DEVICE": "devSn serial_num imsi machineCode", "PASSPORT": "hzh passportNumber", "STUDENT": "xsxh sno studentNum", "MEDICAL": "zyh blh patientID hisNo", "POSTCODE": "yzbm post_code", "CNAPS": "lhh bankLineNo", "LANDLINE": "gddh officePhone fax_no", "SSN": "ssn_num", "CREDIT_CARD": "creditCard cc", "IBAN": "ibanNo", "PERMIT": "permitNo", "SOCIAL": "sbkh ssCardNo",
}
FIELD = {
    "ruby": ("{T} = { ", ':{K} => "{V}"', ", ", " }", '"'), "csharp": ("var {T} = new Dto { ", '{K} = "{V}"', ", ", " };", '"'), "flags": ("./{T}ctl add", ' --{K} "{V}"', "", " --verbose", '"'), "pairs": ("[", '{"name":"{K}","value":"{V}"}', ",", "]", '"'),
    "tool": ('{"type":"tool_result","content":"{\\"{T}\\":{', '\\"{K}\\": \\"{V}\\"', ", ", '}}"}', '"'), "redis": ("HSET {T}:18", ' {K} "{V}"', "", "", '"'), "mongo": ("db.{T}.insertOne({ ", "{K}: '{V}'", ", ", " })", "'"), "plist": ("<dict>\n", "<key>{K}</key>\n<string>{V}</string>", "\n", "\n</dict>", "<&"),
    "bracketed": ("[{T}] ", "{K}:[{V}]", " ", "", "[] "), "piped": ("{T}|", "{K}:{V}", "|", "|", "|"), "multipart": ("curl -X POST", " -F '{K}={V}'", "", " [http]", "'"), "typed": ("", "const {K}: string = '{V}';", "\n", "\n", "'"), "proto": ("{T} {\n", '  {K}: "{V}"', "\n", "\n}", '"'), "named element": ("<{T}>", '<field name="{K}">{V}</field>', "", "</{T}>", "<&"),
    "map": ("{T}={", "{K}={V}", ", ", "}", ",} "), "terms": ('{"query":{"bool":{"must":[', '{"term":{"{K}":"{V}"}}', ",", "]}}}", '"'), "where": ("SELECT * FROM {T} WHERE ", "{K}='{V}'", " AND ", " LIMIT 1", "'"), "hcl": ('resource "{T}" {\n', '  {K} = "{V}"', "\n", "\n}", '"'),
}
LINE = ["{L}\u2503{V}", "{L}\u2026\u2026{V}", "{L}:____{V}____", "{L}\uFF1A\uFF08{V}\uFF09", "\u3010{L}:{V}\u3011", "{L}\n:{V}", "\u25C6{L}\u25C6{V}", "{L}:\u300C{V}\u300D", "{L}-{V}", "\u2705{L}\uFF1A{V}", "### {L}\n{V}", "*{L}* {V}", "{L}:<br>{V}", "{L}&nbsp;{V}", '"{L}","{V}"', "{L},{V}",
        '<label>{L}</label><input value="{V}">', "{L}: `{V}`", "(一){L}:{V}", "1、{L}:{V}", "a) {L} - {V}", "{L}: **{V}**", "{L}(见附件):{V}", "{L}\u3010选填\u3011:{V}", "{L}:{V}(与证件一致)", "{L}  :  {V}", "\u203B {L} \uFF1A {V}", "{L}\n\n{V}", "{L}\t:\t{V}", "| {L} | {V} | 是 |", "<td class=\"k\">{L}</td>\n<td>{V}</td>", "{L} \u2192 {V}", "[{L}]={V}"]
SAY = ["{L}后面填{V}", "{L}就用{V}吧", "{V}是{L}", "{V}这个{L}不对", "{L}多少来着?{V}", "{L}?{V}", "刚查到{L},是{V}", "{L}抄一下:{V}", "{L}那栏写{V}就行", "{V},这是我的{L}", "{L}(新){V}", "{L}打错一位,正确的是{V}", "{L}发过来了:{V}", "您的{L}尾数不全,系统里是{V}", "{L}麻烦记成{V}", "查{L}等于{V}的记录", "{L}我重发一遍{V}", "{V}({L})", "用{V}做{L}", "{L}已变更为{V},请知悉"]
HARMLESS = """
依赖 [[spring-boot]] {VERSION} 与 [[netty]] {VERSION} 冲突
heap dump {SMALL}MB, gc {SMALL}ms
build [[#]]{SMALL} sha {SHA1}
index {HEX6}..{HEX6} 100644
blob {SHA256}
"requestId":"{UUID}","cost":{SMALL}
"ts":{EPOCH_MS},"seq":{COUNTER}
span {HEX16} parent {HEX16}
crc32 {HEX8}
[[国发〔2023〕12号]]文件
[[财税〔2019〕13号]]第二条
批准文号 [[国药准字H20123456]]
执行标准 {STANDARD}
股票 [[600519]] 涨停
基金代码 [[161725]]
条码 [[6901234567892]]
G[[1024]]次 [[08车12A]]
[[MU5101]] 起飞 [[09:35]]
{DATETIME} DEBUG pool active={SMALL} idle={SMALL}
拨 [[95588]] 按 [[3]]
[[12315]] 热线投诉
监听 [[0.0.0.0]]:{SMALL}
[[127.0.0.1]]:{SMALL} refused
DNS 配成 [[8.8.8.8]]
π≈{DECIMAL}
定位 {LATLON}
DOI [[10.1000/xyz123]]
arXiv:[[2303.08774]]
ISBN {ISBN} 第{SMALL}版
显卡 [[RTX 4090]] 显存 [[24GB]]
芯片 [[STM32F103C8T6]]
螺丝 [[M6x20]] 共 {SMALL} 颗
{MODEL} 的 [[temperature]] 设为 [[0.7]]
颜色 [[#3b82f6]] 与 [[rgba(0,0,0,0.5)]]
API_KEY=[[<YOUR_API_KEY>]]
password: [[changeme]]
secret = [[os.getenv("SECRET")]]
token: ${{ secrets.TOKEN }}
-p [[$DB_PASS]]
密码不能与上次相同
手机号格式错误请重输
身份证号码应为18位
银行账号录入后不可修改
合同编号生成规则见附录
订单编号由系统自动生成
发票号码在右上角
车牌识别一体机
学号排序升序
病历号位数不足自动补零
工号绑定门禁后生效
邮箱容量 {SMALL} MB
QQ音乐播放列表
微信小程序审核中
生日当天有礼品
金额保留两位小数
[[于是]][[大家]]都同意了
[[高兴]]得[[连]]蹦带跳
[[文明]]施工 [[安全]]第一
[[方案]]与[[任务]]同步
[[常规]]检查[[时间]]另定
[[温馨]]提示:[[水电]]费下月起调整
[[向前]]滚动[[平均]]值
第[[1304]]期 [[08 12 19 23 27]]
CVE {CVE} 评分 [[9.8]]
共 {COUNTER} 字节,{SMALL} 行
分辨率 [[3840x2160]]@[[60Hz]]
[[20260312081102]] 备份完成
[[Q3]] 增长 [[12.5%]]
海拔 [[8848.86]] 米
[[SKU-1024-BLK-XL]] 缺货
端口 [[8080]] [[8443]] 开放
色号 [[PANTONE 19-4052]]
errcode [[40001]] invalid credential
SELECT count(*) FROM [[orders]] WHERE id > {COUNTER}
年报显示营收 [[增长]] 两成
邮编库更新到 [[2025]] 版
[[公元前221年]][[秦始皇]]统一六国
"""


def blank_columns(d, of, r, value):
    """Headings and values under one another, apart by blanks, as OCR and terminals give them."""
    kinds = r.sample([k for k in of.LABELS if k not in ("ADDRESS", "ORG")], r.randint(2, 4))
    gap = r.choice(["  ", "    ", "      "])
    rows = [[value(k) for k in kinds] for _ in range(r.randint(1, 3))]
    keep = [i for i in range(len(kinds)) if not any(" " in row[i] for row in rows)]
    d.write(gap.join(r.choice(of.LABELS[kinds[i]].split("|")).replace(" ", "") for i in keep) + "\n")
    for row in rows:
        for i in keep:
            d.value(kinds[i], row[i]).write(gap)
        d.write("\n")


def transposed(d, of, r, value):
    """A table whose rows are fields and whose columns are people."""
    separator = r.choice(["\t", " | ", ","])
    for kind in r.sample(list(of.LABELS), r.randint(3, 5)):
        d.write(r.choice(of.LABELS[kind].split("|")))
        for _ in range(2):
            text = value(kind)
            if separator.strip(" ") not in text:
                d.write(separator).value(kind, text)
        d.write("\n")


def stacked(d, of, r, value):
    """All labels first, then all values, as a reader of PDF columns gives them."""
    kinds = r.sample([k for k in of.LABELS if k not in ("PERSON", "ORG")], r.randint(2, 3))
    colon = r.choice(["\uFF1A", ":", ""])
    for kind in kinds:
        d.write(r.choice(of.LABELS[kind].split("|")) + colon + "\n")
    for kind in kinds:
        d.value(kind, value(kind)).write("\n")


def two_a_line(d, of, r, value):
    """Two labelled fields a line, as printed forms have them."""
    gap, colon = r.choice(["  ", "\t", "    ", "\u3000\u3000"]), r.choice([":", "\uFF1A", " ", ""])
    for _ in range(r.randint(2, 3)):
        for at, kind in enumerate(r.sample(list(of.LABELS), 2)):
            d.write(gap if at else "").write(r.choice(of.LABELS[kind].split("|")) + (colon or ": ")).value(kind, value(kind))
        d.write("\n")


LAYOUTS = [blank_columns, transposed, stacked, two_a_line]

"""Sentences and small documents of the fresh set, style A. \u23ce is a line end and \u21e5 a tab; {KIND} a value, [[..]] must stay."""

ZH_A = """
[{PERSON}] 刚和{ORG}通了电话,对方留了{PHONE},[[让下午三点以后打]]
亲,麻烦改下地址哈,{ADDRESS},电话还是{PHONE}不变~
姐,我把身份证发你:{ID_CARD},[[别弄丢]]
老板好,货款{AMOUNT}打到{BANK_CARD},户名{PERSON}
刚转错了,应该转{BANK_CARD}这张,[[那张已经注销]]
{PERSON}:收到,我让{PERSON}去取⏎{PERSON}:好的,[[辛苦]]
订单{ORDER}的尾款还没付,[[催一下]]
帮查一下{ORDER},用户说没收到货
{TRACKING}这票件签收了没
司机{PERSON},车{PLATE},手机{PHONE},[[预计六点到]]
晚上请{ORG}的{PERSON}吃饭,[[订个包间]]
wx加我 {WECHAT},备注[[项目名]]
工号{EMPLOYEE}的同事今天请假,[[别排班]]
{PERSON}({EMPLOYEE})已于[[上周五]]离职
会议号别发群里,[[入会密码另发]]
甲方(盖章):{ORG}⏎法定代表人(签字):{PERSON}⏎开户银行:[[中国建设银行]]⏎账号:{ACCOUNT}⏎税号:{USCC}
乙方:{PERSON},身份证号码:{ID_CARD},住所:{ADDRESS}
第三条 乙方指定收款账户:户名 {ORG},账号 {ACCOUNT}。
第五条 合同总价款为人民币{AMOUNT},[[分三期支付]]。
本协议编号{CONTRACT},[[一式两份]]
双方于[[二〇二五年]]签订的编号为{CONTRACT}的《[[采购框架合同]]》继续有效
原告:{ORG},住所地{ADDRESS},法定代表人{PERSON},[[董事长]]。
被告:{PERSON},[[男]],{BIRTH}出生,[[汉族]],住{ADDRESS},公民身份号码{ID_CARD}。
依据{CASE}民事判决书,[[被执行人应当履行]]
申请执行人{PERSON}与被执行人{ORG}[[买卖合同纠纷一案]]
上述房产权属证书为{PROPERTY},[[无抵押]]
购买方名称:{ORG}⏎纳税人识别号:{USCC}⏎地址、电话:{ADDRESS} {LANDLINE}⏎开户行及账号:[[中国银行]] {ACCOUNT}
发票代码 {INVOICE_CODE} 发票号码 {INVOICE} [[校验码 已核对]]
销货清单⏎金额合计 {AMOUNT}⏎开票人 {PERSON}
客服:请问您预留的手机号是多少?⏎客户:{PHONE}
客服:麻烦报一下身份证后四位⏎客户:直接给你全的吧 {ID_CARD}
客服:您的订单号?⏎客户:{ORDER}
坐席:请核对收货信息⏎用户:{PERSON} {PHONE} {ADDRESS}
问:卡号是多少?⏎答:{BANK_CARD}
问:邮箱?答:{EMAIL}
您好,我是{ORG}的{PERSON},想咨询[[年度续费]],我的电话{PHONE}
【{ORG}】尊敬的{PERSON},您的快递{TRACKING}已到[[驿站]],取件联系{PHONE}
【示例银行】您尾号[[1234]]的账户转出{AMOUNT},收款人{PERSON}
主题:关于{ORG}的付款申请⏎收件人:{EMAIL}⏎各位好,[[请审批]]附件。⏎{PERSON}⏎{ORG}⏎手机 {PHONE}
--⏎{PERSON}⏎销售总监 | {ORG}⏎M: {PHONE}⏎T: {LANDLINE}⏎E: {EMAIL}⏎A: {ADDRESS}
此致⏎敬礼⏎{PERSON}⏎[[2025年3月]]
发件人: {PERSON} <{EMAIL}>⏎抄送: {PERSON} <{EMAIL}>⏎主题: [[会议改期]]
会议纪要⏎主持:{PERSON}⏎参会:{PERSON}、{PERSON}、{PERSON}⏎议题:[[二季度预算]]⏎结论:{PERSON}跟进{ORG}合同
与会人员 {PERSON}、{PERSON},缺席 {PERSON}
待办:@{PERSON} 对接{ORG},截止[[周五]]
{PERSON}汇报了与{ORG}的谈判进展,[[价格仍有分歧]]
张总让{PERSON}把报价{AMOUNT}发给{ORG}
患者{PERSON},[[女,45岁]],住院号{MEDICAL},因[[头晕三天]]入院
既往史略。联系家属{PERSON}({PHONE})
检验报告单 门诊号 {MEDICAL} 姓名 {PERSON} [[血糖偏高]]
学号{STUDENT} 姓名{PERSON} [[成绩优秀]]
家长您好,{PERSON}同学(学号{STUDENT})[[今日缺勤]]
护照({PASSPORT})[[有效期不足六个月]]
旅客{PERSON},证件{PASSPORT},航班[[MU5101]]
登机人{PERSON} 身份证{ID_CARD} 手机{PHONE}
港澳居民{PERSON}持回乡证{PERMIT}[[办理入住]]
投诉车辆{PLATE}占用消防通道
{PLATE}于[[昨日]]超速,车主{PERSON}
保单:被保险车辆{PLATE},车架{VIN},发动机{ENGINE}
微信{WECHAT}或QQ{QQ}都行
跳板机 {IP},账号 [[deploy]],密码 {PASSWORD}
服务器{IP}的root密码是{PASSWORD},[[用完改掉]]
ssh root@{IP} 密码{PASSWORD}
内网wiki在{HOST},用域账号登录
把 {IP} 加到白名单
mysql -h {IP} -uroot -p{PASSWORD} [[--batch]]
WiFi: [[Guest-5G]] / {PASSWORD}
测试环境账号 [[tester01]] / {PASSWORD}
我的key是{API_KEY},额度[[快没了]]
appid [[wx_demo]] secret {OPAQUE}
DASHSCOPE_API_KEY={API_KEY}
报销单 {PERSON} 交通费 {AMOUNT} 卡号 {BANK_CARD}
工资条 {PERSON} 实发 {AMOUNT} 工号 {EMPLOYEE}
{PERSON}的年薪是{AMOUNT},[[不要外传]]
我司拟以{AMOUNT}收购{ORG}60%股权
{ORG}中标[[智慧园区项目]],中标价{AMOUNT}
项目{PROJECT}延期,负责人{PERSON}
本文件属{SECRECY},[[阅后即焚]]
供应商:{ORG};联系人:{PERSON};电话:{PHONE};邮箱:{EMAIL}
招标代理机构:{ORG}⏎联系人:{PERSON}、{PERSON}⏎联系电话:{LANDLINE}⏎地址:{ADDRESS}
{PERSON}(身份证号:{ID_CARD})系我公司员工
兹证明{PERSON},身份证号{ID_CARD},在我单位任[[工程师]]
授权委托书:委托{PERSON}(身份证 {ID_CARD})[[办理相关手续]]
收据:今收到{PERSON}交来[[押金]]{AMOUNT}
借条:今借到{PERSON}现金{AMOUNT},借款人:{PERSON},身份证{ID_CARD}
快递柜取件人 {PERSON},电话 {PHONE}
房东{PERSON},房屋位于{ADDRESS},月租{AMOUNT}
紧急联系人:{PERSON}(父子)  {PHONE}
打{LANDLINE}转前台,[[找行政]]
客服热线{SERVICE},[[工作日九点到六点]]
公司注册地{ADDRESS},邮编{POSTCODE}
请寄到 {ADDRESS} {PERSON}收 {PHONE}
上门地址{ADDRESS},业主{PERSON},[[空调不制冷]]
网站备案{ICP}
手机串号{IMEI},[[保修期内]]
序列号 {DEVICE} 的打印机卡纸
打款给境外:{IBAN}  {BIC}
USDT转到 {ETHEREUM}
社保编号{SOCIAL}查询不到[[缴费记录]]
开户许可证 账号 {ACCOUNT} 行号 {CNAPS}
微信支付商户订单 {ORDER}
退款到尾号前的卡 {BANK_CARD}
{PERSON}今天生日({BIRTH}),[[记得订蛋糕]]
请{PERSON}和{PERSON}下班前把[[周报]]交了
昨天{PERSON}说{ORG}那边还在走流程
{PERSON}去{ORG}谈合作了
由{PERSON}负责,{PERSON}配合
{ORG}与{ORG}签署[[战略合作协议]]
听说{ORG}要上市了
""".strip().split("\n")

EN_A = """
Hi {PERSON_EN},⏎⏎Please wire the deposit to IBAN {IBAN}, BIC {BIC}.⏎⏎Thanks,⏎{PERSON_EN}
Dear {PERSON_EN},⏎We received your payment by card {CREDIT_CARD} [[yesterday]].
Dear Ms. {PERSON_EN}, your claim is [[approved]].
Mr. {PERSON_EN} called from {US_PHONE} about [[the lease]].
Name: {PERSON_EN}⏎SSN: {SSN}⏎DOB: {BIRTH}⏎Address: {ADDRESS_US}
Regards,⏎{PERSON_EN}⏎Director of [[Operations]]⏎{US_PHONE} | {EMAIL}
From: {PERSON_EN} <{EMAIL}>⏎To: {EMAIL}⏎Subject: [[Quarterly review]]
I met {PERSON_EN} and {PERSON_EN} at [[the conference]].
{PERSON_EN} approved the budget, [[effective today]].
Ask {PERSON_EN} in payroll about [[the bonus]].
According to {PERSON_EN}, the shipment left [[on time]].
cc: {PERSON_EN}, {PERSON_EN}
{PERSON_EN} (ext. [[204]]) will call you back.
Text me at {US_PHONE}
You can reach the tenant at {US_PHONE} after [[5pm]].
Ship everything to {ADDRESS_US}.
The property at {ADDRESS_US} was [[sold]].
Customer paid with {CREDIT_CARD}, [[expires soon]].
Please charge {AMEX} instead.
Employee {PERSON_EN} (SSN {SSN}) was [[promoted]].
Applicant's social is {SSN}.
Failed login for [[admin]] from {IP} port [[52344]]
dial tcp {IP}:[[5432]]: connect: [[connection refused]]
ping6 {IPV6} [[timed out]]
arp: {IP} is at {MAC}
Here's the prod key {API_KEY}, [[rotate it later]]
export DB_PASSWORD={PASSWORD}
the password for the portal is {PASSWORD}
DATABASE_URL={CONNECTION}
redis-cli -u {CONNECTION} [[ping]]
Cookie: {COOKIE}
Authorization: Bearer {JWT}
Authorization: Basic {BASIC}
-u [[admin]] -H "X-Auth-Token: {OPAQUE}"
const apiKey = "{API_KEY}";
client = Client(api_key="{API_KEY}", timeout=[[30]])
password := "{PASSWORD}"
String pwd = "{PASSWORD}";
{"user": "[[svc]]", "secret": "{OPAQUE}"}
Passenger {PERSON_EN}, passport {PASSPORT}, seat [[14C]]
Borrower: {PERSON_EN}, {ADDRESS_US}
Patient {PERSON_EN}, born {BIRTH}, [[stable]].
Delivery for {PERSON_EN}: {ADDRESS_UK}
Meine Steuer-ID lautet {DE_TAX}.
Mon numéro de sécurité sociale est le {FR_NIR}.
Mi DNI es {ES_NIF}.
Il mio codice fiscale è {CODICE}.
Meu CPF é {CPF}.
NRIC {NRIC} submitted.
My Aadhaar is {AADHAAR} and PAN {PAN}.
TFN {TFN} is on [[the payslip]].
Backup of {HOST} to {HOST} [[completed]]
ABA {ROUTING}, account {ACCOUNT}
PO {ORDER} is [[overdue]]
Send BTC to {ETHEREUM}
Kind regards,⏎⏎{PERSON_EN}
Thanks!⏎{PERSON_EN}⏎{EMAIL}
Sent by {PERSON_EN}, [[Account Manager]]
Interviewed by {PERSON_EN} on [[Tuesday]].
{PERSON_EN}'s laptop has serial number {DEVICE}.
""".strip().split("\n")

MIXED_A = """
Hi {PERSON},麻烦帮check一下PO {ORDER},deadline是[[EOD]]
@{PERSON} pls 把contract {CONTRACT} 发给client {ORG}
{ORG}的invoice还没pay,amount是{AMOUNT}
我的mobile是{PHONE},email: {EMAIL}
server {IP} down了,[[restart一下]]
这个API key:{API_KEY},[[先用着]]
candidate {PERSON},current company {ORG},expected [[next month]]
address是{ADDRESS},contact {PERSON} {PHONE}
Dear {PERSON},附件是[[quotation]],total {AMOUNT}
login password改成{PASSWORD}了
VPN账号同域账号,pwd {PASSWORD}
VIP客户{PERSON} (mobile {PHONE}) complain了
""".strip().split("\n")

HARMLESS_A = """
升级到 {VERSION} 之后内存降了一半
固件 {VERSION} 修复若干问题
"createdAt": {EPOCH_MS},
trace_id={UUID} span={HEX16}
commit {SHA1}
layer sha256:{SHA256}
etag: "{MD5}"
书号 {ISBN}
e = 2.71828182845904523536
lat/lng {LATLON}
模型选 {MODEL} 还是 {MODEL}
阅读量 {COUNTER}
rx_bytes {COUNTER} tx_bytes {COUNTER}
符合 {STANDARD} 的要求
漏洞 {CVE} 影响范围
[{DATETIME}] WARN retry in {SMALL} ms
截止 {DATE} 前提交
手机支持双卡双待
电话打不通就发消息
请输入正确的身份证号码
身份证复印件加盖公章
银行卡需本人开户
账号或密码错误
密码至少八位,含大小写字母
忘记密码请点击找回
合同签订后三日内付款
合同编号规则由法务部制定
订单提交成功
快递一般三天到
发票抬头可以修改
地址栏输入网址
邮箱格式不正确
车牌识别率达到百分之九十九
工号从今年起改为六位
姓名不能为空
联系人信息已更新
负责人签字后生效
法定代表人变更需公示
项目编号自动生成
金额单位为元
预算待定
经理层人员名单待公布
主任医师出诊时间表
高级工程师职称评审
方案讨论稿第二版
和平与发展
时代变了
马上安排
于是大家都同意了
安全第一
常见问题解答
万一下雨怎么办
陈述事实即可
严重影响进度
周末加班有补贴
张贴在公告栏
关于加强管理的通知
孙子兵法
任何单位和个人不得挪用
许可证申请流程
中国移动发布财报
腾讯和阿里的股价
国家税务总局公告
上海浦东机场
北京大学图书馆
植物园免费开放
清明节放假安排
五一劳动节调休
port 8080 is already in use
HTTP 404 Not Found
errno 110
exit code 137
max_connections = 500
retry_interval: 30000
batch_size=64, lr=3e-4
SELECT * FROM orders WHERE id = 42
ORDER BY created_at DESC LIMIT 100
for i in range(1000000):
int64_t x = 9223372036854775807;
0xDEADBEEF
#ff8800
rgba(12, 34, 56, 0.8)
127.0.0.1:3000
https://www.example.org/a/b?page=2&size=50
example.com/index.html
npm install react@18.3.1
docker pull nginx:1.27.3-alpine
ubuntu-22.04.5
v2.10.0-rc.1+build.20240101
p < 0.001, n = 1280
PMID 31978945
DOI 10.1000/182
1 234 567,89
100 000 000
2024/25 season
Section 4.3.2.1
Tel Aviv
Password policy: minimum 12 characters
Enter your password
Forgot your password?
Invalid token
token expired
API key required
secret santa
The key is under the mat
Key Performance Indicators
Dear Sir or Madam
Dear Customer
Dear All
Best Regards
Will Smithers win
Mark the date
Grant permission to read
Rose by any other name
Frank discussion
May I come in
Chase the bus
San Francisco
Los Angeles Lakers
Lorem ipsum dolor sit amet
password=<redacted>
api_key = os.getenv("API_KEY")
token: ${{ secrets.GITHUB_TOKEN }}
"password": "********"
passwd: null
secretKeyRef: db-credentials
key: value
private_key_path: /etc/ssl/key.pem
Bearer <token>
your-api-key-here
共 {SMALL} 页 第 3 页
身高 175 体重 68
圆周率 {DECIMAL}
尾号 8888
编号 1
页码 12-15
2024年第三季度
同比增长 23.5%
北纬39度54分
G20峰会
5G基站
A4纸
T恤
3D打印
K12教育
H5页面
""".strip().split("\n")

"""Sentences and small documents of the fresh set, style B; the signs are those of style A."""

ZH_B = """
刚才那位女士叫{PERSON},留的号码是{PHONE},[[你晚点回她]]
东西寄{ADDRESS}就行,{PERSON}代收,[[周末也有人]]
{PERSON}办了离职,工卡{EMPLOYEE}记得收回
查了一下,{PERSON}名下的卡{BANK_CARD}被冻结了
对方发来的账户是{ACCOUNT},开户名{ORG},[[农行]]
钱汇到{ORG}了,对公账号{ACCOUNT}
我女儿{PERSON},{BIRTH}生,[[今年上小学]]
[[麻烦开张专票]],抬头{ORG},税号{USCC}
{ORG}(税号 {USCC})[[申请退税]]
快递员说{TRACKING}放门卫了
{PERSON}托我问问,订单{ORDER}[[能不能加急]]
这单{ORDER}要退,原因是[[尺码不合适]]
合同{CONTRACT}签完了,{ORG}那边由{PERSON}签字
续签{CONTRACT}号合同,金额提高到{AMOUNT}
首期款{AMOUNT}昨天到账,二期{AMOUNT}[[下季度付]]
{PERSON}欠我{AMOUNT},借条上写了身份证{ID_CARD}
报案人{PERSON}称,{PLATE}[[肇事后逃逸]]
{PLATE}这车是{PERSON}的,打{PHONE}让他挪一下
住{ADDRESS}的{PERSON}反映[[楼道灯坏了]]
[[物业群]]:{PERSON},3-1-502,{PHONE}
入院时间[[昨日]],患者{PERSON},病历号{MEDICAL},过敏史[[无]]
{PERSON}主任医师查房,嘱[[继续观察]]
处方笺 姓名:{PERSON} 年龄:[[36岁]] 门诊号:{MEDICAL}
{PERSON},学号{STUDENT},[[申请缓考]]
录取名单:{PERSON}、{PERSON}、{PERSON}
导师{PERSON}同意[[开题]]
出差人{PERSON},身份证{ID_CARD},[[高铁二等座]]
帮{PERSON}订票,护照{PASSPORT},[[靠窗]]
加v{WECHAT},[[进群]]
QQ{QQ},[[密码你知道]]
邮件发{EMAIL}和{EMAIL}两个地址
[[有事]]打座机{LANDLINE},[[别打手机]]
{IP}这台机器CPU满了,从{HOST}登进去看
把{IP}的3306端口[[对外关掉]]
堡垒机{HOST}⏎用户[[ops]]⏎密码{PASSWORD}
[[测试账号]] test@example.com / {PASSWORD}
用户名admin,密码{PASSWORD},[[登录后请修改]]
数据库密码从[[旧的]]换成了{PASSWORD}
{API_KEY} 这个key泄露了,[[赶紧作废]]
[[调用时]]带上token={OPAQUE}
配置里写 spring.datasource.password={PASSWORD}
jdbc:mysql://{IP}:3306/shop?user=root&password={PASSWORD}
连接串 {CONNECTION} 不要写死
请求头里 X-Api-Key: {OPAQUE}
"Authorization": "Bearer {JWT}"
[[私钥]]:⏎{PRIVATE_KEY}
尊敬的{PERSON}先生:⏎您在我行尾号[[6688]]的账户…⏎{ORG}
【验证】{PERSON}您好,您的预约已确认,[[地址见短信]]
答辩委员会主席{PERSON},委员{PERSON}、{PERSON}
董事会决议:选举{PERSON}为董事长,聘任{PERSON}为总经理
股东{PERSON}出资{AMOUNT},{PERSON}出资{AMOUNT}
{ORG}系{ORG}的全资子公司
经查,{ORG}法定代表人为{PERSON},[[注册资本实缴]]
甲方为{ORG},乙方为{PERSON}
转让方:{PERSON},身份证号:{ID_CARD}⏎受让方:{ORG},统一社会信用代码:{USCC}
本院在执行{PERSON}与{ORG}合同纠纷一案中,案号{CASE},[[依法扣划]]
委托诉讼代理人:{PERSON},[[律师]]
房产坐落于{ADDRESS},产权证号{PROPERTY}
{SECRECY}⏎关于{ORG}[[重组方案的汇报]]
录音转写:我叫{PERSON},我的身份证号是{ID_CARD},手机尾号[[不记得了]]
客户说他的手机是{PHONE},[[让周五再联系]]
A:你邮箱多少 B:{EMAIL}
A:微信多少 B:{WECHAT}
A:发个地址 B:{ADDRESS}
A:怎么称呼 B:{PERSON}
A:车牌号发一下 B:{PLATE}
前天{PERSON}从{ORG}离职去了{ORG}
{PERSON}和{PERSON}负责华东区,[[华南区待定]]
感谢{PERSON}的支持!
{PERSON}同志任[[办公室副主任]]
请转告{PERSON},{ORG}的样品到了
找{PERSON}签字,[[他在三楼]]
销售{PERSON}本月签单{AMOUNT}
收款方 {ORG} 卡号 {BANK_CARD} 行号 {CNAPS}
[[供应商付款清单]]⏎{ORG} {ACCOUNT} {AMOUNT}⏎{ORG} {ACCOUNT} {AMOUNT}
旅客名单⏎1 {PERSON} {ID_CARD}⏎2 {PERSON} {ID_CARD}⏎3 {PERSON} {PASSPORT}
{PERSON} {PHONE} {ADDRESS}
{PERSON},{PHONE},{EMAIL}
{PERSON}/{PHONE}/{ORG}
名片:{PERSON} | {ORG} | {PHONE} | {EMAIL}
IMEI是{IMEI},[[申请换机]]
行车证上车架{VIN}
车机SN {DEVICE} 无法激活
IBAN {IBAN} 退汇了,SWIFT用{BIC}
钱包{ETHEREUM}里还有[[余额]]
香港身份证{HK_ID}开户
台胞{PERSON}({TW_ID})[[入职]]
军官证{OFFICER}优惠
网站底部备案号{ICP}
发票{INVOICE}已红冲
社保号{SOCIAL}查不到
""".strip().split("\n")

EN_B = """
Hello {PERSON_EN}, your appointment is [[confirmed]].
My name is {PERSON_EN} and I live at {ADDRESS_US}.
This is {PERSON_EN} from [[the billing team]].
Thanks,⏎{PERSON_EN}⏎[[Senior Analyst]]⏎Tel: {US_PHONE}
{PERSON_EN} wrote:⏎> can you call me at {US_PHONE}?
Please add {PERSON_EN} ({EMAIL}) to [[the thread]].
Meeting notes: {PERSON_EN} presented, {PERSON_EN} objected.
Our new hire, {PERSON_EN}, starts [[Monday]].
Invoice to {PERSON_EN}, {ADDRESS_US}
Dr. {PERSON_EN} reviewed the scan.
signed, {PERSON_EN}
Reported by: {PERSON_EN}⏎Assigned to: {PERSON_EN}
"name": "{PERSON_EN}", "dob": "{BIRTH}"
The defendant, {PERSON_EN}, resides at {ADDRESS_US}.
I talked to {PERSON_EN} yesterday.
Forward this to {PERSON_EN} please.
Is {PERSON_EN} still with [[the company]]?
Can someone reset the password for {EMAIL}?
my number's {US_PHONE} btw
reach me: {US_PHONE} or {EMAIL}
SSN {SSN}, DOB {BIRTH}
Cardholder {PERSON_EN}, number {CREDIT_CARD}, [[Visa]]
Refund to card {CREDIT_CARD}
My amex is {AMEX}
Wire to {IBAN} (SWIFT {BIC})
Routing {ROUTING} / Account {ACCOUNT}
ssh root@{IP} -p [[2222]]
curl http://{IP}:8080/[[health]]
Oct 11 22:14:15 host sshd[1234]: Failed password for [[root]] from {IP} port [[22]] ssh2
{IP} - - [10/Oct/2025:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326
inet6 {IPV6}/64 scope global
ether {MAC} txqueuelen [[1000]]
aws_secret_access_key = {OPAQUE40}
api_key: "{API_KEY}"
headers = {"X-API-Key": "{OPAQUE}"}
os.environ["OPENAI_API_KEY"] = "{API_KEY}"
git clone https://oauth2:{API_KEY}@gitlab.example.com/a/b.git
psql "{CONNECTION}"
MONGO_URI: {CONNECTION}
let token = '{JWT}'
docker login -u [[ci]] -p {PASSWORD} registry.example.com
password for the wifi is {PASSWORD}
Username: [[jdoe]]⏎Password: {PASSWORD}
pw: {PASSWORD}
creds: [[admin]] / {PASSWORD}
sudo mysql -u root -p'{PASSWORD}'
Set-Cookie: {COOKIE}; Path=/; HttpOnly
passport {PASSPORT} issued in [[Shanghai]]
VIN: {VIN}⏎Plate: [[pending]]
Serial No: {DEVICE}
National Insurance number {NINO}
NHS no {NHS}
Aadhaar {AADHAAR}
PAN: {PAN}
CPF: {CPF}
DNI {ES_NIF}
Codice Fiscale: {CODICE}
Steuer-ID {DE_TAX}
SIN: {SIN}
TFN: {TFN}
Deliver to {ADDRESS_UK}.
Order {ORDER} shipped to {PERSON_EN}
""".strip().replace("{OPAQUE40}", "{OPAQUE}").split("\n")

MIXED_B = """
{PERSON}的laptop (SN {DEVICE}) 需要reimage
给{ORG}的quote是{AMOUNT},valid到[[月底]]
Onboarding: {PERSON},员工ID {EMPLOYEE},email {EMAIL}
DB host是{IP},user [[app]],password是{PASSWORD}
帮我book一下,乘客{PERSON},passport {PASSPORT}
ticket里客户留了phone {PHONE}
ship到{ADDRESS},attn {PERSON}
token过期了,新的token:{JWT}
这是staging的secret:{OPAQUE}
payment已经转到account {ACCOUNT}
FYI {PERSON}已经离开{ORG}了
""".strip().split("\n")

HARMLESS_B = """
灰度版本 {VERSION} 已推全
客户端最低支持 {VERSION}
打包时间戳 {EPOCH_MS}
ttl 到 {EPOCH} 为止
链路追踪 {UUID}
文件指纹 {SHA256}
回退到 {SHA1} 之前
ISBN {ISBN}
黄金比例 1.6180339887498948482
坐标 {LATLON}
把默认模型换成 {MODEL}
播放量破 {COUNTER}
disk read {COUNTER} bytes
按 {STANDARD} 抽检
请尽快修复 {CVE}
{DATETIME} DEBUG poll took {SMALL}ms
{DATE} 起施行
请妥善保管您的密码
验证码有效期五分钟
手机没电了
电话占线
微信读书好用吗
身份证过期怎么办
银行卡被吞了
信用卡年费减免
公司名称预先核准
地址栏太长
邮箱容量不足
姓名首字母排序
联系人分组
工号牌丢失补办
学号打印在封面
车牌摇号结果
合同模板下载
发票抬头类型
订单详情页
快递柜满了
负责人不在场
项目经理岗位职责
法人资格
客户经理团队
时间管理方法
高兴地宣布
王国维的人间词话
安静的午后
方向盘跑偏
关键路径分析
明天会更好
万事开头难
金属加工
石家庄到北京的高铁
中华人民共和国民法典
工商银行手机银行升级
华为发布新款手机
教育部公布名单
杭州西湖景区
清华大学计算机系
国家博物馆
世界卫生组织
广东省博物馆
SQL 注入
TCP 三次握手
HTTP/2 协议
git push origin main
kubectl get pods -n default
node_modules/.bin
import numpy as np
print("hello world")
assert len(items) == 3
timeout=30s
version: "3.9"
replicas: 3
GET /v1/users?page=1 200 12ms
Error: ENOENT: no such file or directory
0.0.0.0:80
127.0.0.1
255.255.255.0
1920x1080
#FFAA00
UTF-8
E=mc2
arXiv:2301.00001
Chapter 12, page 345
$HOME/.config
1,000,000 users
99.99% uptime
3 of 12 passed
Password reset instructions
Change your password every 90 days
The token is missing
keyboard layout
Key takeaways
Secret Garden
Bearer authentication scheme
Username and password
Credit card accepted here
Call us anytime
Email us
Dear Team
Dear Hiring Manager
Kind Regards
Thank You Very Much
General Terms and Conditions
United States of America
Visual Studio Code
Microsoft Word
Grand Central Station
Silicon Valley
World Health Organization
Happy New Year
Mark as read
Will do
Summer Sale
Grace period
Art Director
Bill of materials
Jack of all trades
Robin Hood
Victoria Station
Paris Saint Germain
password: ${PASSWORD}
api_key=<YOUR_KEY>
TOKEN=changeme
"secret": "***"
密码:******
密码:由管理员分配
第 {SMALL} 页
房间 {SMALL}
批次 3
会员积分 1280 分
余额不足
跑步 10 公里
GDP 增长 5.2%
气温 -3 度
航班 MU5137
G7 次列车
2025 年度报告
二〇二五年
第三章第五节
""".strip().split("\n")

"""Sentences with holes: {KIND} is a value, [[...]] must stay as it is.

Punctuation is ASCII here; the generator writes Chinese sentences with full-width punctuation too.
"""

ZH = """
麻烦回拨{PHONE},找{PERSON}就行,[[下午三点后]]都在。
快递放菜鸟驿站了,取件人{PERSON},尾号对应手机{PHONE}。
我换号了,新的是{PHONE},旧的{PHONE}月底停用。
打{LANDLINE}没人接,改拨{EXTENSION}试试。
售后请拨{SERVICE},[[工作日九点到六点]]。
纸质材料寄到{ADDRESS},{PERSON}收,{PHONE}。
对账单发{EMAIL}并抄送{EMAIL},[[周五前]]回复。
{PERSON}的证件号{ID_CARD}已经核验通过。
系统提示身份证{ID_CARD}与姓名{PERSON}不一致。
老证件号{ID_CARD_15}(身份证)需要换成新的。
签证材料:护照{PASSPORT},有效期[[至2031年]]。
过关用的是通行证{PERMIT},别带错。
香港同事的身份证是{HK_ID},麻烦登记。
澳门身份证{MACAU_ID}的复印件已收到。
台湾身份证{TW_ID},请在系统里补录。
他的军官证是{OFFICER},[[窗口已核对]]。
工资卡{BANK_CARD}是在[[家门口网点]]办的。
把尾款打到{BANK_CARD},户名{PERSON}。
刷的信用卡{CREDIT_CARD},[[账单日每月5号]]。
收款账号{ACCOUNT},开户行[[中国建设银行]]北京分行。
请核对对公账号:{ACCOUNT},联行号{CNAPS}。
甲方{ORG},统一社会信用代码{USCC}。
{ORG}的税号是{TAX_ID},开票时别写错。
组织机构代码{ORG_CODE}已经并入信用代码{USCC}。
合同编号{CONTRACT}的附件二需要重新盖章。
请把{CONTRACT}号合同的付款节点列出来,[[按季度]]。
订单号{ORDER}卡在支付环节,[[重试三次]]都失败。
查一下快递单号{TRACKING}到哪儿了。
发票号码{INVOICE},发票代码{INVOICE_CODE},[[税率6%]]。
本案案号{CASE},[[开庭时间另行通知]]。
抵押物为{PROPERTY}项下房产。
网站底部备案号写{ICP}。
合同总价{AMOUNT},[[首付三成]]。
报价从{AMOUNT}降到{AMOUNT}还是谈不拢。
项目编号{PROJECT}由研发二部负责。
封面要印{SECRECY}字样。
密级:[[待定]];文号见附件。
昨晚{PLATE}停在消防通道,请车主{PERSON}挪车。
车架号{VIN},发动机号{ENGINE},[[里程三万公里]]。
加我微信{WECHAT},备注[[展会]]。
QQ号{QQ},[[不常在线]]。
邮编{POSTCODE},地址{ADDRESS}。
患者{PERSON},出生日期{BIRTH},病历号{MEDICAL}。
工号{EMPLOYEE}的考勤缺了[[两天]]。
学号{STUDENT}的补考安排在[[下周]]。
社保卡号{SOCIAL}挂失,[[需本人到场]]。
驾驶证档案编号{DRIVER},[[准驾车型C1]]。
永久居留证{RESIDENT}今年换发。
内网地址{IP}连不上,网卡MAC地址是{MAC}。
跳板机在{HOST},[[只允许22端口]]。
手机串号{IMEI}查不到保修,[[机型未知]]。
设备序列号{DEVICE}已返厂。
境外汇款请写IBAN {IBAN},SWIFT代码{BIC}。
数据库密码是{PASSWORD},[[别贴到群里]]。
登录密码:{PASSWORD},首次登录后修改。
测试环境的密钥{API_KEY}泄露了,赶紧吊销。
接口密钥:{OPAQUE},[[有效期一年]]。
令牌{JWT}过期了。
他把私钥贴群里了:
{PRIVATE_KEY}
[[请尽快轮换]]。
钱包地址{ETHEREUM}收到一笔转账。
我叫{PERSON},在{ORG}上班,手机{PHONE},邮箱{EMAIL}。
{ORG}与{ORG}签了框架协议,编号{CONTRACT},金额{AMOUNT}。
业主{PERSON}({PHONE})反映[[电梯异响]],住址{ADDRESS}。
付款方:{ORG};收款方:{ORG};金额:{AMOUNT}。
请联系{PERSON},座机{LANDLINE},手机{PHONE}。
身份证号为{ID_CARD},银行卡号为{BANK_CARD},预留手机号{PHONE}。
电话:{PHONE}/{PHONE},邮箱:{EMAIL}
护照号码:{PASSPORT};出生:[[略]];电话:{PHONE}
保单里的被保险人{PERSON},证件{ID_CARD},受益人{PERSON}。
法定代表人{PERSON},注册资本{AMOUNT},信用代码{USCC}。
租客{PERSON}押金{AMOUNT}已退至{BANK_CARD}。
微信同号{PHONE},QQ{QQ}。
传真{LANDLINE},邮箱{EMAIL},邮编{POSTCODE}。
昨天{PLATE}与{PLATE}在[[环线]]剐蹭,对方电话{PHONE}。
【收件信息】{PERSON} {PHONE} {ADDRESS}
{PERSON}/{PHONE}/{ID_CARD}
1) {PERSON},男,{ID_CARD},{PHONE};
本人{PERSON}(身份证号码:{ID_CARD})自愿放弃[[上述权利]]。
乙方(签章):{PERSON} 身份证:{ID_CARD} 电话:{PHONE}
开户行:[[工商银行]]深圳支行 账号:{ACCOUNT} 户名:{ORG}
请于三日内汇入我司账户{ACCOUNT},并注明[[用途]]。
打款信息如下 户名 {PERSON} 卡号 {BANK_CARD} 开户行 [[招商银行]]
尾号不对,完整卡号是{BANK_CARD}。
我的招行卡{BANK_CARD}丢了。
信用卡{CREDIT_CARD},有效期[[12/29]]。
手机号为{PHONE}的用户投诉[[扣费]]。
联系方式:手机{PHONE}、微信{WECHAT}、QQ{QQ}
短信发到{PHONE}了没?
T:{PHONE} E:{EMAIL}
Tel:{LANDLINE} Fax:{LANDLINE} Mobile:{PHONE}
客服热线:{SERVICE}(转人工按0)
致电{LANDLINE}预约。
微信:{PHONE}(同手机)
vx:{WECHAT}
wx号{WECHAT},加的时候说[[来自展会]]
企鹅号:{QQ}
加Q {QQ}
邮箱是{EMAIL}哦
Email:{EMAIL}
发送至<{EMAIL}>
mailto:{EMAIL}
护照No.{PASSPORT}
持{PASSPORT}号护照入境。
港澳通行证号:{PERMIT}
回乡证 {PERMIT}
香港永久居民{PERSON},身份证号码{HK_ID}
澳门居民身份证编号 {MACAU_ID}
统一编号:{TW_ID}(台湾)
军官证号:{OFFICER}
纳税识别号{TAX_ID}
纳税人识别号:{USCC}
社会信用代码{USCC},成立于[[2015年]]。
USCC: {USCC}
机构代码证{ORG_CODE}
联行号:{CNAPS};账号:{ACCOUNT}
大额支付行号{CNAPS}
协议编号:{CONTRACT},签订日期[[2024年3月1日]]
合同号{CONTRACT}已归档
《采购合同》(编号:{CONTRACT})
订单{ORDER}退款成功
订单编号为{ORDER},请核实
交易流水号:{ORDER}
运单号{TRACKING}已签收
顺丰单号:{TRACKING}
发票号{INVOICE}红冲
发票代码{INVOICE_CODE} 发票号码{INVOICE}
({CASE})
依据{CASE}民事判决书
{PROPERTY}
产权证号:{PROPERTY}
备案号:{ICP}
金额合计:{AMOUNT}
借款本金{AMOUNT},[[年化利率]]另议
罚款{AMOUNT}
项目代码:{PROJECT}
立项编号{PROJECT}
本文件密级为{SECRECY}
车牌:{PLATE} 车主:{PERSON}
{PLATE}违章停车
VIN码:{VIN}
车辆识别代号(车架号):{VIN}
发动机号码:{ENGINE}
邮政编码:{POSTCODE}
{BIRTH}出生,汉族
生于{BIRTH}
生日:{BIRTH}
员工号:{EMPLOYEE}
职工号{EMPLOYEE}打卡异常
学号:{STUDENT} 姓名:{PERSON}
住院号:{MEDICAL},床号[[12]]
门诊号{MEDICAL}
医保卡号:{SOCIAL}
社会保障卡号 {SOCIAL}
档案编号:{DRIVER}
外国人永久居留身份证 {RESIDENT}
服务器{IP}:8080无响应
ssh root@{IP}
ping {IP} 丢包
jdbc:mysql://{IP}:3306/[[orders]]
http://{HOST}:8080/[[login]]
访问{HOST}查看[[面板]]
网关 {IP} 掩码 [[255.255.255.0]]
MAC:{MAC}
IPv6地址 {IPV6}
IMEI:{IMEI}
IMEI1 {IMEI} IMEI2 {IMEI}
SN:{DEVICE}
设备ID:{DEVICE}
IBAN:{IBAN} SWIFT:{BIC}
SWIFT CODE {BIC}
钱包 {ETHEREUM}
root密码{PASSWORD}
账号admin 密码{PASSWORD}
用户名:admin 密码:{PASSWORD}
密码改成{PASSWORD}了
wifi密码:{PASSWORD}
口令为 {PASSWORD}
初始密码 {PASSWORD},[[请尽快修改]]
密码:{PASSWORD}(首次登录需修改)
密钥:{API_KEY}
apikey:{API_KEY}
AK:{API_KEY}
AppSecret:{OPAQUE}
app_secret是{OPAQUE}
token={OPAQUE}
Authorization:Bearer {JWT}
export OPENAI_API_KEY={API_KEY}
access_token:{OPAQUE}
secretKey为{OPAQUE}
""".strip()

EN = """
Please call {US_PHONE} after [[two o'clock]] and ask for {PERSON_EN}.
My new number is {US_PHONE}; the old one was {US_PHONE}.
You can reach the London desk on {UK_PHONE}.
Send the invoice to {EMAIL} and copy {EMAIL}, [[net 30 days]].
The applicant's SSN is {SSN}, please [[shred the form]].
SSN on file: {SSN}. Phone on file: {US_PHONE}.
Charge the card {CREDIT_CARD} for [[two licenses]].
Corporate Amex {AMEX}, [[expires next spring]].
Wire the deposit to {IBAN}, BIC {BIC}.
Routing number {ROUTING}, [[checking]].
The box at {IP} is down; its MAC is {MAC}.
ssh into {HOST} and [[tail the log]].
IPv6 only: {IPV6} answers pings.
Her national insurance number is {NINO}.
NHS number {NHS} was matched, [[no action needed]].
CPF {CPF} foi validado.
SIN {SIN} is on the T4 slip.
Ship it to {ADDRESS_US} before [[Thursday]].
Customer {PERSON_EN} asked for a refund to card {CREDIT_CARD}.
Dear {PERSON_EN}, your claim is [[under review]].
The staging password is {PASSWORD}, [[rotate it tonight]].
Someone committed {API_KEY} to the public repo.
Use api_key={OPAQUE} for the sandbox.
Send ETH to {ETHEREUM}.
The device IMEI {IMEI} was reported stolen.
VIN {VIN}, [[one owner]].
Passport number {PASSPORT}, [[multiple entry]].
Contract no. {CONTRACT} renews [[next quarter]].
Order number {ORDER} was [[never shipped]].
DOB: {BIRTH}, employee id {EMPLOYEE}.
The token {JWT} leaked in [[a screenshot]].
Call me at {US_PHONE}
Tel. {US_PHONE} / Fax {US_PHONE}
Phone: {US_PHONE} ext. 12
{PERSON_EN} <{EMAIL}>
E-mail: {EMAIL}
Contact: {PERSON_EN}, {US_PHONE}, {EMAIL}
Her social is {SSN}
Social Security Number: {SSN}
CC#: {CREDIT_CARD} exp [[09/28]]
Visa {CREDIT_CARD}, CVV on request
Card number {CREDIT_CARD} was declined
IBAN: {IBAN}
Account IBAN {IBAN} BIC {BIC}
SWIFT/BIC: {BIC}
ABA {ROUTING}
Server IP: {IP}
host={IP} port=5432
Client {IP} - - [[GET /index.html]]
connect to {IP}:22
resolve {HOST} first
NI number: {NINO}
NINO {NINO}
NHS No: {NHS}
CPF: {CPF}
SIN: {SIN}
Passport No.: {PASSPORT}
VIN: {VIN}
IMEI {IMEI}
S/N: {DEVICE}
MAC address {MAC}
Contract number: {CONTRACT}
Order #{ORDER}
Order ID: {ORDER}
Tracking number: {TRACKING}
Invoice No. {INVOICE}
Employee ID: {EMPLOYEE}
Student ID {STUDENT}
MRN: {MEDICAL}
Date of birth: {BIRTH}
DOB {BIRTH}
Password: {PASSWORD}
pwd={PASSWORD}
username: svc password: {PASSWORD}
login admin / password {PASSWORD}
mysql -h db -u root -p{PASSWORD} crm
redis-cli -a {PASSWORD} ping
curl -u svc:{PASSWORD} https://api.example.com
password for the vault was changed to {PASSWORD}.
api key: {API_KEY}
API_KEY="{OPAQUE}"
client secret = {OPAQUE}
Bearer {OPAQUE}
Authorization: Bearer {JWT}
Authorization: Basic {BASIC}
x-api-key: {OPAQUE}
--token {API_KEY}
--password={PASSWORD}
token {API_KEY} has been revoked
{PRIVATE_KEY}
wallet {ETHEREUM}
He lives at {ADDRESS_US}.
""".strip()

# Whole sentences that must stay as they are: look-alikes, and talk about sensitive things without any.
HARMLESS = """
升级到 {VERSION} 之后[[内存占用下降]]
固件版本{VERSION},补丁号{SMALL}
build {VERSION} passed on all runners
事件时间 {EPOCH_MS},延迟 {SMALL} 毫秒
"timestamp": {EPOCH_MS}, "duration": {SMALL}
created_at={EPOCH}, updated_at={EPOCH}
时间戳{EPOCH_MS}对应的是北京时间
trace_id={UUID} span={HEX16}
请求 {UUID} 超时
commit {SHA1} 修复了崩溃
sha256:{SHA256}
镜像摘要 sha256:{SHA256}
md5 {MD5} 校验通过
ETag: "{MD5}"
ISBN {ISBN} 已绝版
圆周率取 {DECIMAL}
坐标 {LATLON}
模型 {MODEL} 的上下文更长
switch from {MODEL} to {MODEL}
累计 {COUNTER} 字节,{COUNTER} 个包
rx_bytes {COUNTER} tx_bytes {COUNTER}
total tokens: {COUNTER}
max_tokens: 4096, temperature: 0.7
符合 {STANDARD} 的要求
漏洞 {CVE} 已修复
热线 12345 和 95588 都能打
拨打 110 或 120
{DATETIME} INFO worker started pid={PID}
[{DATETIME}] GET /health 200 {SMALL}ms
日期 {DATE},第{SMALL}次会议
端口 8080、9092、27017 都要放行
分辨率 1920x1080,码率 {SMALL}kbps
error code 0x{HEX8}
颜色 #{HEX6},间距 {SMALL}px
rgba(12, 34, 56, 0.8)
第{SMALL}页,共{SMALL}页
销量同比增长 23.5%,环比下降 4.1%
每股收益 1.37,市盈率 18.62
高度、王者、马上、方便、于是、和平、方案都是常见词
马上安排,方便的话明天高峰前到
于是大家同意先做试点,平均耗时两天
温度高于三十度时设备自动停机
百度和阿里巴巴的财报对比一下
人民银行与工信部联合发文
姓名、手机号、身份证号为必填项
请输入您的手机号码和验证码
密码长度不少于 8 位,需含大小写字母
忘记密码请点击找回
password must contain at least 12 characters
Passwords are hashed before storage.
the token expires after one hour
API key rotation is described in chapter 4
password: ${DB_PASSWORD}
DB_PASSWORD=<your-password>
api_key = os.environ["API_KEY"]
secret: xxxxxxxx
token: null
"password": "********"
client_secret: {{ vault.client_secret }}
const token = getToken();
身份证号:待补充
手机号:无
合同编号:待定
user@localhost 不是邮箱
@Override public String toString()
git@ 与 https 两种方式克隆
127.0.0.1:3000 本地调试
监听 0.0.0.0:80
8.8.8.8 和 1.1.1.1 是公共 DNS
UTF-8、GB2312、H2O、COVID-19、MP4
Python 3.12.4 on Linux 6.1.0-18-amd64
numpy==1.26.4, pandas>=2.1.0,<3
"react": "^18.2.0", "vite": "5.0.12"
ticket JIRA-{SMALL} and PROJ-{SMALL}
PR #{SMALL} merged into release/2024.10
for (int i = 0; i < 1000000; i++) sum += i;
SELECT COUNT(*) FROM users WHERE id > {SMALL}
范围 100-200,约 3,000 条
2024-2025 学年第一学期
人口 1,411,750,000,面积 9,600,000 平方公里
光年约 9460730472580800 米
阿伏伽德罗常数 6.02214076e23
1234567890 是示例数字
快照 id snap-{HEX17},镜像 ami-{HEX17}
com.example.service.UserServiceImpl
https://docs.example.com/guide/page?id={SMALL}#top
/usr/lib/x86_64-linux-gnu/libssl.so.3
E = mc^2, a^2 + b^2 = c^2
SF1234567890123 这类单号格式由快递公司规定
order by created_at desc limit {SMALL}
编号 {COUNTER}
样本编号 S{SMALL}-{SMALL}
批次 B{SMALL}
第 {SMALL}/{SMALL} 批
任务 {UUID} 完成
会议 ID:{SMALL} {SMALL}
{DATE} 至 {DATE}
{DATETIME}
耗时 {SMALL}.{SMALL}ms
gpu_memory={COUNTER}
offset={COUNTER} partition=3
"size": {COUNTER}, "mtime": {EPOCH}
uid=1000(user) gid=1000(user)
inode {COUNTER}
fps 59.94, bitrate 4500k
0.{COUNTER}
1e-{SMALL}
x = {DECIMAL}
π≈{DECIMAL}
version = "{VERSION}"
v{VERSION}-beta
chrome/{VERSION}
Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/{VERSION} Safari/537.36
git checkout {SHA1}
@sha256:{SHA256}
"integrity": "sha512-{SHA256}{SHA256}"
Content-Length: {SMALL}
HTTP/1.1 404 Not Found
<div class="col-md-6" id="main-{SMALL}">
import numpy as np
def get_password(self): return self._password
password = input("Password: ")
password = getpass.getpass()
self.token = token
if not token: raise ValueError("token required")
passwd: files systemd
secret = config["secret"]
API_KEY = os.getenv("API_KEY")
"token_type": "bearer", "expires_in": 3600
"max_tokens": 2048
key: value
key = lambda x: x[1]
primary_key = id
foreign key (user_id) references users(id)
keyboard shortcuts: Ctrl+C, Ctrl+V
密码学是研究信息安全的学科
密码强度:高
密码已发送至您的邮箱
验证码已失效
口令不正确,请重试
账号已被锁定
电话会议改到下午
手机壳和充电器
地址栏输入网址
姓名拼音首字母
身份证明材料清单
合同金额以实际为准
合同管理办法第{SMALL}条
订单量同比增长 12%
微信支付成功
QQ音乐会员
邮箱服务恢复正常
银行卡种类很多
发票类型:普通发票
车牌识别系统
经理说方案可以
张贴通知,注意安全
高中毕业,平时爱好游泳
王者荣耀和原神哪个好玩
常见问题与解决方案
北京、上海、广州、深圳四个城市
我国人口最多的省份是广东
中山路很长
人民路上有很多店
《红楼梦》第三十回
三百六十五天
二〇二四年
一二三四五六七八九十
第一百二十三条
上证指数 3,210.45
Model Y 和 iPhone 15 Pro Max
A4 纸,500 张/包
Windows 11 23H2 (22631.4317)
RTX 4090 24GB
DDR5-6000 32GB*2
RFC 2822, section 3.4.1
§ 12.3.4
Figure 3-12-4567
10-12-2024
2024/10/12 08:30
192 x 168 pixels
IP 地址的分类
MAC 是 Media Access Control 的缩写
555 rows affected
The Great Gatsby was published in 1925
New York and Los Angeles
Dear all, please find the minutes attached
Hi team, quick update
Contact us for details
See Appendix B
United States of America
Monday to Friday
Machine Learning and Deep Learning
""".strip()

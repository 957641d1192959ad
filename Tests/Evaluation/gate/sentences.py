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
""".strip()

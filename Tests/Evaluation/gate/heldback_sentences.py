"""Sentences of another style than `sentences.py`; rules are never written for them, only measured on them."""

TEXTS = """
周会纪要:{PERSON}跟进续约,客户侧对接{PERSON},他的号码{PHONE},[[下周三]]前给方案。
@{PERSON} 你把{ORG}那边的回执发我{EMAIL},顺便抄一份给财务。
我这边查到客户留的是{PHONE},不过系统里登记的又是{PHONE},[[以哪个为准]]?
退货请寄:{ADDRESS},收件{PERSON},{PHONE}。[[到付拒收]]
师傅您好,我住{ADDRESS},门禁坏了,打{PHONE}我下来接。
办卡资料:身份证{ID_CARD},手机{PHONE},紧急联系人{PERSON}。
这位客人入住时出示的证件是{ID_CARD},[[房型大床]]。
实名核验失败,请检查 {ID_CARD} 是否正确
孩子的身份证号码 {ID_CARD},麻烦[[学籍]]那边更新
他拿的是护照,号码{PASSPORT},[[落地签]]。
出境团名单第三位护照号写成{PASSPORT}了
港澳通行证:{PERMIT},签注[[一年多次]]
我的卡是{BANK_CARD},麻烦今天[[到账]]。
报销打这张卡:{BANK_CARD} {PERSON}
还款卡号{BANK_CARD}扣款失败,余额不足
刷卡记录显示 {CREDIT_CARD} 于[[昨晚]]消费一笔
公司收款账户:{ORG},账号 {ACCOUNT},[[农业银行]]
转到这个对公户 {ACCOUNT} 名称 {ORG}
供应商{ORG}换账号了,新账号:{ACCOUNT}
开专票的信息:{ORG} 税号{USCC} 地址电话{ADDRESS} {LANDLINE}
请按统一信用代码 {USCC} 去查[[工商信息]]
营业执照上的代码是{USCC}
{ORG},信用代码:{USCC},法人{PERSON}
行号{CNAPS},别填成[[分行简称]]
合同{CONTRACT}里第八条需要法务再看
我们和{ORG}的合同(合同编号:{CONTRACT})将于[[月底]]到期
见合同编号 {CONTRACT} 第三页
客户订单编号{ORDER}要求改地址
帮忙催一下单号 {TRACKING},三天没动了
快递{TRACKING}显示[[派送中]]
发票号码 {INVOICE} 抬头开错了,作废重开
这张票的发票号码是{INVOICE}
案件({CASE})已移送执行
案号为{CASE},承办法官[[未定]]
房本号:{PROPERTY}
这套房的不动产权证号是{PROPERTY}
预算{AMOUNT},实际花了{AMOUNT}
报价单总额 {AMOUNT}(含税)
定金{AMOUNT}已付,尾款{AMOUNT}[[验收后]]付
首付款为{AMOUNT},分三期
项目编号 {PROJECT},里程碑[[二]]延期
{SECRECY} 未经许可不得外传
车主{PERSON},车牌号码{PLATE},来电{PHONE}
请{PLATE}的车主尽快挪车
保险查勘:{PLATE}追尾,车架号 {VIN}
行驶证上的车辆识别代号为{VIN}
发动机号:{ENGINE},颜色[[珍珠白]]
微信号是{WECHAT},搜不到就搜手机{PHONE}
加个微信吧:{WECHAT}
我QQ:{QQ},[[晚上在线]]
QQ是{QQ}
联系邮箱 {EMAIL} 或者座机 {LANDLINE}
前台电话{LANDLINE},总机转[[财务]]
公司总机 {EXTENSION} 找{PERSON}
投诉请打{SERVICE}
寄送地址:{ADDRESS}(邮编 {POSTCODE})
病人{PERSON},住院号:{MEDICAL},{BIRTH}出生
{PERSON},出生日期 {BIRTH},[[男]]
工号 {EMPLOYEE} {PERSON} 申请[[年假]]两天
学号 {STUDENT} 缺考
社保卡号:{SOCIAL}
驾照档案编号 {DRIVER}
机器 {IP} 磁盘满了,{IP} 也[[快了]]
从 {IP} 登录失败 5 次
跳到 {HOST} 再连 {IP}
代码在 {HOST} 上,[[主干分支]]
网卡 {MAC} 没有拿到地址
设备 IMEI 为 {IMEI}
IMEI 号:{IMEI},要求[[换新]]
设备号 {DEVICE} 离线
打到国外:IBAN 是 {IBAN},银行 BIC {BIC}
收款行 SWIFT: {BIC}
系统密码:{PASSWORD}  请勿外传
管理员密码是 {PASSWORD},别写在便签上
VPN 口令:{PASSWORD}
后台账号 ops,密码 {PASSWORD}
key 我贴这里了:{API_KEY}
把环境变量 OPENAI_API_KEY 设成 {API_KEY}
线上 secret 是 {OPAQUE},[[不要提交]]
appSecret:{OPAQUE}
请求头带上 Authorization: Bearer {JWT}
access token 是 {JWT}
私钥如下\n{PRIVATE_KEY}
甲方代表:{PERSON}  联系方式:{PHONE}  日期:[[二〇二六年三月]]
乙方:{ORG}(以下简称乙方),地址:{ADDRESS}
候选人{PERSON},目前在{ORG}任职,期望薪资{AMOUNT},电话{PHONE},邮箱{EMAIL}
被告{PERSON},住{ADDRESS},公民身份号码{ID_CARD}
投保人:{PERSON};证件号:{ID_CARD};联系电话:{PHONE};受益人:{PERSON}
{PERSON}(身份证{ID_CARD})将其名下{PLATE}转让给{PERSON}
付款人账号:{ACCOUNT};收款人账号:{BANK_CARD};金额:{AMOUNT}
请补录:姓名{PERSON}、手机{PHONE}、住址{ADDRESS}
""".strip().replace("\\n", "\n\0").split("\n")
TEXTS = "\n".join(TEXTS).replace("\n\0", "\0").split("\n")

ENGLISH = """
Hey, ring me on {US_PHONE} when you land, [[no rush]].
Her cell is {US_PHONE} and the office line is {US_PHONE}.
Callback number {US_PHONE}, best time [[mornings]].
For billing, email {EMAIL}; for legal, {EMAIL}.
W-9 received, SSN {SSN}, [[filed]].
The borrower's social security number is {SSN}.
Card on file: {CREDIT_CARD}, exp [[11/29]].
They typed {CREDIT_CARD} into the chat box.
Amex {AMEX} got declined twice.
Please remit to IBAN {IBAN} (BIC {BIC}).
ABA routing number {ROUTING}, account type [[savings]].
Node {IP} cannot reach {IP}.
Blocked {IPV6} at the edge.
Deploy to {HOST} failed on [[step 4]].
NINO: {NINO}, start date [[Monday]].
My NHS number is {NHS}.
We moved to {ADDRESS_US}, [[effective June]].
{PERSON_EN} will present; {PERSON_EN} takes notes.
Spoke with {PERSON_EN} about the renewal.
Best regards,\\n{PERSON_EN}\\n{US_PHONE}
The root password is {PASSWORD}.
Wi-Fi password: {PASSWORD}
I pasted {API_KEY} into the ticket by mistake.
Set API_KEY={OPAQUE} before running.
client_secret: {OPAQUE}
curl -H "Authorization: Bearer {JWT}" https://api.example.com/[[v2]]
Purchase order number {ORDER}, [[partial delivery]].
Reference contract number {CONTRACT} in all mail.
Passport no. {PASSPORT}, issued [[last year]].
Wallet address: {ETHEREUM}
IMEI: {IMEI}, color [[black]]
VIN {VIN} recall is open.
Employee ID {EMPLOYEE} badge lost.
Date of birth {BIRTH}, [[verified]].
CPF {CPF}, nota emitida.
SIN {SIN} belongs to the payee.
""".strip().replace("\\n", "\0").split("\n")

HARMLESS = """
从 {VERSION} 回滚到 {VERSION}
内核版本 {VERSION}
Release {VERSION} is out
服务在 {EPOCH_MS} 收到心跳
"ts": {EPOCH_MS}
expires_at: {EPOCH}
request-id: {UUID}
会话 {UUID} 已结束
HEAD is now at {SHA1}
digest sha256:{SHA256}
文件校验值 MD5: {MD5}
教材 ISBN {ISBN}
π 的前几位是 {DECIMAL}
定位到 {LATLON}
我们改用 {MODEL} 做摘要
累计播放 {COUNTER} 次
bytes_sent={COUNTER}
依据 {STANDARD} 编制
修补了 {CVE}
{DATETIME} ERROR timeout after {SMALL}ms
会议改到 {DATE} 下午
请先读接口文档再提问
手机号格式不对会提示重新输入
密码错误超过五次会锁定
password must not be empty
use a strong passphrase
身份证需带原件
银行卡和信用卡都支持
合同模板在共享盘
邮箱已满无法收信
车牌照片不清晰
公司年会定在月底
经理在开会
方便时回个电话
马上到
于是就定了这个方案
高度重视安全生产
时间紧任务重
华为和小米都发布了新品
阿里云与腾讯云的价格对比
北京到上海的高铁
中国人民银行公布利率
教育部发布通知
国家标准委员会
电话会议、视频会议都可以
微信群里说
QQ 空间
地址见附件
金额以发票为准
订单状态:已发货
pip install requests==2.32.3
git rebase -i HEAD~3
SELECT id, name FROM t WHERE status = 1
const max = 4294967295;
int timeout = 300000;
localhost:8080/health
http://www.example.com/docs/{SMALL}
192.0.2.0/24 是文档网段
色值 #{HEX6}
页码 {SMALL}/{SMALL}
同比 +12.8%
共 {COUNTER} 条记录
温度 36.5 度
比分 3-2
第 12 届第 3 次
2023-2024 赛季
房间 1208
航班 CA1234
G1234 次列车
邮政快递
密钥轮换周期为 90 天
token 数量约 1200
max_tokens=8192
temperature=0.2, top_p=0.95
api_key: YOUR_API_KEY
password: ******
DB_PASSWORD=changeme
secret: ${SECRET_NAME}
token: <your token here>
passwd=os.environ['PW']
model.layers.0.self_attn.k_proj.weight
tokenizer.special_tokens_map
key_padding_mask=None
New Zealand and South Africa
Thank you for your help
The Old Man and the Sea
""".strip().split("\n")

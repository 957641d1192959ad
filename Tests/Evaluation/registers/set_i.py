"""Texts of set I: what companies and builders of agents paste: desks, files, bids, wards, counters, consoles, code, mail; signs as in set D.

Written blind, without a look at the rules or at the other sets. The lines of CODE are written as they stand: no wide signs, no other spellings.
"""
PROSE = """
坐席:您好,工号{EMPLOYEE}为您服务⏎客户:我叫{PERSON},下单留的号是{PHONE}⏎坐席:[[好的请您稍等]]⏎客户:单号{ORDER}
【投诉工单】来电人{PERSON}({PHONE})称[[快递员未经同意放驿站]],运单{TRACKING},要求赔付{AMOUNT}
外呼小结:接通{PHONE},机主是{PERSON}女士的儿子,[[让周末再打]]
机器人:[[请问有什么可以帮您]]⏎用户:我要改地址,订单{ORDER},改成{ADDRESS},电话没变{PHONE}⏎机器人:[[已为您登记]]
用户说他叫{PERSON},可系统里这个号{PHONE}登记的是{PERSON},帮我判断[[是否需要二次核验]]
质检录音转写:那个我身份证是{ID_CARD}啊,手机{PHONE_HAN},你记一下[[麻烦快点]]
喂你好我是{PERSON},对对,车停楼下了,{PLATE},挪车打我{PHONE_HAN}就行
跟进记录 3/12 拜访{ORG},对接人{PERSON}(采购部),已加微信{WECHAT},预算{AMOUNT},[[下周给方案]]
线索来源:[[信息流广告]];公司:{ORG};联系人:{PERSON};手机:{PHONE};座机:{EXTENSION};邮箱:{EMAIL}
老客户{PERSON}介绍了同学{PERSON}过来,QQ是{QQ},[[想先试用一个月]]
请根据下面的拜访纪要写一封感谢信:今天和{ORG}的{PERSON}谈了[[续约]],他邮箱{EMAIL}
商机阶段:[[谈判]];客户{ORG};税号{USCC};预计成交{AMOUNT};负责人{PERSON}
招标人:{ORG}⏎组织机构代码:{ORG_CODE}⏎项目编号:{PROJECT}⏎最高限价:{AMOUNT}⏎联系人:{PERSON}⏎电话:{LANDLINE}⏎[[投标文件递交截止时间见公告]]
甲方(出租方):{ORG},统一社会信用代码{USCC},法定代表人{PERSON};乙方(承租方):{PERSON},身份证号{ID_CARD}。
第八条 付款。乙方收到发票后[[十五个工作日]]内将{AMOUNT}汇入甲方账户,户名{ORG},账号{ACCOUNT},行号{CNAPS}。
本补充协议系双方所签编号为{CONTRACT}的主合同不可分割之部分,[[与主合同具有同等效力]]。
中标候选人公示:第一名{ORG},投标报价{AMOUNT};第二名{ORG},投标报价{AMOUNT};[[公示期三天]]
{SECRECY}⏎⏎关于[[机房搬迁]]的请示⏎⏎主送:{ORG}
法定代表人授权委托书:兹委托{PERSON}(身份证{ID_CARD})代表我单位办理[[投标事宜]]。委托人:{ORG}
方案封面右上角标着{SECRECY},编制人{PERSON},[[扩散范围限项目组]]
帮我审一下这条违约责任:逾期交货的,{ORG}应按日向{ORG}支付合同总价{AMOUNT}的[[千分之一]]
框架协议{CONTRACT}快到期了,对方经办还是{PERSON},打{LANDLINE}转前台找他
入职登记表⏎姓名 {PERSON} 性别 女 出生日期 {BIRTH}⏎户籍地址 {ADDRESS}⏎紧急联系人 {PERSON} {PHONE}
{PERSON}同学你好,恭喜通过[[算法工程师]]三面,年包{AMOUNT},请发邮件到{EMAIL}确认
离职证明⏎兹证明{PERSON}(身份证号码{ID_CARD})自[[2019年7月]]至[[2025年6月]]在我司任职。⏎{ORG}
工资条|{EMPLOYEE}|{PERSON}|[[应发]]{AMOUNT}|[[个税]]{AMOUNT}|[[实发]]{AMOUNT}
{PERSON}三月实发{AMOUNT},工资卡换成了{BANK_CARD},[[四月起按新卡发]]
背调结果:候选人{PERSON},前雇主{ORG},证明人{PERSON},证明人手机{PHONE},[[评价良好]]
工伤申报:职工{PERSON},社保卡号{SOCIAL},[[左手食指骨折]],用人单位{ORG}
工号{EMPLOYEE}[[七月缺卡两次]],请{PERSON}本人说明
外籍员工{PERSON_EN}护照号{PASSPORT},外国人永久居留证{RESIDENT},[[工作许可待续]]
退役军人{PERSON}凭军官证{OFFICER}申请[[优先录用]]
开票抬头{ORG},税号{USCC},电子票发到{EMAIL},[[普票就行]]
报销单:{PERSON},[[深圳出差]],合计{AMOUNT},打到卡{BANK_CARD}
发票代码:{INVOICE_CODE} 发票号码:{INVOICE} 销售方:{ORG} 价税合计:{AMOUNT}
红冲申请:原发票代码{INVOICE_CODE},号码{INVOICE},购方纳税人识别号{TAX_ID},原因[[税率开错]]
付款申请:请向{ORG}支付{AMOUNT},开户行[[工商银行]],银行账号{ACCOUNT},大额行号{CNAPS}
患者{PERSON},[[男,56岁]],住院号{MEDICAL},[[胸闷三天]],家属电话{PHONE}
检验报告单⏎姓名:{PERSON}⏎门诊号:{MEDICAL}⏎[[白细胞 6.2×10^9/L]]⏎送检医生:{PERSON}
出院小结:{PERSON},医保卡号{SOCIAL},病案号{MEDICAL},[[带药七天]]
问诊记录:我出生日期{BIRTH},[[最近老是头晕]],能加您微信吗,我的是{WECHAT}
转诊单 患者:{PERSON} 身份证:{ID_CARD} 现住:{ADDRESS} [[拟诊高血压二级]]
寄件:{PERSON} {PHONE} {ADDRESS}⏎收件:{PERSON} {PHONE} {ADDRESS}⏎[[文件 0.3kg]]
司机{PERSON},车牌{PLATE},电话{PHONE},[[预计下午到仓]]
{TRACKING}显示[[已签收]]可我没拿到,收件人写的{PERSON},号码{PHONE}
凭身份证{ID_CARD}到{ADDRESS}自提,提货人{PERSON}
整车运输单:承运车{PLATE},挂靠{ORG},运费{AMOUNT},[[到付]]
客户{PERSON}(证件{ID_CARD})来电挂失银行卡{BANK_CARD},[[已口头冻结]]
大额复核:付款人{PERSON} 卡号{BANK_CARD};收款人{PERSON} 账号{ACCOUNT};金额{AMOUNT};[[用途往来款]]
跨境汇款:收款人{PERSON_EN},IBAN {IBAN},SWIFT {BIC},[[附言货款]]
贷前调查:借款人{PERSON},配偶{PERSON},名下车辆{PLATE},房产{PROPERTY},[[征信无逾期]]
我信用卡{CREDIT_CARD}昨晚被境外刷了{AMOUNT},[[不是我本人操作]],我叫{PERSON}
被保险人{PERSON},身份证{ID_CARD},车架号{VIN},发动机号{ENGINE},号牌{PLATE}
报案人{PERSON}称[[倒车剐蹭]],三者车{PLATE},三者电话{PHONE}
退保申请:投保人{PERSON},{BIRTH}出生,联系地址{ADDRESS},手机{PHONE}
二手车过户:车架{VIN} 发动机{ENGINE} 原车主{PERSON} 驾驶证档案编号{DRIVER}
港澳居民{PERSON}持来往内地通行证{PERMIT}、香港身份证{HK_ID}办理[[居住证]];同行{PERSON},澳门身份证{MACAU_ID};台籍{PERSON},台湾身份证{TW_ID}
驾驶证补领:{PERSON},驾照档案编号{DRIVER},身份证{ID_CARD},[[两张白底照片]]
本院受理的原告{PERSON}与被告{ORG}[[买卖合同纠纷]]一案,案号{CASE},标的额{AMOUNT}。
帮我概括{CASE}判决书里法院对[[违约金]]的认定,被告是{ORG}
组织机构代码{ORG_CODE}的老证已作废,换发后统一代码{USCC}
低保复核:户主{PERSON},旧身份证号{ID_CARD_15},住{ADDRESS},[[家庭成员三人]]
学号{STUDENT}的{PERSON}同学[[缓考申请已通过]],导师{PERSON}
接龙⏎1.{PERSON}妈妈 {PHONE}⏎2.{PERSON}爸爸 {PHONE}⏎3.[[待补充]]
新生信息核对:{PERSON},学号{STUDENT},身份证号{ID_CARD},监护人{PERSON},家庭住址{ADDRESS}
班主任{PERSON}的QQ:{QQ},微信:{WECHAT},[[晚上八点后再联系]]
网站主办单位{ORG},备案号{ICP},负责人{PERSON},邮编{POSTCODE}
业主{PERSON}有一套在{ADDRESS},报价{AMOUNT},[[满五唯一]],看房打{PHONE}
购房人{PERSON},不动产权证号{PROPERTY},贷款{AMOUNT},[[等额本息]]
玩家申诉:区服[[双线七区]],绑定QQ{QQ},充值单{ORDER},真实姓名{PERSON}
退款单{ORDER},实付{AMOUNT},买家支付宝{EMAIL},[[七天无理由]]
风控拉黑:设备号{DEVICE},IMEI {IMEI},关联手机{PHONE},[[疑似羊毛党]]
机房这台{IP}又连不上了,值班{PERSON}电话{PHONE},[[先重启交换机]]
VPN给你开好了,账号[[guest03]],密码{PASSWORD},[[首次登录请修改]]
跳板机{HOST},root密码是{PASSWORD},[[用完记得退出]]
门禁白名单加一下这台打印机,MAC地址{MAC},IP {IP}
监控探头序列号{DEVICE}掉线,IPv6是{IPV6},[[安装位置北门]]
昨天不小心把{API_KEY}推到公开仓库了,[[请帮我写一份事故说明]]
你好,接口一直报[[401]],我的appSecret是{OPAQUE},麻烦看看[[签名哪里错了]]
物联卡IMSI {IMSI},套餐[[每月30MB]],挂在{ORG}名下
供应商{ORG}售后热线{SERVICE},驻场工程师{PERSON} {PHONE}
发件人:{PERSON} <{EMAIL}>⏎收件人:{PERSON} <{EMAIL}>⏎主题:[[三季度对账]]⏎请于周五前回款{AMOUNT}
{PERSON}总,您好!附件是{ORG}的盖章版{CONTRACT},[[烦请查收]]。顺颂商祺 {PERSON} {PHONE}
hi {PERSON},我是{PERSON_EN},pls 把 PO {ORDER} 的 tracking 发我 {EMAIL},[[thanks]]
项目立项编号{PROJECT},纳税人识别号{TAX_ID}的{ORG}为联合体牵头方,[[不再另行比选]]
翻译成英文:我司{ORG}已于[[上周五]]向贵司支付{AMOUNT},收款账号{ACCOUNT}
旅客{PERSON},护照{PASSPORT},往来港澳通行证{PERMIT},[[三日往返]],手机{PHONE}
总结这段聊天⏎{PERSON} 10-21⏎我护照号{PASSPORT},签证要用⏎{PERSON} 10-22⏎[[收到]],再给下出生日期⏎{PERSON} 10-23⏎{BIRTH}
识别结果:姓名 {PERSON} 民族 汉 出生 {BIRTH} 住址 {ADDRESS} 公民身份号码 {ID_CARD}
行驶证识别:号牌号码 {PLATE} 所有人 {PERSON} 车辆识别代号 {VIN} 发动机号码 {ENGINE} [[使用性质 非营运]]
营业执照识别:名称 {ORG} 统一社会信用代码 {USCC} 法定代表人 {PERSON} 住所 {ADDRESS} [[类型 有限责任公司]]
"""
CODE = r"""
{"name":"query_member","arguments":{"real_name":"{PERSON}","mobile":"{PHONE}","page":1}}
{"tool":"send_sms","input":{"to":"{PHONE}","text":"[[您的快递已到]]","operator":"{EMPLOYEE}"}}
{"role":"tool","content":"{\"rows\":[{\"cust_name\":\"{PERSON}\",\"id_card\":\"{ID_CARD}\",\"level\":\"[[gold]]\"}]}"}
{"code":0,"msg":"[[success]]","data":{"receiver":"{PERSON}","receiverPhone":"{PHONE}","detailAddress":"{ADDRESS}","orderSn":"{ORDER}"}}
{"event":"[[login]]","uid":20931,"ip":"{IP}","imei":"{IMEI}","email":"{EMAIL}"}
<invoke name="create_invoice"><parameter name="title">{ORG}</parameter><parameter name="tax_no">{USCC}</parameter><parameter name="email">{EMAIL}</parameter></invoke>
mysql> select real_name, phone, id_no from t_user limit 1;⏎+------+------+------+⏎| real_name | phone | id_no |⏎+------+------+------+⏎| {PERSON} | {PHONE} | {ID_CARD} |⏎+------+------+------+⏎[[1 row in set (0.00 sec)]]
INSERT INTO crm_contact(name, company, tel, created_at) VALUES ('{PERSON}', '{ORG}', '{PHONE}', '[[2025-04-11 08:30:00]]');
UPDATE t_account SET bank_no='{BANK_CARD}', holder='{PERSON}' WHERE emp_no='{EMPLOYEE}';
2025-06-03 14:22:08.113 ERROR [[c.e.pay.RefundService]] - refund failed, cardNo={BANK_CARD}, name={PERSON}, [[code=E1021]]
[[[WARN]]] sms gateway timeout mobile={PHONE} [[retry=2]] host={HOST}
{IP} - - [[[03/Jun/2025:10:11:12 +0800]]] "GET /api/user?phone={PHONE} HTTP/1.1" [[200 512]]
java.lang.IllegalArgumentException: [[invalid id card]]: {ID_CARD}⏎⇥at [[com.example.user.IdCheck.verify(IdCheck.java:48)]]
Traceback (most recent call last):⏎  File "[[/srv/app/sync.py]]", line 91, in push⏎ValueError: [[no such member]]: {PHONE} ({PERSON})
pymysql.err.OperationalError: (1045, "Access denied for user 'root'@'{IP}' (using password: YES)")⏎[[# 当前配置]]⏎DB_PASSWORD={PASSWORD}
DB_HOST={HOST}⏎DB_USER=shop⏎DB_PASSWORD={PASSWORD}⏎LOG_LEVEL=[[debug]]
spring:⏎  datasource:⏎    url: jdbc:mysql://{IP}:3306/[[crm]]⏎    username: [[crm_rw]]⏎    password: {PASSWORD}
[mail]⏎smtp_host = "[[smtp.example.com]]"⏎smtp_user = "{EMAIL}"⏎smtp_pass = "{PASSWORD}"
redis-cli -h {IP} -p [[6379]] -a '{PASSWORD}' [[info memory]]
mysql -h {HOST} -u root -p'{PASSWORD}' [[shop]] < [[dump.sql]]
sshpass -p '{PASSWORD}' ssh deploy@{IP} "[[systemctl restart nginx]]"
PGPASSWORD='{PASSWORD}' pg_dump -h {HOST} -U app [[orders]]
curl -X POST [[https://api.example.com/v1/chat/completions]] -H 'Authorization: Bearer {API_KEY}' -d '{"model":"[[qwen-max]]"}'
curl -s -u admin:{OPAQUE} [[https://nexus.example.com/repository/maven]]
curl '[[https://crm.example.com/api/leads]]' -H 'Cookie: {COOKIE}; [[lang=zh_CN]]' --compressed
GET /v2/profile HTTP/1.1⏎Host: [[api.example.com]]⏎Authorization: Bearer {JWT}⏎Accept: [[application/json]]
POST /login HTTP/1.1⏎Authorization: Basic {BASIC}⏎User-Agent: [[okhttp/4.12.0]]
HTTP/1.1 302 Found⏎Set-Cookie: {COOKIE}; [[Path=/; HttpOnly; Secure]]
client = OpenAI(api_key="{API_KEY}", base_url="[[https://api.example.com/v1]]")
const client = new Client({ accessKeyId: '{API_KEY}', accessKeySecret: '{OPAQUE}', region: '[[cn-hangzhou]]' })
private static final String APP_SECRET = "{OPAQUE}"; // [[TODO 挪到配置中心]]
$config['wx_app_secret'] = '{OPAQUE}'; $config['debug'] = [[false]];
engine = create_engine("{CONNECTION}", [[pool_size=20]])
DATABASE_URL={CONNECTION}⏎PORT=[[8080]]
连接串 {CONNECTION} [[本机能连,容器里报 timeout]]
UPSTREAM_DSN: "{CONNECTION}"⏎TZ: "[[Asia/Shanghai]]"
apiVersion: v1⏎kind: Secret⏎metadata:⏎  name: [[pay-secret]]⏎stringData:⏎  client_secret: "{OPAQUE}"⏎  admin_password: "{PASSWORD}"
services:⏎  db:⏎    image: [[mysql:8.0.36]]⏎    environment:⏎      MYSQL_ROOT_PASSWORD: '{PASSWORD}'
{"auths":{"[[registry.example.com]]":{"auth":"{BASIC}"}}}
//registry.example.com/:_authToken={API_KEY}⏎registry=[[https://registry.example.com/]]
machine {HOST}⏎login ci⏎password {PASSWORD}
cat > ~/.ssh/deploy_key <<EOF⏎{PRIVATE_KEY}⏎EOF⏎[[chmod 600 ~/.ssh/deploy_key]]
服务器证书私钥如下,[[帮我看看格式对不对]]⏎{PRIVATE_KEY}
id_token={JWT}⏎[[expires_in=7200]]
wallet: {ETHEREUM}⏎network: [[sepolia]]⏎gas: [[21000]]
ping {HOST} [[-c 4]]⏎ssh root@{IP}⏎arp -a | grep {MAC}
ip addr add {IPV6}/64 dev [[eth0]]⏎ip link set [[eth0]] address {MAC}
姓名,手机,部门,邮箱⏎{PERSON},{PHONE},[[财务部]],{EMAIL}⏎{PERSON},{PHONE},[[仓储部]],{EMAIL}
| 收货人 | 电话 | 快递单号 | 状态 |⏎|---|---|---|---|⏎| {PERSON} | {PHONE} | {TRACKING} | [[派送中]] |
var owner = new Owner { Name = "{PERSON}", Plate = "{PLATE}", Vin = "{VIN}" }; // [[测试数据]]
{"device":{"sn":"{DEVICE}","imsi":"{IMSI}","imei":"{IMEI}","fw":"[[2.4.1]]"},"bind_phone":"{PHONE}"}
Hi {PERSON_EN},⏎⏎[[Thanks for your time today.]] I'm copying {PERSON_EN} ({EMAIL}); her direct line is {US_PHONE}.⏎⏎Best,⏎{PERSON_EN}
Please update the file of {PERSON_EN}: SSN {SSN}, date of birth {BIRTH_EN}, home address {ADDRESS_US}.
Direct deposit for {PERSON_EN}: routing number {ROUTING}, account number {ACCOUNT}. [[Effective next pay period.]]
Ship the replacement to {PERSON_EN}, {ADDRESS_US}, and text {US_PHONE} [[before delivery]].
Patient {PERSON_EN}, DOB {BIRTH_EN}, NHS number {NHS}, lives at {ADDRESS_UK}, call {UK_PHONE}. [[No known allergies.]]
New starter {PERSON_EN}: National Insurance number {NINO}, {ADDRESS_UK}. [[Tax code to follow.]]
The customer read out Amex {AMEX} and then Visa {CREDIT_CARD}; [[both were declined]].
Wire to {PERSON_EN}, IBAN {IBAN}, BIC {BIC}. [[Value date Friday.]]
Visa form: {PERSON_EN}, US passport number {US_PASSPORT}, born {BIRTH_EN}. [[Single entry.]]
Tax forms on file: ITIN {US_ITIN} for {PERSON_EN}, SIN {SIN} for {PERSON_EN}. [[Both verified.]]
KYC batch: Aadhaar {AADHAAR}; PAN {PAN}; CPF {CPF}; NRIC {NRIC}. [[Status pending.]]
Vendor tax data: Steuer-ID {DE_TAX}, NIF {ES_NIF}, codice fiscale {CODICE}, TFN {TFN}. [[Please validate.]]
Employee master: My Number {MY_NUMBER}, resident registration number {RRN}, French social security number {FR_NIR}. [[Asia and EU payroll.]]
Meeting notes: {PERSON_EN} from {ORG} wants [[a discount]]; follow up at {EMAIL}.
Summarize this ticket: customer {PERSON_EN} <{EMAIL}> cannot reset the password, [[error 503]], phone {US_PHONE}.
"""
TEXTS = PROSE.strip() + "\n" + CODE.strip()
HARMLESS = """
升级到 {VERSION} 之后内存占用降了三成,原来的 {VERSION} 不再维护
镜像 tag 用 {VERSION}-alpine,别用 latest
commit {SHA1} 引入了这个回归,回滚到 {HEX8} 即可
文件校验值 md5 {MD5},sha256 {SHA256}
trace_id={HEX16}{HEX16} span_id={HEX16} 耗时 {SMALL} ms
请求号 {UUID} 返回 504,重试后正常
时间戳 {EPOCH_MS} 换算成北京时间是几点
"ts": {EPOCH_MS}, "cost_ms": {SMALL}, "rows": {SMALL}
今天接口总调用 {COUNTER} 次,失败 {SMALL} 次
rx_bytes {COUNTER} tx_bytes {COUNTER} dropped 0
参考书:《深入理解计算机系统》,ISBN {ISBN},第 8 章
这一步算出来是 {DECIMAL},保留四位小数就够了
模型换成 {MODEL},max_tokens 设 4096,temperature 0.2
产品需符合 {STANDARD} 与 {STANDARD} 的要求
请修复 {CVE},影响 {VERSION} 及以下版本
报名截至 {DATE},逾期不候
会议定在 {DATE} 下午两点,地点三楼多功能厅
发布记录 {DATETIME} build {PID} 成功
进程 {PID} 收到 SIGTERM,退出码 143
服务监听 0.0.0.0:8080,健康检查走 127.0.0.1:9090
防火墙放行 22、80、443、3306 端口,其余拒绝
DNS 先用 114.114.114.114,备用 1.1.1.1
有问题请拨打 12345 政务热线或 12315 消费者热线
客服电话 95588 人工请按 0,火警 119,急救 120
腾讯、阿里巴巴和百度三家去年的研发投入对比一下
帮我写一段比较比亚迪和特斯拉销量的文案
国家统计局公布的人均可支配收入数据怎么查
李白的《静夜思》表达了什么情感
参考文献 [3] Attention Is All You Need, NeurIPS 2017, pp. 5998-6008
本公司地址一栏请填写营业执照上的地址
请输入 11 位手机号和 6 位验证码
身份证号格式为 18 位数字,最后一位可能是 X
手机号:(未填写) 邮箱:(未填写) 身份证号:(未填写)
密码长度不少于 8 位,须含大小写字母和数字
密码错误次数过多,请 15 分钟后再试
password: ${DB_PASSWORD}
api_key = "{{ vault.openai_api_key }}"
Authorization: Bearer <your-token>
export TOKEN=xxxxxxxx  # 换成你自己的
os.environ["API_KEY"]  # 不要写死在代码里
if (token == null || token.length < 32) throw new Error("bad token")
const phone = req.body.phone; const name = req.body.name
尊敬的 {{customer_name}}:您的订单 {{order_no}} 已发货
SELECT count(*) FROM orders WHERE created_at > now() - interval '7 days'
ALTER TABLE t_user ADD COLUMN id_card varchar(18) NOT NULL DEFAULT ''
CREATE INDEX idx_phone ON t_member(phone)
name,phone,email 三个字段都要加非空约束
方便的话明天上午给个回复,于是我们就能按时排期
高峰期平均等待时间明显下降,周末更是如此
马上就要上线了,任何改动都要先走评审
京牌摇号第 7 期中签率又降了,粤B 竞价均价回落
这批货毛重与净重不一致,请复称
坐标 {LATLON} 附近有没有充电桩
颜色用 #{HEX6},字号 14px,行高 1.6
型号 RTX-4090D 与 A100-SXM4-80GB 的显存带宽差多少
螺栓 M12x1.75,材质 304,数量见图纸
地球到月球约 384400 公里,光速 299792458 米每秒
第 7 页共 132 页,附表 3-2 见背面
GET /static/js/app.{HEX8}.js 200 {SMALL}
npm i react@18.3.1 typescript@5.6.3 --save-exact
The build passed on {DATETIME}; see run {PID} for details.
Will the new grant cover rent, and may the client mark the bill as paid in June?
Error 0x80070005 at module ntdll.dll, offset 0x{HEX8}
"""
LABELS = {
    "PERSON": "户主|当事人|学生姓名|患者|开户人|持卡人|被保险人|法人代表|值班人|经手人姓名", "ORG": "用人单位|开票抬头|投标人|承运单位|甲方单位|开户名称(单位)|收款单位|工作单位", "ADDRESS": "现住址|送货地址|户籍所在地|房屋坐落|通讯地址|上门地址|居住地址|寄件地址", "PHONE": "移动电话|预留手机|本人电话|绑定手机号|来电号码|家长手机|回访电话|Mobile No.",
    "LANDLINE": "单位电话|公司座机|家庭电话|值班电话|固话|传真号码|Tel/Fax", "EXTENSION": "办公分机|单位座机|前台电话|总机及分机", "SERVICE": "售后热线|厂家服务电话|客服总机|报修热线", "EMAIL": "电子邮件|收票邮箱|工作邮箱|联系邮箱|E-mail|账单邮箱|登录邮箱", "ID_CARD": "身份证件号|二代证号|本人身份证|居民身份证号码|户主身份证|ID card No.|身分证号|证件号(身份证)",
    "ID_CARD_15": "旧身份证号|一代身份证|15位身份证号|原身份证号码", "PASSPORT": "因私护照|护照编号|Passport No.|中国护照号|护照证号", "PERMIT": "往来港澳通行证|回乡证|港澳台通行证号|往来港澳台通行证|通行证证号", "HK_ID": "香港身份证号|香港居民身份证|HKID|香港永久性居民身份证", "MACAU_ID": "澳门身份证号|澳门居民身份证|澳门永久性居民身份证|BIR号(澳门身份证)",
    "TW_ID": "台湾身份证号|台湾身分证|國民身分證統一編號|身分證字號", "OFFICER": "军官证号|军官证件号|军人证件(军官证)|现役军官证", "BANK_CARD": "工资卡号|收款银行卡|储蓄卡号|借记卡|退款卡号|打款卡|本人银行卡号", "CREDIT_CARD": "信用卡卡号|Visa卡号|外币卡号|贷记卡号|Credit card No.", "AMEX": "运通卡号|美国运通卡|Amex card|American Express",
    "ACCOUNT": "对公账户|开户账号|结算账号|收款人账号|银行帐号|基本户账号|A/C No.", "USCC": "信用代码证号|统一代码|企业信用代码|营业执照号码|统一社会信用代码证号|社会统一信用代码", "ORG_CODE": "机构代码证|组织机构代码证号|组织代码|单位组织机构代码", "TAX_ID": "国税登记号|税务登记证号|纳税识别号|购方税号|纳税人税号", "CNAPS": "大额支付行号|开户行行号|银行联行号|支付系统行号|行联号(CNAPS)",
    "CONTRACT": "合同号码|主合同编号|协议号|框架合同号|租赁合同编号|Contract No.|签约合同号", "ORDER": "订单流水号|采购订单号|商城订单|交易订单号|客户订单编号|PO号|Order No.", "TRACKING": "物流单|快递号|运单编号|配送单号|顺丰单号|回寄单号", "INVOICE": "发票票号|数电票号码|电子发票号码|原发票号码|Invoice No.", "INVOICE_CODE": "发票票面代码|原发票代码|专票代码|进项发票代码|Invoice code",
    "CASE": "案件编号|法院案号|判决书文号|执行案号|一审案号|裁定书案号", "PROPERTY": "不动产证号|房产证编号|房屋产权证号|不动产权证书号|权证号(不动产)", "ICP": "网站备案号|工信部备案号|ICP备案/许可证号|ICP证号|备案编号(ICP)", "AMOUNT": "合同总价|应付款|借款金额|年薪|报销合计|保费|成交价|实发工资", "PROJECT": "立项编号|项目号|招标项目编号|工程项目编号|Project code", "SECRECY": "密级|保密等级|涉密等级|文件密级|秘密等级",
    "PLATE": "车辆号牌|牌照号|车牌号码|肇事车牌|停车车牌|登记车牌", "VIN": "VIN码|车辆VIN|车架编号|车辆识别码|大架号", "ENGINE": "发动机编号|车辆发动机号|发动机钢印号|引擎号码", "WECHAT": "微信账号|个人微信|WeChat ID|微信ID|客服微信号|加微信", "QQ": "QQ号码|企鹅号|绑定QQ|联系QQ|扣扣号|QQ账号", "POSTCODE": "邮政编号|邮递区号|邮编号码|通讯邮编|Zip code",
    "BIRTH": "出生日|出生年月日|生日日期|本人出生日期|DOB|出生时间|被保险人生日", "EMPLOYEE": "员工号|职工号|员工工号|坐席工号|职员编号|Staff No.|人员工号", "STUDENT": "学生学号|学籍号(学号)|在校学号|考生学号|Student ID", "MEDICAL": "病案号|门诊号|住院病历号|就诊号|患者病历号|住院编号", "SOCIAL": "医保卡|社会保障卡号|社保卡|医疗保险卡号|社会保障卡卡号", "DRIVER": "驾驶证档案号|驾照档案编号|驾驶人档案编号|驾驶证档案编码",
    "RESIDENT": "外国人永居证号|外国人永久居留身份证|永居证号码|永久居留身份证号|绿卡号(中国永居)", "IP": "本机IP|登录IP|堡垒机IP|内网IP|网关地址|数据库IP|访问来源IP", "IPV6": "IPv6|本机IPv6|IPv6 地址|v6地址", "MAC": "物理地址|网卡MAC|MAC|终端MAC地址|无线MAC", "HOST": "内网域名|服务器名|主机域名|内部域名|数据库主机|hostname", "IMEI": "IMEI码|手机IMEI|串号(IMEI)|机身串号|IMEI1",
    "DEVICE": "设备SN|机身序列号|S/N|设备唯一编号|终端序列号|整机序列号", "IBAN": "IBAN账号|国际银行账号|收款IBAN|IBAN No.", "BIC": "SWIFT码|BIC|银行国际代码|SWIFT/BIC|收款行SWIFT", "ROUTING": "ABA路由号|Routing No.|美国银行路由号码|ABA number", "SSN": "社会安全号|美国社安号|SSN|Social Security No.", "US_PHONE": "美国电话|US phone|Cell phone|海外联系电话|Phone (US)", "UK_PHONE": "英国电话|UK phone|Phone (UK)|英国联系电话",
    "PERSON_EN": "英文姓名|Full name|Contact person|Cardholder|Guest name", "ADDRESS_US": "美国地址|Mailing address|Shipping address (US)|Billing address", "NINO": "英国国民保险号|National Insurance No.|NI number|NINO", "NHS": "NHS号|NHS No.|NHS number|英国NHS号码", "CPF": "巴西税号|CPF|CPF号码|巴西CPF", "SIN": "加拿大社保号|SIN|Social Insurance Number|加拿大SIN", "ETHEREUM": "以太坊地址|ETH地址|钱包收款地址|USDT(ERC20)地址|提币地址",
    "PASSWORD": "登陆密码|默认密码|开机密码|管理员口令|邮箱密码|WiFi密码|root密码|解压密码", "API_KEY": "接口key|API Key|个人访问令牌|平台密钥|access token|调用密钥", "OPAQUE": "应用密钥|AppSecret|Secret Key|签名密钥|client secret|商户密钥", "JWT": "登录token|JWT|access_token|会话令牌|用户token", "PRIVATE_KEY": "私钥|SSH私钥|证书私钥|服务器私钥内容", "BASIC": "Authorization: Basic|Basic认证串|Basic Auth凭据|请求头Authorization Basic",
    "US_ITIN": "ITIN|美国个人报税号|ITIN号|Individual Taxpayer ID (ITIN)", "AADHAAR": "Aadhaar|Aadhaar号|印度身份证号(Aadhaar)|Aadhaar No.", "PAN": "印度PAN|PAN卡号|PAN No.|Income tax PAN", "MY_NUMBER": "日本个人编号|My Number|マイナンバー|個人番号", "RRN": "韩国身份证号|주민등록번호|RRN|居民登录号码(韩国)", "NRIC": "新加坡身份证|NRIC|NRIC No.|新加坡NRIC号", "DE_TAX": "德国税号|Steuer-ID|Steueridentifikationsnummer|德国个人税号", "FR_NIR": "法国社保号|NIR|Numéro de sécurité sociale|法国社会保障号",
    "ES_NIF": "西班牙税号|NIF|DNI|DNI/NIF", "CODICE": "意大利税号|Codice fiscale|Codice Fiscale (CF)|意大利个人税号", "TFN": "澳洲税号|TFN|Tax File Number|澳大利亚税号", "US_PASSPORT": "美国护照号|US passport No.|Passport number (US)|美国护照", "IMSI": "IMSI|IMSI号|物联卡IMSI|SIM卡IMSI", "ADDRESS_UK": "英国地址|UK address|Home address (UK)|英国住址", "CONNECTION": "连接串|数据库连接字符串|DSN|connection string", "COOKIE": "Cookie|登录Cookie|请求Cookie|会话Cookie", "PHONE_HAN": "电话号码|手机号码|联系手机|我的电话", "BIRTH_EN": "Date of birth|DOB|Birth date|Birthday",
}
KEYS = {
    "PERSON": "realName patient_name cust_name contactName consignee legal_person", "ORG": "corpName org_name employer enterpriseName invoice_title tenant_company", "ADDRESS": "detailAddress receiver_addr homeAddr deliveryAddress contact_address", "PHONE": "mobilePhone phoneNo user_mobile cellphone buyerTel contact_mobile MSISDN", "LANDLINE": "officeTel tel_no fixed_phone faxNumber work_phone", "EXTENSION": "office_tel telExt work_telephone deskPhone", "SERVICE": "service_phone hotlineNo support_tel customerServicePhone",
    "EMAIL": "emailAddr user_email mailTo notify_email loginEmail", "ID_CARD": "idCardNumber identityNo certNo id_number idNum sfzh", "ID_CARD_15": "oldIdCard id_card_old idCardNo15 former_id_card", "PASSPORT": "passportNo passport_id travelPassport passport_num", "PERMIT": "hkMacaoPermit travel_permit_no permitNo travelPermitNo", "HK_ID": "hkIdCard hk_id hkidNo hong_kong_id", "MACAU_ID": "macauIdCard macau_id macaoIdNo macau_id_no", "TW_ID": "twIdCard tw_id taiwan_id taiwanIdNo",
    "OFFICER": "officerCard military_id officerIdNo military_officer_id", "BANK_CARD": "bankCard debit_card payCardNo salaryCardNo bank_card_number", "CREDIT_CARD": "creditCardNo cc_number cardPan visa_card", "AMEX": "amex_card cardNumber credit_card_no amexNo", "ACCOUNT": "bankAccountNo acctNo payee_account settleAccount bank_acct", "USCC": "socialCreditCode unifiedCode usccNo unified_social_credit_code", "ORG_CODE": "orgCode organization_code orgInstCode org_inst_code", "TAX_ID": "taxNo taxpayerNo buyer_tax_no taxIdNumber",
    "CNAPS": "cnapsCode bank_cnaps unionBankNo cnaps_no", "CONTRACT": "contractNo contract_code agreementNo contract_sn", "ORDER": "orderNo order_sn orderNumber purchaseOrderNo", "TRACKING": "trackingNo expressNo waybillNo logistics_no", "INVOICE": "invoiceNo fp_hm invoice_num invoiceNum", "INVOICE_CODE": "invoiceCode fp_dm invoice_code_no invCode", "CASE": "caseNo case_number courtCaseNo caseNumber", "PROPERTY": "propertyCertNo estate_cert_no realEstateCert property_certificate_no", "ICP": "icpNo icp_number icp_record icpLicense",
    "AMOUNT": "contractAmount total_amount salaryAmount payAmount", "PROJECT": "projectCode projectNo project_number tender_project_no", "SECRECY": "secretLevel security_classification secrecy_level classification", "PLATE": "plateNo car_plate licensePlate vehiclePlate", "VIN": "vinCode vin_no frameNo vehicle_vin", "ENGINE": "engineNo engine_number engineCode motor_engine_no", "WECHAT": "wechatId wx_no weixin wechat_no", "QQ": "qqNo qq_num qqNumber contact_qq", "POSTCODE": "postCode zipCode postal_code zip", "BIRTH": "birthDate birth_day dateOfBirth born_date",
    "EMPLOYEE": "empNo employeeId staffNo work_no job_number", "STUDENT": "studentNo stu_no studentId stuId", "MEDICAL": "medicalRecordNo inpatient_no admissionNo outpatient_no", "SOCIAL": "socialCardNo ssc_no medicareCardNo social_security_card", "DRIVER": "driverFileNo driver_archive_no licenseFileNo driving_file_no", "RESIDENT": "permanentResidentNo prc_green_card permanent_residence_id foreignResidentNo", "IP": "ipAddr loginIp server_addr db_host gateway_ip", "IPV6": "ipv6Addr ip6 ipv6_address client_ipv6", "MAC": "macAddr mac_addr wifiMac nic_mac",
    "HOST": "hostName db_host redis_host internal_host", "IMEI": "imeiNo device_imei imei1 phoneImei", "DEVICE": "deviceSn serialNumber device_sn terminal_sn", "IBAN": "ibanNo beneficiary_iban iban_code payeeIban", "BIC": "swiftCode bic_code swiftBic beneficiary_bic", "ROUTING": "routingNumber aba_routing bank_routing_no abaNumber", "SSN": "ssnNo us_ssn socialSecurityNo employee_ssn", "US_PHONE": "phoneNumber cell_phone contact_phone homePhone", "UK_PHONE": "telephoneNo uk_phone contactNumber mobile_number",
    "PERSON_EN": "fullName customerName guest_name card_holder", "ADDRESS_US": "mailingAddress billing_address shipTo_address street_address", "NINO": "niNumber national_insurance_no ninoCode ni_no", "NHS": "nhsNo nhs_no patientNhs nhsNumber", "CPF": "cpfNumber cpf_no documento_cpf cliente_cpf", "SIN": "sinNumber social_insurance_number sin_no caSin", "ETHEREUM": "walletAddr eth_address depositAddress payout_wallet", "PASSWORD": "passWord DB_PASSWORD login_pwd smtp_pass MYSQL_ROOT_PASSWORD adminPassword", "API_KEY": "apiKey OPENAI_API_KEY access_key accessToken GITHUB_TOKEN",
    "OPAQUE": "appSecret client_secret SECRET_KEY signKey api_secret mch_key", "JWT": "accessToken id_token authToken jwtToken", "PRIVATE_KEY": "privateKey private_key ssh_key rsaPrivateKey", "BASIC": "basicAuth basic_auth auth_basic basic_credentials", "US_ITIN": "itin itinNo us_itin taxpayer_itin", "AADHAAR": "aadhaar aadhaarNo aadhaar_number uidai_aadhaar", "PAN": "panNumber pan_card pan_no indiaPan", "MY_NUMBER": "myNumber my_number jp_my_number kojin_bango", "RRN": "rrn kr_rrn residentRegistrationNo rrn_no", "NRIC": "nric nricNo sg_nric nric_fin",
    "DE_TAX": "steuerId steuer_id de_tax_id steuerIdNr", "FR_NIR": "nir frNir numero_securite_sociale nir_number", "ES_NIF": "nif dni nif_number dniNif", "CODICE": "codiceFiscale codice_fiscale it_fiscal_code fiscalCode", "TFN": "tfn taxFileNumber tax_file_number au_tfn", "US_PASSPORT": "passportNumber us_passport passport_no passportNo", "IMSI": "imsi simImsi imsi_no card_imsi", "ADDRESS_UK": "homeAddress uk_address correspondence_address residentialAddress", "CONNECTION": "DATABASE_URL dsn connectionString db_url", "COOKIE": "cookie Cookie session_cookie cookieHeader", "PHONE_HAN": "phone mobile contact_phone phoneNo", "BIRTH_EN": "dob birth_date dateOfBirth date_of_birth",
}
LINE = ["{L} : {V}", "**{L}**\uFF1A{V}", "| {L} | {V} |", "{L} ...... {V}", "{L} => {V}", "<tr><td>{L}</td><td>{V}</td></tr>", "\u25A1 {L}\u3000{V}", "{L}\uFF08{V}\uFF09", "\u300C{L}\u300D{V}", "\u2605 {L}\uFF1D{V}", "{L}:\n    {V}", "# {L}\n{V}", "1. {L} \u2013 {V}", '"{L}","{V}"', "* {L}: `{V}`", "{L}:[{V}]", "{L}\u2014\u2014{V}", "- [x] {L}: {V}", "//{L}:{V}", "{L}\u3000\u3000\u3000{V}", "{L}:\u201C{V}\u201D", "+ {L}: {V}"]
SAY = ["我把{L}发你:{V}", "{L}我念一下啊,{V},记下了吗", "喂你好,{L}是{V},对", "他留的{L}就是{V}。", "单子上的{L}跟{V}对不上吧?", "刚才{L}说错了,{V}才是对的", "@小助手 查一下{L}为{V}的记录", "({L} {V})", "“{L}”一栏填“{V}”", "系统里{L}显示{V},他说不是", "{V}这个是{L}", "{V}({L})", "pls check {L} {V} thx", "{L}={V}这条删掉", "把{L}从空改成{V}", "附件里{L}那一行写的是「{V}」", "请按{L}【{V}】建档", "{L}嘛……{V}吧", "{L}已更正为{V};其余不变", "经核实,{L}确为{V},同意放行。", "hi, the {L} is {V}, 帮忙处理下", "1、{L}:{V} 2、其他无", "我这边登记的{L}为{V},请您核对", "{L}→{V}", "你记一下,{L} {V}", "{L}\uFF1A{V}\uFF0C麻烦录入系统", "{L}写的{V},字迹不太清楚", "请问{L}{V}能查到吗", "帮我把这句话润色一下:您的{L}是{V}"]
FIELD = {
    "ini": ("[{T}]\n", "{K}={V}", "\n", "\n", "\n;#"), "dotenv": ("# {T}\n", "{K}={V}", "\n", "\n", "\n# "), "curl": ("curl -X POST https://api.example.com/{T} -H 'Content-Type: application/json' -d '{", '"{K}":"{V}"', ",", "}'", "\"'\n"), "tool call": ('{"name":"save_{T}","arguments":{', '"{K}": "{V}"', ", ", "}}", '"\n'), "arguments": ('{"function":{"name":"create_{T}","arguments":"{', '\\"{K}\\": \\"{V}\\"', ", ", '}"}}', '"\n\\'), "where": ("SELECT * FROM {T} WHERE ", "{K} = '{V}'", " AND ", ";", "'\n"),
    "go": ("{T}{", '{K}: "{V}"', ", ", "}", '"\n'), "js": ("const {T} = {\n", "  {K}: '{V}',", "\n", "\n};\n", "'\n"), "java": ("", '{T}.put("{K}", "{V}");', "\n", "\n", '"\n'), "cdata": ("<{T}>", "<{K}><![CDATA[{V}]]></{K}>", "", "</{T}>", "\n]"), "heredoc": ('resource "{T}" "main" {\n', "  {K} = <<EOT\n{V}\nEOT", "\n", "\n}\n", ""), "query": ("GET https://crm.example.com/{T}?", "{K}={V}", "&", " HTTP/1.1", "&+ =#%\n/:;?"), "log": ("2025-07-01 09:12:33,018 INFO  [{T}] ", "{K}:{V}", " | ", "", "|\n"),
    "env list": ("env: # {T}\n", '  - name: {K}\n    value: "{V}"', "\n", "\n", '"\n'), "ruby": ("{T} = {", ':{K} => "{V}"', ", ", "}", '"\n#'), "docker": ("docker run -d ", "-e {K}={V}", " ", " {T}:latest", " \n'\"&;()$!#*"), "protobuf": ("{T} {\n", '  {K}: "{V}"', "\n", "\n}\n", '"\n'), "graphql": ("mutation { save(input: {", '{K}: "{V}"', ", ", "}) { id } }", '"\n'), "markdown": ("### {T}\n", "- `{K}`: `{V}`", "\n", "\n", "`\n"), "repr": ("<{T} ", "{K}='{V}'", " ", ">", "'\n")}
ONE_LINE = [kind for kind in LABELS if kind not in ("PRIVATE_KEY", "CONNECTION", "COOKIE", "BASIC", "PHONE_HAN")]


def some(r, n):
    return r.sample(ONE_LINE, n)


def grid(d, of, r, make):
    """A table of Markdown, labels on top."""
    kinds = some(r, r.randint(3, 5))
    d.write("| " + " | ".join(r.choice(of.LABELS[k].split("|")) for k in kinds) + " |\n|" + "---|" * len(kinds))
    for _ in range(r.randint(1, 3)):
        d.write("\n|")
        for kind in kinds:
            d.write(" ").value(kind, make(kind)).write(" |")


def result(d, of, r, make):
    """What a database's console prints."""
    kinds = some(r, r.randint(2, 5))
    rows = [[make(k) for k in kinds] for _ in range(r.randint(1, 3))]
    d.write(" " + " | ".join(r.choice(of.KEYS[k].split()) for k in kinds) + "\n" + "-+-".join("-" * 12 for _ in kinds))
    for row in rows:
        for at, (kind, value) in enumerate(zip(kinds, row)):
            d.write(" | " if at else "\n ").value(kind, value)
    d.write(f"\n({len(rows)} rows)\n")


def insert(d, of, r, make):
    kinds = some(r, r.randint(3, 5))
    rows = [[make(k) for k in kinds] for _ in range(r.randint(1, 2))]
    d.write("INSERT INTO t_archive (" + ", ".join(r.choice(of.KEYS[k].split()) for k in kinds) + ") VALUES\n")
    for number, row in enumerate(rows):
        for at, (kind, value) in enumerate(zip(kinds, row)):
            d.write(", '" if at else "('").value(kind, value).write("'")
        d.write(")" + (",\n" if number + 1 < len(rows) else ";\n"))


def columns(d, of, r, make):
    """A tool's result: names of columns, then rows."""
    kinds = some(r, r.randint(2, 5))
    d.write('{"columns":[' + ",".join(f'"{r.choice(of.KEYS[k].split())}"' for k in kinds) + '],"rows":[')
    for number in range(r.randint(1, 3)):
        d.write(",[" if number else "[")
        for at, kind in enumerate(kinds):
            d.write(',"' if at else '"').value(kind, make(kind)).write('"')
        d.write("]")
    d.write("]}")


def chat(d, of, r, make):
    """An exported chat: who and when on one line, what was said on the next."""
    people, day = [make("PERSON"), make("PERSON")], f"2025-0{r.randint(1, 9)}-1{r.randint(0, 9)}"
    for number in range(r.randint(2, 4)):
        d.value("PERSON", people[number % 2]).write(f"  {day} {14 + number}:{r.randint(10, 59)}\n")
        [kind] = some(r, 1)
        before, after = r.choice(of.SAY).replace("{L}", r.choice(of.LABELS[kind].split("|"))).split("{V}")
        d.write(before).value(kind, make(kind)).write(after + "\n\n")


def form(d, of, r, make):
    """A recognised form: two labels and their values a line, blanks between."""
    kinds = some(r, r.choice([4, 6]))
    for at, kind in enumerate(kinds):
        d.write(r.choice(of.LABELS[kind].split("|")) + r.choice(["\uFF1A", "  ", ": "])).value(kind, make(kind)).write("\n" if at % 2 else "      ")


def change(d, of, r, make):
    """A change of a settings file."""
    d.write("@@ -3,7 +3,7 @@\n")
    for kind in some(r, r.randint(2, 3)):
        key = r.choice(of.KEYS[kind].split())
        for sign in "-+":
            d.write(f"{sign}  {key}: \"").value(kind, make(kind)).write('"\n')


def signature(d, of, r, make):
    """The foot of a mail."""
    d.harmless(r.choice(["顺颂商祺", "祝好", "Best regards"])).write("\n").value("PERSON", make("PERSON")).write(r.choice([" | 采购部", " / 客户成功", ""])).write("\n").value("ORG", make("ORG"))
    for label, kind in r.sample([("T: ", "LANDLINE"), ("M: ", "PHONE"), ("E: ", "EMAIL"), ("地址\uFF1A", "ADDRESS"), ("微信\uFF1A", "WECHAT"), ("QQ: ", "QQ")], r.randint(2, 4)):
        d.write("\n" + label).value(kind, make(kind))


LAYOUTS = [grid, result, insert, columns, chat, form, change, signature]

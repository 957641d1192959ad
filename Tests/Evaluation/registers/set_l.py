"""Set L: what people paste into a model today. Help desks, group chats, mails, filings, wards, personnel, freight, banks, tenders, police, flats, schools, consoles and agents.

Written blind after K. Templates as in fresh.py: {KIND} is a value that must be covered, [[text]] is text that must stay.
"""
import set_l_pages
import set_l_shapes
import set_l_words

HELP_DESK = """
亲亲,您那单{ORDER}我这边先拦下了,收货手机还是{PHONE}对吗
来电记录:{PERSON}女士,来电号{PHONE},要求原路退回,卡{BANK_CARD}
换号了!以前{PHONE},现在{PHONE},后台帮忙同步下
地址我填串了,该寄到{ADDRESS},收的人写{PERSON}
可以补开专票吗?抬头{ORG},税号{USCC},电子版发{EMAIL}就行
主机背面贴纸写的SN是{DEVICE},你们{SERVICE}打了[[20分钟]]没人理
凭证发你微信{WECHAT}了,没通过的话QQ加{QQ}
前一位客服答应赔我{AMOUNT},让我找{PERSON},工号{EMPLOYEE}
会员资料核实:生日{BIRTH},身份证{ID_CARD},[[等级:金卡]]
投诉人{PERSON}({PHONE})称[[5月20日]]下单,订单号{ORDER},至今未发货
"""
GROUP_CHAT = """
@{PERSON} 帮我看看这个号{PHONE}是不是上次那个客户
周六爬山的:{PERSON}、{PERSON}、{PERSON},[[8:30]]地铁口碰头
哪位的车{PLATE}堵门口了,麻烦挪一下
谁存了{PERSON}的新号?——{PHONE},刚换的
粽子礼盒收件:{PERSON} {PHONE} {ADDRESS}
访客wifi又换啦,密码{PASSWORD},别写白板上
你叫{PERSON}跟{PERSON}一块儿跑一趟{ORG}吧
{PERSON}今天居家,有急事打他{PHONE}
接龙⏎1. {PERSON} {PHONE}⏎2. {PERSON} {PHONE}⏎3. {PERSON} {PHONE}
刚问了{PERSON},他说{ORG}那笔{AMOUNT}[[下周三]]能到
有没有人认识{ORG}的{PERSON}?想约个饭
"""
MAIL = """
{PERSON}您好:⏎随信附上{CONTRACT}双章版,请转{PERSON}签收,回执发{EMAIL}即可。
请贵司于[[本周五17:00]]前把预付款{AMOUNT}汇到{ORG},行号{CNAPS},账号{ACCOUNT}。
本邮件所涉内容为{SECRECY},误收者请删除并函告{EMAIL}。
{ORG}与{ORG}就{PROJECT}已达成初步意向,报价{AMOUNT},[[有效期30天]]。
{PERSON} | 商务部⏎座机 {LANDLINE} 手机 {PHONE}⏎{ADDRESS} 邮编{POSTCODE}
抄送{PERSON}:{ORG}的开票资料更正如下,识别号{TAX_ID},电话{LANDLINE},开户账号{ACCOUNT}
会签意见请直接回{EMAIL},勿回群发;附件解压密码{PASSWORD}
"""
COURT = """
申请人{PERSON},女,{BIRTH}生,居民身份证号{ID_CARD},现住{ADDRESS}。
被申请人{ORG}(信用代码{USCC}),地址{ADDRESS},负责人{PERSON}。
经查,{PERSON}与{PERSON}于[[2019年8月]]登记结婚,婚后购{PROPERTY}房屋一套。
本院作出的{CASE}民事判决书已送达,被告{PERSON}逾期未履行{AMOUNT}。
冻结被执行人{PERSON}({ID_CARD})名下账户{ACCOUNT}内存款{AMOUNT}
依照《[[中华人民共和国公司法]]》第[[二十一条]],请求{ORG}赔偿{AMOUNT}
代理人{PERSON},执业机构{ORG},电话{PHONE},邮箱{EMAIL}
担保物:{PLATE}小型轿车,车辆识别代码{VIN},发动机号{ENGINE}
"""
CLINIC = """
患者{PERSON},男,[[54岁]],门诊病历号{MEDICAL},主诉[[反复胸闷3天]]
{PERSON},{BIRTH}出生,身份证{ID_CARD},因[[右下腹痛]]急诊入院,住院号{MEDICAL}
家属{PERSON}(关系:配偶),随访手机{PHONE},住{ADDRESS}
医保电子凭证刷不了,手工录社保卡号{SOCIAL},参保人{PERSON}
会诊请联系心内科{PERSON},科室电话{EXTENSION}
港籍产妇持回乡证{PERMIT}建档,香港身份证{HK_ID}
肺功能报告([[FEV1/FVC 68%]])归到病案号{MEDICAL}下,别归到{MEDICAL}
"""
PERSONNEL = """
拟录用{PERSON},证件号{ID_CARD},税前月薪{AMOUNT},[[试用期3个月]]
工号{EMPLOYEE}离职,邮箱{EMAIL}停用,门禁与VPN账号一并注销
应届生{PERSON},学号{STUDENT},[[软件工程专业]],微信{WECHAT}
五险一金补缴:{PERSON}、{PERSON}两人,身份证分别是{ID_CARD}和{ID_CARD}
外籍顾问{PERSON_EN},护照{PASSPORT},永居证{RESIDENT},[[工作许可在办]]
退役军人{PERSON}转业,军官证{OFFICER},档案后补
背调反馈:{PERSON}原单位{ORG},直属上级{PERSON},电话{PHONE}
本月绩效奖发放:{PERSON}{AMOUNT},{PERSON}{AMOUNT},[[不得互相打听]]
台干{PERSON},身分證{TW_ID},台胞证已过期
"""
FREIGHT = """
{PERSON}师傅的车{PLATE}[[6:40]]进园区,随车电话{PHONE}
货到{ADDRESS}打{PERSON}的电话{PHONE},打不通就打{LANDLINE}
提货人{PERSON},身份证后补,先登记驾驶证档案编号{DRIVER}
对应客户单{ORDER},毛重[[1.26吨]],运费{AMOUNT}月结,结算方{ORG}
报关抬头{ORG},组织机构代码{ORG_CODE},合同{CONTRACT}
冷柜终端IMEI是{IMEI},离线[[47分钟]],报给{ORG}的{PERSON}
新车上户:车架号尾部看不清,完整是{VIN},发动机{ENGINE},牌照{PLATE}
"""
BANKING = """
柜面:{PERSON}持{PASSPORT}护照办理[[借记卡激活]],卡号{BANK_CARD}
可疑交易:{PERSON}账户{ACCOUNT}[[当日]]入账{AMOUNT},对手{ORG}
理赔款{AMOUNT}付至{PERSON}的{BANK_CARD},联系手机{PHONE}
授信申请人{ORG},实控人{PERSON},身份证{ID_CARD},敞口{AMOUNT}
信用卡{CREDIT_CARD}盗刷,持卡人{PERSON}已报警,回执号另附
外汇汇款:收款行SWIFT {BIC},IBAN {IBAN},收款人{PERSON_EN}
投保人{PERSON},被保险人{PERSON},生日{BIRTH},保费{AMOUNT}
发票{INVOICE}与代码{INVOICE_CODE}查验不一致,销方{ORG}
"""
TENDER = """
投标人:{ORG},统一社会信用代码:{USCC},投标总价:{AMOUNT}
项目编号{PROJECT}第二标段,拟派项目经理{PERSON},身份证号{ID_CARD}
保证金{AMOUNT}须于[[开标前一日]]转入{ACCOUNT},户名{ORG}
评标委员会成员{PERSON}、{PERSON},评分表列为{SECRECY}
质疑函寄{ADDRESS},联系人{PERSON},传真{LANDLINE}
"""
POLICE = """
报警人{PERSON},电话{PHONE},称其停放在{ADDRESS}的电动车被盗
嫌疑人{PERSON}(身份证号码{ID_CARD})供述系通过QQ{QQ}联系上家
涉案账户:{BANK_CARD}、{BANK_CARD}、{BANK_CARD},户主均为{PERSON}
违法车辆{PLATE},驾驶人{PERSON},档案编号{DRIVER},[[记6分]]
遗失声明:{PERSON}遗失身份证一张,号码{ID_CARD},[[声明作废]]
来澳旅客{PERSON},澳门身份证{MACAU_ID},通行证{PERMIT}
"""
HOUSING = """
302的租客{PERSON}押金{AMOUNT}没退,电话{PHONE}
产权证{PROPERTY},坐落{ADDRESS},共有人{PERSON}、{PERSON}
门锁临时密码{PASSWORD},[[当天24点]]失效,看完房发{PERSON}
水电过户:户名{PERSON}改{PERSON},手机改{PHONE}
物业费代扣卡{BANK_CARD},业主{PERSON},车位车牌{PLATE}
"""
SCHOOL = """
[[高二(7)班]]{PERSON}同学,学号{STUDENT},监护人{PERSON},电话{PHONE}
奖学金公示材料删掉这两项再发:{ID_CARD}、{BANK_CARD}
出国成绩单收件邮箱{EMAIL},申请人{PERSON},护照号{PASSPORT},生日{BIRTH}
夏令营报名:{PERSON}/{PHONE}/{ID_CARD},[[过敏史:无]]
"""
DESK_OF_IT = """
{PERSON}电脑蓝屏,IP是{IP},网卡{MAC},远程口令{PASSWORD}
域账号锁了,工号{EMPLOYEE},邮箱{EMAIL},[[连续输错5次]]
把{HOST}和{HOST}都加进白名单,出口v6是{IPV6}
生产库root口令居然是{PASSWORD},[[等保整改]]前必须换
谁把{API_KEY}提交到仓库了?赶紧去控制台吊销
网站备案{ICP}主体变更,新主体{ORG},负责人{PERSON}
回调验签失败,appSecret用的{OPAQUE},环境[[staging]]
抓到的请求带着Cookie: {COOKIE},别转发
把连接串{CONNECTION}换成[[只读账号]]
盘点:笔记本序列号{DEVICE},领用人{PERSON},工号{EMPLOYEE}
"""
VALUE_FIRST = """
{PHONE},{PERSON},明天[[上午]]送
{ID_CARD} {PERSON} 这俩对得上吗
{EMAIL}和{EMAIL},前面那个是{PERSON}的
{AMOUNT}——{ORG}的尾款,不是{ORG}的
{PLATE}、{PLATE}、{PLATE},以上车牌放行
{PHONE}/{PHONE}/{PHONE}三个号码都空号
{USCC},对,就是{ORG}的社会信用代码
{BANK_CARD}({PERSON})、{BANK_CARD}({PERSON}),[[两张都限额5万]]
把{ORDER}、{ORDER}、{ORDER}这几笔订单合成一单
{IP}、{IP}这两台下线,{IP}保留
"""
ASKING_A_MODEL = """
帮我把这段改得客气些:{PERSON}你好,{ORG}欠的{AMOUNT}拖了[[两个月]],请尽快打到{ACCOUNT}
翻译成英文:收件人{PERSON},地址{ADDRESS},电话{PHONE}
总结一下:客户{PERSON}({ORG})[[第三次]]来访,留了微信{WECHAT},合同号{CONTRACT}
提取下面文字里的姓名和电话:昨天{PERSON}带{PERSON}来过,留的{PHONE}
写一封催款函,对方{ORG},合同{CONTRACT},本金{AMOUNT},我方联系人{PERSON}{PHONE}
这个身份证{ID_CARD}校验位对不对?顺便算下[[虚岁]]
我妈{PERSON}的体检报告,生日{BIRTH},帮我看[[甘油三酯2.31]]高不高
生成一份授权委托书,委托人{PERSON},{ID_CARD};受托人{PERSON},{ID_CARD}
"""
CODE = """
grep -rn "{PHONE}" logs/ | awk '{print $4}'
redis-cli -h {IP} -a '{PASSWORD}' --scan --pattern [['sess:*']]
sshpass -p '{PASSWORD}' ssh root@{IP} [["df -h"]]
psql "{CONNECTION}" -c [["select now()"]]
aws configure set aws_secret_access_key {OPAQUE} --profile ci
helm upgrade api ./chart --set db.password={PASSWORD} --set image.tag=[[v1.18.2]]
curl -H 'X-Api-Key: {OPAQUE}' https://{HOST}/v2/orders/{ORDER}
curl -H "Authorization: Bearer {API_KEY}" [[https://api.example.com/v1/models]]
curl -b "{COOKIE}" -H "Authorization: Basic {BASIC}" https://{HOST}/admin
wget --http-user=svc --http-password={PASSWORD} https://{HOST}/nightly.tgz
SELECT id FROM t_member WHERE id_card = '{ID_CARD}' OR mobile = '{PHONE}' LIMIT 1;
INSERT INTO sys_user (real_name, email, id_no) VALUES ('{PERSON}', '{EMAIL}', '{ID_CARD}');
logger.info("绑卡失败 name={}, card={}", "{PERSON}", "{BANK_CARD}");
[[2025-07-14 09:21:07.118]] WARN [http-nio-8080-exec-7] c.e.p.PayController - 手机号{PHONE}重复提交, orderNo={ORDER}
ERROR 1062 (23000): Duplicate entry '{EMAIL}' for key [['uk_email']]
panic: user not found: mobile={PHONE} [[goroutine 41 [running]:]]
ValueError: invalid id card: {ID_CARD} ([[line 88]], in check_id)
UserDTO(name={PERSON}, mobile={PHONE}, idCard={ID_CARD}, status=1)
const TEST_USER = { name: '{PERSON}', phone: '{PHONE}', email: '{EMAIL}' }; // [[TODO: mock]]
user := &User{Name: "{PERSON}", Mobile: "{PHONE}", Age: 31}
spring.datasource.password={PASSWORD}
export ANTHROPIC_API_KEY="{API_KEY}"
git remote set-url origin {CONNECTION}
{"name":"lookup_customer","arguments":{"id_card":"{ID_CARD}","with_orders":[[true]]}}
{"role":"tool","content":"姓名:{PERSON};手机:{PHONE};会员号:[[VIP-3]]"}
[Retrieved chunk 2, score [[0.81]]] 甲方联系人{PERSON},电话{PHONE},邮箱{EMAIL}
Set-Cookie: {COOKIE}; Path=/; [[HttpOnly]]
arp -a | grep {IP}  # {MAC} 是{PERSON}的打印机
adb -s {DEVICE} shell getprop  # IMEI {IMEI}
openssl s_client -connect {HOST}:443 -servername {HOST} [[-tls1_2]]
"""
TEXTS = "\n".join(group.strip() for group in (HELP_DESK, GROUP_CHAT, MAIL, COURT, CLINIC, PERSONNEL, FREIGHT, BANKING, TENDER, POLICE, HOUSING, SCHOOL, DESK_OF_IT, VALUE_FIRST, ASKING_A_MODEL, CODE))
LABELS, KEYS, HARMLESS = set_l_words.LABELS, set_l_words.KEYS, set_l_words.HARMLESS
LINE, SAY, FIELD, LAYOUTS, prepare = set_l_shapes.LINE, set_l_shapes.SAY, set_l_shapes.FIELD, set_l_shapes.LAYOUTS, set_l_shapes.prepare
PAGES, page, EXTRA = set_l_pages.PAGES, set_l_pages.page, [set_l_pages.note] * 24 + [set_l_pages.harmless_note] * 9 + [set_l_shapes.spelled] * 9

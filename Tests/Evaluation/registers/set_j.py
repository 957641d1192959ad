"""Set J: what employees and agents of Chinese companies paste into a prompt in 2026: chats, tool calls, files, consoles, forms, scans, speech.

Written blind, without a look at the rules; of the sets before it the format was read, and some lines of set I's code were seen. The
lines of CODE, English among them, are written as they stand.
"""
from set_j_pages import PAGES, page  # noqa: F401
from set_j_shapes import FIELD, LAYOUTS, LINE, SAY  # noqa: F401
from set_j_words import HARMLESS, KEYS, LABELS  # noqa: F401

CONTACTS = """
亲,帮我改下收货信息哈,{PERSON} {PHONE} {ADDRESS},[[昨天拍的那两件都发这里]]
客户{PERSON}说[[周三下午]]再来,回访打{PHONE}就行,别打他家里{LANDLINE}
{ORG}那边对接人换成{PERSON}了,微信{WECHAT},[[方案第三版]]直接发他
把下面这条线索录进CRM:{ORG},{PERSON},{PHONE},意向[[高]],来源[[抖音]]
我是[[三号窗口]]的,刚才那位{PERSON}女士留的电话{PHONE}一直关机,有没有别的联系方式?
快递放[[丰巢]]了,取件人{PERSON},尾号核对不上,完整号码{PHONE}
请给{PERSON}({EMAIL})和{PERSON}({EMAIL})发[[季度复盘]]的会议邀请
物业通知:业主{PERSON},住{ADDRESS},[[水费]]欠缴三个月,联系过{PHONE}未接
外卖备注:放门口,{ADDRESS},打{PHONE},[[不要香菜]]
帮我写一条催款短信给{ORG}的{PERSON},语气[[客气一点]],落款留我的手机{PHONE}
加我QQ {QQ}传文件,或者发{EMAIL}也行,[[附件别超过20M]]
他原来的微信是{WECHAT},最近不用了,现在用QQ:{QQ}
候选人{PERSON},期望[[上海]],电话{PHONE},邮箱{EMAIL},[[本科]]十年经验
投诉人{PERSON}称被{ORG}的销售[[反复骚扰]],要求删除其号码{PHONE}
会务组:{PERSON}带队,随行{PERSON}、{PERSON},车上电话{PHONE},[[周五上午]]到
发票寄到{ADDRESS},{PERSON}收,邮编{POSTCODE},[[到付]]
前台总机{EXTENSION},找{PERSON}即可,[[午休不接]]
上门师傅{PERSON}已出发,联系不上请打{SERVICE}或者{PHONE},[[预计半小时到]]
售后让我打{SERVICE},打了三次都占线,工单挂在{PERSON}名下
供应商名录更新:{ORG},传真{LANDLINE},邮箱{EMAIL},[[A级]]
你好我要退货,[[尺码偏小]],退款人{PERSON},寄回地址还是{ADDRESS}吗
户籍科要的材料:{PERSON},现住{ADDRESS},联系{PHONE_HAN},[[复印件两份]]
喂您好这边是{ORG}的{PERSON},您家地址是不是{ADDRESS},[[我们明天上午送货]]
同事{PERSON}离职了,他的客户{ORG}交给{PERSON}跟,[[本周内]]交接完
转给法务看:{ORG}与{ORG}拟成立合资公司,[[各占一半]],联系人{PERSON}
家长群接龙:1.{PERSON} {PHONE} 2.{PERSON} {PHONE} 3.{PERSON} {PHONE} [[截止周日]]
代取件授权:本人{PERSON}委托{PERSON}领取,被委托人手机{PHONE},[[当日有效]]
飞书机器人:{PERSON}提交了[[加班申请]],审批人{PERSON},如有疑问请致电{LANDLINE}
租客叫{PERSON},手机{PHONE},房东{PERSON},电话{PHONE},房子在{ADDRESS},[[押一付三]]
老客户{PERSON}的收件地址改成{ADDRESS}了,旧的{ADDRESS}别再用,[[系统里也改一下]]
"""
IDENTITY = """
开户核验没过:姓名{PERSON},证件号{ID_CARD},提示[[人脸比对失败]]
帮我看看{ID_CARD}这个身份证[[能不能买儿童票]]
酒店入住登记,{PERSON},身份证{ID_CARD},[[大床房两晚]],押金已付
出境团名单要补两本护照:{PERSON} {PASSPORT},{PERSON} {PASSPORT},[[出发前七天]]交齐
她的港澳通行证是{PERMIT},签注[[还剩一次]]
老档案里是15位身份证{ID_CARD_15},要换算成18位,[[算法发我]]
香港同事{PERSON},香港身份证{HK_ID},[[入职手续]]缺一份工作签
澳门居民身份证号{MACAU_ID}录入报格式错误,[[系统只认18位]]
台湾来的讲师{PERSON},身分證號{TW_ID},课酬[[代扣税]]怎么算
退役安置材料:军官证{OFFICER},姓名{PERSON},[[立过三等功]]
外籍顾问的永久居留身份证{RESIDENT}[[快到期了]],请提醒续办
实名制上报失败两条:{ID_CARD}、{ID_CARD},原因[[姓名不一致]]
买票帮忙填:{PERSON},身份证号{ID_CARD},手机{PHONE},[[二等座靠窗]]
[[核酸时代的表]]还在:{PERSON},{ID_CARD},{ADDRESS}
失信查询输入的是{PERSON}和{ID_CARD},返回[[无记录]]
劳动合同甲方{ORG},乙方{PERSON},乙方身份证号码{ID_CARD},试用期[[三个月]]
监护人{PERSON}({ID_CARD}),被监护人{PERSON}({ID_CARD}),关系[[父子]]
护照{PASSPORT}今年到期,[[加急换发]]要几天
入境卡上护照号写成{PASSPORT},正确的是{PASSPORT},[[能改吗]]
往来内地通行证{PERMIT}能不能直接[[坐高铁]]
代理人{PERSON},证件类型[[居民身份证]],证件号码{ID_CARD},代理权限[[一般授权]]
身份证念一下啊,{ID_CARD},对,最后一位[[别记错]]
请把这个人的出生日期{BIRTH}和身份证{ID_CARD}核对一下,[[好像差一天]]
新生儿上户口:父{PERSON} {ID_CARD},母{PERSON} {ID_CARD},[[出生医学证明]]齐了
护工资质:{PERSON},女,{BIRTH}生,证件{ID_CARD},[[持健康证]]
换发驾照要填档案编号{DRIVER},[[体检表]]带上
社保卡号{SOCIAL},身份证{ID_CARD},[[异地就医备案]]没生效
医保码刷不出来,医保卡号是{SOCIAL},[[窗口说要激活]]
"""
MONEY = """
报销打到这张卡:{BANK_CARD},户名{PERSON},[[别打旧卡]]
转错账了,收款卡{BANK_CARD},金额{AMOUNT},[[刚刚转的]],能撤回吗
{ORG}的对公账号{ACCOUNT},联行号{CNAPS},[[次日到账]]
开票资料:{ORG},税号{TAX_ID},开户账号{ACCOUNT},电话{LANDLINE},[[专票]]
信用代码{USCC}在[[公示系统]]里查到的名称和合同不一致
信用卡{CREDIT_CARD}被盗刷{AMOUNT},[[境外商户]],请立即冻结
客户把Amex号码{AMEX}直接发群里了,[[赶紧撤回]]
底价{AMOUNT}别让{ORG}知道,[[明早开标]]
标的额{AMOUNT},律师费按[[百分之三]]收
对方账户{ACCOUNT}已被冻结,[[换个账户]]付尾款{AMOUNT}
本季度对{ORG}的应收余额{AMOUNT},账龄[[超过180天]]
年终奖总包{AMOUNT},名单上只有{PERSON}和{PERSON}[[未确认]]
并购报价从{AMOUNT}抬到{AMOUNT},[[排他期两周]]
催收话术:您好{PERSON}先生,您尾款{AMOUNT}已逾期[[12天]],请存入{BANK_CARD}
银行说行号不对,我填的行号是{CNAPS},[[要不要选城市]]
境外付款:受益人{ORG},IBAN {IBAN},SWIFT {BIC},[[费用SHA]]
组织机构代码证号{ORG_CODE},[[三证合一之前]]的老证
旧税号{TAX_ID}换成新信用代码{USCC},[[发票抬头不变]]
USDT打到{ETHEREUM},[[确认6个块]]
工资卡换成{BANK_CARD}了,工号{EMPLOYEE},[[下月起]]生效
保证金{AMOUNT}退回原账户{ACCOUNT},[[无息]]
房贷扣款卡{BANK_CARD}余额不足,借款人{PERSON},[[宽限三天]]
这笔{AMOUNT}的回款挂在{ORG}名下,凭证[[附后]]
付款申请:收款方{ORG},账号{ACCOUNT},[[大写金额]]与{AMOUNT}不一致
预授权卡号{CREDIT_CARD},[[有效期没给]],押金{AMOUNT}
内部测算毛利{AMOUNT},[[不要写进标书]]
薪资证明:兹证明{PERSON}(身份证{ID_CARD})系我司员工,[[特此证明]],{ORG}
尽调发现{ORG}对外担保{AMOUNT}未披露,[[重大风险]]
"""
BUSINESS = """
查下订单{ORDER}到哪了,[[三天没动]]
单号{TRACKING}显示签收,但{PERSON}说没收到,[[要求理赔]]
合同{CONTRACT}的第[[4.2]]条付款节点要改,对方是{ORG}
按协议{CONTRACT}约定,违约金为{AMOUNT},[[以较高者为准]]
发票号码{INVOICE},金额{AMOUNT},[[红冲]]一下
这张票代码{INVOICE_CODE}号码{INVOICE},[[查验不一致]]
{CASE}案件下周开庭,被告{ORG},[[申请延期]]
本院{CASE}民事裁定书查封被执行人{PERSON}名下房产,[[查封期三年]]
项目{PROJECT}预算{AMOUNT},负责人{PERSON},[[已立项]]
{SECRECY}⏎[[关于下半年渠道策略的通知]]⏎请{PERSON}牵头,项目{PROJECT}同步推进
文件右上角标着{SECRECY},[[能不能发给外包]]
不动产权证号{PROPERTY}的抵押[[还没解]],业主{PERSON}
网站底部备案号是{ICP},主体{ORG},[[要变更负责人]]
采购单{ORDER}对应合同{CONTRACT},收货人{PERSON},[[分两批到]]
退款卡在[[财务审核]],订单编号{ORDER},收款账号{ACCOUNT}
这批货用{TRACKING}发的,[[易碎]],收件{PERSON} {PHONE}
甲方{ORG},乙方{ORG},合同编号{CONTRACT},签于[[2025年9月1日]]
标书封面项目编号写错了,应为{PROJECT},[[招标代理催]]
{PROJECT}结项会纪要:[[延期两周]],超支{AMOUNT},由{PERSON}解释
诉状里案号空着,补上{CASE},代理人{PERSON}
抵押物清单:{PROPERTY},评估价{AMOUNT},[[二抵]]
对账差一张票,发票号{INVOICE},供应商{ORG},[[本月认证]]
换货单{ORDER}给{PERSON}补发了,新的快递单{TRACKING},[[仓库在发]]
公司备案{ICP}与信用代码{USCC}[[主体不一致]],驳回了
补充协议{CONTRACT}附件二的报价{AMOUNT}[[未含税]]
会签件密级{SECRECY},[[流转不得拍照]],经办{PERSON}
电商后台导出一条:{ORDER},{PERSON},{PHONE},{AMOUNT},[[已揽收]]
仲裁申请书:申请人{PERSON},{BIRTH}出生,被申请人{ORG},请求支付{AMOUNT},[[事实与理由另附]]
"""
SECRETS = """
测试环境账号[[tester01]],密码是{PASSWORD},[[用完改掉]]
服务器密码忘了换,还是{PASSWORD},地址{IP}
你用这个key跑:{API_KEY},[[额度不多]]
把接口密钥{OPAQUE}填到[[控制台]]里再试
登录态贴给你:{JWT} [[十分钟过期]]
我抓包看到Cookie里有{COOKIE},[[怎么模拟登录]]
连不上库,连接串 {CONNECTION} [[超时]]
帮我看下这段请求头对不对 Authorization: Basic {BASIC}
WiFi名[[Office-5G]],密码{PASSWORD},[[访客别用]]
私钥如下,帮我转成pkcs8⏎{PRIVATE_KEY}⏎[[命令发我就行]]
堡垒机{HOST}的root口令{PASSWORD},[[双因素关了]]
企业微信自建应用secret是{OPAQUE},[[可见范围全员]]
模型网关token:{API_KEY},[[base_url走内网]] {HOST}
数据库从{CONNECTION}迁走,[[只读即可]]
压缩包解压密码{PASSWORD},[[合同扫描件]]在里面
我司邮箱{EMAIL}的初始密码{PASSWORD},[[首次登录强制修改]]
支付回调验签老失败,商户key={OPAQUE},[[MD5大写]]
把token换成{API_KEY}之后[[还是401]]
监控大屏账号给你,密码:{PASSWORD},地址{IP},[[别外传]]
这个JWT {JWT} 解出来[[exp不对]]
钉钉机器人加签密钥{OPAQUE}泄露了,[[要不要重建]]
服务器的SSH key是这个⏎{PRIVATE_KEY}⏎帮我配到[[GitLab CI]]里
ak {API_KEY} sk {OPAQUE} [[华东1]]
开机密码{PASSWORD},电脑在{PERSON}工位,[[资产已登记]]
FTP密码改成了{PASSWORD},[[端口没变]],主机{HOST}
会话凭据{COOKIE}能不能[[复用到另一个域]]
"""
MACHINES = """
{IP}这台机器[[磁盘满了]],主机名{HOST}
防火墙放行{IP}到{IP}的[[443]]端口,申请人{PERSON}
新笔记本登记:MAC {MAC},领用人{PERSON},[[16G内存]]
门禁机MAC地址{MAC},IP {IP},[[离线]]
手机丢了,IMEI {IMEI},[[能定位吗]],机主{PERSON}
终端序列号{DEVICE}报修,[[屏幕碎裂]],门店联系{PHONE}
设备SN:{DEVICE},[[固件2.4.1]],反复重启
内网域名{HOST}解析到{IP}[[不通]]
IPv6 {IPV6}的[[路由环路]]怎么查
物联网卡IMSI {IMSI}掉线,[[重启后恢复]]
VPN拨进来拿到{IP},访问不了{HOST},[[MTU调过]]
打印机{IP}[[卡纸]],在{PERSON}旁边
车载终端IMEI{IMEI},车牌{PLATE},[[无GPS信号]]
给{HOST}加监控,[[阈值80%]],告警发{EMAIL}
从跳板{IP}能ping通{IPV6},[[curl不行]]
摄像头设备编号{DEVICE},安装在{ADDRESS},[[夜视模糊]]
ARP表里{MAC}对应两个地址{IP}和{IP},[[是不是冲突]]
k8s节点{HOST}[[NotReady]],kubelet日志里全是{IP}超时
蓝牙MAC是{MAC},[[配对失败]]
POS机序列号{DEVICE},商户{ORG},[[打印小票空白]]
回收手机串号{IMEI},[[成色九成新]],卖家微信{WECHAT}
客户端地址{IPV6},[[疑似爬虫]],封一下
新服务器上架:{HOST},管理口{IP},[[2U]],机柜[[B12]]
路由器{MAC}的后台在{IP},密码{PASSWORD},[[别重置]]
SIM卡换机,IMSI是{IMSI},IMEI是{IMEI},[[营业厅办理]]
日志平台{HOST}只接[[内网]]请求,你从{IP}走
"""
LIFE = """
车牌{PLATE}违停,[[车主电话]]{PHONE}
报案:{PLATE}追尾{PLATE},驾驶员{PERSON},[[无人受伤]]
车架号{VIN},发动机号{ENGINE},[[过户]]要什么材料
定损单上发动机号码{ENGINE}看不清,[[拓印补一张]]
停车月卡续费:{PERSON},{PLATE},{PHONE},[[三个月]]
病历号{MEDICAL},患者{PERSON},主诉[[咳嗽三天]],既往[[高血压]]
住院号{MEDICAL}的[[出院小结]]帮我润色,病人{PERSON},{BIRTH}生
就诊卡号{MEDICAL},挂[[骨科]]专家号,联系{PHONE}
学号{STUDENT}的{PERSON}[[挂了两科]],通知家长{PHONE}
学籍异动:{PERSON},学号{STUDENT},[[休学一年]]
工号{EMPLOYEE}的{PERSON}考勤异常,[[补卡三次]]
员工编号{EMPLOYEE}申请[[远程办公]],审批人{PERSON}
公积金提取:{PERSON},身份证{ID_CARD},收款卡{BANK_CARD},[[租房提取]]
社保断缴一个月,社保号{SOCIAL},[[补缴]]怎么弄
邮编{POSTCODE},地址{ADDRESS},[[平信]]
生日{BIRTH},属相算一下,[[送什么礼物]]给{PERSON}
出生日期{BIRTH},[[够不够参保年龄]],户口在{ADDRESS}
保险单投保人{PERSON},被保人{PERSON},{BIRTH}出生,[[等待期90天]]
驾驶证档案编号{DRIVER},记[[6分]],车是{PLATE}
不动产{PROPERTY},坐落{ADDRESS},[[共同共有]]
疫苗预约:{PERSON},{BIRTH}生,手机{PHONE},[[第二剂]]
考生{PERSON},学号{STUDENT},[[缓考申请]]已批
检验报告异常,姓名{PERSON},病历号{MEDICAL},[[白细胞12.4]]
二手车:{PLATE},车架{VIN},[[5.8万公里]],底价{AMOUNT}
月嫂{PERSON},{BIRTH}生,住{ADDRESS},[[普通话好]]
新员工{PERSON}入职,工号{EMPLOYEE},邮箱{EMAIL},工位[[7F-32]]
出险时间[[昨晚九点]],车主{PERSON},车牌号{PLATE},驾驶证档案{DRIVER}
病人家属{PERSON}打{PHONE}问[[手术排期]],病案号{MEDICAL}
"""
ABROAD = """
日本籍员工{PERSON_EN}的My Number是{MY_NUMBER},[[年末调整]]要用
韩国主播住民登录号{RRN},[[签约材料]]缺印鉴
新加坡子公司董事NRIC {NRIC},[[ACRA年报]]下月到期
德国分部{PERSON_EN},税号Steuer-ID {DE_TAX},[[税级一]]
法国雇员社保号NIR {FR_NIR},[[CDI合同]]
西班牙客户的NIF是{ES_NIF},[[增值税号待补]]
澳洲同事TFN {TFN},[[养老金super]]没选
美国仓库收货人{PERSON_EN},{ADDRESS_US},电话{US_PHONE},[[liftgate required]]
跟{PERSON_EN}约[[伦敦时间上午十点]],她的手机{UK_PHONE},邮箱{EMAIL}
"""
ENGLISH = """
Hi team, please call {PERSON_EN} at {US_PHONE} [[before noon]].
Our UK tenant {PERSON_EN} lives at {ADDRESS_UK}; mobile {UK_PHONE}, [[rent paid]].
W-2 correction for {PERSON_EN}: SSN {SSN}, [[box 12 code D]].
ACH details: routing {ROUTING}, account {ACCOUNT}, [[standard entry class PPD]].
Candidate {PERSON_EN}, born {BIRTH_EN}, US passport no. {US_PASSPORT}, [[needs H-1B]].
Patient {PERSON_EN} (NHS no. {NHS}) was [[discharged on Tuesday]].
Payroll query: NI number {NINO} for {PERSON_EN} is [[rejected by HMRC]].
Customer in Sao Paulo, CPF {CPF}, wants [[an invoice in Portuguese]].
T4 slip: SIN {SIN}, employee {PERSON_EN}, [[Ontario]].
ITIN {US_ITIN} belongs to a nonresident; [[file form 1040-NR]].
Aadhaar number {AADHAAR} and PAN card {PAN} were uploaded for {PERSON_EN}, [[KYC pending]].
Il codice fiscale del cliente e' {CODICE}, [[fattura allegata]].
Refund to card {CREDIT_CARD} for {PERSON_EN}, [[order was late]].
Please wire to IBAN {IBAN}, BIC {BIC}, attn {PERSON_EN}, [[value date Monday]].
The guest's Amex {AMEX} declined twice; call {US_PHONE}, [[offer late checkout]].
Reset the password of {EMAIL}; the temporary one is {PASSWORD}, [[expires tonight]].
From our call: {PERSON_EN} moved to {ADDRESS_US} and her DOB is {BIRTH_EN}, [[policy renews in May]].
Dear {PERSON_EN}, your claim is with {PERSON_EN} ({UK_PHONE}), [[reply within ten days]].
Emergency contact of {PERSON_EN}: {US_PHONE}; home {ADDRESS_US}; [[blood type O]].
Rewrite politely: {PERSON_EN}, [[where is my refund]], order {ORDER}, phone {US_PHONE}
"""
TASKS = """
把下面这段翻译成英文:{ORG}的{PERSON}于[[上周五]]签收了货物,联系电话{PHONE}。
翻译成日文,保留数字:订单{ORDER}已由{TRACKING}发出,[[请查收]]。
总结一下这通电话:客户{PERSON}来电,号码{PHONE},抱怨[[安装超时]],地址{ADDRESS}
写一条SQL,查手机号等于{PHONE}且姓名是{PERSON}的[[最近十条订单]]
写个正则匹配合同编号,比如{CONTRACT},[[大小写都要]]
生成insert语句:姓名{PERSON},身份证{ID_CARD},工号{EMPLOYEE},[[表名t_emp]]
帮我把这句话改得委婉些:{PERSON}你这个月业绩太差,[[自己看着办]]
用Python把{BANK_CARD}按四位分组,[[空格隔开]]
根据信息写简历开头:{PERSON},{BIRTH}出生,{PHONE},{EMAIL},[[会计师]]
提取实体并输出JSON:{PERSON}在{ORG}工作,电话{LANDLINE},[[住得很远]]
判断是不是诈骗短信:【{ORG}】{PERSON}您好,您的卡{BANK_CARD}[[已被停用]],请联系{PHONE}
润色邮件:[[尊敬的]]{PERSON},附件是{CONTRACT}的[[盖章版]],有问题打{LANDLINE}
translate to English: 收款人{PERSON},开户账号{ACCOUNT},[[附言写货款]]
这条Excel公式为什么报错,A2是{ID_CARD},[[MID函数取生日]]
帮我写[[离职证明]]:{PERSON},身份证号{ID_CARD},曾任职于{ORG}
给{PERSON}写一封生日祝福,她{BIRTH}出生,[[部门里最活跃]]
核对两份名单的差异:甲 {PERSON} {PERSON} {PERSON};乙 {PERSON} {PERSON},[[按拼音排]]
把这段录音整理成工单:嗯我姓名{PERSON}然后电话是{PHONE_HAN}然后住在{ADDRESS}就是[[洗衣机不排水]]
写个curl,带上token {API_KEY},[[打印状态码]]
把{IP}和{IP}写进[[nginx的allow列表]]
解释这段配置有没有风险:redis密码{PASSWORD},绑定{IP},[[protected-mode no]]
按[[民事起诉状格式]]写:原告{PERSON},住{ADDRESS},电话{PHONE};被告{ORG},信用代码{USCC}
从合同里抽三要素:本合同{CONTRACT}由{ORG}与{ORG}签订,总价{AMOUNT},[[质保一年]]
下面的表转成markdown⏎姓名⇥手机⇥工号⏎{PERSON}⇥{PHONE}⇥{EMPLOYEE}⏎{PERSON}⇥{PHONE}⇥{EMPLOYEE}
这段话有没有泄密风险:项目{PROJECT}由{PERSON}负责,报价{AMOUNT},[[月底投标]]
"""
CODE = r"""
{"tool":"[[create_ticket]]","arguments":{"customer":"{PERSON}","mobile":"{PHONE}","address":"{ADDRESS}","priority":"[[P2]]"}}
{"role":"tool","tool_call_id":"[[call_7f3a]]","content":"{\"name\":\"{PERSON}\",\"idCard\":\"{ID_CARD}\",\"level\":\"[[VIP3]]\"}"}
{"jsonrpc":"2.0","id":[[7]],"result":{"content":[{"type":"text","text":"姓名={PERSON}; 手机={PHONE}; 状态=[[有效]]"}]}}
{"jsonrpc":"2.0","method":"tools/call","params":{"name":"[[send_mail]]","arguments":{"to":"{EMAIL}","subject":"[[对账单]]","cc":["{EMAIL}"]}}}
{"type":"function","function":{"name":"[[query_order]]","arguments":"{\"orderId\":\"{ORDER}\",\"phone\":\"{PHONE}\"}"}}
{"ts":"[[2026-01-12T08:31:05Z]]","employee_id":"{EMPLOYEE}","action":"[[login]]","client_ip":"{IP}"}
{"errcode":[[0]],"errmsg":"[[ok]]","userid":"[[u-demo]]","name":"{PERSON}","mobile":"{PHONE}","email":"{EMAIL}","department":[ [[2]] ]}
[[2026-02-03 11:20:41.337]] ERROR [[[http-nio-8080-exec-4]]] c.e.pay.PayService - pay failed, cardNo={BANK_CARD}, holder={PERSON}
[[2026-02-03 11:20:41,118]] WARN [[sms.py:88]] send code to {PHONE} failed: [[quota exceeded]]
time="[[2026-01-09T10:02:11+08:00]]" level=[[info]] msg="user login" user={EMAIL} ip={IP} cost=[[12ms]]
{IP} - - [[[09/Jan/2026:10:02:11 +0800]]] "GET /api/member?phone={PHONE}&page=[[1]] HTTP/1.1" [[200]] [[512]] "-" "[[Mozilla/5.0]]"
{"level":"[[error]]","caller":"[[auth/handler.go:132]]","msg":"[[token rejected]]","token":"{JWT}"}
java.sql.SQLException: Access denied for user '[[report]]'@'{IP}' ([[using password: YES]])⏎⇥at [[com.mysql.cj.jdbc.ConnectionImpl.createNewIO(ConnectionImpl.java:828)]]
Caused by: [[com.example.crm.DuplicateException]]: mobile {PHONE} already bound to {PERSON}⏎⇥at [[com.example.crm.BindService.bind(BindService.java:57)]]
panic: [[dial tcp]] {IP}:[[6379]]: i/o timeout⏎⏎goroutine [[1 [running]:]]⏎main.main()⏎⇥[[/app/main.go:31 +0x1d]]
  File "[[/opt/etl/load.py]]", line [[44]], in run⏎KeyError: '{ID_CARD}'⏎  row = {"name": "{PERSON}", "id_card": "{ID_CARD}"}
# .env.production⏎APP_ENV=[[production]]⏎DB_HOST={HOST}⏎DB_PASSWORD={PASSWORD}⏎OPENAI_API_KEY={API_KEY}⏎TIMEOUT=[[30]]
SPRING_DATASOURCE_URL=jdbc:mysql://{IP}:3306/[[mall]]?useSSL=false⏎SPRING_DATASOURCE_PASSWORD={PASSWORD}
services:⏎  mq:⏎    image: [[rabbitmq:3.13-management]]⏎    environment:⏎      - RABBITMQ_DEFAULT_PASS={PASSWORD}⏎    ports: ["[[5672:5672]]"]
kubectl create secret generic [[db-cred]] --from-literal=password='{PASSWORD}' -n [[prod]]
apiVersion: [[v1]]⏎kind: [[Secret]]⏎stringData:⏎  token: {API_KEY}⏎  url: {CONNECTION}
resource "[[aws_db_instance]]" "[[main]]" {⏎  instance_class = "[[db.t3.medium]]"⏎  password       = "{PASSWORD}"⏎}
provider "[[alicloud]]" {⏎  access_key = "{API_KEY}"⏎  secret_key = "{OPAQUE}"⏎  region     = "[[cn-beijing]]"⏎}
deploy:⏎  stage: [[release]]⏎  variables:⏎    REGISTRY_TOKEN: "{OPAQUE}"⏎  script:⏎    - [[docker compose up -d]]
diff --git a/[[config/app.yml]] b/[[config/app.yml]]⏎@@ -4,3 +4,3 @@ [[redis]]:⏎-  password: {PASSWORD}⏎+  password: {PASSWORD}⏎   [[database: 0]]
+    private static final String TOKEN = "{API_KEY}";⏎-    private static final String TOKEN = [[System.getenv("TOKEN")]];
curl -s -H "Authorization: Bearer {API_KEY}" -H "X-Client: [[agent/1.4]]" [[https://api.example.com/v1/models]]
curl -X POST [[https://oa.example.com/api/leave]] -H 'Cookie: {COOKIE}' -d 'empNo={EMPLOYEE}&days=[[2]]'
curl --header "PRIVATE-TOKEN: {OPAQUE}" "[[https://git.example.com/api/v4/projects]]"
wget --user=[[ftpuser]] --password='{PASSWORD}' [[https://files.example.com/backup.tgz]]
GET /me HTTP/1.1⏎Host: [[api.example.com]]⏎Authorization: Basic {BASIC}⏎X-Forwarded-For: {IP}
git clone {CONNECTION} [[/tmp/src]]
docker login [[registry.example.com]] -u [[ci]] -p {PASSWORD}
ssh -i [[~/.ssh/id_ed25519]] [[ops]]@{HOST} "ip neigh | grep {MAC}"
ansible_host={IP} ansible_user=[[root]] ansible_ssh_pass={PASSWORD}
mongosh "{CONNECTION}" --eval '[[db.stats()]]'
INSERT INTO `t_member` (`id`,`real_name`,`mobile`,`id_card`,`addr`) VALUES ([[1001]],'{PERSON}','{PHONE}','{ID_CARD}','{ADDRESS}');
REPLACE INTO sys_config VALUES ([[12]],'sms.access_key_secret','{OPAQUE}','[[短信]]');
UPDATE supplier SET bank_account='{ACCOUNT}', credit_code='{USCC}' WHERE name='{ORG}';
SELECT * FROM t_order WHERE order_no = '{ORDER}' AND receiver_phone = '{PHONE}' LIMIT [[20]];
COPY public.customer (name, email, phone) FROM stdin;⏎{PERSON}⇥{EMAIL}⇥{PHONE}⏎\.
127.0.0.1:6379> GET user:session⏎"{\"name\":\"{PERSON}\",\"email\":\"{EMAIL}\",\"ttl\":[[3600]]}"
redis.set("[[login:fail]]", "{PHONE}", ex=[[600]])  # 测试号归 {PERSON}
os.environ["DASHSCOPE_API_KEY"] = "{API_KEY}"⏎model = "[[qwen-plus]]"
const wx = { appid: '[[wx-demo]]', appSecret: '{OPAQUE}' } // [[上线前删]]
assert mask("{BANK_CARD}") == "[[6222****1234]]"
def test_login():⏎    r = client.post("[[/login]]", json={"mobile": "{PHONE}", "password": "{PASSWORD}"})⏎    assert r.status_code == [[200]]
{"to":"{IBAN}","bic":"{BIC}","currency":"[[EUR]]","reference":"{INVOICE}"}
{"vin":"{VIN}","plateNo":"{PLATE}","engineNo":"{ENGINE}","mileage":[[48210]]}
{"device":{"imei":"{IMEI}","imsi":"{IMSI}","mac":"{MAC}","os":"[[HarmonyOS 5.0]]"}}
lease {IP} {⏎  hardware ethernet {MAC};⏎  client-hostname "[[printer-3f]]";⏎}
inet6 {IPV6}/64 scope [[global]] dynamic⏎       valid_lft [[2591982sec]]
{"ssn":"{SSN}","dob":"{BIRTH_EN}","full_name":"{PERSON_EN}","state":"[[CA]]"}
{"bank":{"routing_number":"{ROUTING}","account_number":"{ACCOUNT}"},"type":"[[checking]]"}
tx: from {ETHEREUM} to {ETHEREUM} value [[0.25]] ETH gas [[21000]]
"""
CODE += ENGLISH.strip() + "\n"
TEXTS = "\n".join(group.strip() for group in (CONTACTS, IDENTITY, MONEY, BUSINESS, SECRETS, MACHINES, LIFE, ABROAD, TASKS, CODE))

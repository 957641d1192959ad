"""Set K: controllers, nurses, dispatchers, lawyers, factory HR, colleagues in Taipei and Hong Kong, sellers abroad, SREs, analysts, tellers, agents of flats and of models.

Written blind after J. Templates as in fresh.py: {KIND} is a value that must be covered, [[text]] is text that must stay.
"""
import set_k_pages
import set_k_shapes
import set_k_words

LEDGER = """
月结卡在一笔:{ORG}的进项票{INVOICE},价税合计{AMOUNT},摘要没写全
付款申请退回了,收款户{ACCOUNT}与户名{ORG}对不上,财务复核:{PERSON}
凭证附件:{INVOICE}(代码{INVOICE_CODE}),开票方税号 {USCC}
预提费用明细里{PROJECT}这个项目少计{AMOUNT},烦请{PERSON}本周[[12月31日]]关账前补录
红冲发票 {INVOICE} 已经做了,对应的销货单是{ORDER},客户{ORG}知悉
关联方往来:{ORG}欠我司{AMOUNT},依据是{CONTRACT}第[[4.2]]条
网银U盾在{PERSON}手上,口令{PASSWORD},别再发群里了
差旅报销:{PERSON}({EMPLOYEE})垫付{AMOUNT},打到其工资卡{BANK_CARD}
大额支付走大额系统,行号{CNAPS},收款人账号{ACCOUNT},用途货款
供应商主数据变更:{ORG}原税号{TAX_ID}换发三证合一后为{USCC}
组织机构代码还是老的{ORG_CODE},银行柜面不认了,要换信用代码{USCC}
外币户信息:IBAN {IBAN},BIC {BIC},收款人地址填{ADDRESS}
审计函证寄{ADDRESS},邮编{POSTCODE},收件{PERSON},联系{LANDLINE}
折旧表第[[17]]行,车辆{PLATE}原值{AMOUNT}录成了两遍
[[银行存款余额调节表]]里未达账项:{AMOUNT},对方{ORG},银行流水户{ACCOUNT}
资金日报标{SECRECY},头寸{AMOUNT},不转给外部顾问
退税账户换成了{ACCOUNT},纳税人识别号不变,依旧{TAX_ID}
你司{CONTRACT}项下尾款{AMOUNT}逾期,联系人{PERSON},{EMAIL}
备用金借款人{PERSON},身份证后附,号码{ID_CARD},借{AMOUNT}
运通公务卡{AMEX}被拒刷,持卡人是{PERSON}
公司信用卡 {CREDIT_CARD} 这个月刷了{AMOUNT},全是[[广告投放]]
"""
WARD = """
12床{PERSON},住院号{MEDICAL},今晨空腹血糖[[7.8]] mmol/L,家属电话{PHONE}
交班:{PERSON}({MEDICAL})术后第[[2]]天,引流[[50]]ml,夜间无特殊
腕带补打:{MEDICAL} {PERSON} 生于{BIRTH}
医保没结上,社保卡{SOCIAL}读不出来,患者身份证{ID_CARD}
出院随访打{PHONE}没人接,备用联系人{PERSON}是她女儿,座机{LANDLINE}
标本退回原因:条码与病案号{MEDICAL}不符,送检人工号{EMPLOYEE}
老干部病房那位持军官证{OFFICER}挂的号,名字{PERSON}
外籍产妇{PERSON_EN},护照{PASSPORT},丈夫手机{PHONE}
患儿{PERSON},{BIRTH}出生,监护人身份证{ID_CARD},家住{ADDRESS}
危急值已报:{PERSON},病案号{MEDICAL},[[K+ 6.7]],[[14:05]]
转院救护车{PLATE},随车护士{PERSON},手机{PHONE}
护士站PDA串号{IMEI}丢失,最后登录工号{EMPLOYEE}
监护仪SN {DEVICE}报修,厂家400电话{SERVICE}
陪护证登记:{PERSON},{ID_CARD_15}(老证),关系[[父子]]
HIS里按住院号{MEDICAL}就出来了,不用再问姓名
新冠流调那会儿留的微信{WECHAT},现在找{PERSON}加不上
NHS转诊件:NHS No {NHS}, patient {PERSON_EN}
香港患者,回乡证{PERMIT},姓名{PERSON},邮箱{EMAIL}收片子
澳门居民身份证{MACAU_ID}的那位还没登记邮箱
"""
FLEET = """
挂车{PLATE}今晚[[21:30]]到仓,司机{PERSON},电话{PHONE},件数[[320]]
回单没回来,运单{TRACKING},客户单号{ORDER}
{PLATE}在服务区抛锚,车架{VIN},发动机{ENGINE},救援已叫
司机{PERSON}驾驶证档案{DRIVER},审验到[[2027年3月]]
改派:{TRACKING}→{ADDRESS},收货人{PERSON} {PHONE}
卸货找老地方,{ADDRESS},门卫座机{LANDLINE}
客户催{TRACKING}三次了,让客服打{EXTENSION}找夜班
{PERSON}的车队群QQ {QQ},新司机先加群
GPS盒子{DEVICE}离线,卡号IMSI {IMSI}
过磅单司机签{PERSON},车号{PLATE},净重[[18.46吨]]
提货码不给看,但提单对应订单{ORDER},货主{ORG}
押车的人换成{PERSON},身份证{ID_CARD},进港要报备
派车:{PERSON},{PHONE_HAN},车{PLATE}
运费{AMOUNT}到付,账户{BANK_CARD},户名{PERSON}
冷链箱IMEI {IMEI}温度[[-18.2℃]]正常,承运{ORG}
异常件{TRACKING}外包装破损,责任网点座机{LANDLINE}
"""
CHAMBERS = """
本案{CASE}定于[[9月12日上午9点]]开庭,委托人{PERSON},手机{PHONE}
原告{ORG},住所地{ADDRESS},法定代表人{PERSON},统一社会信用代码{USCC}
被告{PERSON},男,公民身份号码{ID_CARD},户籍地{ADDRESS}
查封标的:{PROPERTY},评估价{AMOUNT}
送达地址确认书:{ADDRESS},收件人{PERSON},{PHONE}
依据《[[民法典]]》第[[577]]条,请求判令{ORG}支付货款{AMOUNT}
执行款汇入{ACCOUNT},注明案号{CASE}
保全裁定引用的合同是{CONTRACT},我方版本还是{SECRECY}
证人{PERSON},{BIRTH}生,现住{ADDRESS}
委托代理合同{CONTRACT}的律师费{AMOUNT}分两期
笔录里他承认微信{WECHAT}是本人在用,转账卡{BANK_CARD}
对方律师邮箱{EMAIL},分机{EXTENSION}
涉外送达:{PERSON_EN}, {ADDRESS_US}
被执行人名下车辆{PLATE},车架号{VIN},已轮候查封
尽调清单第[[8]]项,{ORG}的备案号{ICP}和组织机构代码{ORG_CODE}都要截图
对赌补偿{AMOUNT},{SECRECY},仅限[[并购组]]看
"""
FACTORY = """
夜班{PERSON},工号{EMPLOYEE},打卡机没录上指纹,补签[[3]]次
离职结清:{PERSON},身份证{ID_CARD},工资卡{BANK_CARD},补偿{AMOUNT}
工伤申报材料:{PERSON}({SOCIAL}),{BIRTH}出生,住院号{MEDICAL}
实习生学号{STUDENT},姓名{PERSON},[[机电系]]
新员工微信{WECHAT},手机{PHONE},先拉进[[车间B]]群
紧急联系人:{PERSON},{PHONE},住{ADDRESS}
外籍专家永居证{RESIDENT},护照{PASSPORT},办[[续签]]
退伍安置{PERSON},军人证件{OFFICER},岗位[[叉车工]]
劳务派遣公司{ORG},营业执照{USCC},驻厂{PERSON}
体检异常名单只有{PERSON}一个,工号{EMPLOYEE},{SECRECY}
宿舍钥匙找{PERSON}拿,QQ{QQ}也行
香港来的主管,身份证{HK_ID},月薪{AMOUNT}
花名册里工号{EMPLOYEE}和{PERSON}对不上,生日写着{BIRTH}
招聘内推:{PERSON},{EMAIL},应聘[[质检员]]
考勤机MAC {MAC},IP {IP},密码{PASSWORD}
仲裁案号{CASE},申请人{PERSON},要求{AMOUNT}
"""
TRADITIONAL = """
您好,我是[[業務部]]{PERSON},手機{PHONE},請再寄一次報價單{CONTRACT}
統編對應的客戶是{ORG},聯絡人{PERSON},電郵{EMAIL}
匯款請匯至帳號{ACCOUNT},戶名{ORG},備註訂單{ORDER}
身分證字號{TW_ID}已核對,出生年月日{BIRTH},謝謝
同事{PERSON}的員編是{EMPLOYEE},分機請撥{EXTENSION}
HKID:{HK_ID},持證人{PERSON_EN},地址{ADDRESS}
麻煩更新寄送地址{ADDRESS},收件人{PERSON},包裹編號{TRACKING}
病人{PERSON}病歷號碼{MEDICAL},下次回診[[11月3日]]
測試機的登入密碼是{PASSWORD},主機{HOST},勿外流
發票號碼{INVOICE}開錯了,金額應為{AMOUNT}
回鄉證{PERMIT}影本已收,護照號碼{PASSPORT}
車牌{PLATE}違停,車主{PERSON},電話{PHONE}
此文件屬{SECRECY},請勿轉寄,窗口{PERSON}
學生證號碼{STUDENT}查無此人,導師{PERSON}
澳門身份證{MACAU_ID}同埋回鄉證{PERMIT}都要影印
信用卡號{CREDIT_CARD}授權失敗,請改刷{AMEX}
門鎖密碼改咗做{PASSWORD},唔好同人講
我Line唔用啦,加我WeChat {WECHAT}
SWIFT CODE {BIC},IBAN {IBAN},受益人{PERSON_EN}
"""
SELLER = """
FBA货件物流单号{TRACKING},收件方{PERSON_EN},{ADDRESS_US}
买家{PERSON_EN}要退款,PayPal邮箱{EMAIL},电话{US_PHONE}
英国买家{PERSON_EN},{ADDRESS_UK},{UK_PHONE},催件
巴西清关要CPF,客户给的是{CPF}
德国税号Steuer-ID {DE_TAX},[[EPR]]注册用的
店铺收款Wise:routing {ROUTING},account {ACCOUNT}
收款换USDT了,ERC20地址{ETHEREUM},别打错链
加拿大会计要SIN,{SIN},报T4
店铺后台二级密码{PASSWORD},子账号{EMAIL}
亚马逊W-8BEN,ITIN填{US_ITIN},法人{PERSON}
印度站KYC:Aadhaar {AADHAAR},PAN {PAN}
日本站本人确认 マイナンバー {MY_NUMBER}
韩国仓的负责人住民登录号{RRN},别外传
新加坡主体董事NRIC {NRIC},姓名{PERSON_EN}
法国VAT代理要社保号NIR {FR_NIR},西班牙那位NIF {ES_NIF}
意大利收件人codice fiscale {CODICE},不填清关不放
澳洲TFN {TFN},美国合伙人SSN {SSN}
1688采购单{ORDER}未发,供应商{ORG},旺旺不回,微信{WECHAT}
黑卡拒付:{CREDIT_CARD},持卡人{PERSON_EN},订单{ORDER}
美国护照{US_PASSPORT}做的视频验证,姓名{PERSON_EN}
英国董事NI number {NINO},生日{BIRTH_EN}
"""
PLANTROOM = """
[[P1]]告警:{HOST}磁盘[[97%]],值班{PERSON},电话{PHONE}
跳板{IP}的root口令轮换成{PASSWORD},[[30天]]后再换
证书私钥贴错工单了,先吊销:⏎{PRIVATE_KEY}
v6网段里{IPV6}这台没加监控,网卡{MAC}
凌晨把{CONNECTION}写进了wiki,已回滚,需改密
网关抓包看到Authorization: Basic {BASIC},赶紧下线
回溯:[[kube-apiserver]]日志带出了{JWT}
CI变量里OPENAI的key是{API_KEY},不该明文
告警平台webhook的secret:{OPAQUE}
会话串了,Cookie: {COOKIE},复现步骤见[[附件2]]
{HOST}解析到{IP},和CMDB里的{IP}不一致
交换机SN {DEVICE},管理口MAC {MAC},机柜[[A03-17]]
打印机默认口令没改,{IP}/[[admin]]/{PASSWORD}
备案掉了:{ICP},主体{ORG},[[3天]]内补
手环IMEI {IMEI}和SIM的IMSI {IMSI}绑定错了
"""
COUNTER = """
客户{PERSON}来挂失,卡号{BANK_CARD},预留手机{PHONE}
开户:{ORG},信用代码{USCC},经办{PERSON},{ID_CARD}
汇出汇款退汇,收报行{BIC},收款人账号{IBAN}
看房客户{PERSON},{PHONE},意向[[三房]],预算{AMOUNT}
房东{PERSON}身份证{ID_CARD},产证{PROPERTY},业主卡{BANK_CARD}
买方定金{AMOUNT}已收,网签合同{CONTRACT},中介费另算
租客{PERSON},租{ADDRESS},押一付三共{AMOUNT}
转学生{PERSON},学籍号{STUDENT},生日{BIRTH},家长{PHONE}
[[三年级二班]]家长{PERSON}手机换成{PHONE},请同步校讯通
接送车{PLATE},司机{PERSON},身份证{ID_CARD},家长请核对
奖学金发到银行卡{BANK_CARD},户名{PERSON},学号{STUDENT}
老师邮箱{EMAIL},办公室{EXTENSION},有事留言
物业说业主座机{LANDLINE},邮编{POSTCODE}
校园网账号是学号{STUDENT},初始口令{PASSWORD}
反洗钱上报:{PERSON},{PASSPORT},当日取现{AMOUNT}
大堂复印件别乱放,上面有{PERSON}的{ID_CARD}和{SOCIAL}
保单受益人{PERSON},出生{BIRTH},账户{BANK_CARD},电话{PHONE}
钥匙密码盒{PASSWORD},看完房记得锁,房号{ADDRESS}
"""
BACKWARDS = """
{PHONE}——这是{PERSON}的手机
{ID_CARD}(身份证)、{BANK_CARD}(卡)、{PHONE}(电话),都是{PERSON}一个人的
{EMAIL} 是财务{PERSON}的邮箱,不是销售的
{USCC}是{ORG}的信用代码,我核过
{TRACKING}、{TRACKING}、{TRACKING},这三个快递单今天没扫描
案号有两个,{CASE}和{CASE},后一个是执行
工号:{EMPLOYEE}/{EMPLOYEE}/{EMPLOYEE}(三人同批入职)
要封的IP如下:{IP}、{IP}、{IP}
手机有俩,{PHONE}跟{PHONE},打第二个
车牌报备:{PLATE};{PLATE};{PLATE},明早[[8点]]前
{QQ}(QQ)或{WECHAT}(微信)都能找到{PERSON}
{AMOUNT}是{CONTRACT}的总价,不含[[13%]]增值税
订单编号为{ORDER}、{ORDER}的两单合并发给{PERSON}
帐号{ACCOUNT}(别字,是"账号"),开户{ORG}
身份正号{ID_CARD}打错字了,电化{PHONE}
"""
CODE = """
df = df[df['id_card'] != '{ID_CARD}']  # {PERSON}要求剔除
pd.DataFrame([('{PERSON}', '{PHONE}', '{BIRTH}')], columns=['name', 'mobile', 'birthday'])
=VLOOKUP("{ID_CARD}",员工表!$B:$H,[[3]],FALSE)
=IF([@工号]="{EMPLOYEE}","{PERSON}",[["待核"]])
SELECT * FROM ods_member WHERE mobile IN ('{PHONE}','{PHONE}') AND dt = [['2025-06-30']];
UPDATE t_vendor SET bank_acct='{ACCOUNT}', uscc='{USCC}' WHERE id=[[42]];
git commit -m "fix: 去掉{PERSON}手机号{PHONE}的硬编码"
curl -u svc:{PASSWORD} https://{HOST}/api/v1/ping
export DASHSCOPE_API_KEY={API_KEY}
curl -H "Authorization: Bearer {JWT}" https://{HOST}/v1/me
scp 对账单_{PERSON}_{ACCOUNT}.xlsx root@{IP}:[[/data/in/]]
mysql -h {IP} -uroot -p'{PASSWORD}' -e [["show processlist"]]
GET /member/detail?mobile={PHONE}&idNo={ID_CARD}&page=[[1]] HTTP/1.1
assert mask("{BANK_CARD}") == [["6222 **** **** 0001"]]
-- 临时数据,{PERSON} {EMAIL} 的测试单{ORDER},[[2025-07-01]]后删
// TODO({PERSON}): 客户{ORG}的合同{CONTRACT}写死了
{"tool": "query_order", "args": {"order_no": "{ORDER}", "mobile": "{PHONE}"}}
[[Observation:]] {"name": "{PERSON}", "cert_no": "{ID_CARD}", "city": [["杭州"]]}
export DATABASE_URL={CONNECTION}
kubectl create secret generic pay --from-literal=app_secret={OPAQUE} -n [[prod]]
ssh-keygen -R {IP}; ssh ops@{HOST}  # 密码 {PASSWORD}
ls 身份证扫描/{ID_CARD}_{PERSON}.jpg 合同/{CONTRACT}.pdf
"Cookie": "{COOKIE}"  # 复制自 [[Chrome]]
requests.get(url, headers={"Authorization": "Basic {BASIC}"}, timeout=[[5]])
Dear all, please pay {ORG} by [[30 June]], amount {AMOUNT}, account no. {ACCOUNT}, SWIFT {BIC}.
Hi team, {PERSON_EN} joined today, staff no. {EMPLOYEE}, date of birth {BIRTH_EN}, mobile {US_PHONE}.
Please ship order {ORDER} to {PERSON_EN}, {ADDRESS_US}, and call {US_PHONE} on arrival.
As per our agreement no. {CONTRACT}, the fee of {AMOUNT} is due; contact {EMAIL}. This is {SECRECY}.
Payroll needs your SSN: {SSN}, ABA routing number {ROUTING} and checking account number {ACCOUNT}.
The UK entity director {PERSON_EN} (NI number {NINO}) lives at {ADDRESS_UK}.
Visa copy: passport no. {PASSPORT}, holder {PERSON_EN}, DOB {BIRTH_EN}, tel {UK_PHONE}.
KYC pack for {PERSON_EN}: Aadhaar {AADHAAR}, PAN {PAN}, e-mail {EMAIL}
Refund went to the wallet {ETHEREUM}, buyer {PERSON_EN}, case closed [[by the bot]].
SELECT name FROM crm WHERE email = '{EMAIL}' OR wechat_id = '{WECHAT}' LIMIT [[10]];
df.loc[df.plate == '{PLATE}', 'vin'] = '{VIN}'
cfg['imei'] = "{IMEI}"; cfg['mac'] = "{MAC}"; cfg['retry'] = [[3]]
"""
TEXTS = "\n".join(group.strip() for group in (LEDGER, WARD, FLEET, CHAMBERS, FACTORY, TRADITIONAL, SELLER, PLANTROOM, COUNTER, BACKWARDS, CODE))
LABELS, KEYS, HARMLESS = set_k_words.LABELS, set_k_words.KEYS, set_k_words.HARMLESS
LINE, SAY, FIELD, LAYOUTS = set_k_shapes.LINE, set_k_shapes.SAY, set_k_shapes.FIELD, set_k_shapes.LAYOUTS
PAGES, page = set_k_pages.PAGES, set_k_pages.page

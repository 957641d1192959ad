"""Set O's short Chinese pastes: a sentence or a few lines each; the punctuation becomes full width in set_o."""
SERVICE = """
客户留言:我上周买的空气炸锅一直没发货,订单号{ORDER},手机{PHONE},叫{PERSON},[[麻烦尽快处理]]
亲,地址填错了,能改成{ADDRESS}吗?收件人{PERSON},电话{PHONE}
您好,我是{PERSON},[[8月12日]]在贵店买的[[扫地机器人X20 Pro]]坏了,回电请打{PHONE}
帮我写个回复安抚一下客户:{PERSON}女士投诉安装师傅迟到[[两个小时]],她的电话是{PHONE},住{ADDRESS}
【退款申请】申请人{PERSON},订单{ORDER},退款金额{AMOUNT},退回卡号{BANK_CARD},[[原因:七天无理由]]
姓名{PERSON}手机号{PHONE}地址{ADDRESS}要[[两箱橙子]]
{PERSON},{PHONE},{ADDRESS},[[发顺丰到付]]
{ADDRESS} {PERSON} {PHONE}
买家备注:放门口就行,[[不要打电话]],门禁密码{PASSWORD}
我的会员绑的是旧号{PHONE},现在换成{PHONE}了,怎么改?[[着急]]
麻烦查下快递{TRACKING},[[三天没更新了]],收件人{PERSON}
来电记录:[[09:40]] {PERSON}({PHONE})咨询[[续保]],车牌{PLATE}
用户反馈[[App闪退]],机型[[iPhone 15 Pro]],iOS [[18.1.1]],注册手机{PHONE},邮箱{EMAIL}
这位客户已经第三次投诉了,{PERSON},{PHONE},工单[[优先级P1]],请主管回访
师傅您好,[[油烟机清洗]]约在周六上午,地址{ADDRESS},到了打{PHONE}找{PERSON}
客诉升级:客户{PERSON}要求赔偿{AMOUNT},否则打[[12315]],联系方式{PHONE}
"""
CHAT = """
{PERSON}:明天谁去接客户?⏎{PERSON}:我去吧,把对方电话给我⏎{PERSON}:{PHONE},车牌{PLATE}⏎[[收到]]
[[2025-09-18 14:22:07]] {PERSON}⏎把合同寄到{ADDRESS},我签收⏎[[2025-09-18 14:23:51]] 我⏎[[好的]]
@{PERSON} 这个月的水电费{AMOUNT}转到{BANK_CARD},户名{PERSON}
老婆 密码改了 新的是{PASSWORD} [[别忘了]]
加一下客户微信{WECHAT},备注[[展会]]+公司名,他叫{PERSON}
{PERSON}你把身份证号发我一下 订机票用⏎{ID_CARD}⏎[[好的 订完发你]]
群里各位,{PERSON}的手机号换了,新号{PHONE},[[旧号停用]]
[[语音转文字]] 喂你好我是{PERSON}我电话是{PHONE_HAN}你到了给我打电话
拼车:明早[[7点]]出发,司机{PERSON},{PHONE},车牌{PLATE}
打款信息发你了哈:{ORG},{ACCOUNT},招商银行深圳分行
收到 发票开{ORG} 税号{USCC} 邮箱{EMAIL}
家长群接龙⏎1. {PERSON}妈妈 {PHONE}⏎2. {PERSON}爸爸 {PHONE}⏎3. [[待填]]
老师您好,我是{PERSON}的家长,孩子[[今天发烧38.5度]]请假一天,有事打{PHONE}
QQ加我{QQ} 我把[[安装包]]发你
"""
MAIL = """
{PERSON}先生,您好:⏎附件是{ORG}的报价单,总价{AMOUNT},[[有效期30天]]。如有疑问请致电{PHONE}。
发件人:{PERSON} <{EMAIL}>⏎收件人:{PERSON} <{EMAIL}>⏎主题:[[回复:关于Q3预算的确认]]⏎⏎已收到,谢谢。
此致⏎敬礼⏎{PERSON} | {ORG} [[销售部]]⏎手机:{PHONE} 座机:{LANDLINE}⏎邮箱:{EMAIL}⏎地址:{ADDRESS}
请各位于[[周五下班前]]把周报发给{PERSON}({EMAIL}),抄送{EMAIL}
帮我润色这封邮件:尊敬的{PERSON}先生,贵司{ORG}尚欠我司货款{AMOUNT},请于[[本月底]]前支付
兹介绍我公司{PERSON}(身份证号{ID_CARD})前往贵处办理[[社保转移]]事宜,请予接洽。{ORG}
您的面试安排在[[10月15日下午2点]],地点{ADDRESS},联系人{PERSON},电话{PHONE}
转发:供应商{ORG}变更收款账户,新账号{ACCOUNT},联系人{PERSON},[[请财务电话核实]]
{PERSON}你好,离职手续已办结,[[工牌和电脑请交前台]],证明寄往{ADDRESS}
"""
FINANCE = """
开票信息:名称{ORG} 税号{USCC} 地址{ADDRESS} 电话{LANDLINE} 开户行中国工商银行 账号{ACCOUNT}
请付{ORG}[[9月份服务费]]{AMOUNT},账号{ACCOUNT},合同号{CONTRACT}
报销人{PERSON},工号{EMPLOYEE},[[高铁票2张、酒店3晚]],合计{AMOUNT},打到{BANK_CARD}
发票号{INVOICE},金额{AMOUNT},购买方{ORG},[[税率6%]]
对账函:截至[[2025年6月30日]],贵公司{ORG}欠我公司{AMOUNT},请核对后盖章寄回{ADDRESS}
【建设银行】您尾号3308的账户转出,收款人{PERSON},账号{BANK_CARD},金额{AMOUNT}
工资表核对:{PERSON} 身份证{ID_CARD} 卡号{BANK_CARD} 实发{AMOUNT};{PERSON} 身份证{ID_CARD} 卡号{BANK_CARD} 实发{AMOUNT}
这张发票重复报销了吧?号码{INVOICE},代码{INVOICE_CODE},报销人{PERSON}
借条⏎今借到{PERSON}人民币{AMOUNT},[[年利率3.6%]],[[一年内还清]]。借款人:{PERSON},身份证号{ID_CARD}
供应商付款清单里{ORG}的联行号是不是{CNAPS}?账号写的{ACCOUNT}
上月毛利率31.2%,回款最多的客户是{ORG},{AMOUNT};负责人{PERSON}
请把这笔{AMOUNT}的货款退给{PERSON},支付宝账号{PHONE},[[手续费我们承担]]
跨境收款:收款人{PERSON_EN},IBAN {IBAN},SWIFT {BIC},[[费用OUR]]
"""
CONTRACTS = """
甲方:{ORG} 乙方:{ORG},双方就[[办公家具采购]]签订本合同,编号{CONTRACT},总金额{AMOUNT}
第三条 付款方式:甲方在[[收到发票后15个工作日内]]将合同款{AMOUNT}汇入乙方账户{ACCOUNT},户名{ORG}
第八条 通知送达:乙方联系人{PERSON},电话{PHONE},邮箱{EMAIL},地址{ADDRESS}
帮我看看这条有没有风险:[[乙方逾期交货的,每日按合同总价的千分之五支付违约金]],合同总价{AMOUNT},乙方{ORG}
保密协议:{ORG}与{PERSON}(身份证号:{ID_CARD})约定,[[保密期限为离职后两年]]
补充协议:原合同{CONTRACT}金额由{AMOUNT}调整为{AMOUNT},[[其余条款不变]]
房屋坐落{ADDRESS},月租{AMOUNT},[[押一付三]],房东{PERSON},收款卡{BANK_CARD}
招标公告:项目编号{PROJECT},招标人{ORG},[[投标截止时间2025年11月20日9时30分]],联系人{PERSON} {LANDLINE}
授权委托书:本人{PERSON},身份证{ID_CARD},委托{PERSON},身份证{ID_CARD},代办[[车辆过户]]
法定代表人:{PERSON} 统一社会信用代码:{USCC} 住所:{ADDRESS}
定金{AMOUNT}已收,余款{AMOUNT}提货前付清。购货单位{ORG},合同{CONTRACT},[[不含运费]]
"""
STAFF = """
入职通知:{PERSON},身份证{ID_CARD},[[10月8日]]报到,岗位[[Java开发工程师]],试用期月薪{AMOUNT}
[[【简历】]]{PERSON},{BIRTH}出生,手机{PHONE},邮箱{EMAIL},[[5年产品经理经验]],现住{ADDRESS}
候选人{PERSON}({PHONE})[[一面通过]],期望年薪{AMOUNT},现任职于{ORG}
请把以下简历提炼成三句话:{PERSON},[[本科,计算机科学与技术]],曾就职于{ORG},电话{PHONE}
关于给予{PERSON}(工号{EMPLOYEE})[[警告处分]]的通知
紧急联系人:{PERSON}({PHONE}),关系[[配偶]]
员工{PERSON}申请[[年假3天]],工作由{PERSON}代理,电话{PHONE}
社保增员:{PERSON} {ID_CARD} {PHONE},[[缴费基数按最低]]
绩效面谈:{PERSON}[[本季度评级B+]],主管{PERSON}建议[[加强跨部门沟通]]
离职证明:{PERSON},身份证号{ID_CARD},[[2021年3月至2025年7月]]在{ORG}任[[会计]]一职
实习协议:学生{PERSON},学号{STUDENT},身份证{ID_CARD},[[每周到岗四天]]
劳务工名单:{PERSON}{ID_CARD}、{PERSON}{ID_CARD}、{PERSON}{ID_CARD}
"""
MEDICAL = """
患者{PERSON},[[男,56岁]],住院号{MEDICAL},[[主因反复胸闷3月入院]],联系电话{PHONE}
帮我把这份病历总结成通俗的话:{PERSON},[[女,42岁]],病案号{MEDICAL},[[甲状腺结节TI-RADS 3类]]
体检报告解读:{PERSON},身份证{ID_CARD},[[总胆固醇6.2mmol/L,尿酸452μmol/L]]
预约挂号:就诊人{PERSON},身份证号{ID_CARD},手机{PHONE},科室[[骨科门诊]],[[周三上午]]
孩子{PERSON},{BIRTH}出生,[[青霉素过敏]],妈妈电话{PHONE}
医保报销材料:{PERSON},社保卡号{SOCIAL},住院费{AMOUNT},[[报销比例70%]],打到{BANK_CARD}
处方:{PERSON} [[阿莫西林胶囊0.5g×24粒 每日三次]] 医师{PERSON}
出院随访:{PERSON}({PHONE})[[切口愈合好,无发热]],住{ADDRESS}
"""
COURT = """
原告{PERSON},身份证号码{ID_CARD},住{ADDRESS},联系电话{PHONE};被告{ORG}
帮我写一份起诉状:被告{PERSON}向我借款{AMOUNT}[[逾期未还]],他的身份证是{ID_CARD},电话{PHONE}
{CASE}一案定于[[2025年12月3日上午9时]]在[[第五法庭]]开庭,承办人{PERSON},电话{LANDLINE}
律师函:{ORG}未按[[《民法典》第五百七十七条]]履行合同{CONTRACT},拖欠{AMOUNT}
报案人{PERSON}称被骗{AMOUNT},对方账户{BANK_CARD},户名{PERSON},微信{WECHAT}
调解协议:{PERSON}一次性赔偿{PERSON}{AMOUNT},[[双方再无争议]],车辆{PLATE}
被执行人{PERSON}({ID_CARD})[[限制高消费]],执行案号{CASE}
"""
NOTES = """
会议纪要:{PERSON}汇报{ORG}项目进度,[[整体完成65%]],{PERSON}负责跟进尾款{AMOUNT}
周报:1、拜访{ORG},对接人{PERSON}({PHONE});2、[[完成三季度复盘PPT]];3、催收{AMOUNT}
本周重点客户:{ORG},采购负责人{PERSON},手机{PHONE},意向金额{AMOUNT},[[预计下月签约]]
下周一接待{ORG}一行[[5人]],领队{PERSON},车牌{PLATE},[[安排三楼会议室]]
拜访记录:[[9月10日]]见了{ORG}的{PERSON},他嫌[[价格偏高]],让再报一次,发到{EMAIL}
项目{PROJECT}延期[[两周]],责任人{PERSON},预算{AMOUNT}
巡检:[[3号电梯异响]],报修人{PERSON},电话{PHONE},物业已派单
访客登记:{PERSON},身份证{ID_CARD},车牌{PLATE},拜访{PERSON},[[14:10进 15:35出]]
车辆年检提醒:{PLATE},车架号{VIN},车主{PERSON},[[11月30日到期]]
出差行程:{PERSON}、{PERSON},[[G102次 二等座]],身份证{ID_CARD}、{ID_CARD}
签证资料:{PERSON},护照{PASSPORT},{BIRTH}出生,[[在职证明另附]]
赴港团:{PERSON}通行证{PERMIT},{PERSON}通行证{PERMIT},[[22日出发]]
"""
PROMPT = """
把下面内容翻译成英文:{PERSON}先生,您的订单{ORDER}已由{ORG}发出,[[预计三天送达]]
总结这段对话的诉求,不超过50字:我是{PERSON},{PHONE},你们的[[宽带]]断了三天没人修,我家在{ADDRESS}
提取下列文本中的姓名、电话和地址,以JSON返回:⏎{PERSON} {PHONE} {ADDRESS}⏎{PERSON},{ADDRESS},{PHONE}
给这条评论分类([[物流/质量/服务]]):[[东西不错]],就是快递员态度差,电话{PHONE},单号{TRACKING}
写一封给{ORG}的道歉信,收信人{PERSON},说明[[延迟交货的原因]],赔偿{AMOUNT}
把下面这段口语改成公文:{PERSON}欠咱们{AMOUNT}都半年了,电话{PHONE}也不接
扮演催收专员,客户{PERSON},欠款{AMOUNT},手机{PHONE},[[语气要礼貌]]
下面是会议录音稿,请[[列出待办事项]]:{PERSON}说{ORG}的合同{CONTRACT}下周必须签,{PERSON}去办
写段自我介绍,我叫{PERSON},在{ORG}做[[品牌策划]],微信{WECHAT}
检查错别字:兹证明{PERSON}同志,身份证号{ID_CARD},系我单位[[正式职工]],月收入{AMOUNT}
这个Excel公式为什么报错?[[=VLOOKUP(A2,Sheet2!A:D,3,0)]] A2是{PHONE},对应姓名{PERSON}
帮我判断这是不是诈骗短信:【[[社保局]]】{PERSON}您的账户异常,请联系{PHONE}
根据资料填表,资料:户主{PERSON},{ID_CARD},{ADDRESS},[[家庭人口4人]]
请比较两个报价:{ORG}报{AMOUNT},{ORG}报{AMOUNT},[[质保都是一年]]
把姓名脱敏后再给我:{PERSON}、{PERSON}、{PERSON},[[保留姓氏]]
下面哪个人的生日最早?{PERSON} 出生日期{BIRTH};{PERSON} 出生日期{BIRTH}
"""
HASTE = """
{PERSON}{PHONE}{ADDRESS}
身份证{ID_CARD}名字{PERSON}电话{PHONE}
我电话{PHONE}微信同号
卡号{BANK_CARD} {PERSON} 农行
手机号:{PHONE}姓名:{PERSON}身份证号:{ID_CARD}银行卡号:{BANK_CARD}
密码是{PASSWORD}别告诉别人
账号{EMAIL}密码{PASSWORD}
税号{USCC}抬头{ORG}
{PLATE}挪下车 车主电话{PHONE}
{PHONE}这个号是谁的
{ORG}{ADDRESS}{PERSON}收{PHONE}
查下{ORDER}到哪了
{ID_CARD}这个身份证号对应的人叫{PERSON}吗
姓名 {PERSON} 性别 女 民族 汉 身份证 {ID_CARD}
"""
OFFICE_IT = """
WiFi名Office-5F密码{PASSWORD},打印机IP {IP},[[不会连的找行政]]
OA登录不上,工号{EMPLOYEE},初始密码{PASSWORD},[[提示验证码错误]]
服务器{IP}账号root密码{PASSWORD},[[用完记得退出]]
VPN地址{HOST},用户名{EMAIL},密码{PASSWORD}
数据库连不上:主机{IP} 端口[[3306]] 用户app_ro 密码{PASSWORD},报[[Access denied]]
新接口的appSecret是{OPAQUE},回调[[/api/v2/notify]],对接人{PERSON} {PHONE}
大模型的key给你:{API_KEY},[[每天限额100次]]
工位电脑MAC {MAC},IP {IP},使用人{PERSON},[[Windows 11专业版]]
内网{HOST}打不开,[[ping不通]],请{PERSON}看下,分机{EXTENSION}
企业微信机器人密钥{OPAQUE},[[勿外传]]
丢失手机登记:[[华为Mate 60]],IMEI {IMEI},机主{PERSON},{PHONE}
"""
MIXED = """
根据{?STANDARD}要求,{PERSON}负责整改,电话{PHONE}
[[《劳动合同法》第三十九条]]适用吗?员工{PERSON},工号{EMPLOYEE},[[连续旷工3天]]
快递公司客服[[95338]]说{PERSON}的件{TRACKING}在{ADDRESS}
{?DATE}截止,名额还剩{?SMALL}个,报名找{PERSON} {PHONE}
书号{?ISBN}的教材要[[30本]],寄{ADDRESS},{PERSON}收,{PHONE}
[[95588]]给我发短信,说我的卡{BANK_CARD}被盗刷{AMOUNT}
版本{?VERSION}上线后{PERSON}反馈[[导出按钮失效]],账号{EMAIL}
[[腾讯会议]]邀请:主持人{PERSON},[[9月25日15:00-16:00]],资料发{EMAIL}
流水号{?UUID}那笔,付款方{ORG},{AMOUNT}
对比[[华为云]]和[[阿里云]]报价,联系人{PERSON},{PHONE}
依据[[国务院令第714号]],向{ORG}催收{AMOUNT},附合同{CONTRACT}
采购[[A4复印纸 70g 5箱]],供应商{ORG},{PERSON} {PHONE},订单{ORDER}
北京大学第三医院挂号,就诊人{PERSON},{ID_CARD}
用{?MODEL}总结{PERSON}发来的邮件({EMAIL})
坐标{?LATLON}附近施工,联系人{PERSON},手机{PHONE}
[[12306]]候补成功,乘车人{PERSON},身份证{ID_CARD},[[D3108次]]
"""
GROUPS = [g.strip().splitlines() for g in (SERVICE, CHAT, MAIL, FINANCE, CONTRACTS, STAFF, MEDICAL, COURT, NOTES, PROMPT, HASTE, OFFICE_IT, MIXED)]

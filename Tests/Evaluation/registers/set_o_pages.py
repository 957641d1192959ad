"""Set O's whole Chinese documents; the punctuation becomes full width in set_o, a line after the sign is repeated with other values."""
from set_o_values import page_table

SOURCE = """
=== complaint mail
发件人:{PERSON#1} <{EMAIL#1}>
收件人:客服 (在线)
主题:[[投诉:冰箱不制冷,要求换货]]

你好,
我于[[2025年7月3日]]在你们旗舰店购买了一台[[双开门冰箱BCD-520W]],订单号{ORDER#1}。
[[用了不到一个月就不制冷了]],上门的师傅说要换压缩机。
我要求换新机,请送到{ADDRESS}。
白天打我手机{PHONE},晚上打我爱人{PERSON}的电话{PHONE}。
退款的话打到我的卡上:{BANK_CARD},开户名{PERSON#1}。

{PERSON#1}
[[2025年7月29日]]

请帮我[[写一封回复,语气诚恳,200字以内]]。
=== wechat export
[[聊天记录导出 2025-08-21]]
{PERSON#1} [[09:12:33]]
在吗,合同盖好章了,寄给你
{PERSON#2} [[09:13:02]]
{ADDRESS#1} {PERSON#2} {PHONE#2}
{PERSON#1} [[09:13:40]]
[[好的,今天顺丰寄出]]
{PERSON#1} [[11:05:10]]
单号{TRACKING}
{PERSON#2} [[11:06:55]]
尾款{AMOUNT}下午打,账号是{ACCOUNT}对吧?
{PERSON#1} [[11:07:20]]
对,户名{ORG}
{PERSON#2} [[11:09:00]]
[[(图片)]]
{PERSON#1} [[11:10:41]]
[[收到,谢谢老板]]
=== weekly report
[[销售部周报(第36周)]]
汇报人:{PERSON#1}
一、本周完成
1. {ORG#1}续签完成,合同编号{CONTRACT},金额{AMOUNT}。
2. 拜访{ORG#2},对接人{PERSON#2},手机{PHONE},[[对新版报表功能感兴趣]]。
3. 回款率82%,环比提升5个百分点。
二、存在问题
{ORG#1}的{PERSON}反映[[发货慢]],已登记,回访电话{PHONE}。
三、下周计划
[[参加15日广州的行业展会]];给{PERSON#2}发方案,邮箱{EMAIL}。
请把以上内容[[改写成不超过300字的汇报]]。
=== lease agreement
房屋租赁合同
出租方(甲方):{PERSON#1},身份证号码:{ID_CARD},联系电话:{PHONE}
承租方(乙方):{PERSON#2},身份证号码:{ID_CARD},联系电话:{PHONE}
第一条 甲方将位于{ADDRESS}的房屋出租给乙方[[居住使用]],建筑面积[[89.5平方米]]。
第二条 租赁期限自[[2025年10月1日]]起至[[2026年9月30日]]止。
第三条 租金每月{AMOUNT},乙方于[[每月5日前]]汇入甲方银行卡{BANK_CARD}。
第四条 押金{AMOUNT},[[合同期满无息退还]]。
第五条 [[乙方不得擅自转租,否则甲方有权解除合同。]]
甲方(签字):{PERSON#1}  乙方(签字):{PERSON#2}
=== purchase contract
采购合同
合同编号:{CONTRACT#1}
甲方(需方):{ORG#1}
统一社会信用代码:{USCC}
乙方(供方):{ORG#2}
一、[[产品名称、型号、数量、单价见附件一]]。
二、合同总价(含税):{AMOUNT},[[税率13%]]。
三、交货地点:{ADDRESS},收货人{PERSON#3},电话{PHONE}。
四、[[验收期限为到货后7个工作日]]。
五、乙方开户行:中国农业银行,账号:{ACCOUNT},户名:{ORG#2}。
六、争议由[[甲方所在地人民法院]]管辖。
甲方代表:{PERSON} 乙方代表:{PERSON} 联系邮箱:{EMAIL}
帮我[[找出对甲方不利的条款]]。
=== quotation
报价单 (第二版)
致:{ORG} {PERSON} 先生/女士
电话:{PHONE} 邮箱:{EMAIL}
序号 名称 数量
[[1 交换机S5735-L48T 4台]]
[[2 超五类网线 20箱]]
合计(含税):{AMOUNT}
[[报价有效期:15天;交期:款到7天]]
报价单位:{ORG}
联系人:{PERSON} 手机:{PHONE} 传真:{LANDLINE}
=== invoice ocr
[[电子发票(增值税专用发票)]]
发票号码:{INVOICE}
开票日期:[[2025年05月16日]]
购买方信息 名称:{ORG} 统一社会信用代码/纳税人识别号:{USCC}
销售方信息 名称:{ORG} 统一社会信用代码/纳税人识别号:{USCC}
项目名称 [[*信息技术服务*技术服务费]]
价税合计(小写):{AMOUNT}
备注:销方开户银行账号{ACCOUNT}
开票人:{PERSON}
=== expense claim
差旅费报销单
部门:[[市场部]] 姓名:{PERSON#1} 工号:{EMPLOYEE}
事由:[[赴成都参加糖酒会]]
[[交通费:机票 CZ3443 1张;市内打车 6次]]
[[住宿费:3晚]]
合计:{AMOUNT}
收款人:{PERSON#1} 银行卡号:{BANK_CARD} 开户行:招商银行
审批人:{PERSON} 财务复核:{PERSON}
附发票[[4张]]:{INVOICE}、{INVOICE}
=== resume
个人简历
姓名:{PERSON#1}
出生年月:{BIRTH}
电话:{PHONE}
邮箱:{EMAIL}
现居地:{ADDRESS}
求职意向:[[高级运营经理]]
工作经历
[[2019.07 - 2022.03]] {ORG} [[运营专员]]
- [[负责618大促活动策划,GMV同比增长46%]]
[[2022.04 - 至今]] {ORG} [[运营主管]]
- [[带领8人团队,日活由12万提升至30万]]
教育背景:[[2015.09 - 2019.06 市场营销 本科]]
证明人:{PERSON},{PHONE}
请根据以上简历[[生成5个面试问题]]。
=== onboarding form
员工入职登记表
姓名:{PERSON}
性别:男 民族:[[汉族]] 婚姻状况:[[已婚]]
身份证号:{ID_CARD}
户籍地址:{ADDRESS}
现住址:{ADDRESS}
手机:{PHONE}
紧急联系人:{PERSON} 关系:[[父子]] 电话:{PHONE}
工资卡:{BANK_CARD}
学历:[[大专]] 专业:[[机电一体化]]
入职日期:[[2025-06-16]]
=== payroll sheet
[[2025年8月工资发放表]]
工号	姓名	身份证号	银行卡号	实发工资	备注
\u00BB{EMPLOYEE}	{PERSON}	{ID_CARD}	{BANK_CARD}	{AMOUNT}	无
制表:{PERSON} 审核:{PERSON}
[[请检查有没有重复的行]]
=== customer sheet
客户名称	联系人	手机	地址	跟进状态
\u00BB{ORG}	{PERSON}	{PHONE}	{ADDRESS}	[[已报价]]
\u00BB{ORG}	{PERSON}	{PHONE}	{ADDRESS}	[[待回访]]
按[[省份]]帮我分组统计
=== delivery list
团购送货单 [[9月20日(周六)]]
\u00BB{PERSON} {PHONE} {ADDRESS} [[五花肉2斤]]
\u00BB{PERSON},{ADDRESS},{PHONE},[[大米1袋]]
送货司机{PERSON},车牌{PLATE},电话{PHONE}
[[请按路线远近排个顺序]]
=== admission note
入院记录
姓名:{PERSON#1} 性别:女 年龄:[[63岁]]
住院号:{MEDICAL} 床号:[[12床]]
身份证号:{ID_CARD}
联系人:{PERSON}([[女儿]]) 电话:{PHONE}
住址:{ADDRESS}
主诉:[[反复头晕2年,加重1周]]
现病史:[[患者2年前无明显诱因出现头晕,无恶心呕吐]]
既往史:[[高血压病史10年,口服硝苯地平控释片30mg qd]]
查体:[[T 36.6℃ P 78次/分 R 18次/分 BP 162/94mmHg]]
初步诊断:[[1.高血压病3级 2.2型糖尿病]]
主治医师:{PERSON}
=== judgment
[[民 事 判 决 书]]
{CASE}
原告:{PERSON#1},[[男,汉族]],{BIRTH}出生,住{ADDRESS},公民身份号码{ID_CARD}。
委托诉讼代理人:{PERSON},[[律师]]。
被告:{ORG#1},住所地{ADDRESS},统一社会信用代码{USCC}。
法定代表人:{PERSON#2},[[总经理]]。
原告{PERSON#1}与被告{ORG#1}[[买卖合同纠纷一案,本院立案后依法适用简易程序]]。
{PERSON#1}诉称:被告拖欠货款{AMOUNT}。
依照[[《中华人民共和国民法典》第六百二十六条]],判决如下:
被告于[[本判决生效之日起十日内]]支付原告货款{AMOUNT}。
审判员 {PERSON}
书记员 {PERSON}
=== it ticket
工单类型:[[账号权限]]
标题:[[无法登录ERP]]
提单人:{PERSON#1} 工号:{EMPLOYEE} 分机:{EXTENSION}
电脑IP:{IP} 主机名:{HOST}
描述:[[今天早上重启以后提示"用户名或密码错误"]]
处理记录:
[[10:05]] {PERSON#2}:已重置,临时密码{PASSWORD}
[[10:20]] {PERSON#1}:还是不行,打我手机{PHONE}
[[10:45]] {PERSON#2}:[[浏览器缓存问题,已解决]]
满意度:[[5星]]
=== meeting minutes
会议纪要
时间:[[2025年9月2日 10:00-11:30]]
地点:[[5楼大会议室]]
主持:{PERSON#1} 记录:{PERSON#2}
参会:{PERSON#1}、{PERSON#2}、{PERSON#3}、{PERSON}、{PERSON}
议题一:{ORG#1}项目验收
{PERSON#3}介绍:合同额{AMOUNT},[[已完成三期交付]],对方项目经理{PERSON},电话{PHONE}
议题二:[[国庆值班安排]]
[[1日至3日]]由{PERSON#2}值班,手机{PHONE}
决议:{PERSON#3}负责[[在9月10日前]]提交{ORG#1}验收报告
=== call transcript
[[【客服录音转写】通话时长 3分28秒]]
坐席:[[您好,很高兴为您服务,请问怎么称呼?]]
客户:我叫{PERSON#1}。
坐席:{PERSON#1}您好,[[请提供一下您的手机号和身份证号核实身份]]。
客户:手机{PHONE},身份证{ID_CARD}。
坐席:[[好的,核实通过。]]请问要办什么业务?
客户:我要把账单寄到{ADDRESS},还有把自动还款的卡改成{BANK_CARD}。
坐席:[[已经为您修改成功]]。
请判断[[客户情绪]]并写[[一句话总结]]。
=== loan application
个人贷款申请表
申请人:{PERSON#1} 证件号码:{ID_CARD}
手机号码:{PHONE} 电子邮箱:{EMAIL}
居住地址:{ADDRESS}
工作单位:{ORG} 单位电话:{LANDLINE}
月收入:{AMOUNT} 申请金额:{AMOUNT}
贷款用途:[[装修]] 期限:[[36期]]
还款卡号:{BANK_CARD}
联系人1:{PERSON} {PHONE} 联系人2:{PERSON} {PHONE}
[[以上信息真实有效]]
=== car insurance
[[车险报案单]]
被保险人:{PERSON#1} 证件号:{ID_CARD}
车牌号:{PLATE#1} 车架号:{VIN} 发动机号:{ENGINE}
出险时间:[[2025年8月9日18时20分]]
出险地点:[[G4京港澳高速]]
驾驶员:{PERSON#1} 电话:{PHONE}
对方车辆:{PLATE} 驾驶员{PERSON} {PHONE}
经过:{PLATE#1}[[变道时与后车剐蹭,左前门受损]]
预估损失:{AMOUNT}
赔款账户:{BANK_CARD}
=== prompt few shot
[[你是信息抽取助手,请从文本中抽取姓名、电话、公司。]]
[[示例]]
文本:{PERSON#1}是{ORG#1}的采购经理,电话{PHONE#1}。
输出:{"姓名":"{PERSON#1}","电话":"{PHONE#1}","公司":"{ORG#1}"}
[[现在处理下面的文本,只输出JSON:]]
文本:明天去{ORG}见{PERSON},到了打他电话{PHONE},[[别忘了带样品]]。
=== family hukou
户口信息登记
户主:{PERSON#1} 公民身份号码:{ID_CARD}
住址:{ADDRESS}
配偶:{PERSON} 公民身份号码:{ID_CARD}
长子:{PERSON} 出生日期:{BIRTH}
本人电话:{PHONE} 备用电话:{LANDLINE}
[[网格员已核实]]
=== hk letter
[[關於變更收貨地址的通知]]
致:{ORG#1}
我司新收貨地址:{ADDRESS_HK}
聯絡人:{PERSON_TW#1} 電話:{PHONE_HK}
電郵:{EMAIL}
香港身份證(提貨核對):{HK_ID}
訂單{ORDER}[[請於下星期三前送達]]
{PERSON_TW#1} 謹上
=== business card batch
下面是[[展会]]收的名片,整理成表格:
\u00BB{PERSON} / {ORG} / [[销售总监]] / {PHONE} / {EMAIL}
\u00BB{ORG} {PERSON} Tel:{LANDLINE} M:{PHONE} {ADDRESS}
[[列:姓名、公司、职务、电话、邮箱]]
=== school notice
[[关于家长会的通知]]
各位家长:[[定于本周五下午3点在阶梯教室召开家长会]]。
班主任{PERSON#1},电话{PHONE},QQ {QQ}
未回执名单(学号 姓名 家长手机):
\u00BB{STUDENT} {PERSON} {PHONE}
请回执发到{EMAIL}
{PERSON#1}
=== bank statement
[[交易明细查询结果 2025-07-01 至 2025-07-31]]
户名:{PERSON#1} 卡号:{BANK_CARD}
[[日期 摘要 对方户名 对方账号 金额]]
\u00BB[[2025-07-08]] [[转账]] {PERSON} {BANK_CARD} {AMOUNT}
\u00BB[[2025-07-15]] [[货款]] {ORG} {ACCOUNT} {AMOUNT}
[[共 6 笔,打印柜员 自助]]
"""
PAGES = page_table(SOURCE)

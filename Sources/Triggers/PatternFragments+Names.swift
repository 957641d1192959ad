extension PatternFragments {
  /// What people are called in papers: the labels before a name.
  static let party = #"""
    献血者|捐献者|受赠人|赠与人|宝宝|宝贝|孩子|产妇|孕妇|新生儿|父亲|母亲|爸爸|妈妈|丈夫|妻子|配偶|子女|同行者|同行人|使用人|领用人|保管人|值守|\#
    住客|房客|旅客姓名|驾驶员|质疑人|投标人代表|授权代表|卖方|买方|甲方代表|乙方代表|出让人|受让人|转让人|被授权人|授权人|骑手|快递员|配送员|\#
    读者|学员|考生|受检者|受检人|检查者|送检医生|申请医师|主刀医师|主管护士|责任护士|护士|药师|用电户|用水户|用气户|缴费人|扣款人|中标人代表|\#
    评标专家|评委|专家|监理|总监|施工员|安全员|班组长|经手人|出纳|会计|审计|开票人|开票员|复核|制单|制单人|领款人|报销人|出差人|请假人|值班人|\#
    值班员|接待人|来访人|访客|被访人|推荐人|介绍人|担保方|借用人|归还人|债务方|共有人|继承人|遗嘱人|被继承人|辩护人|诉讼代理人|公诉人|审判长|\#
    审判员|书记员|被害人|受害人|伤者|死者|被申请执行人|被传唤人|被询问人|询问人|乘机人|乘车人|订票人|取票人|入住客人|投诉人姓名|回访对象|\#
    机构负责人|网点负责人|店长|店主|团长|群主|导师|指导教师|班主任|辅导员|申领人|产权人|托运人|承运人|代收人|代办人|就诊人|借阅人|主诊医生|\#
    报销单|工资条|借款人|姓名|名字|真实姓名|联系人|收件人|收货人|寄件人|收件|寄件|对接人|联络人|接洽人|跟进人|承办人|发件人|取件人|法定代表人|\#
    法人代表|法人|负责人|经办人|委托人|受托人|代理人|代表|原告|被告|第三人|上诉人|被上诉人|申请执行人|被执行人|被申请人|申请人|患者|病人|机主|\#
    车主|业主|房东|租客|租户|承租人|出租人|客户|用户|会员|顾客|员工|雇员|职员|贷款人|担保人|保证人|投保人|被保险人|受益人|参保人|持卡人|开户人|\#
    户主|(?<!用)户名|登记人|所有人|权利人|所有权人|监护人|家长|学生|旅客|乘客|入住人|候选人|应聘人|面试者|签收人|验收人|采购员|业务员|销售|客服|\#
    司机|驾驶人|嫌疑人|证人|举报人|投诉人|报案人|当事人|紧急联系人|家属|亲属|债务人|债权人|股东|董事长|总经理|监事|董事|主治医师|主治医生|医师|\#
    审核人|审批人|批准人|制表人|复核人|收款人|付款人|汇款人|参会人|参会人员|出席人|出席人员|与会人员|主持人|记录人|抄送|作者|项目经理|发明人|\#
    本人|户主姓名|投递员|派件员|派送员|揽件员|提货人|领取人|值班医生|值班护士|当班医生|主管医生|管床医生|接诊医生|经治医生|主刀医生|麻醉医生|交班人|接班人|\#
    聯絡人|聯繫人|承辦人|收貨人|負責人|申請人|經辦人|委託人|監護人|當事人|業務員|司機|客戶|會員|病患
    """#

  /// Surnames of two characters.
  static let compound = #"""
    (?:欧阳|太史|端木|上官|司马|东方|独孤|南宫|万俟|闻人|夏侯|诸葛|尉迟|公羊|赫连|澹台|皇甫|宗政|濮阳|公冶|太叔|申屠|公孙|慕容|仲孙|钟离|长孙|\#
    宇文|司徒|鲜于|司空|闾丘|子车|亓官|司寇|巫马|公西|壤驷|公良|漆雕|乐正|令狐|呼延|轩辕|百里|东郭|西门)
    """#

  /// Surnames of one character.
  static let surname = #"""
    [丁万丘丛东严丰乔乜习于云井亢仇仉从付仝仰仲任伊伍伏位何余佟侯俞倪傅储元党全公兰关养冀冉农冯况冷冼凌刘利别劳勾包匡华卓单卜卞占卢卫印却厉厍双\#
    古台史叶司后向吕吴周咸唐商喻堵夏夔奚姚姜姬娄孔孙孟季宁安宋宓宗宦宫宰家容宿寇富寿封尚尤尹居屈展屠山岑岳崔嵇巢左巩巫巴师席常干幸广庄应庞康庹庾\#
    廖弓张强彭徐怀惠慎慕戈戎成战戚戴房扈扶支敖文方於施时旷明易晁晏景智暴曲曹曾朱权李杜杨松林柏查柯柳柴栾桂桑桓梁梅植樊欧步武殴段殷毋毕毛水江池汤\#
    汪沃沈沙沿洪浦涂温游湛滑滕漆漕潘濮焦熊牛牟牧狄王班璩甄甘田申白皮益盖盛相瞿矫石祁祝禚秋秦程穆空窦章童竹竺符简管籍米粟糜索红纪练终经缪罗羊翁翟\#
    耿聂肖胡臧舒艾芦芮苏苗苟范茅茹荀荆荣莘莫萧葛董蒋蒙蒯蒲蓝蓬蔚蔡蔺薄薛融衡袁裘裴褚覃解訾詹计许诸谈谢谭谷贝费贺贾赖赵越路车辛边连逄通逢逯邓邢那\#
    邬邱邵邸邹郁郎郑郝郭鄂金钏钟钭钮钱闫闵闻阎阚阮阳陆陈陶隆隋隗隽雍雷霍靳鞠韦韩韶项须顾颜饶马骆高魏鱼鲁鲍麦麴黄黎齐龙龚]
    """#

  /// What stands behind a name and is no part of it.
  static let afterName = #"""
    面试|拒收|拒签|学号|陈述|持有|反馈|负责|签|住|手机|电话|身份|税前|月薪|工资|性别|年龄|出生|工号|先生|女士|小姐|老师|医生|经理|主任|律师|同学|同志|总监|\#
    总裁|董事|教授|部长|处长|局长|科长|院长|校长|报销|报告|提交|申请|发送|通知|确认|要求|表示|参加|出席|办理|预约|购买|使用|登录|收到|收款|付款|\#
    转账|汇款|入职|离职|请假|欠|借|委托|授权|代表|联系|地址|邮箱|微信|护照|账号|账户|银行|卡号|银行卡|编号|于|因|在|给|的|与|和|及|或|将|把|被|\#
    从|向|对|到|请|已|未|也|都|就|说|让|等|是|为|持|系|称|共|以|您|你|我|他|她|\x{FF0C}|。|其
    """#

  /// A Chinese name: two characters to four, without the words that often follow.
  static let person = #"""
    \#(compound)\p{sc:Han}(?:(?!(?:\#(afterName)))\p{sc:Han})?|\p{sc:Han}(?:\p{sc:Han}(?:(?![收转的寄])\p{sc:Han}(?![\p{sc:Han}])|\#
    (?!(?:收(?![\p{sc:Han}])|挪车|\#(afterName)))\p{sc:Han})?)
    """#

  /// Two English words with capitals, or three, of which none speaks against a name, as the value.
  static let englishName = #"""
    (?!(?:New|San|Los|Las|Saint|North|South|East|West|United|Visual|Google|Microsoft|Apple|Amazon|Open|The|This|That|These|Our|Your|His|Her|\#
    Their|All|Each|Any|Some|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|\#
    October|November|December|Hong|Great|Power|Android|Java|Big|Data|Machine|Deep|Web|Red|Black|White|Blue|Green|General|Hiring|Sir|Customer|\#
    Team|Support|Sales|Service|Services|Human|Happy|Good|Best|Kind|Warm|Please|Project|Account|Product|Technical|World|Bank|Name|Free|National|\#
    Art|Public|Senior|Chief|Vice|Head|Front|Help|Main|Home|Work|Night|Day|Duty|Head|Primary|Secondary|Emergency|Board|Lock|File|Object|Thread|\#
    Process|Memory|Cache|Server|Client|Active|Default|Global|Local|Virtual|Central|Royal|Full|First|Last|Middle|Family|Given|User|Tax|Credit|\#
    Debit|Social|Date|Phone|Mobile|Email|Street|Post|Zip|Order|Invoice|Contract|Employee|Student|Patient|Passport|Driver|Health|Life|Car|Air|\#
    Sea|Room|Office|Mr|Mrs|Ms|Dr|Hi|Dear|Hello|Re|To|From|For|With|And|Or|If|In|On|At|By|Is|It|We|You|He|She|Pt|Attn|Cc|Lead|Agent|Guest|\#
    Contact|Caller|Tenant|Buyer|Seller|Nurse|Met|Ask|Called|Candidate|Applicant|Owner|Author|Visitor|Manager|Director|Engineer|Payee|Beneficiary|\#
    They)[ ])(?!(?:[A-Z][a-z]+(?:-[A-Z][a-z]+)?[ ]){1,2}(?:[A-Z]\.?[ ])?(?:Street|Road|Avenue|Lane|Drive|Way|Close|Court|Place|University|College|School|\#
    Hospital|Clinic|Airport|River|Studio|Server|Bank|Inc|Ltd|Company|Group|Holdings|Partners|Team|City|County|Island|Beach|Model|Support|Center|\#
    Centre|Hotel|Church|State|House|Square|Hub|Cloud|Office|Desk|Line|The|And|Is|Was|Has|Will|Page|Switch|Manager|Director|Officer|Department|\#
    Committee|Foundation|Service|Services|System|Systems|Software|Section|Users?|Members?|Number|Name|Address|Code|Date|Type|Status|List|File|\#
    Class|Object|Interface|Protocol|Framework|Library|Engine|Api|Key|Id|Account|Card|Statement|Report|Agreement|Contract|Policy|Plan|Project|\#
    Act|Law|Rules?|Industries|Technologies|Solutions|Logistics|Consulting|Pte|Pvt|Pty|Corp|Limited|Capital|Ventures|Media|Labs|Trading|\#
    International|Insurance|Associates|Sons|Building|Tower|Estate|Garden|Park|Station)(?![a-z]))(?<value>(?:[A-Z][a-z]{1,14}(?:-[A-Z][a-z]{1,9})?[ ](?:[A-Z]\.?[ ]|[A-Z][a-z]{1,14}[ ](?=[A-Z][a-z]))?(?:Mc|Mac|O['\x{2019}]|De[ ]|Van[ ]|von[ ]|\#
    van[ ]|de[ ]|da[ ]|al-|Al-)?[A-Z][a-z]{1,15}(?:-[A-Z][a-z]{1,15})?))
    """#
}

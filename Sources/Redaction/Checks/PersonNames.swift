/// Tells whether two to four Han characters can be a person's name: a surname, and no everyday word.
enum PersonNames {
  /// The commonest surnames; source: Ministry of Public Security, report on names of the nation (2020 and 2021 lists),
  /// with those of the Hundred Family Surnames that are still met.
  private static let surnames = WordSet(
    characters:
      """
      萧傅肖王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付\
      方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳\
      甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄\
      窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南\
      班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬扈晁芮普阙浦戈\
      伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由
      """)

  /// Further ones of the Hundred Family Surnames.
  private static let rare = WordSet(
    characters: "咸籍璩殳厍郏扈逄毋巢蒯墨谯笪濮寿暨弘融双利庾瞿訾冉浦")

  /// Characters that stand in words and hardly in a given name.
  private static let seldom = WordSet(
    characters:
      """
      的是了我你他她它们这那哪些什么怎就都还也把被对与及或但而没很最更再让给做去过着吗呢吧啊要说会将每另并则虽只所该需须已索密\
      码号件档据库址项录格型值键串符组级表页版限员户部处局厂店票款费价税率额量题栏框钮屏网站域端口器船区省县镇乡街楼室
      """)

  private static let numerals = WordSet(characters: "一二三四五六七八九十两每本此其今昨明")

  private static let compound = WordSet(words: [
    "欧阳", "上官", "司马", "诸葛", "司徒", "东方", "独孤", "南宫", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "宇文", "长孙",
    "轩辕", "端木", "百里", "呼延", "东郭", "淳于", "太史", "申屠", "公羊", "澹台", "宗政", "濮阳", "赫连", "闻人", "钟离", "西门",
  ])

  /// Words that begin like a name and are none.
  private static let words = WordSet(words: [
    "高度", "王者", "马上", "方便", "于是", "和平", "方法", "方式", "方案", "方面", "方向", "高级", "高兴", "高效", "高速", "高中", "高考",
    "金额", "金融", "金属", "时间", "时候", "时代", "关于", "关系", "关键", "关注", "经理", "安全", "安排", "安装", "明天", "明确", "明显",
    "公司", "公开", "公共", "公告", "国家", "国内", "国际", "平台", "平均", "平时", "成功", "成本", "成为", "成立", "全部", "全国", "全球",
    "何时", "何处", "任何", "任务", "任意", "许多", "许可", "相关", "相信", "相同", "相应", "信息", "信用", "信号", "应用", "应该", "应当",
    "连接", "连续", "单位", "单独", "单元", "文件", "文本", "文章", "文字", "文化", "白色", "黄色", "黄金", "石油", "石头", "江湖", "江南",
    "海外", "海洋", "海关", "路线", "路由", "路径", "常见", "常用", "常规", "温度", "温馨", "康复", "施工", "元素", "利用", "利益", "利润",
    "计划", "计算", "包括", "包含", "包装", "支持", "支付", "支出", "强大", "强调", "干部", "但是", "由于", "智能", "智慧", "展示", "展开",
    "简单", "简介", "简历", "项目", "章节", "程序", "程度", "谢谢", "万元", "毛利", "周期", "周末", "周围", "周一", "周二", "周三", "周四",
    "周五", "周六", "周日", "曾经", "余额", "余下", "游戏", "游客", "查询", "查看", "查找", "封装", "通知", "原因", "原则", "原始", "房屋",
    "房间", "房产", "房地产", "商品", "商业", "商务", "商家", "师傅", "管理", "管理员", "宣传", "宣布", "来源", "来自", "来电", "居住", "印章",
    "印刷", "满意", "满足", "和谐", "和解", "权利", "权限", "权益", "位置", "班级", "都是", "那么", "那个", "乐观", "幸福", "富有", "容易",
    "容量", "容器", "官方", "官网", "车辆", "车间", "解决", "解释", "解析", "景区", "景点", "费用", "宁波", "温州", "海南", "云南", "江苏",
    "江西", "河南", "金华", "安徽", "广东", "贺州", "吉林", "常州", "徐州", "郑州", "苏州", "杭州", "黄山", "华为", "华东", "华南", "华北",
    "阿里", "阿里云", "马云云", "米家", "小米", "向量", "向导", "向上", "段落", "段时间", "安卓", "普通", "普及", "服务", "左右", "左侧",
    "古代", "童装", "储存", "储备", "广告", "零售", "印象", "花费", "花园", "银行", "玉米", "国有", "国企", "电话", "手机", "姓名", "地址",
    "客户", "联系", "联系人", "用户", "用户名", "收件人", "负责人", "代表", "先生", "女士", "老师", "医生", "经办人", "甲方", "乙方", "买方",
    "卖方", "金牌", "黑名单", "白名单", "高价", "高峰", "高层", "高风险", "马路", "马达", "牛奶", "牛肉", "鲁棒", "易用", "易于", "易懂",
    "康师傅", "成员", "成绩", "成果", "全文", "全局", "全面", "全体", "全新", "全程", "全额", "相机", "相册", "信任", "信贷", "公式", "公里",
    "公斤", "公园", "公寓", "公安", "公安局", "云服务", "云计算", "云端", "云平台", "区域", "区别", "区块链", "路上", "宗旨", "宗教",
    "文档", "向海", "植物", "植物园", "从而", "从事", "从来", "台湾", "终于", "终端", "终止", "通过", "通常", "通用", "通信", "通讯", "别人", "别的",
    "别名", "能力", "能够", "能源", "空间", "空白", "空气", "养老", "须知", "习惯", "步骤", "东西", "东部", "权威", "年度", "年底", "爱好", "后台",
    "后续", "后生", "双方", "双击", "劳动", "农业", "农村", "利率", "简体", "全职", "全天", "全年", "万一", "内建", "盲文", "修饰", "安检", "宣讲",
    "包邮", "包裹", "包机", "包间", "孙子", "陈述", "彼端", "于本", "于此", "宿主", "商定", "来说", "来使", "来替",
    "高亮", "游标", "清空", "百炼", "响铃", "静音", "段名", "韩文", "余弦", "跳格", "串列", "向后", "项内", "左移", "项里", "包里", "程中",
    "易读", "索引", "干预", "修改", "符集", "成份", "权力", "关闭", "那里", "那样", "因特", "因特网", "安腾", "章程", "查保", "黄叶", "梅雨", "安静",
    "红光", "文竹", "柳树", "立冬", "中雪", "黄昏", "白天", "明细", "全选", "左移", "右移", "强制", "干扰", "冷却", "容错", "解码", "解压", "封闭",
    "连通", "连线", "通道", "段错误", "车载", "牛市", "熊市", "金币", "广播", "应答", "归档", "封面", "施加", "强化", "卓越", "简写", "简要",
  ])

  private static let prepositions = WordSet(characters: "和向由于来相应都关从与经")

  /// What a remark in place of a name begins with.
  private static let leads = WordSet(characters: "必选可见详待未无同暂请已按由不另如多各本该此其某全每保以上下参空默自有")

  /// Whether the bytes, UTF-8, are an everyday word.
  static func isWord(_ value: [UInt8]) -> Bool { isWord(ShortWord(value)) }

  private static func isWord(_ word: ShortWord) -> Bool { word.count <= 4 && words.contains(word.codes) }

  /// Whether the bytes, UTF-8, can be a name where a label says that one follows: any surname, but no word, no phrase.
  static func isLabelled(_ value: [UInt8]) -> Bool {
    let word = ShortWord(value)
    if isLikely(word, value) { return true }
    guard (2...3).contains(word.count), !leads.contains(word[0]), !isWord(word) else { return false }
    guard !(0..<word.count).contains(where: { seldom.contains(word[$0]) }) else { return false }
    return !words.contains(word.firstTwo) && !OrdinaryWords.isOrdinary(value[...])
  }

  /// Whether the bytes, UTF-8, can be a name where nothing but their place says so: no word, and no word behind a
  /// preposition that is a surname too.
  static func isAlone(_ value: [UInt8]) -> Bool {
    let word = ShortWord(value)
    guard isLikely(word, value), !OrdinaryWords.isOrdinary(value[...]) else { return false }
    return !prepositions.contains(word[0]) || !OrdinaryWords.isOrdinary(value.dropFirst(3))
  }

  /// Whether the bytes, UTF-8, read like a name.
  static func isLikely(_ value: [UInt8]) -> Bool { isLikely(ShortWord(value), value) }

  private static func isLikely(_ word: ShortWord, _ value: [UInt8]) -> Bool {
    // A middle dot parts the names of many who are called in other tongues.
    guard word.count <= 4 else { return zip(value, value.dropFirst()).contains { $0 == 0xC2 && $1 == 0xB7 } }
    guard word.count >= 2, !isWord(word) else { return false }
    if compound.contains(word.firstTwo) { return word.count > 2 }
    guard surnames.contains(word[0]) || rare.contains(word[0]), word.count < 4 else { return false }
    guard !(1..<word.count).contains(where: { seldom.contains(word[$0]) }) else { return false }
    // "On the tenth": a numeral behind the preposition, which is a surname too.
    if word[0] == "于".utf16.first.map(UInt64.init), numerals.contains(word[1]) { return false }
    return !words.contains(word.firstTwo)
  }
}

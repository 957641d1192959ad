/// Names that everybody knows and that say nothing about the one who writes them.
///
/// A label, such as that of a party to a contract, and a term that the user denies win over this list. Well-known
/// facts; written for this project.
enum PublicNames {
  /// Whether a name is on the list, or is a branch of a bank on it.
  static func contains(_ name: NameText) -> Bool {
    guard name.bytes.count <= longest else { return false }
    if all.contains(name.bytes) { return true }
    guard name.ends(with: "行") else { return false }
    return banks.contains { bank in name.bytes.count > bank.count && name.bytes.starts(with: bank) }
  }

  private static let longest = 120

  private static func words(_ text: String) -> [[UInt8]] {
    text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
  }

  private static let banks = words(
    """
    中国人民银行 中国工商银行 工商银行 工行 中国农业银行 农业银行 农行 中国银行 中行 中国建设银行 建设银行 建行 交通银行 交行 中国邮政储蓄银行 邮储银行
    招商银行 招行 中信银行 光大银行 中国光大银行 民生银行 中国民生银行 浦发银行 上海浦东发展银行 兴业银行 平安银行 广发银行 华夏银行 浙商银行 渤海银行
    恒丰银行 北京银行 上海银行 江苏银行 宁波银行 南京银行 杭州银行 国家开发银行 中国进出口银行 中国农业发展银行 微众银行 网商银行
    """)

  private static let all = Set(banks + words(bodies) + words(vendors) + words(products) + words(people))

  /// Bodies of the state, standards bodies, international organisations.
  private static let bodies = """
    国务院 全国人大 全国人大常委会 全国人民代表大会 最高人民法院 最高人民检察院 最高法 最高检 外交部 国防部 国家发展改革委 国家发展和改革委员会 发改委 教育部
    科技部 科学技术部 工信部 工业和信息化部 公安部 国家安全部 民政部 司法部 财政部 人社部 人力资源和社会保障部 自然资源部 生态环境部 住建部
    住房和城乡建设部 交通运输部 水利部 农业农村部 商务部 文旅部 文化和旅游部 国家卫健委 国家卫生健康委员会 卫健委 应急管理部 央行 审计署 国资委
    海关总署 国家税务总局 税务总局 市场监管总局 国家市场监督管理总局 金融监管总局 国家金融监督管理总局 银保监会 证监会 中国证监会 外汇局 国家外汇管理局
    国家统计局 国家知识产权局 国家网信办 网信办 中央网信办 国家互联网信息办公室 国家数据局 国家医保局 药监局 国家药监局 国家能源局 国家铁路局 国家标准委
    国家标准化管理委员会 中国科学院 中科院 中国工程院 社科院 新华社 人民日报 央视 中央电视台 联合国 世界卫生组织 世卫组织 世界银行 国际货币基金组织 欧盟
    世贸组织 国际标准化组织 国际电工委员会 中国银联 银联 中国互联网络信息中心 中国信通院 上交所 深交所 北交所 港交所 上海证券交易所 深圳证券交易所
    北京证券交易所 香港交易所 共和国 中华人民共和国 中国共产党 中国政府
    """

  /// Vendors of models, clouds, devices and great services.
  private static let vendors = """
    百度 百度公司 阿里 阿里巴巴 阿里巴巴集团 阿里云 腾讯 腾讯云 腾讯公司 华为 华为云 字节 字节跳动 火山引擎 智谱 智谱华章 智谱清言 月之暗面 百川 百川智能
    零一万物 阶跃星辰 面壁智能 商汤 商汤科技 旷视 科大讯飞 讯飞 深度求索 昆仑万维 稀宇科技 幻方 蚂蚁 蚂蚁集团 京东 京东集团 京东云 京东物流 美团 拼多多 滴滴
    小米 小米集团 网易 新浪 搜狐 快手 携程 三六零 奇虎 金山 金山云 浪潮 联想 中兴 大疆 比亚迪 宁德时代 蔚来 理想汽车 小鹏 吉利 海尔 海信 格力 美的 中芯国际
    寒武纪 壁仞 摩尔线程 谷歌 微软 苹果 苹果公司 亚马逊 亚马逊云科技 英伟达 英特尔 高通 超威 三星 索尼 甲骨文 思科 脸书 推特 特斯拉 奈飞 开源中国
    中国移动 中国联通 中国电信 移动 联通 电信 中国铁塔 中国邮政 顺丰 顺丰速运 圆通 圆通速递 中通 中通快递 申通 申通快递 韵达 韵达快递 极兔 德邦 国家电网
    南方电网 中国石油 中国石化 中石油 中石化
    """

  /// Products, models and services that are spoken of by name.
  private static let products = """
    文心 文心一言 文心大模型 通义 通义千问 千问 豆包 混元 盘古 悟道 清言 星火 讯飞星火 日日新 百应 扣子 元宝 秘塔 微信 企业微信 微信支付 支付宝 钉钉 飞书 淘宝
    天猫 闲鱼 抖音 今日头条 微博 知乎 豆瓣 小红书 哔哩哔哩 优酷 爱奇艺 高德 高德地图 百度地图 腾讯会议 腾讯文档 石墨文档 语雀 码云 鸿蒙 安卓 维基百科 百度百科
    谷歌学术 中国知网 知网 万方 哈希 区块链 北斗
    """

  /// People of history, letters, science and legend whom every schoolbook names.
  private static let people = """
    孔子 孟子 老子 庄子 荀子 墨子 韩非 孙武 屈原 司马迁 司马光 秦始皇 嬴政 刘邦 项羽 汉武帝 刘备 曹操 孙权 诸葛亮 关羽 张飞 赵云 周瑜 李世民 武则天 唐太宗 赵匡胤
    成吉思汗 忽必烈 朱元璋 康熙 乾隆 雍正 李白 杜甫 白居易 王维 李商隐 杜牧 孟浩然 陶渊明 王羲之 韩愈 柳宗元 欧阳修 王安石 苏轼 苏东坡 李清照 辛弃疾 陆游 文天祥
    岳飞 关汉卿 汤显祖 罗贯中 施耐庵 吴承恩 曹雪芹 蒲松龄 李时珍 张仲景 华佗 扁鹊 张衡 祖冲之 郑和 鲁班 蔡伦 毕昇 林则徐 曾国藩 李鸿章 康有为 梁启超 谭嗣同 孙中山
    蔡元培 陈独秀 李大钊 鲁迅 周树人 胡适 郭沫若 茅盾 巴金 老舍 曹禺 冰心 朱自清 徐志摩 林徽因 梁思成 沈从文 钱钟书 钱锺书 张爱玲 萧红 金庸 古龙 莫言 余华 贾平凹
    路遥 王小波 刘慈欣 屠呦呦 钱学森 邓稼先 袁隆平 华罗庚 陈景润 杨振宁 李政道 丁肇中 茅以升 詹天佑 梅兰芳 齐白石 徐悲鸿 张大千 雷锋 孙悟空 猪八戒 沙僧 唐僧 贾宝玉
    林黛玉 薛宝钗 王熙凤 宋江 武松 林冲 鲁智深 叶文洁 罗辑 阿Q 孔乙己 祥林嫂 爱因斯坦 牛顿 达尔文 伽利略 哥白尼 居里夫人 霍金 图灵 莎士比亚 托尔斯泰 雨果 贝多芬
    莫扎特 达芬奇 梵高 毕加索 亚里士多德 柏拉图 苏格拉底 马克思 恩格斯 拿破仑 华盛顿 林肯 乔布斯 比尔盖茨 马斯克
    """
}

extension LabelWords {
  /// What a label ends in wherever it stands.
  static let spokenEnds = """
    号 號 码 碼 址 证 證 卡 账 帐 賬 帳 箱 手机 手機 电话 電話 微信 威信 薇信 座机 座機 固话 固話 传真 傳真 总机 總機 热线 熱線
    邮箱 郵箱 邮件 郵件 车牌 車牌 号牌 號牌 牌照 车架 車架 大架 动机 動機 密码 密碼 口令 密钥 密鑰 秘钥 密匙 令牌 凭证 憑證 凭据 签名
    生日 出生 生辰 诞辰 邮编 郵編 户头 账户 帐户 賬戶 帳戶 工牌 胸牌 护照 護照 运单 運單 订单 訂單 面单 提单 快递 快遞 包裹 流水
    发票 發票 专票 普票 蓝票 合同 协议 協議 合约 合約 病历 病歷 病案 学籍 學籍 社保 医保 身份 证件 證件 扣扣 企鹅 档案 保单 工单 备案
    收据 回执 网卡 网关 序列 主机 专户 公户 对公 联行 行别 口令 暗号 私钥 公钥 員編 员编 統編 统编 戶口 口令码 基本户 款户 盐值 密盐 联系方式 方式 坐席 学工 考籍 房本 房产证
    """

  /// What a label ends in too where it stands alone: at the head of a column, of a line or of a cell.
  static let writtenEnds = """
    名 人 员 員 方 者 额 額 价 價 款 薪 单 單 户 戶 机 機 期 主 年月 日期 时间 時間 金额 金額 总额 合计 总计 籍贯 住所 坐落 地点 地點
    位置 公司 企业 企業 机构 機構 单位 單位 户行 名片 年龄 银行 網點 网点 骑手 医生 醫生 医师 姓名 名称 名稱 抬头 密级 域名 节点 宝宝 学生 學生 主体 代表
    工资 学校 司机 经理 律师 股东 董事 监事 店长 老师 家长 客户 顾客 会员 用户 租客 租户 房东 乘客 旅客 住客 游客 住址 现住 现居 家住 户籍
    性别 地 处 所 车辆 号段 网址 链接 备注名 昵称 费 税 赔款 尾款 定金 押金 工号 伤者 亲属 家属 配偶 父亲 母亲 监护 原告 被告 称呼 导师 主管 专员 主任 序号 群
    """

  /// The words of keys and of labels in Latin letters, and the initials of Chinese labels that keys are made of; of a word
  /// of more than eight letters the first eight.
  static let latinWords = """
    phone mobile mob tel telephon cell cellphon msisdn callee caller fax mail email mailbox wechat weixin wx vx qq id idno idcard no num
    nbr number code cd card pan acct acc account passwd password pwd psw passcode passphra secret key apikey token jwt bearer ip
    ipv addr address mac bssid host hostname fqdn vin plate engine chassis frame imei imsi iccid meid udid oaid idfa sn serial iban
    swift bic aba routing cnaps birth birthday birthdat dob born ssn sin tin itin ein nino nhs tfn cpf nif nir aadhaar tax vat uscc zip
    zipcode postcode postal passport permit licence license order trade invoice inv contract agreemen project emp employee staff worker
    badge student stu patient mrn medical case icp amount amt total salary name nm customer contact receiver consigne sender buyer
    seller payee payer owner holder cert certific identity citizen bank benefici wallet cookie credenti waybill tracking express ship
    sjh sjhm lxdh lxfs dh dhhm gddh yhk yhkh yhzh skzh fkzh zh zhanghao khyh lhh hh sfz sfzh sfzhm zjh zjhm xm khmc csny csrq sr yb yzbm
    cph cphm hphm cjh cjhm fdjh clsbdh clsbm xydm tyshxydm tyxydm shxydm nsrsbh sbh sh fphm fpdm htbh ht ddh ydh kddh gh ygbh xh xsxh
    xjh zkzh zyh mzh blh bah jzkh sbkh sbh ybkh hzh hzhm txz txzh dz jtzz txdz lxdz gsmc dwmc ghdwmc mm mima kl yx dzyj dzyx wxh qqh zzjgdm
    authoriz xmbh ah dabh hkid hkic nric dni nie idnr steuer ssc rrn mykad ifsc bsb clabe cvv cvc payment shebao yibao
    """
}

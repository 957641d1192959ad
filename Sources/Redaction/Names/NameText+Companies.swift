extension NameText {
  /// The end of what stands before the suffix of a company; nil when there is no such suffix.
  private var stemEnd: Int? {
    for suffix in Self.suffixes where ends(with: suffix) { return bytes.count - suffix.utf8CodeUnitCount }
    return nil
  }

  /// Whether the name ends as companies do, behind at least two characters.
  var isCompany: Bool { stemEnd.map { $0 >= 4 } ?? false }

  /// Whether it is the legal form of a company and nothing more.
  var isLegalForm: Bool { stemEnd == 0 }

  /// Whether it is a kind of company and not the name of one, such as "internet company".
  ///
  /// - Parameter margin: how sure the tagger is, in natural logarithms of odds.
  func isGenericCompany(margin: Float) -> Bool {
    guard let end = stemEnd else { return false }
    // A bracket that was not opened belongs to what stands before.
    if holds("\u{FF09}", behind: 0), !holds("\u{FF08}", behind: 0) { return true }
    if Self.legalForms.contains(where: { ends(with: $0) }) { return false }
    if Self.generalBeginnings.contains(where: { holds($0, at: 0) }) { return true }
    return margin < 5 && OrdinaryWords.isOrdinary(bytes[..<end])
  }

  private static let legalForms: [StaticString] = ["有限公司", "有限责任公司", "股份公司", "合作社", "事务所", "合伙企业", "支行", "分行"]
  private static let suffixes: [StaticString] = [
    "有限责任公司", "有限公司", "股份公司", "集团公司", "分公司", "子公司", "公司", "集团", "律师事务所", "事务所", "合作社", "合伙企业", "商行",
    "经营部", "营业部", "工作室", "支行", "分行",
  ]
  /// Beginnings of what speaks of companies in general.
  private static let generalBeginnings: [StaticString] = [
    "该", "本", "某", "各", "这", "那", "我们", "你们", "他们", "一家", "多家", "两家", "几家", "数家", "大型", "中小", "知名", "跨国", "国内", "国外",
    "国有", "民营", "私营", "外资", "合资", "上市", "非上市", "初创", "创业", "互联网", "母公司", "全资", "控股", "目标", "标的", "第三方", "其他", "任何",
    "所有", "全球", "美国", "日本", "英国", "法国", "德国", "韩国",
  ]
}

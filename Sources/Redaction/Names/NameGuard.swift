internal import NameTagger

/// Tells names from ordinary words, so that a false find does not spread over a whole text.
enum NameGuard {
  /// Whether what the tagger took for a person is more likely a word.
  static func isNoPerson(_ name: NameText, _ span: NameSpan) -> Bool {
    if particles.contains(where: { name.holds($0, behind: 0) }) || isSubstance(name) || isGrade(name) { return true }
    guard name.bytes.count == 6 else {
      return name.bytes.count == 9 && span.margin < 3 && OrdinaryWords.isOrdinary(name.bytes[...])
    }
    if PersonNames.isWord(name.bytes) || endings.contains(where: { name.ends(with: $0) }) { return true }
    if span.origin.contains(.tagged) {
      // Two characters of which the first is no surname are a word, unless the tagger is quite sure.
      return span.margin < 3 && (OrdinaryWords.contains(name.bytes) || !PersonNames.isLikely(name.bytes))
    }
    return isNoRepeat(name, span)
  }

  /// Whether it ends as the names of drugs do.
  private static func isSubstance(_ name: NameText) -> Bool {
    name.bytes.count >= 9 && substances.contains { name.ends(with: $0) }
  }

  /// The stems of international nonproprietary names, in Chinese.
  private static let substances: [StaticString] = [
    "拉唑", "替丁", "西林", "沙星", "霉素", "他汀", "普利", "沙坦", "地平", "洛尔", "双胍", "列净", "列汀", "硝唑", "康唑", "洛韦", "米松", "西泮", "洛芬",
  ]

  /// Whether it is a grade of a school, such as the second of the upper stage: a stage and a number.
  private static func isGrade(_ name: NameText) -> Bool {
    name.bytes.count == 6 && stages.contains { name.holds($0, at: 0) } && numerals.contains { name.ends(with: $0) }
  }

  private static let stages: [StaticString] = ["高", "初", "大", "小", "研"]
  private static let numerals: [StaticString] = ["一", "二", "三", "四"]

  /// Whether the word behind a name makes it the name of a law, a unit, a prize or a drug.
  static func isEponym(before end: Int, in text: borrowing Span<UInt8>) -> Bool {
    let after = NameText(text, end..<min(text.count, end + 9))
    // What was taken for a name is the beginning of a drug's.
    if substances.contains(where: { after.holds($0, at: 0) || after.holds($0, at: 3) }) { return true }
    return eponyms.contains { after.holds($0, at: 0) }
  }

  private static let eponyms: [StaticString] = [
    "常数", "定律", "定理", "方程", "公式", "系数", "变换", "分布", "效应", "算法", "级数", "函数", "不等式", "测试", "奖", "猜想", "原理", "法则",
    "温标", "积分", "矩阵", "过程", "模型", "现象", "综合征", "病", "氏",
  ]

  /// Whether a name that was found elsewhere in the text must not be taken here for that reason alone.
  static func isNoRepeat(_ name: NameText, _ span: NameSpan) -> Bool {
    !span.origin.contains(.tagged) && span.origin.contains(.repeated) && !spreads(name)
  }

  /// Whether a value, once found, is to be found wherever it stands.
  static func spreads(_ name: NameText) -> Bool {
    guard name.bytes.count <= 9 else { return true }
    if name.bytes.count == 6, weakEndings.contains(where: { name.ends(with: $0) }) { return false }
    return !OrdinaryWords.contains(name.bytes)
  }

  /// Whether the value of an entry is to be found wherever it stands.
  static func spreads(_ entry: VaultEntry) -> Bool {
    switch entry.entity {
    case NamePolicy.person, NamePolicy.organization, NamePolicy.address: spreads(NameText(entry.value.bytes))
    default: true
    }
  }

  /// Characters that stand in no name.
  private static let particles: [StaticString] = ["的", "了", "吗", "呢", "吧", "啊"]

  /// Characters that no name of two characters ends with.
  private static let endings: [StaticString] = [
    "的", "了", "在", "是", "和", "与", "你", "我", "他", "她", "它", "们", "把", "被", "给", "让", "到", "着", "过", "得", "不",
  ]
  /// Characters that a name of two characters seldom ends with, and a piece of running text often.
  private static let weakEndings: [StaticString] =
    endings + ["一", "这", "那", "有", "为", "以", "而", "之", "其", "将", "已", "于", "由", "向", "从", "等", "中", "上", "下", "前", "后"]
}

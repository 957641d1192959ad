internal import NameTagger

/// Cuts away what stands at a name's edges and is no part of it.
enum NameEdges {
  /// A name without the particles or verbs that the tagger took along.
  ///
  /// - Parameter sameStart: where a rule's finding of the same entity begins inside the name, if one does.
  static func trimmed(
    _ range: Range<Int>, of kind: NameKind, _ sameStart: Int?, in text: borrowing Span<UInt8>
  ) -> Range<Int> {
    switch kind {
    case .place:
      // A rule says where the address begins; what only leads up to it stays.
      guard let start = sameStart, range.contains(start) else { return range }
      return isLead(NameText(text, range.lowerBound..<start)) ? start..<range.upperBound : range
    case .person:
      return wholeField(range, in: text) ?? withoutVerb(range, in: text)
    case .organisation:
      return range
    }
  }

  /// The field of a record that a name fills but for one character, when all of it reads like a name.
  ///
  /// What marks a field is a quotation mark, a tag, a tab or the start of a line before it, and the like or a colon behind.
  private static func wholeField(_ range: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int>? {
    guard range.count == 6, NameText(text, range).han == 2 else { return nil }
    for field in [range.lowerBound..<range.upperBound + 3, range.lowerBound - 3..<range.upperBound]
    where field.lowerBound >= 0 && field.upperBound <= text.count {
      let name = NameText(text, field)
      guard name.han == 3, !afterWords.contains(where: { name.ends(with: $0) }), PersonNames.isLikely(name.bytes),
        field.lowerBound == 0 || fieldStarts.contains(text[field.lowerBound - 1]),
        field.upperBound == text.count || fieldEnds.contains(text[field.upperBound])
      else { continue }
      return field
    }
    return nil
  }

  private static let fieldStarts: Set<UInt8> = [0x0A, 0x09, 0x22, 0x27, 0x3E, 0x7C]
  private static let fieldEnds: Set<UInt8> = [0x0D, 0x0A, 0x09, 0x22, 0x27, 0x3C, 0x3A, 0x7C]
  /// What a clause about somebody goes on with; no name ends so.
  private static let afterWords: [StaticString] = [
    "说", "问", "答", "道", "称", "叫", "收", "转", "致", "呈", "签", "注", "记", "的", "了", "在", "是", "和", "与", "等", "也", "都", "给",
  ]

  /// Whether a text consists of words that lead up to an address.
  private static func isLead(_ text: NameText) -> Bool {
    guard text.bytes.count % 3 == 0, text.bytes.count <= 12 else { return false }
    return stride(from: 0, to: text.bytes.count, by: 3).allSatisfy { at in leads.contains { text.holds($0, at: at) } }
  }

  /// A surname with two characters, when a verb of one character or an ordinary word of two follows: that is no part
  /// of the name.
  private static func withoutVerb(_ range: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int> {
    guard (12...15).contains(range.count) else { return range }
    let name = NameText(text, range)
    guard name.han * 3 == range.count else { return range }
    if range.count == 12, verbs.contains(where: { name.ends(with: $0) }),
      PersonNames.isLikely(Array(name.bytes.dropLast(3)))
    {
      return range.lowerBound..<range.upperBound - 3
    }
    let head = Array(name.bytes.dropLast(6))
    guard PersonNames.isLikely(head), OrdinaryWords.contains(Array(name.bytes.suffix(6))) else { return range }
    return range.lowerBound..<range.upperBound - 6
  }

  private static let verbs: [StaticString] = [
    "托", "收", "欠", "转", "寄", "签", "取", "送", "交", "办", "领", "借", "还", "付", "汇", "说", "问", "答", "称", "让", "把", "被", "的",
    "刚", "又", "已", "仍", "再", "也", "都", "才", "就",
  ]

  private static let leads: [StaticString] = [
    "为", "住", "在", "于", "址", "到", "至", "往", "寄", "送", "是", "位", "所", "地", "记", "录", "入", "填", "写", "处", "从", "更", "新",
    "坐", "落", "现", "居", "函", "改", "成", "换", "能", "回", "退", "收", "货", "发", "点", "档", "案", "证", "明", "房", "屋", "件", "搬",
    "去", "派", "投", "达", "取", "上", "门", "请", "家", "物",
  ]
}

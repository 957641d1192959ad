extension NameTagger {
  /// Cuts spans at punctuation and long numbers, trims their ends and drops what cannot be a name.
  func trim(_ text: SourceText, _ scratch: inout NameScratch) {
    var kept: [NameSpan] = []
    for span in scratch.found {
      let before = kept.count
      var at = span.range.lowerBound
      while at <= span.range.upperBound {
        let cut = text.nextCut(at..<span.range.upperBound)
        if let piece = text.trimmed(at..<cut.lowerBound, span.kind) {
          var new = span
          new.range = piece
          if piece != span.range { new.origin.insert(.trimmed) }
          kept.append(new)
        }
        if cut.isEmpty { break }
        at = cut.upperBound
      }
      if kept.count == before { scratch.notes?.append(NameNote(span: span, outcome: .cutAway)) }
    }
    scratch.found = kept
  }
}

extension SourceText {
  /// The next place in a range where a name cannot go on; empty at its end if there is none.
  fileprivate func nextCut(_ range: Range<Int>) -> Range<Int> {
    var at = range.lowerBound
    while at < range.upperBound {
      let (c, width) = read(at)
      if Self.cuts(c) { return at..<at + width }
      if Self.isDigit(c) {
        let end = digits(at..<range.upperBound)
        if length(at..<end) >= 6 { return at..<end }
        at = end
      } else {
        at += width
      }
    }
    return range.upperBound..<range.upperBound
  }

  /// The end of the digits at the start of a range.
  func digits(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    while at < range.upperBound, case let (c, width) = read(at), Self.isDigit(c) { at += width }
    return at
  }

  private static func cuts(_ c: UInt32) -> Bool {
    switch c {
    case 0xFF0C, 0x3002, 0xFF1B, 0xFF01, 0xFF1F, 0x21, 0x3F, 0x3B, 0x02, 0x201C, 0x201D, 0x22, 0x3008...0x3011,
      0x3C, 0x3E, 0x5B, 0x5D, 0x7B, 0x7D, 0x7C, 0x3A, 0xFF1A, 0x3D, 0x3001, 0x40, 0x23, 0x7E, 0x2026, 0x0A, 0x09:
      return true
    default: return false
    }
  }

  /// The part of a piece that can be a name of this kind; nil if there is none.
  fileprivate func trimmed(_ piece: Range<Int>, _ kind: NameKind) -> Range<Int>? {
    var range = piece
    while !range.isEmpty, case let (c, width) = read(range.lowerBound), Self.isEdge(c) || c == 0x29 || c == 0xFF09 {
      range = range.lowerBound + width..<range.upperBound
    }
    while !range.isEmpty, case let (c, width) = readBack(range.upperBound), Self.isEdge(c) {
      range = range.lowerBound..<range.upperBound - width
    }
    if !range.isEmpty, case let (c, width) = readBack(range.upperBound), c == 0x29 || c == 0xFF09, !opens(range) {
      range = range.lowerBound..<range.upperBound - width
    }
    if kind == .person {
      guard let han = personPart(range) else { return nil }
      range = han
    }
    return isName(range, kind) ? range : nil
  }

  private static func isEdge(_ c: UInt32) -> Bool {
    switch c {
    case 0x20, 0x28, 0xFF08, 0xB7, 0x2E, 0x2C, 0x2D, 0x2014, 0x2F, 0x5F, 0x2A, 0x3000: return true
    default: return false
    }
  }

  private func opens(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let (c, width) = read(at)
      if c == 0x28 || c == 0xFF08 { return true }
      at += width
    }
    return false
  }

  static func isMiddleDot(_ c: UInt32) -> Bool { c == 0xB7 || c == 0x2022 || c == 0x30FB || c == 0x2027 }

  /// The longest run of Han characters and dots; the whole range if it holds nothing else.
  private func personPart(_ range: Range<Int>) -> Range<Int>? {
    var best: (range: Range<Int>, length: Int)?
    var first = -1
    var length = 0
    var whole = !range.isEmpty
    var at = range.lowerBound
    func close(_ end: Int) {
      if first >= 0, length > (best?.length ?? 0) { best = (first..<end, length) }
      first = -1
      length = 0
    }
    while at < range.upperBound {
      let (c, width) = read(at)
      let isDot = Self.isMiddleDot(c) || c == 0xFF0E
      if !Self.isHan(c), !isDot, c != 0x2E { whole = false }
      if Self.isHan(c) || (isDot && first >= 0) {
        if first < 0 { first = at }
        length += 1
      } else {
        close(at)
      }
      at += width
    }
    close(range.upperBound)
    return whole ? range : best?.range
  }

  private func isName(_ range: Range<Int>, _ kind: NameKind) -> Bool {
    var characters = 0
    var han = 0
    var dotted = false
    var at = range.lowerBound
    while at < range.upperBound {
      let (c, width) = read(at)
      characters += 1
      if Self.isHan(c) { han += 1 }
      if c == 0xB7 || c == 0x2E || c == 0x2022 { dotted = true }
      at += width
    }
    if characters == 1 { return kind == .person && han == 1 && isAddressed(range) }
    guard characters >= 2, characters <= 40, han >= (kind == .organisation ? 1 : 2), !isGenericPlace(range) else {
      return false
    }
    return kind != .person || characters <= 8 || dotted
  }

  /// Whether one character stands where only a surname does: before a title or after a familiar prefix.
  private func isAddressed(_ range: Range<Int>) -> Bool {
    let titles: [StaticString] = [
      "总", "经理", "工", "先生", "女士", "老师", "主任", "医生", "小姐", "律师", "博士", "教授", "队长", "科长", "处长", "局长", "董",
    ]
    if skip(any: titles, at: range.upperBound) != nil { return true }
    guard range.lowerBound > 0 else { return false }
    let before = readBack(range.lowerBound).value
    return before == 0x5C0F || before == 0x8001 || before == 0x963F
  }

  /// Whether a range is nothing but words for kinds of places.
  private func isGenericPlace(_ range: Range<Int>) -> Bool {
    let heads: [StaticString] = ["高速", "国家", "铁路", "地铁", "一", "二", "三", "普通", "城市", "农村", "乡村"]
    let words: [StaticString] = [
      "公路", "铁路", "马路", "道路", "线路", "网络", "街道", "社区", "小区", "花园", "广场", "公寓", "写字楼", "大厦", "园区", "工业园区",
      "工业园", "开发区", "农村", "乡镇", "乡村", "城镇", "城市", "市场", "村", "镇",
    ]
    func repeats(_ at: Int) -> Bool {
      for word in words {
        guard let end = skip(word, at: at, limit: range.upperBound) else { continue }
        if end == range.upperBound || repeats(end) { return true }
      }
      return false
    }
    if repeats(range.lowerBound) { return true }
    for head in heads {
      if let end = skip(head, at: range.lowerBound, limit: range.upperBound), repeats(end) { return true }
    }
    return false
  }
}

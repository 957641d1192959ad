extension NameTagger {
  /// Adds every other place in the text where a name stands that was found, and where a declared short name does.
  func repeatNames(_ text: SourceText, _ scratch: inout NameScratch) {
    var index = StringIndex(of: text, room: scratch.found.count + scratch.marks.count)
    for span in scratch.found {
      switch span.kind {
      case .person where span.range.count >= 6 || text.length(span.range) >= 2: index.insert(span, .repeated)
      case .organisation where text.length(span.range) >= 3: index.insert(span, .repeated)
      default: break
      }
    }
    for mark in scratch.marks {
      guard let range = text.declared(mark) else { continue }
      let name = NameSpan(kind: .organisation, range: range, margin: 0, origin: .declared)
      index.insert(name, .declared)
    }
    if index.isEmpty { return }
    scratch.found.sort { $0.range.lowerBound < $1.range.lowerBound }
    index.search(besides: scratch.found) { scratch.found.append($0) }
  }
}

extension SourceText {
  /// The short name that an opening quote here declares; nil if no word for "in short" stands before it.
  fileprivate func declared(_ quote: Int) -> Range<Int>? {
    let (open, width) = read(quote)
    if Self.isMiddleDot(open) { return nil }
    var before = 0..<quote
    if quote > 0, case let (c, w) = readBack(quote), c == 0x3A || c == 0xFF1A { before = 0..<quote - w }
    if ends(before, with: "为") { before = 0..<before.upperBound - 3 }
    guard ends(before, with: "下简称") else { return nil }
    let start = quote + width
    var end = start
    var length = 0
    while end < count, length < 9, case let (c, w) = read(end), !Self.closes(c) {
      end += w
      length += 1
    }
    guard end < count, length >= 2, length <= 8 else { return nil }
    let roles: [StaticString] = ["甲方", "乙方", "丙方", "公司", "本公司", "双方", "买方", "卖方"]
    return roles.contains { skip($0, at: start, limit: end) == end } ? nil : start..<end
  }

  private static func closes(_ c: UInt32) -> Bool { c == 0x22 || c == 0x201D || c == 0x300D || c == 0x300F }
}

import Testing

@testable import Redaction

/// What is skipped holds nothing: the search finds what a reader finds that is asked at every place.
@Suite("A search for placeholders") struct PlaceholderSearchTests {
  private static let styles: [(template: String, numbering: PlaceholderStyle.Numbering)] = [
    ("{kind}-{code}", .keyed), ("[[{kind}:{code}]]", .keyed), ("<{kind}_{code}>", .sequential),
    ("P{kind}.{code}", .keyed), ("__{kind}__{code}__", .sequential),
  ]
  private static let kinds = ["PHONE", "PERSON", "ID_CARD", "CARD", "X", "EMAIL", "\u{9879}\u{76EE}"]

  private static func index(_ style: Int, _ random: inout RandomText) throws -> (PlaceholderIndex, [String]) {
    let numbering = styles[style].numbering
    let style = try PlaceholderStyle(template: styles[style].template, numbering: numbering)
    var index = PlaceholderIndex(style: style)
    var spelled: [String] = []
    for number in 0..<random.number(40) + 1 {
      let symbols = (0..<8 + random.number(2)).map { _ in random.pick(CodeAlphabet.symbols) }
      let code =
        numbering == .sequential
        ? "\(number + 1)" : String(decoding: symbols, as: UTF8.self) + "\(random.number(10))\(random.number(10))"
      let variant = random.number(4) == 0 ? "Q\(random.number(9))" : ""
      let kind = random.pick(kinds)
      index.insert(kind: kind, code: code, variant: variant, entry: number)
      spelled.append(style.spell(kind: kind, code: code, variant: variant))
    }
    return (index, spelled)
  }

  private static func bend(_ text: String, _ random: inout RandomText) -> String {
    let way = random.number(9)
    var out = ""
    for scalar in text.unicodeScalars {
      let hex = String(scalar.value, radix: 16)
      switch random.number(3) == 0 || way > 6 ? way : 8 {
      case 0: out += String(scalar).lowercased()
      case 1:
        out += scalar == "-" || scalar == "_" ? random.pick([" ", "\u{2011}", "_", "-", "\u{3000}"]) : "\(scalar)"
      case 2: out += "**\(scalar)"
      case 3: out += scalar.value < 0x80 ? "%\(hex)" : "\(scalar)"
      case 4: out += "&#\(scalar.value);"
      case 5: out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      case 6: out += "\\\(scalar)"
      case 7: out += scalar.value < 0x80 ? "\(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)" : "\(scalar)"
      default: out += "\(scalar)"
      }
    }
    return out
  }

  @Test("finds all that a reader finds at every place, wherever the text is cut", arguments: styles.indices, 0..<10)
  func plainly(_ style: Int, _ seed: Int) throws {
    var random = RandomText(seed: UInt64(seed * 16 + style))
    let (index, spelled) = try Self.index(style, &random)
    var found = 0
    for _ in 0..<8 {
      var text = random.text()
      for _ in 0..<random.number(6) {
        text += Array(Self.bend(random.pick(spelled), &random).utf8) + random.text()
        text += Array(random.pick([" ", "PHONE", "\u{7535}\u{8BDD}", "", "A1B2C3D4E5F6", "the end of a line, "]).utf8)
      }
      if random.number(2) == 0 { text.removeLast(min(text.count, random.number(12))) }
      for isFinal in [true, false] {
        let (matches, decided) = Self.everywhere(text, index, isFinal)
        var own: [PlaceholderMatch] = []
        let end = PlaceholderSearch(index: index, isFinal: isFinal).forEach(in: text.span) { own.append($0) }
        #expect(own == matches && end == decided, "seed \(seed): \(String(decoding: text, as: UTF8.self))")
        found += matches.count
      }
    }
    #expect(found > 0, "seed \(seed)")
  }

  private static func everywhere(_ text: [UInt8], _ index: PlaceholderIndex, _ isFinal: Bool) -> (
    [PlaceholderMatch], Int
  ) {
    let reader = PlaceholderReader(index: index, isFinal: isFinal)
    var matches: [PlaceholderMatch] = []
    var position = 0
    while position < text.count {
      guard index.canStart[Int(text[position])] else {
        position += 1
        continue
      }
      var outcome = reader.read(text.span, at: position)
      if outcome == .undecided { outcome = reader.settle(text.span, at: position) }
      switch outcome {
      case .match(let end, let entry):
        matches.append(PlaceholderMatch(range: position..<end, entry: entry))
        position = end
      case .undecided: return (matches, position)
      case .none: position += 1
      }
    }
    return (matches, text.count)
  }
}

/// What parts the cells of a table's row.
enum CellSeparator: Int, CaseIterable {
  case tab, bar, box, comma, semicolon, wideComma, wideSemicolon

  /// Whether it is full-width punctuation, three bytes in UTF-8.
  var isWide: Bool { self == .wideComma || self == .wideSemicolon }

  /// How many bytes it has.
  var length: Int { isWide || self == .box ? 3 : 1 }

  /// Whether it stands at a place.
  func stands(at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    switch self {
    case .tab: text[place] == 0x09
    case .bar: text[place] == 0x7C
    case .box: Self.isBox(at: place, in: text)
    case .comma: text[place] == 0x2C
    case .semicolon: text[place] == 0x3B
    case .wideComma: Self.isFullWidth(0x8C, at: place, in: text)
    case .wideSemicolon: Self.isFullWidth(0x9B, at: place, in: text)
    }
  }

  /// The separator of three bytes that stands at a place.
  static func long(at place: Int, in text: borrowing Span<UInt8>) -> CellSeparator? {
    if wideComma.stands(at: place, in: text) { return .wideComma }
    if wideSemicolon.stands(at: place, in: text) { return .wideSemicolon }
    return isBox(at: place, in: text) ? .box : nil
  }

  /// Whether an upright line of a drawn table, U+2502 or U+2503, stands at a place.
  static func isBox(at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    text[place] == 0xE2 && place + 2 < text.count && text[place + 1] == 0x94 && (0x82...0x83).contains(text[place + 2])
  }

  /// Whether the character U+FF00 + *n* stands at a place; `last` is its third byte, and its second is 0xBC.
  private static func isFullWidth(_ last: UInt8, at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    text[place] == 0xEF && place + 2 < text.count && text[place + 1] == 0xBC && text[place + 2] == last
  }
}

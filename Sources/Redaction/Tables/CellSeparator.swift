/// What parts the cells of a table's row.
enum CellSeparator: Int, CaseIterable {
  case tab, bar, comma, semicolon, wideComma, wideSemicolon

  /// Whether it is full-width punctuation, three bytes in UTF-8.
  var isWide: Bool { self == .wideComma || self == .wideSemicolon }

  /// How many bytes it has.
  var length: Int { isWide ? 3 : 1 }

  /// Whether it stands at a place.
  func stands(at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    switch self {
    case .tab: text[place] == 0x09
    case .bar: text[place] == 0x7C
    case .comma: text[place] == 0x2C
    case .semicolon: text[place] == 0x3B
    case .wideComma: Self.isFullWidth(0x8C, at: place, in: text)
    case .wideSemicolon: Self.isFullWidth(0x9B, at: place, in: text)
    }
  }

  /// The full-width punctuation that stands at a place, when it parts cells.
  static func wide(at place: Int, in text: borrowing Span<UInt8>) -> CellSeparator? {
    if wideComma.stands(at: place, in: text) { return .wideComma }
    return wideSemicolon.stands(at: place, in: text) ? .wideSemicolon : nil
  }

  /// Whether the character U+FF00 + *n* stands at a place; `last` is its third byte, and its second is 0xBC.
  private static func isFullWidth(_ last: UInt8, at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    text[place] == 0xEF && place + 2 < text.count && text[place + 1] == 0xBC && text[place + 2] == last
  }
}

/// One character of a text as a placeholder's reader sees it: what a model may have made of it is undone.
///
/// A letter or digit is itself in upper case, whether plain, full-width, percent-encoded, an HTML entity or a JSON
/// escape; every dash, underscore and space is a separator; emphasis marks and zero-width characters are marks.
struct PlaceholderUnit {
  /// A separator's `value`.
  static let separator: UInt32 = 1
  /// A mark's `value`.
  static let mark: UInt32 = 2

  /// An upper-case ASCII letter or digit, `separator`, `mark`, or the scalar as it stands.
  let value: UInt32
  /// How many bytes it takes.
  let length: Int

  var isSymbol: Bool { value >= 0x30 && value < 0x5B }

  /// Whether it is a character of ASCII that is no separator and no mark, plain or full-width.
  func isCharacter(_ byte: UInt8) -> Bool {
    value > Self.mark && (value == Self.classify(UInt32(byte)) || value == UInt32(byte) + 0xFEE0)
  }

  /// What stands at `start`: a unit, or nil where the text ends inside of one.
  @inline(__always)
  static func read(_ text: borrowing Span<UInt8>, at start: Int) -> PlaceholderUnit? {
    let byte = text[start]
    // Placeholders are nearly always written as they were issued.
    if byte &- 0x30 < 10 || byte &- 0x41 < 26 { return PlaceholderUnit(value: UInt32(byte), length: 1) }
    return readOther(text, at: start)
  }

  /// What is no plain capital letter or digit.
  private static func readOther(_ text: borrowing Span<UInt8>, at start: Int) -> PlaceholderUnit? {
    let byte = text[start]
    if byte >= 0x80 { return readScalar(text, at: start) }
    switch byte {
    case UInt8(ascii: "\\"): return readBackslash(text, at: start)
    case UInt8(ascii: "%"): return readPercent(text, at: start)
    case UInt8(ascii: "&"): return readEntity(text, at: start)
    default: return PlaceholderUnit(value: classify(UInt32(byte)), length: 1)
    }
  }

  static func classify(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x30...0x39, 0x41...0x5A: scalar
    case 0x61...0x7A: scalar - 0x20
    case 0xFF10...0xFF19, 0xFF21...0xFF3A: scalar - 0xFEE0
    case 0xFF41...0xFF5A: scalar - 0xFF00
    case 0x20, 0x2D, 0x5F, 0xA0, 0x2002...0x200A, 0x2010...0x2015, 0x202F, 0x205F, 0x2212, 0x3000, 0xFE58, 0xFE63,
      0xFF0D, 0xFF3F:
      separator
    case 0x2A, 0x60, 0x200B...0x200D, 0x2060, 0xFEFF, 0xAD: mark
    // Two values are taken by the classes; no text character may be mistaken for them.
    case 1, 2: 0
    default: scalar
    }
  }

  private static func readScalar(_ text: borrowing Span<UInt8>, at start: Int) -> PlaceholderUnit? {
    let lead = text[start]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
    guard length > 1, lead < 0xF5 else { return PlaceholderUnit(value: 0, length: 1) }
    var scalar = UInt32(lead) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      guard start + offset < text.count else { return nil }
      let next = text[start + offset]
      guard next & 0xC0 == 0x80 else { return PlaceholderUnit(value: 0, length: 1) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return PlaceholderUnit(value: classify(scalar), length: length)
  }

  /// The value of a hexadecimal digit.
  static func hex(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }

  /// A JSON escape, or the backslash that Markdown puts before punctuation.
  private static func readBackslash(_ text: borrowing Span<UInt8>, at start: Int) -> PlaceholderUnit? {
    guard start + 1 < text.count else { return nil }
    guard text[start + 1] == UInt8(ascii: "u") else { return PlaceholderUnit(value: mark, length: 1) }
    var scalar: UInt32 = 0
    for offset in 2..<6 {
      guard start + offset < text.count else { return nil }
      guard let digit = hex(text[start + offset]) else { return PlaceholderUnit(value: mark, length: 1) }
      scalar = scalar << 4 | digit
    }
    return PlaceholderUnit(value: classify(scalar), length: 6)
  }

  /// A percent-encoded character of one to three bytes.
  private static func readPercent(_ text: borrowing Span<UInt8>, at start: Int) -> PlaceholderUnit? {
    let none = PlaceholderUnit(value: 0x25, length: 1)
    var scalar: UInt32 = 0
    var more = 0
    var position = start
    repeat {
      guard position < text.count else { return nil }
      guard text[position] == UInt8(ascii: "%") else { return none }
      guard position + 2 < text.count else {
        return position + 1 < text.count && hex(text[position + 1]) == nil ? none : nil
      }
      guard let high = hex(text[position + 1]), let low = hex(text[position + 2]) else { return none }
      let byte = high << 4 | low
      if position == start {
        more = byte < 0x80 ? 0 : byte >= 0xC2 && byte < 0xE0 ? 1 : byte >= 0xE0 && byte < 0xF0 ? 2 : -1
        scalar = more == 0 ? byte : byte & (more == 1 ? 0x1F : 0x0F)
      } else {
        guard byte & 0xC0 == 0x80 else { return none }
        scalar = scalar << 6 | (byte & 0x3F)
        more -= 1
      }
      position += 3
    } while more > 0
    return more < 0 ? none : PlaceholderUnit(value: classify(scalar), length: position - start)
  }

  /// The names of the entities that stand for separators.
  static let separatorNames = ["ndash", "mdash", "hyphen", "dash", "nbsp", "lowbar", "minus", "ensp", "emsp"]

  /// A numeric HTML entity, or the name of a separator.
  private static func readEntity(_ text: borrowing Span<UInt8>, at start: Int) -> PlaceholderUnit? {
    var body: [UInt8] = []
    for offset in 1...9 {
      guard start + offset < text.count else { return nil }
      let byte = text[start + offset]
      if byte == UInt8(ascii: ";") {
        return PlaceholderUnit(value: entityValue(body), length: offset + 1)
      }
      guard byte < 0x80, byte == UInt8(ascii: "#") || hex(byte) != nil || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
      else { break }
      body.append(byte)
    }
    return PlaceholderUnit(value: 0x26, length: 1)
  }

  /// The names of the brackets and marks that a style may have.
  static let punctuationNames: [String: UInt32] = [
    "lt": 0x3C, "gt": 0x3E, "lbrack": 0x5B, "lsqb": 0x5B, "rbrack": 0x5D, "rsqb": 0x5D, "lbrace": 0x7B, "lcub": 0x7B,
    "rbrace": 0x7D, "rcub": 0x7D, "lpar": 0x28, "rpar": 0x29, "colon": 0x3A, "period": 0x2E, "amp": 0x26, "quot": 0x22,
  ]

  private static func entityValue(_ body: [UInt8]) -> UInt32 {
    guard body.first == UInt8(ascii: "#") else {
      let name = String(decoding: body, as: UTF8.self)
      return separatorNames.contains(name) ? separator : punctuationNames[name] ?? 0
    }
    let isHex = body.count > 1 && body[1] | 0x20 == 0x78
    let scalar = UInt32(String(decoding: body.dropFirst(isHex ? 2 : 1), as: UTF8.self), radix: isHex ? 16 : 10)
    return scalar.map(classify) ?? 0
  }
}

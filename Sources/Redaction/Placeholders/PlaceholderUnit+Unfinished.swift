extension PlaceholderUnit {
  /// The longest character or escape, in bytes: the entity `&#x20AC00;` and the like.
  private static let longest = 10

  /// Where the text ends inside a character or an escape; nil where it does not.
  static func unfinished(_ text: borrowing Span<UInt8>, from start: Int) -> Int? {
    var position = max(start, text.count - Self.longest)
    while position < text.count {
      if read(text, at: position) == nil { return position }
      position += 1
    }
    return nil
  }

  /// What was begun, read as something that does not go on as an escape would.
  static func broken(_ begun: [UInt8]) -> [UInt8] {
    switch begun[0] {
    case UInt8(ascii: "\\"): Array("\u{AD}".utf8) + begun.dropFirst()
    case UInt8(ascii: "%"): Array("%25".utf8) + begun.dropFirst()
    case UInt8(ascii: "&"): Array("&#38;".utf8) + begun.dropFirst()
    default: [0]
    }
  }

  /// The characters that every placeholder may be written with: letters, digits, separators and marks.
  static let scalars: [Unicode.Scalar] = (UInt32(0x20)...0xFFFF).compactMap { value in
    let unit = classify(value)
    return unit <= mark && unit > 0 || unit >= 0x30 && unit < 0x5B ? Unicode.Scalar(value) : nil
  }

  /// The ways in which what was begun may become one of some characters.
  static func completions(of begun: [UInt8], among scalars: [Unicode.Scalar]) -> [[UInt8]] {
    switch begun[0] {
    case UInt8(ascii: "\\"):
      return scalars.compactMap { scalar in
        scalar.value <= 0xFFFF ? whole("\\u" + hex(scalar.value, width: 4), of: begun) : nil
      }
    case UInt8(ascii: "%"):
      return scalars.compactMap { scalar in
        whole(scalar.utf8.map { "%" + hex(UInt32($0), width: 2) }.joined(), of: begun)
      }
    case UInt8(ascii: "&"):
      let isHex = begun.count > 2 && begun[2] | 0x20 == 0x78
      let lead = begun.prefix(isHex ? 3 : 2)
      let zeros = begun.dropFirst(lead.count).prefix { $0 == 0x30 }
      let named = (separatorNames + punctuationNames.keys).compactMap { whole("&\($0);", of: begun) }
      return named
        + scalars.flatMap { scalar in
          // Zeros before a number change nothing; a bare `&` or `&#` may become either form.
          [("&#", String(scalar.value)), ("&#x", hex(scalar.value, width: 1))].compactMap { form, digits in
            let start = lead.count == form.utf8.count ? Array(lead) + zeros : Array(form.utf8)
            return whole(String(decoding: start, as: UTF8.self) + digits + ";", of: begun)
          }.filter { $0.count <= longest }
        }
    default: return scalars.compactMap { whole(String($0), of: begun) }
    }
  }

  /// A spelling that begins with some bytes, with these as they stand; nil where it does not.
  private static func whole(_ spelling: String, of begun: [UInt8]) -> [UInt8]? {
    let bytes = Array(spelling.utf8)
    guard bytes.count > begun.count else { return nil }
    for (byte, other) in zip(bytes, begun) where byte != other {
      // Hexadecimal digits and the x before them may be capitals.
      guard byte < 0x80, byte >= 0x61, byte - 0x20 == other else { return nil }
    }
    return begun + bytes[begun.count...]
  }

  private static func hex(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

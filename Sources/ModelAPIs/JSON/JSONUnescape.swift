/// Reading what stands between the quotes of a JSON string whose escapes are known to be right.
enum JSONUnescape {
  /// The text.
  static func decode(_ source: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      let plain = ByteSearch.first(0x5C, in: source, position..<range.upperBound)
      out += source[position..<plain]
      position = appendWide(source, from: plain, to: range.upperBound, to: &out)
      if position < range.upperBound, source[position] == 0x5C { position = append(source, at: position, to: &out) }
    }
    return out
  }

  /// Appends what an escape stands for, and gives where it ends.
  @inline(__always)
  static func append(_ source: [UInt8], at place: Int, to out: inout [UInt8]) -> Int {
    switch source[place + 1] {
    case 0x62: out.append(0x08)
    case 0x66: out.append(0x0C)
    case 0x6E: out.append(0x0A)
    case 0x72: out.append(0x0D)
    case 0x74: out.append(0x09)
    case 0x75:
      let unit = codeUnit(source, at: place + 2) ?? 0xFFFD
      if unit & 0xFC00 == 0xD800, place + 12 <= source.count, source[place + 6] == 0x5C, source[place + 7] == 0x75,
        let low = codeUnit(source, at: place + 8), low & 0xFC00 == 0xDC00
      {
        append(0x10000 + (UInt32(unit & 0x3FF) << 10) + UInt32(low & 0x3FF), to: &out)
        return place + 12
      }
      append(UInt32(unit), to: &out)
      return place + 6
    default: out.append(source[place + 1])
    }
    return place + 2
  }

  /// Four hexadecimal digits, or nil.
  static func codeUnit(_ source: [UInt8], at place: Int) -> UInt16? {
    guard place + 4 <= source.count else { return nil }
    var unit: UInt16 = 0
    for byte in source[place..<place + 4] {
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: return nil
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }

  private static func append(_ value: UInt32, to out: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    UTF8.encode(scalar).map { out += $0 }
  }
}

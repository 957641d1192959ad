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
    let digits = unsafe source.withUnsafeBytes {
      unsafe $0.loadUnaligned(fromByteOffset: place, as: UInt32.self)
    }
    return codeUnit(ofDigits: UInt32(littleEndian: digits))
  }

  /// What four hexadecimal digits stand for, the first in the lowest byte; nil when one of them is none.
  @inline(__always)
  static func codeUnit(ofDigits digits: UInt32) -> UInt16? {
    let tops: UInt32 = 0x8080_8080
    // All four at once: adding makes the top bit of a byte say whether it is at least so much.
    guard digits & tops == 0 else { return nil }
    let lower = digits | 0x2020_2020
    let isDigit = (digits &+ 0x5050_5050) & ~(digits &+ 0x4646_4646)
    let isLetter = (lower &+ 0x1F1F_1F1F) & ~(lower &+ 0x1919_1919) & tops
    guard (isDigit | isLetter) & tops == tops else { return nil }
    let values = digits & 0x0F0F_0F0F &+ (isLetter >> 7) &* 9
    let pairs = values << 4 | values >> 8
    return UInt16(truncatingIfNeeded: (pairs & 0xFF) << 8 | pairs >> 16 & 0xFF)
  }

  private static func append(_ value: UInt32, to out: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    UTF8.encode(scalar).map { out += $0 }
  }
}

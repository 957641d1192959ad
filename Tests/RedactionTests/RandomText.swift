/// A generator of texts that can be repeated from its seed.
struct RandomText {
  private var state: UInt64
  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func number(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % bound
  }

  mutating func pick<T>(_ list: [T]) -> T { list[number(list.count)] }

  /// Values that the built-in rules find, in many spellings.
  mutating func value() -> String {
    let tail = String(10_000_000 + number(9_999_999))
    switch number(9) {
    case 0: return "138" + tail
    case 1: return "138 \(tail.prefix(4)) \(tail.suffix(4))"
    case 2: return "+86-138-\(tail.prefix(4))-\(tail.suffix(4))"
    case 3:
      return String(String.UnicodeScalarView(("138" + tail).unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0)! }))
    case 4: return "u\(number(50))@example.com"
    case 5: return "AKIA" + String((0..<16).map { _ in pick(Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")) })
    case 6: return "11010519491231002X"
    case 7: return "10.20.30.\(number(250) + 1)"
    default: return "192.168.\(number(250)).\(number(250) + 1)"
    }
  }

  /// Mixed scripts, marks, look-alikes, invalid bytes and planted values.
  mutating func text() -> [UInt8] {
    var out: [UInt8] = []
    for _ in 0..<number(12) {
      switch number(9) {
      case 0: out += Array(value().utf8)
      case 1: out += Array(value().utf8)
      case 2: out += (0..<number(6)).map { _ in UInt8(number(256)) }
      case 3:
        out += Array(
          pick(["电话", "，谢谢", "\u{FF1A}", "\r\n", " ", "\u{200B}", "**", "-Q7", "PHONE-", "ID_", "\\", "`"]).utf8)
      case 4:
        out += Array(
          pick(["PHONE-7K2F9C4M", "SECRET-", "EMAIL_7k2f9c4m", "%2D", "&#45;", "\\u0050", "<", "2", "AB"]).utf8)
      case 5: out += Array(pick(["the quick ", "brown fox ", "合同", "人员-", "版本 1.2.3.4 "]).utf8)
      case 6: out += Array(String(number(1_000_000)).utf8)
      case 7: out += [UInt8(number(256))]
      default: out += Array(pick(["a", "Z", "9", "é", "🎉", "\u{0}", "\n\n", "\t"]).utf8)
      }
    }
    return out
  }
}

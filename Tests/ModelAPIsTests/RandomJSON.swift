/// Random JSON, spelled in many ways, beside the same with every string changed.
struct RandomJSON {
  private(set) var original: [UInt8] = []
  private(set) var changed: [UInt8] = []
  private var random: SplitMix

  init(seed: UInt64) {
    random = SplitMix(state: seed)
    value(depth: 0)
    space()
  }

  /// What a string becomes.
  static func change(_ text: [UInt8]) -> [UInt8] { Array("<\"".utf8) + text.reversed().filter { $0 < 0x80 } }

  private mutating func both(_ bytes: some Sequence<UInt8>) {
    original += bytes
    changed += bytes
  }

  private mutating func space() {
    for _ in 0..<random.below(3) { both([[0x20, 0x0A, 0x0D, 0x09][random.below(4)]]) }
  }

  private mutating func value(depth: Int) {
    space()
    switch random.below(depth > 4 ? 5 : 9) {
    case 0: both("-0.50e+7".utf8)
    case 1: both(["true", "false", "null"][random.below(3)].utf8)
    case 2: both("12".utf8)
    case 3, 4: string()
    case 5, 6:
      both("[".utf8)
      let count = random.below(4)
      for number in 0..<count {
        value(depth: depth + 1)
        space()
        if number + 1 < count { both(",".utf8) }
      }
      space()
      both("]".utf8)
    default:
      both("{".utf8)
      let count = random.below(4)
      for number in 0..<count {
        space()
        both("\"k\(number)\"".utf8)
        space()
        both(":".utf8)
        value(depth: depth + 1)
        space()
        if number + 1 < count { both(",".utf8) }
      }
      space()
      both("}".utf8)
    }
  }

  private mutating func string() {
    both("\"".utf8)
    var decoded: [UInt8] = []
    let pieces: [(String, String)] = [
      ("a", "a"), ("plain text, a bit longer than a block of bytes", "plain text, a bit longer than a block of bytes"),
      ("\\n", "\n"), ("\\\"", "\""), ("\\\\", "\\"), ("\\/", "/"), ("\\u5f20", "\u{5F20}"), ("\u{5F20}", "\u{5F20}"),
      ("\\ud83d\\ude00", "\u{1F600}"), ("\u{1F600}", "\u{1F600}"), ("\\u0000", "\0"), ("\u{E9}", "\u{E9}"),
      ("\\t", "\t"),
    ]
    for _ in 0..<random.below(5) {
      let piece = pieces[random.below(pieces.count)]
      original += piece.0.utf8
      decoded += piece.1.utf8
    }
    if !decoded.isEmpty {
      for byte in Self.change(decoded) {
        switch byte {
        case 0x22: changed += "\\\"".utf8
        case 0x5C: changed += "\\\\".utf8
        case 0x0A: changed += "\\n".utf8
        case 0x09: changed += "\\t".utf8
        case 0: changed += "\\u0000".utf8
        default: changed.append(byte)
        }
      }
    }
    both("\"".utf8)
  }
}

/// A small generator of random numbers that can be seeded.
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}

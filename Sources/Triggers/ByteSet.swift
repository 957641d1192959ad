/// A set of bytes.
package struct ByteSet: Hashable, Sendable {
  /// One bit a byte.
  var words: SIMD4<UInt64>

  static let none = ByteSet(words: .zero)
  static let all = ByteSet(words: SIMD4(repeating: ~0))
  static let beyondASCII = ByteSet(words: SIMD4(0, 0, ~0, ~0))

  init(words: SIMD4<UInt64>) { self.words = words }

  init(_ bytes: ClosedRange<UInt8>) {
    words = .zero
    for word in 0..<4 {
      let low = max(Int(bytes.lowerBound) - 64 * word, 0)
      let high = min(Int(bytes.upperBound) - 64 * word, 63)
      if low <= high { words[word] = ~0 << UInt64(low) & ~0 >> UInt64(63 - high) }
    }
  }

  /// One step of the hasher instead of four: plans are found by sets of bytes very often.
  package func hash(into hasher: inout Hasher) {
    let (low, high) = (words.lowHalf, words.highHalf)
    hasher.combine(low[0] ^ low[1] &* 0x9E37_79B9_7F4A_7C15 ^ high[0] &* 0xC2B2_AE3D_27D4_EB4F ^ high[1] << 32)
  }

  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

  var count: Int { (0..<4).reduce(0) { $0 + words[$1].nonzeroBitCount } }
  var isEmpty: Bool { words == .zero }

  /// The bytes in order.
  var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(count)
    forEach { out.append($0) }
    return out
  }

  /// Calls for the bytes in order; read bit by bit, since tables ask for this very often.
  func forEach(_ body: (UInt8) -> Void) {
    var word = 0
    while word < 4 {
      var rest = words[word]
      while rest != 0 {
        body(UInt8(truncatingIfNeeded: word &* 64 &+ rest.trailingZeroBitCount))
        rest &= rest &- 1
      }
      word &+= 1
    }
  }

  /// Some order, in which equal sets stand side by side.
  func precedes(_ other: ByteSet) -> Bool {
    for word in 0..<4 where words[word] != other.words[word] { return words[word] < other.words[word] }
    return false
  }

  func union(_ other: ByteSet) -> ByteSet { ByteSet(words: words | other.words) }
  func intersection(_ other: ByteSet) -> ByteSet { ByteSet(words: words & other.words) }
}

extension ByteSet {
  /// The bytes where characters begin, but for those of three bytes.
  var plainStarts: ByteSet { ByteSet(words: SIMD4(words[0], words[1], 0, words[3] & 0xFFFF_0000_FFFF_FFFF)) }
  /// The bytes where characters of three bytes begin.
  var wideStarts: ByteSet { ByteSet(words: SIMD4(0, 0, 0, words[3] & 0x0000_FFFF_0000_0000)) }

  /// Whether a byte that begins no character is among them.
  var holdsTails: Bool { words[2] != 0 }

  /// The bytes as `Window.folded` has them.
  var folded: ByteSet {
    var folded = self
    for word in 0..<4 {
      let upper = words[word] & 0x0000_0000_FFFF_FFFF
      folded.words[word] = words[word] & ~0xFFFF_FFFF | upper << 32
    }
    return folded
  }
}

/// A set of bytes.
package struct ByteSet: Hashable, Sendable {
  /// One bit a byte.
  var words: SIMD4<UInt64>

  static let none = ByteSet(words: .zero)
  static let all = ByteSet(words: SIMD4(repeating: ~0))

  init(words: SIMD4<UInt64>) { self.words = words }

  init(_ bytes: ClosedRange<UInt8>) {
    words = .zero
    for byte in bytes { insert(byte) }
  }

  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }

  func contains(_ byte: UInt8) -> Bool { words[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 }

  var count: Int { (0..<4).reduce(0) { $0 + words[$1].nonzeroBitCount } }
  var isEmpty: Bool { words == .zero }

  /// The bytes in order; read bit by bit, since tables ask for this very often.
  var bytes: [UInt8] {
    var out: [UInt8] = []
    var word = 0
    while word < 4 {
      var rest = words[word]
      while rest != 0 {
        out.append(UInt8(word &* 64 &+ rest.trailingZeroBitCount))
        rest &= rest &- 1
      }
      word &+= 1
    }
    return out
  }

  func union(_ other: ByteSet) -> ByteSet { ByteSet(words: words | other.words) }
  func intersection(_ other: ByteSet) -> ByteSet { ByteSet(words: words & other.words) }
}

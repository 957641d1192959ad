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

  /// The bytes in order.
  var bytes: [UInt8] { (0...255).filter(contains) }

  func union(_ other: ByteSet) -> ByteSet { ByteSet(words: words | other.words) }
  func intersection(_ other: ByteSet) -> ByteSet { ByteSet(words: words & other.words) }
}

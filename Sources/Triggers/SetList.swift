/// Sets of bytes, laid out so that one is asked about in a step.
struct SetList: Sendable {
  private var words: [UInt64] = []

  var count: Int { words.count / 4 }

  mutating func append(_ set: ByteSet) { for word in 0..<4 { words.append(set.words[word]) } }

  @inline(__always)
  func holds(_ byte: UInt8, in set: Int) -> Bool {
    words[set &* 4 &+ Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
  }
}

/// Sets of bytes, laid out so that one is asked about in a step.
struct SetList: Sendable {
  private var words: [UInt64] = []

  var count: Int { words.count / 4 }

  subscript(set: Int) -> ByteSet {
    ByteSet(words: SIMD4(words[set * 4], words[set * 4 + 1], words[set * 4 + 2], words[set * 4 + 3]))
  }

  mutating func append(_ set: ByteSet) { for word in 0..<4 { words.append(set.words[word]) } }

  mutating func append(_ other: SetList) { words += other.words }

  @inline(__always)
  func holds(_ byte: UInt8, in set: Int) -> Bool {
    words[set &* 4 &+ Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1
  }
}

extension SetList {
  /// Reads what `write` wrote.
  init(_ reader: inout PackReader) { words = reader.items() }

  func write(to writer: inout PackWriter) { writer.items(words) }
}

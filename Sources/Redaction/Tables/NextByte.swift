/// Where a byte stands next, for ranges of a text that are asked about in order: the text is read once.
struct NextByte {
  private let byte: UInt8
  private var place = -1

  init(_ byte: UInt8) { self.byte = byte }

  /// Whether the byte stands in a range, which begins at or behind the beginning of the one before.
  mutating func stands(in range: Range<Int>, of text: borrowing Span<UInt8>) -> Bool {
    if place < range.lowerBound { place = text.firstIndex(of: byte, from: range.lowerBound) }
    return place < range.upperBound
  }
}

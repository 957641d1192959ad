/// Walks over the lines of a text.
struct LineReader {
  private var position = 0

  /// The next line without its line feed; nil at the end.
  mutating func next(in text: borrowing Span<UInt8>) -> Range<Int>? {
    guard position < text.count else { return nil }
    let start = position
    position = text.firstIndex(of: 0x0A, from: position)
    defer { position += 1 }
    return start..<position
  }
}

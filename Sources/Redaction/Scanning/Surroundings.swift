/// The text near a value: on its line before and after it, and on the line above.
struct Surroundings {
  private let before: [UInt8]
  private let after: [UInt8]

  /// Copies what stands near, folded.
  ///
  /// - Parameter window: how far to look, in code points.
  init(of range: Range<Int>, in text: borrowing Span<UInt8>, window: Int) {
    var start = range.lowerBound
    var left = window
    var lines = 0
    while start > 0, left > 0 {
      let byte = text[start - 1]
      if byte == 0x0A {
        lines += 1
        if lines == 2 { break }
      }
      start -= 1
      if byte & 0xC0 != 0x80 { left -= 1 }
    }
    var end = range.upperBound
    var right = window
    while end < text.count, text[end] != 0x0A {
      if text[end] & 0xC0 != 0x80 {
        guard right > 0 else { break }
        right -= 1
      }
      end += 1
    }
    before = (start..<range.lowerBound).map { LiteralSet.fold(text[$0]) }
    after = (range.upperBound..<end).map { LiteralSet.fold(text[$0]) }
  }

  /// Whether one of the words, which are folded, stands near.
  func holdsAny(_ words: [[UInt8]]) -> Bool {
    words.contains { Self.holds(before, $0) || Self.holds(after, $0) }
  }

  private static func holds(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == first {
      if text[start..<start + word.count].elementsEqual(word) { return true }
    }
    return false
  }
}

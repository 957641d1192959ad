/// The text near a value: on its line before and after it, and on the line above.
struct Surroundings {
  private let before: Range<Int>
  private let after: Range<Int>

  /// Finds how far it reaches.
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
    before = start..<range.lowerBound
    after = range.upperBound..<end
  }

  /// The number of a word that stands near; nil when none does.
  func first(of words: ContextWords, in text: borrowing Span<UInt8>) -> Int? {
    words.first(in: text, before) ?? words.first(in: text, after)
  }
}

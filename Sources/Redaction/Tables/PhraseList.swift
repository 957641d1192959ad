/// Some words that begin with a character of three bytes, looked for at every character of a message.
struct PhraseList {
  private let words: [[UInt8]]
  /// One bit for the lowest six bits of the second and of the third byte of each word: most characters are none of theirs.
  private let seconds: UInt64
  private let thirds: UInt64

  /// Makes a list of words that blanks and line feeds part.
  init(_ words: String) {
    self.words = words.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init)
    seconds = self.words.reduce(0) { $0 | 1 << UInt64($1[1] & 63) }
    thirds = self.words.reduce(0) { $0 | 1 << UInt64($1[2] & 63) }
  }

  /// Whether one of the words stands in a range.
  func stands(in range: Range<Int>, of text: borrowing Span<UInt8>) -> Bool {
    var place = range.lowerBound
    while place + 3 <= range.upperBound {
      if text[place] >= 0xE0,
        seconds >> UInt64(text[place + 1] & 63) & thirds >> UInt64(text[place + 2] & 63) & 1 == 1
      {
        for word in words where place + word.count <= range.upperBound {
          if text.holds(word, at: place) { return true }
        }
      }
      place += 1
    }
    return false
  }

  /// How long the first of the words is that ends a range; nil when none does.
  func suffix(of range: Range<Int>, in text: borrowing Span<UInt8>) -> Int? {
    for word in words where word.count <= range.count && word[word.count - 1] == text[range.upperBound - 1] {
      if text.holds(word, at: range.upperBound - word.count) { return word.count }
    }
    return nil
  }
}

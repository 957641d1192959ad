/// A set of words of up to eight bytes, each packed into one number, that is asked for every word of a text.
struct WordSet: Sendable {
  /// The words of the set.
  let words: Set<UInt64>
  private var table: WordTable

  /// Makes a set of the words that blanks part in a text; of a longer word its first eight bytes count.
  init(_ text: String) {
    self.init(numbers: text.utf8.split { $0 <= 0x20 }.map { Self.packed($0) })
  }

  /// Makes a set of words that are packed already.
  init(numbers: [UInt64]) {
    words = Set(numbers)
    table = WordTable(capacity: words.count)
    for word in words { _ = table.insert(word, 0) }
  }

  @inline(__always)
  func contains(_ word: UInt64) -> Bool { table.value(word) != nil }

  static func packed(_ word: some Sequence<UInt8>) -> UInt64 { word.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

  /// A range of a text, of at most eight bytes, as the words of a set are packed.
  @inline(__always)
  static func packed(_ range: Range<Int>, of text: borrowing Span<UInt8>) -> UInt64 {
    var word: UInt64 = 0
    for place in range { word = word << 8 | UInt64(text[place]) }
    return word
  }
}

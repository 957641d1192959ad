/// The words that make a match near them more believable, folded.
struct ContextWords: Sendable {
  let words: [[UInt8]]
  /// One bit for each byte that a word begins with.
  private var firsts = SIMD4<UInt64>.zero

  init(_ words: [String]) {
    self.words = words.map { $0.utf8.map(LiteralSet.fold) }
    for word in self.words { if let byte = word.first { firsts[Int(byte >> 6)] |= 1 << UInt64(byte & 63) } }
  }

  /// The number of a word that stands in a range of a text; nil when none does.
  func first(in text: borrowing Span<UInt8>, _ range: Range<Int>) -> Int? {
    unsafe text.withUnsafeBufferPointer { text in
      for place in range {
        let byte = unsafe LiteralSet.fold(text[place])
        guard firsts[Int(byte >> 6)] >> UInt64(byte & 63) & 1 == 1 else { continue }
        for (number, word) in words.enumerated()
        where word.count <= range.upperBound - place && word.first == byte {
          if unsafe Self.stands(word, text, at: place) { return number }
        }
      }
      return nil
    }
  }

  private static func stands(_ word: [UInt8], _ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    var offset = 1
    while offset < word.count {
      if unsafe LiteralSet.fold(text[place &+ offset]) != word[offset] { return false }
      offset &+= 1
    }
    return true
  }
}

extension NameTagger {
  /// Whether a word is an ordinary one of the table: two to five Han characters that are no kind of name.
  ///
  /// - Parameter utf8: the word.
  package func isCommonWord(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = unsafe utf8.baseAddress, utf8.count % 3 == 0, (2...5).contains(utf8.count / 3) else {
      return false
    }
    let text = unsafe SourceText(base: base, count: utf8.count)
    let table = self.table()
    var codes: [UInt16] = []
    for at in stride(from: 0, to: utf8.count, by: 3) {
      let (c, width) = text.read(at)
      guard width == 3, SourceText.isHan(c) else { return false }
      codes.append(table.characters.normalised(UInt16(c)))
    }
    let found = unsafe codes.withUnsafeBufferPointer {
      $0.baseAddress.flatMap { unsafe table.words.word(WordTable.hash($0, codes.count)) }
    }
    guard let found else { return false }
    return Self.ordinary.contains(UInt8(truncatingIfNeeded: found >> 8) & 127)
  }

  /// The classes of nouns, idioms, verbs, adjectives, numbers, times, adverbs, particles, pronouns and the like.
  private static let ordinary: Set<UInt8> = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 19, 22]
}

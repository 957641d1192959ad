/// What a table is built with: the hash of words, and the filter of word beginnings that is kept beside it.
package enum WordFilter {
  /// The hash of a word, by which the table finds it.
  ///
  /// - Parameter word: its normalised characters.
  package static func hash(_ word: [UInt16]) -> UInt64 {
    unsafe word.withUnsafeBufferPointer { codes in
      guard let base = codes.baseAddress else { return 0 }
      return unsafe WordTable.hash(base, codes.count)
    }
  }

  /// The filter file of words of two to five normalised characters.
  package static func bytes(_ words: [[UInt16]]) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: WordTable.filterCount)
    bytes.replaceSubrange(0..<8, with: [0x48, 0x4E, 0x50, 0x46, 1, 0, 0, 0])
    for word in words {
      let pair = WordTable.pairHash(word[0], word[1])
      let index = Int(pair >> 15)
      bytes[64 + (index >> 1)] |= 1 << UInt8(word.count - 2 + 4 * (index & 1))
      if word.count > 2 {
        let triple = WordTable.tripleIndex(pair, word[2])
        bytes[64 + (1 << 16) + (triple >> 3)] |= 1 << UInt8(triple & 7)
      }
    }
    return bytes
  }
}

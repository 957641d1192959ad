extension Sentence {
  /// Cuts the sentence into words so that the sum of their costs is least; of equals, the first found stands.
  ///
  /// - Complexity: linear in the characters, five words tried at each at most.
  mutating func segment(_ characters: CharacterTable, _ table: WordTable) {
    let n = count
    unsafe costs[0] = 0
    for i in 1...n { unsafe costs[i] = .max }
    for i in 0..<n {
      let cost = unsafe costs[i]
      let number = unsafe Int(numbers[i])
      let single = unsafe number == 0 ? characters.word(codes[i]) : characters.words[number]
      if unsafe cost &+ UInt32(single & 255) < costs[i + 1] {
        unsafe costs[i + 1] = cost &+ UInt32(single & 255)
        unsafe lasts[i + 1] = Word(hash: 0, start: Int32(i), length: 1, mark: UInt8(single >> 8))
      }
      guard i + 1 < n else { break }
      let pair = unsafe WordTable.pairHash(codes[i], codes[i + 1])
      var lengths = table.lengths(pair)
      if lengths > 1 {
        let mayBegin = unsafe i + 2 < n && table.mayBegin(pair, codes[i + 2])
        if !mayBegin { lengths &= 1 }
      }
      while lengths != 0 {
        let length = lengths.trailingZeroBitCount + 2
        lengths &= lengths &- 1
        if i + length > n { break }
        let hash = unsafe WordTable.hash(codes + i, length)
        if let word = table.word(hash), unsafe cost &+ UInt32(word & 255) < costs[i + length] {
          unsafe costs[i + length] = cost &+ UInt32(word & 255)
          unsafe lasts[i + length] = Word(
            hash: hash, start: Int32(truncatingIfNeeded: i), length: UInt8(length), mark: UInt8(word >> 8))
        }
      }
    }
    collect()
  }

  /// Reads the words back from the end.
  private mutating func collect() {
    var end = count
    var first = count
    while end > 0 {
      first -= 1
      var word = unsafe lasts[end]
      end = Int(word.start)
      if word.length == 1 { word.hash = unsafe mix(1, UInt64(codes[end])) }
      unsafe words[first] = word
    }
    wordCount = count - first
    unsafe words.update(from: words + first, count: wordCount)
  }
}

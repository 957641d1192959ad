extension Sentence {
  /// Cuts the sentence into words so that the sum of their costs is least; of equals, the first found stands.
  ///
  /// - Complexity: linear in the characters, five words tried at each at most.
  mutating func segment(_ table: NameTable) {
    let characters = table.characters
    let listed = table.words
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
      let entry = unsafe pairMemo.entry(codes[i], codes[i + 1], table)
      var lengths = unsafe UInt8(truncatingIfNeeded: entry[3][7])
      if lengths & 1 == 1, case let word = unsafe UInt16(bitPattern: entry[2][7]),
        unsafe cost &+ UInt32(word & 255) < costs[i + 2]
      {
        unsafe costs[i + 2] = cost &+ UInt32(word & 255)
        unsafe lasts[i + 2] = Word(hash: 0, start: Int32(truncatingIfNeeded: i), length: 2, mark: UInt8(word >> 8))
      }
      lengths &= 14
      if lengths == 0 || i + 2 == n { continue }
      let mayBegin = unsafe listed.mayBegin(WordTable.pairHash(codes[i], codes[i + 1]), codes[i + 2])
      if !mayBegin { continue }
      while lengths != 0 {
        let length = lengths.trailingZeroBitCount + 2
        lengths &= lengths &- 1
        if i + length > n { break }
        let hash = unsafe WordTable.hash(codes + i, length)
        if let word = listed.word(hash), unsafe cost &+ UInt32(word & 255) < costs[i + length] {
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
      if word.length <= 2 { word.hash = unsafe WordTable.hash(codes + end, Int(word.length)) }
      unsafe words[first] = word
    }
    wordCount = count - first
    unsafe words.update(from: words + first, count: wordCount)
  }
}

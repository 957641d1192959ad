extension Sentence {
  /// Reads the sentence that begins at a place.
  ///
  /// - Parameters:
  ///   - text: the document.
  ///   - from: where the sentence begins, in bytes.
  ///   - characters: the normalised forms.
  ///   - marks: takes the places of middle dots and opening quotes, in bytes.
  /// - Returns: the end of the sentence in bytes, and whether a Han character is in it.
  mutating func read(
    _ text: SourceText, from: Int, _ characters: CharacterTable, marks: inout [Int]
  ) -> (end: Int, hasHan: Bool) {
    start = from
    var at = from
    var n = 0
    var han = false
    reading: while at < text.count, n < Self.capacity {
      let (value, width) = text.read(at)
      let unit = value > 0xFFFF ? 0xFFFD : UInt16(truncatingIfNeeded: value)
      let number = unsafe characters.numbers[Int(unit)]
      unsafe numbers[n] = number
      unsafe codes[n] = number == 0 ? characters.normalised(unit) : characters.codes[Int(number)]
      unsafe offsets[n] = Int32(truncatingIfNeeded: at - from)
      at += width
      n += 1
      if unit >= 0x4E00, unit <= 0x9FFF {
        han = true
        continue
      }
      switch unit {
      case 0x0A, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F: break reading
      case 0xB7, 0x2022, 0x2027, 0x30FB, 0x22, 0x201C, 0x300C, 0x300E: marks.append(at - width)
      default: break
      }
    }
    unsafe offsets[n] = Int32(truncatingIfNeeded: at - from)
    for i in n..<n + 2 {
      unsafe codes[i] = 2
      unsafe numbers[i] = CharacterTable.after
    }
    count = n
    return (at, han)
  }

  /// Marks the characters whose label is known beforehand.
  mutating func give(_ forced: ArraySlice<ForcedSpan>) {
    hasGiven = false
    for span in forced where !span.range.isEmpty && span.range.upperBound > start {
      if unsafe span.range.lowerBound >= start + Int(offsets[count]) { break }
      if !hasGiven { unsafe given.update(repeating: Self.free, count: count) }
      hasGiven = true
      var isFirst = true
      for i in 0..<count {
        let here = unsafe start + Int(offsets[i])
        let next = unsafe start + Int(offsets[i + 1])
        guard here < span.range.upperBound, next > span.range.lowerBound else { continue }
        let begins = span.kind?.beginning
        unsafe given[i] = UInt8(begins.map { isFirst && here >= span.range.lowerBound ? $0 : $0 + 1 } ?? 0)
        isFirst = false
      }
    }
  }

  /// Gives "no name" to the characters of safe words and to punctuation.
  mutating func giveSafe() {
    if !hasGiven { unsafe given.update(repeating: Self.free, count: count) }
    hasGiven = true
    for w in 0..<wordCount {
      let word = unsafe words[w]
      for i in Int(word.start)..<Int(word.start) + Int(word.length) where unsafe given[i] == Self.free {
        let isSafe = unsafe word.mark & 128 != 0 || Self.isPlain(codes[i])
        if isSafe { unsafe given[i] = 0 }
      }
    }
  }

  /// Punctuation and signs that are never part of a name.
  private static func isPlain(_ code: UInt16) -> Bool {
    switch code {
    case 0x61, 0x41, 0x30, 0x2D, 0x2E, 0x28, 0x29, 0x20: return false
    case 0x3001, 0x3002, 0x300A, 0x300B, 0x201C, 0x201D: return true
    default: return code < 128
    }
  }
}

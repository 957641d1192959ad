extension TableReader {
  /// Values that people put into a sentence with their label: `the phone was wrong, it should be 138...`, and the other
  /// way round, `EMP28141 is my employee number`.
  ///
  /// A value here is a run of ASCII with a digit; what stands between it and the label is not looked at, for there is no
  /// end to what people say. So only what a rule knows by its shape as well is found.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func spokenLabels(in text: borrowing Span<UInt8>) -> Table {
    var table = Table()
    var reader = SpokenReader()
    // A text without Han characters has none of these labels.
    guard text.firstIndexBeyondASCII(from: 0) < text.count else { return table }
    reader.read(text) { table.cells.append(($0, $1)) }
    return table
  }
}

/// Reads on through a text, with the label that it met last in mind.
private struct SpokenReader {
  private var label: Range<Int>?
  /// A word in Latin letters, behind the label, that is a label instead or what a value belongs to: most words are followed by
  /// another, and only the last is asked about.
  private var word: (run: Range<Int>, label: Range<Int>)?
  /// Where the label, or the last value that was given it, ends.
  private var reach = 0
  /// Whether the label has had a value: then only what a list goes on with is a further one.
  private var isGiven = false
  /// Where the run of Han characters and letters began that is being read.
  private var run = 0
  private let words = LabelWords.known

  /// How far a value can stand behind its label, in bytes.
  private static var farthest: Int { 54 }
  /// How far before the first digit of a value its label can begin, in bytes.
  private static var farthestDigit: Int { longestLabel + farthest + longestValue }
  /// How much of a label is taken, in bytes.
  private static var longestLabel: Int { 30 }
  /// How long a value can be, in bytes, and how much of what follows it is given to the rules.
  private static var longestValue: Int { 96 }

  mutating func read(_ text: borrowing Span<UInt8>, _ found: (Range<Int>, Range<Int>) -> Void) {
    var place = 0
    var digit = text.firstDigit(from: 0)
    while place < text.count {
      if digit < place { digit = text.firstDigit(from: place) }
      if digit - place > 2 * Self.farthestDigit {
        // A label counts only near a value, and every value holds a digit.
        if digit == text.count { return }
        place = Spoken.start(digit - Self.farthestDigit, in: text)
        (label, word, reach, run, isGiven) = (nil, nil, place, place, false)
      }
      let byte = text[place]
      if byte < 0x80 {
        if Spoken.isWord(byte) {
          place = readWord(from: place, text, found)
          continue
        }
        if byte == 0x0A { (label, word) = (nil, nil) }
        // One blank parts the words of a label in Latin letters.
        let goesOn = byte == 0x20 && place > 0 && (0x61...0x7A).contains(text[place - 1] | 0x20)
        place = afterRemark(place, text) ?? place + 1
        if !goesOn { run = place }
      } else if Spoken.isHan(at: place, in: text) {
        place += 3
        if words.end(at: place, from: max(run, place - Self.longestLabel), in: text, inSpeech: true) {
          (label, word) = (Spoken.start(max(run, place - Self.longestLabel), in: text)..<place, nil)
          (reach, isGiven) = (place, false)
        }
      } else {
        // A full stop or a semicolon ends what a label can be meant for.
        if Spoken.isStop(at: place, in: text) { (label, word) = (nil, nil) }
        if let end = afterRemark(place, text) {
          place = end
        } else {
          place += 1
          while place < text.count, text[place] & 0xC0 == 0x80 { place += 1 }
        }
        run = place
      }
    }
  }

  /// Where a remark in brackets ends that stands right behind the label, which it belongs to; nil when none begins.
  private mutating func afterRemark(_ place: Int, _ text: borrowing Span<UInt8>) -> Int? {
    guard label != nil || word != nil, let end = Spoken.remarkEnd(from: place, in: text) else { return nil }
    readLastWord(text)
    guard label != nil, !isGiven, reach == place else { return nil }
    reach = end
    return end
  }

  /// Makes the last word in Latin letters the label when it is one.
  private mutating func readLastWord(_ text: borrowing Span<UInt8>) {
    guard let word else { return }
    self.word = nil
    guard words.isLatin(word.run, in: text) else { return }
    (label, reach, isGiven) = (word.label, word.run.upperBound, false)
  }

  /// Reads a run of ASCII that begins at a place: a value, or a label in Latin letters.
  ///
  /// - Returns: where it ends.
  private mutating func readWord(
    from start: Int, _ text: borrowing Span<UInt8>, _ found: (Range<Int>, Range<Int>) -> Void
  ) -> Int {
    if let blank = Spoken.afterEntity(start, in: text) { return blank }
    var end = start
    var digits = 0
    while end < text.count, Spoken.isValue(text[end]) {
      // A colon behind letters parts a label from its value.
      if digits == 0, text[end] == 0x3A || text[end] == 0x3D || text[end] == 0x26 { break }
      if (0x30...0x39).contains(text[end]) { digits += 1 }
      end += 1
    }
    if digits == end - start { end = Spoken.groupsEnd(behind: end, in: text) }
    let next = max(end, start + 1)
    guard digits > 0 else {
      // Letters go on with a label: `SN` before the word for number.
      if start == 0 || (text[start - 1] < 0x80 && text[start - 1] != 0x20) { run = start }
      if end - start > 2 {
        (label, word) = (nil, end - start <= 16 ? (start..<end, max(run, start - Self.longestLabel)..<end) : nil)
      } else if words.isLatin(start..<end, in: text) {
        (label, word) = (max(run, start - Self.longestLabel)..<end, nil)
        (reach, isGiven) = (end, false)
      }
      return next
    }
    run = next
    readLastWord(text)
    if digits == 4, end - start == 4, let day = Spoken.dayEnd(from: end, in: text) {
      end = day
    } else {
      while end > start, text[end - 1] == 0x5F { end -= 1 }
      guard end - start >= 4, end - start <= Self.longestValue, !Spoken.isCount(start..<end, digits, in: text)
      else {
        label = nil
        return next
      }
    }
    if isGiven, !Spoken.isListJoint(reach..<start, in: text) { label = nil }
    if let label, start - reach <= Self.farthest, !Spoken.isPlainJoint(reach..<start, in: text),
      Spoken.isSaid(reach..<start, in: text), Spoken.canBe(start..<end, under: label, in: text)
    {
      found(label, start..<Spoken.tail(behind: end, in: text))
    }
    if let label, start - reach <= Self.farthest {
      for part in Spoken.parts(of: start..<end, in: text) { found(label, part) }
    }
    (reach, isGiven) = (end, true)
    if let turned = Spoken.label(behind: end, in: text), Spoken.canBe(start..<end, under: turned, in: text) {
      found(turned, start..<end)
    }
    return max(end, next)
  }
}

/// The words that labels end in, so that a label is told from a value whatever stands between the two.
///
/// They only say where a label may be; whether the value behind it counts is for the rules to say.
struct LabelWords: Sendable {
  static let known = LabelWords()

  /// A bit for the last character of each word: nearly every character of a text is told apart by one look here.
  private let lasts: [UInt64]
  private let spoken = WordSet(Self.spokenEnds)
  private let written = WordSet(Self.spokenEnds + " " + Self.writtenEnds)
  private let latin = WordSet(Self.latinWords)

  private init() {
    var lasts = [UInt64](repeating: 0, count: 1024)
    for word in written.words {
      let code = Self.code(UInt8(word >> 16 & 0xFF), UInt8(word >> 8 & 0xFF), UInt8(word & 0xFF))
      lasts[code >> 6] |= 1 << UInt64(code & 63)
    }
    self.lasts = lasts
  }

  @inline(__always)
  private static func code(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
    Int(first & 0x0F) << 12 | Int(second & 0x3F) << 6 | Int(third & 0x3F)
  }

  /// Whether the Han characters from `start` that end at `end` end in a word that labels end in.
  ///
  /// - Parameter inSpeech: whether only words count that say so in the middle of a sentence too.
  @inline(__always)
  func end(at end: Int, from start: Int, in text: borrowing Span<UInt8>, inSpeech: Bool) -> Bool {
    guard end - start >= 3 else { return false }
    let code = Self.code(text[end - 3], text[end - 2], text[end - 1])
    guard lasts[code >> 6] >> UInt64(code & 63) & 1 == 1 else { return false }
    return isEnd(end, start, text, inSpeech)
  }

  private func isEnd(_ end: Int, _ start: Int, _ text: borrowing Span<UInt8>, _ inSpeech: Bool) -> Bool {
    let word = WordSet.packed(max(start, end - 6)..<end, of: text)
    let words = inSpeech ? spoken : written
    return words.contains(word) || words.contains(word & 0xFF_FFFF)
  }

  /// Whether a run of Latin letters, or one of the words it is made of, names what a value is.
  func isLatin(_ run: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    var whole: UInt64 = 0
    var word: UInt64 = 0
    var (length, count) = (0, 0)
    for place in run {
      let byte = text[place]
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      let isUpper = isLetter && byte & 0x20 == 0
      let startsWord = !isLetter || (isUpper && place > run.lowerBound && text[place - 1] & 0x20 != 0)
      if startsWord {
        if count > 0, latin.contains(word) { return true }
        if !isLetter, length > 0, latin.contains(whole) { return true }
        (word, count) = (0, 0)
        if !isLetter { (whole, length) = (0, 0) }
      }
      guard isLetter else { continue }
      if count < 8 { (word, count) = (word << 8 | UInt64(byte | 0x20), count + 1) }
      if length < 8 { (whole, length) = (whole << 8 | UInt64(byte | 0x20), length + 1) }
    }
    if count > 1, word & 0xFF == 0x73, latin.contains(word >> 8) { return true }
    return (count > 0 && latin.contains(word)) || (length > 0 && latin.contains(whole))
  }

  /// Whether a cell is a label as forms and the heads of columns have them: short, with a word of its kind at its end, or
  /// before a slash.
  func isLabel(_ cell: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    guard cell.count <= Self.longest * 2 else { return false }
    let name = TableReader.bareLabel(cell, in: text)
    guard !isOneLabel(name, in: text) else { return true }
    guard name.count <= Self.longest, let slash = name.first(where: { text[$0] == 0x2F }) else { return false }
    return isOneLabel(name.lowerBound..<slash, in: text)
  }

  private func isOneLabel(_ name: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    guard !name.isEmpty, name.count <= Self.longest else { return false }
    var (digits, open) = (0, 0)
    var place = name.lowerBound
    while place < name.upperBound {
      switch text[place] {
      case 0x30...0x39:
        digits += 1
        if digits > 3 || place == name.lowerBound { return false }
      case 0x28: open += 1
      case 0x29: open -= 1
      case 0x41...0x5A, 0x61...0x7A, 0x20, 0x2D, 0x2E, 0x2F, 0x5F, 0x23, 0x26: break
      case 0xE3...0xEF:
        // Full-width commas, colons and full stops part what is more than a label.
        guard place + 2 < name.upperBound else { return false }
        let isStop =
          text[place] == 0xEF && text[place + 1] == 0xBC && [0x81, 0x8C, 0x9A, 0x9B].contains(text[place + 2])
        if isStop || (text[place] == 0xE3 && text[place + 1] == 0x80 && text[place + 2] == 0x82) { return false }
        place += 2
      case 0xC2: place += 1
      default: return false
      }
      place += 1
    }
    // Half a pair of brackets is a part of a call.
    guard open == 0 else { return false }
    if text[name.upperBound - 1] >= 0x80 {
      if isCompany(name, in: text) { return false }
      return end(at: name.upperBound, from: name.lowerBound, in: text, inSpeech: false)
    }
    var start = name.upperBound
    while start > name.lowerBound, text[start - 1] < 0x80 { start -= 1 }
    return isLatin(start..<name.upperBound, in: text)
  }

  /// Whether a cell ends in the legal form of a company: it names one and no column of them.
  private func isCompany(_ name: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    let end = name.upperBound
    guard name.count > 12, WordSet.packed(end - 6..<end, of: text) == Self.company else { return false }
    return Self.forms.contains(WordSet.packed(end - 9..<end - 6, of: text))
  }

  private static let company = WordSet.packed("公司".utf8)
  /// What stands before the word for company in its legal form: limited, liability, shares.
  private static let forms = WordSet("限 任 份")

  /// How long a label can be, in bytes, without its remark.
  private static var longest: Int { 42 }
}

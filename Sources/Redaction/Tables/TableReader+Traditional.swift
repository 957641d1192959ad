extension TableReader {
  /// Labels in traditional characters with what stands behind them: `賬戶號碼: 622...`, `員編是A71673`.
  ///
  /// The rules read these by themselves where they know the characters; what they get here is the label in simplified ones.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func traditionalLabels(in text: borrowing Span<UInt8>) -> Table {
    var table = Table()
    let forms = LabelForms.known
    var place = text.firstIndexBeyondASCII(from: 0)
    while place < text.count {
      guard Spoken.isHan(at: place, in: text) else {
        place = text.firstIndexBeyondASCII(from: place + 1)
        continue
      }
      var start = place
      while place < text.count, Spoken.isHan(at: place, in: text) { place += 3 }
      if place - start > longestWideName { start = place - longestWideName }
      let end = labelEnd(start..<place, in: text)
      if LabelWords.known.end(at: end, from: start, in: text, inSpeech: false),
        forms.isTraditional(start..<end, in: text)
      {
        // Letters before it belong to it: `IP` before the word for address.
        let most = max(0, start - 12)
        while start > most, (0x61...0x7A).contains(text[start - 1] | 0x20) { start -= 1 }
        let cell = valueBehind(place, in: text)
        if cell.count > 1 { table.turned.append((start..<end, cell)) }
      }
    }
    return table
  }

  /// Where the label in a run of Han characters ends, without a verb behind it.
  private static func labelEnd(_ run: Range<Int>, in text: borrowing Span<UInt8>) -> Int {
    let end = run.upperBound
    return run.count > 6 && verbs.contains(WordSet.packed(end - 3..<end, of: text)) ? end - 3 : end
  }

  /// The words for `is` and `to` that stand between a label and its value.
  private static let verbs = WordSet("是 為 为 係 系 至 到")

  /// How long a value behind such a label can be, in bytes.
  private static var longestTurned: Int { 120 }

  /// What stands behind a label, its remark and what joins the two, up to the end of the clause.
  private static func valueBehind(_ place: Int, in text: borrowing Span<UInt8>) -> Range<Int> {
    var start = place
    if let end = Spoken.remarkEnd(from: start, in: text) { start = end }
    let joint = start
    loop: while start < text.count, start - joint < 12 {
      switch text[start] {
      case 0x20, 0x22, 0x27, 0x28, 0x2A, 0x2D, 0x2F, 0x3A, 0x3D, 0x3E, 0x5B, 0x5F, 0x60, 0x7C: start += 1
      case 0xE3 where start + 2 < text.count && text[start + 1] == 0x80 && text[start + 2] != 0x82: start += 3
      case 0xE2 where start + 2 < text.count: start += 3
      case 0xEF where isWideColon(at: start, in: text): start += 3
      default: break loop
      }
    }
    var end = start
    while end < text.count, end - start < longestTurned {
      switch text[end] {
      case 0x0A, 0x0D, 0x09, 0x22, 0x27, 0x2C, 0x3B, 0x60, 0x7C: return start..<end
      case 0xE3 where end + 2 < text.count && text[end + 1] == 0x80: return start..<end
      case 0xEF where end + 2 < text.count && text[end + 1] == 0xBC && [0x8C, 0x9B].contains(text[end + 2]):
        return start..<end
      default: end += 1
      }
    }
    // Never in the middle of a character.
    while end > start, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }
}

extension TableReader {
  /// Values that answer the message before: `please send the order number`, and below, with or without who speaks, `45316...`.
  ///
  /// - Complexity: O(*n*) in the length of the text; most lines are left at their last character.
  static func answers(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    var asked: [Range<Int>] = []
    var waited = 0
    for line in lines.lazy.map(\.range) {
      guard line.count <= longestMessage else {
        asked = []
        continue
      }
      if !asked.isEmpty {
        let body = ChatLine(line, in: text).body
        let value = answer(in: body, text)
        if !value.isEmpty { for label in asked { table.cells.append((label, value)) } }
        waited += 1
        // Who speaks may stand on a line of its own, and something may be said first.
        if waited > mostWaited || (!value.isEmpty && hasDigit(value, text)) { asked = [] }
      }
      let labels = Question.labels(in: line, of: text)
      if !labels.isEmpty { (asked, waited) = (labels, 0) }
    }
    return table
  }

  /// How long a message can be, in bytes, and for how many lines an answer is waited for.
  private static var longestMessage: Int { 300 }
  private static var mostWaited: Int { 3 }

  private static func hasDigit(_ value: Range<Int>, _ text: borrowing Span<UInt8>) -> Bool {
    value.contains { (0x30...0x39).contains(text[$0]) }
  }

  /// The first run of ASCII with a digit in a message, with what follows it; a short message of Han characters as a whole.
  private static func answer(in body: Range<Int>, _ text: borrowing Span<UInt8>) -> Range<Int> {
    guard !body.isEmpty else { return body }
    var place = body.lowerBound
    while place < body.upperBound {
      guard Spoken.isWord(text[place]) else {
        place += 1
        continue
      }
      var end = place
      var digits = 0
      while end < body.upperBound, Spoken.isValue(text[end]) {
        if (0x30...0x39).contains(text[end]) { digits += 1 }
        end += 1
      }
      if digits > 0, end - place > 3 { return place..<body.upperBound }
      place = max(end, place + 1)
    }
    return body.count <= 12 && !LabelWords.known.isLabel(body, in: text) ? body : body.lowerBound..<body.lowerBound
  }
}

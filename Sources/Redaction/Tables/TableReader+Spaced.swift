extension TableReader {
  /// How many characters a label can have that is written with blanks between them.
  private static var longestSpaced: Int { 10 }

  /// Lines that begin with a label whose characters stand apart, as forms are set and scanned: the rest is its cell.
  ///
  /// - Complexity: O(*n*) in the length of the text; nearly every line is left at its first bytes.
  static func spacedLabels(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table(isSpaced: true)
    for (number, line) in lines.enumerated() {
      guard let (label, cell) = spacedLabel(line.range, in: text) else { continue }
      // A narrow column on a scanned page breaks a long value.
      if cell.count >= shortestBroken, text[cell.upperBound - 1] < 0x80 || isHan(cell.upperBound - 3, in: text),
        number + 1 < lines.count, let rest = rest(lines[number + 1].range, in: text)
      {
        table.wrapped.append((label, cell, rest))
      } else {
        table.cells.append((label, cell))
      }
    }
    return table
  }

  /// How long a value is that goes on in the next line, in bytes: six Han characters.
  private static var shortestBroken: Int { 18 }

  /// What can be the rest of a value from the line before: one run without blanks and colons that is no label.
  private static func rest(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int>? {
    let rest = content(line, in: text)
    guard !rest.isEmpty, rest.count <= longestName else { return nil }
    // Part of an address ends in the word for number too.
    let isNumbered = rest.contains { (0x30...0x39).contains(text[$0]) }
    guard isNumbered || !LabelWords.known.isLabel(rest, in: text) else { return nil }
    for place in rest where text[place] <= 0x20 || text[place] == 0x3A || isWideColon(at: place, in: text) {
      return nil
    }
    return rest
  }

  /// What the labels end in whose values are Han characters, so that a word behind one of them is its value.
  private static let forms = WordSet("姓名 名称 户名 住址 住所 地址 单位 表人 责人 系人")

  private static func spacedLabel(
    _ line: Range<Int>, in text: borrowing Span<UInt8>
  ) -> (label: Range<Int>, cell: Range<Int>)? {
    var at = line.lowerBound
    // What numbers or marks an item: blanks and signs.
    while at < line.upperBound, at - line.lowerBound < 8, text[at] < 0x30 || (0x3A...0x40).contains(text[at]) {
      at += 1
    }
    let start = at
    var end = at
    var count = 0
    var word: UInt64 = 0
    var isTight = false
    while count < longestSpaced, at + 3 <= line.upperBound, isHan(at, in: text) {
      // A second character right behind the first makes it a word: the value, or the rest of a label whose blanks a reader
      // of scanned pages has lost in part.
      if at + 3 < line.upperBound, isHan(at + 3, in: text) {
        guard count > 0 else { return nil }
        if count > 1, forms.contains(word) { return (start..<end, content(at..<line.upperBound, in: text)) }
        isTight = true
      }
      for byte in at..<at + 3 { word = (word << 8 | UInt64(text[byte])) & 0xFFFF_FFFF_FFFF }
      (count, end) = (count + 1, at + 3)
      at = afterBlanks(end, line, in: text)
    }
    guard count > 1, !isTight || LabelWords.known.end(at: end, from: end - 3, in: text, inSpeech: true) else {
      return nil
    }
    let joint = at
    if at < line.upperBound, text[at] == 0x3A { at += 1 }
    if at + 3 <= line.upperBound, isWideColon(at: at, in: text) { at += 3 }
    // Without a colon only what is no Han character is a value and no further word.
    guard at > joint || (at < line.upperBound && text[at] < 0x80) else { return nil }
    let cell = content(at..<line.upperBound, in: text)
    return cell.isEmpty ? nil : (start..<end, cell)
  }

  /// Whether a character of the common block of Han characters begins at a place.
  private static func isHan(_ place: Int, in text: borrowing Span<UInt8>) -> Bool {
    place + 2 < text.count && (0xE4...0xE9).contains(text[place])
  }

  private static func afterBlanks(_ place: Int, _ line: Range<Int>, in text: borrowing Span<UInt8>) -> Int {
    var at = place
    while at < line.upperBound {
      if text[at] == 0x20 || text[at] == 0x09 {
        at += 1
      } else if at + 2 < line.upperBound, isWideBlank(at: at, in: text) {
        at += 3
      } else {
        break
      }
    }
    return at
  }
}

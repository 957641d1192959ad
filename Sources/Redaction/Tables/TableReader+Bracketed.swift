extension TableReader {
  /// Values in brackets behind their key: `mobile=<138...>`, `[mobile]:[138...]`.
  ///
  /// - Complexity: O(*n*) in the length of the text; looks only where a bracket stands behind a colon or an equals sign.
  static func bracketedValues(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    for (open, close) in [(0x3C, 0x3E), (0x5B, 0x5D), (0x28, 0x29)] as [(UInt8, UInt8)] {
      var search = SignSearch(for: open, in: lines)
      var place = search.next(from: 0, in: text)
      while place < text.count {
        if place > 0, text[place - 1] == 0x3A || text[place - 1] == 0x3D,
          let end = bracketEnd(close, from: place + 1, in: text),
          let key = FieldReader.key(before: place, in: text), LabelWords.known.isLabel(key, in: text)
        {
          let cell = content(place + 1..<end, in: text)
          if !cell.isEmpty, canPair(key, cell, in: text) { table.cells.append((key, cell)) }
        }
        place = search.next(from: place + 1, in: text)
      }
    }
    readWide(in: text, lines, &table)
    return table
  }

  /// What stands in full-width brackets behind a label that begins its line.
  private static func readWide(in text: borrowing Span<UInt8>, _ lines: [TextLine], _ table: inout Table) {
    // A rule takes what stands in lenticular brackets behind a label for a remark, when something follows.
    var search = SignSearch(for: 0xE3, in: lines)
    var place = search.next(from: 0, in: text)
    while place + 2 < text.count {
      // Of each pair the closing bracket comes next: corners, white corners, lenticular and tortoise-shell brackets.
      let open = place + 2 < text.count && text[place + 1] == 0x80 ? text[place + 2] : 0
      if [0x8C, 0x8E, 0x90, 0x94].contains(open), let key = label(before: place, in: text) {
        var end = place + 3
        while end < text.count, end - place <= longestBracketed, text[end] != 0x0A,
          !isBracket(open + 1, at: end, in: text)
        {
          end += 1
        }
        let cell = content(place + 3..<min(end, text.count), in: text)
        if isBracket(open + 1, at: end, in: text), !cell.isEmpty, canPair(key, cell, in: text) {
          table.cells.append((key, cell))
        }
      }
      place = search.next(from: place + 3, in: text)
    }
  }

  /// Whether a bracket of U+3000 to U+303F with this last byte stands at a place.
  private static func isBracket(_ last: UInt8, at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    place + 2 < text.count && text[place] == 0xE3 && text[place + 1] == 0x80 && text[place + 2] == last
  }

  /// The label from the beginning of the line, or from the blank before it, to a place.
  private static func label(before end: Int, in text: borrowing Span<UInt8>) -> Range<Int>? {
    var start = end
    while start > 0, end - start <= longestWideName * 2, text[start - 1] != 0x0A { start -= 1 }
    guard start < end, start == 0 || text[start - 1] == 0x0A else { return nil }
    let label = content(start..<end, in: text)
    return LabelWords.known.isLabel(label, in: text) ? label : nil
  }

  /// How long a value in brackets can be, in bytes.
  private static var longestBracketed: Int { 200 }

  private static func bracketEnd(_ close: UInt8, from start: Int, in text: borrowing Span<UInt8>) -> Int? {
    var place = start
    while place < text.count, place - start <= longestBracketed, text[place] != 0x0A {
      if text[place] == close { return place }
      place += 1
    }
    return nil
  }
}

extension TableReader {
  /// The blanks of a form that somebody filled in: `Tracking No.____YT8800...____`, `Phone......138...`.
  ///
  /// - Complexity: O(*n*) in the length of the text; looks only where two underscores or three full stops stand in a row.
  static func filledBlanks(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    for (sign, shortest) in [(0x5F, 2), (0x2E, 3)] as [(UInt8, Int)] {
      var search = SignSearch(for: sign, in: lines)
      var place = search.next(from: 0, in: text)
      while place < text.count {
        var end = place + 1
        while end < text.count, text[end] == sign { end += 1 }
        if end - place >= shortest, end < text.count, let label = label(before: place, sign, in: text) {
          let value = filling(from: end, sign, in: text)
          if !value.isEmpty, canPair(label, value, in: text) { table.cells.append((label, value)) }
        }
        place = search.next(from: end, in: text)
      }
    }
    return table
  }

  /// The label that ends before a place, from the line's beginning or the blank before it on.
  private static func label(before end: Int, _ sign: UInt8, in text: borrowing Span<UInt8>) -> Range<Int>? {
    var start = end
    while start > 0, end - start <= longestName, text[start - 1] != 0x0A {
      // One full stop ends a word that is written short.
      if text[start - 1] == sign, start > 1, text[start - 2] == sign || sign == 0x5F { break }
      start -= 1
    }
    var label = content(start..<end, in: text)
    // The blank before may be one, with a gap behind it.
    if let gap = label.reversed().first(where: { text[$0] == 0x20 && text[$0 - 1] == 0x20 }) {
      label = gap + 1..<label.upperBound
    }
    return LabelWords.known.isLabel(label, in: text) ? label : nil
  }

  private static func filling(from start: Int, _ sign: UInt8, in text: borrowing Span<UInt8>) -> Range<Int> {
    var end = start
    while end < text.count, text[end] != 0x0A, end - start <= longestFilling {
      if text[end] == sign, end + 1 < text.count, text[end + 1] == sign { break }
      end += 1
    }
    return end - start <= longestFilling ? content(start..<end, in: text) : start..<start
  }

  /// How long what is filled in can be, in bytes.
  private static var longestFilling: Int { 300 }
}

extension TableReader {
  /// A cell of a sheet that is written with where it stands: `B4: Lin`.
  private struct Referred {
    var column: Int
    var row: Int
    var content: Range<Int>
  }

  /// Values beside or below their labels, in sheets that are written out as references and contents: `A4: phone  B4: 138...`.
  ///
  /// - Complexity: O(*n*) in the length of the text; looks only where a colon or an equals sign stands behind a digit.
  static func referredCells(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    var labels: [Referred] = []
    for cell in references(in: text, lines) {
      if LabelWords.known.isLabel(cell.content, in: text) {
        labels.append(cell)
        if labels.count > mostColumns { labels.removeFirst() }
      } else if let label = labels.last(where: { $0.row == cell.row && $0.column == cell.column - 1 })
        ?? labels.last(where: { $0.column == cell.column && $0.row < cell.row })
      {
        table.cells.append((label.content, cell.content))
      }
    }
    return table
  }

  private static func references(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> [Referred] {
    var found: [Referred] = []
    var search = SignSearch(for: 0x3A, in: lines)
    var place = search.next(from: 0, in: text)
    while place < text.count {
      if place > 1, text[place - 1] &- 0x30 < 10, let (start, column, row) = reference(before: place, in: text) {
        // What stands before a reference on its line belongs to the cell before it.
        if let last = found.last, last.content.upperBound > start {
          let first = last.content.lowerBound
          found[found.count - 1].content = content(first..<max(start, first), in: text)
        }
        let end = contentEnd(from: place + 1, in: text)
        found.append(Referred(column: column, row: row, content: content(place + 1..<end, in: text)))
      }
      place = search.next(from: place + 1, in: text)
    }
    return found.filter { !$0.content.isEmpty }
  }

  /// The reference that ends at a place: one or two capitals and up to four digits, with no letter or digit before them.
  private static func reference(
    before end: Int, in text: borrowing Span<UInt8>
  ) -> (start: Int, column: Int, row: Int)? {
    var digits = end
    while digits > 0, end - digits < 5, text[digits - 1] &- 0x30 < 10 { digits -= 1 }
    var start = digits
    while start > 0, digits - start < 3, text[start - 1] &- 0x41 < 26 { start -= 1 }
    guard end - digits < 5, 1...2 ~= digits - start, start == 0 || !Spoken.isWord(text[start - 1]) else { return nil }
    let column = (start..<digits).reduce(0) { $0 * 26 + Int(text[$1]) - 0x40 }
    let row = (digits..<end).reduce(0) { $0 * 10 + Int(text[$1]) - 0x30 }
    return (start, column, row)
  }

  /// Where the content of a cell ends: at the end of its line, or at a sign that parts cells.
  private static func contentEnd(from start: Int, in text: borrowing Span<UInt8>) -> Int {
    var end = start
    while end < text.count, end - start < 256, ![0x0A, 0x09, 0x2C, 0x3B, 0x7C].contains(text[end]) { end += 1 }
    return end
  }
}

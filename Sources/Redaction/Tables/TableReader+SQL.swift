extension TableReader {
  private static let values = Array("values".utf8)

  /// The rows of `INSERT INTO t (a, b) VALUES ('x', 'y'), ('z', 'w')`, wherever one stands.
  static func insertedRows(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> [Table] {
    var tables: [Table] = []
    var search = SignSearch(for: 0x29, in: lines)
    var place = 0
    while true {
      // The names' brackets close before the word, and brackets are rarer than its letters.
      place = search.next(from: place, in: text) + 1
      guard place < text.count else { return tables }
      var word = place
      while word < text.count, FieldReader.isBlank(text[word]) { word += 1 }
      guard word + values.count < text.count, text[word] | 0x20 == 0x76,
        text.holds(ignoringCase: values, at: word), let names = names(before: word, in: text)
      else { continue }
      var table = Table()
      var next = word + values.count
      while let (row, end) = tuple(from: next, in: text) {
        if row.count == names.count {
          for (name, cell) in zip(names, row) where !PreparedStatement.isSign(cell, in: text) {
            table.cells.append((name, cell))
          }
        }
        next = end
      }
      // The brackets of the rows close before no word.
      place = next
      if !table.cells.isEmpty { tables.append(table) }
    }
  }

  /// The names in the brackets before the word `values` that stands before an opening bracket; nil when it does not.
  static func names(behindValues bracket: Int, in text: borrowing Span<UInt8>) -> [Range<Int>]? {
    var end = bracket
    while end > 0, FieldReader.isBlank(text[end - 1]) { end -= 1 }
    let start = end - values.count
    guard start > 0, text.holds(ignoringCase: values, at: start) else { return nil }
    return names(before: start, in: text)
  }

  /// The names in the brackets that end before a place.
  private static func names(before place: Int, in text: borrowing Span<UInt8>) -> [Range<Int>]? {
    var end = place
    while end > 0, FieldReader.isBlank(text[end - 1]) { end -= 1 }
    guard end > 0, text[end - 1] == 0x29 else { return nil }
    var start = end - 1
    while start > 0, text[start - 1] != 0x28, end - start < longestRow { start -= 1 }
    guard start > 0, text[start - 1] == 0x28 else { return nil }
    return tuple(from: start - 1, in: text)?.cells
  }

  /// How long a row can be, in bytes.
  private static var longestRow: Int { longestName * mostColumns }

  /// The next values in brackets, after nothing but blanks and a comma, and where they end.
  static func tuple(from start: Int, in text: borrowing Span<UInt8>) -> (cells: [Range<Int>], end: Int)? {
    var place = start
    while place < text.count, FieldReader.isBlank(text[place]) || text[place] == 0x2C { place += 1 }
    guard place < text.count, text[place] == 0x28 else { return nil }
    place += 1
    var cells: [Range<Int>] = []
    var cell = place
    var quote: UInt8?
    var depth = 0
    // A row that does not close would else be read to the text's end, and the next one again.
    let limit = min(text.count, place + longestRow)
    while place < limit {
      let byte = text[place]
      if let open = quote {
        // A doubled quotation mark closes and opens again, which comes to the same; a backslash takes the next along.
        if byte == 0x5C { place += 1 } else if byte == open { quote = nil }
      } else if byte == 0x27 || byte == 0x22 || byte == 0x60 {
        quote = byte
      } else if byte == 0x28 {
        depth += 1
      } else if byte == 0x29, depth > 0 {
        depth -= 1
      } else if byte == 0x2C || byte == 0x29, depth == 0 {
        guard cells.count < mostColumns else { return nil }
        cells.append(content(cell..<place, in: text))
        cell = place + 1
        if byte == 0x29 { return (cells, place + 1) }
      }
      place += 1
    }
    return nil
  }
}

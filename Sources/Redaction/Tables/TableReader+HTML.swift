extension TableReader {
  /// The tables of HTML: rows of cells below a row whose cells can all be names.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func markedUpRows(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> [Table] {
    var tables: [Table] = []
    var table = Table()
    var names: [Range<Int>] = []
    var row: [Range<Int>] = []
    var cell: Int?
    var search = SignSearch(for: 0x3C, in: lines)
    var place = search.next(from: 0, in: text)
    while place < text.count {
      guard let tag = HTMLTag(at: place, in: text), let close = end(ofTagAt: place, in: text) else {
        place = search.next(from: place + 1, in: text)
        continue
      }
      switch tag {
      case .cell: cell = close + 1
      case .cellEnd:
        if let start = cell, row.count < mostColumns { row.append(withoutMarkup(start..<place, in: text)) }
        cell = nil
      case .row, .rowEnd:
        if names.isEmpty {
          if row.count > 1, row.allSatisfy({ $0.count <= longestName && isName($0, in: text) }) { names = row }
        } else if row.count == names.count {
          for (name, cell) in zip(names, row) { table.cells.append((name, cell)) }
        }
        (row, cell) = ([], nil)
      case .table:
        if !table.cells.isEmpty { tables.append(table) }
        (table, names, row, cell) = (Table(), [], [], nil)
      }
      place = search.next(from: place + 1, in: text)
    }
    if !table.cells.isEmpty { tables.append(table) }
    return tables
  }

  /// How long a tag can be, in bytes; so no byte is looked at for more than a few tags.
  private static var longestTag: Int { 256 }

  private static func end(ofTagAt place: Int, in text: borrowing Span<UInt8>) -> Int? {
    var at = place
    while at < text.count, at - place < longestTag {
      if text[at] == 0x3E { return at }
      at += 1
    }
    return nil
  }

  /// A cell without the tags at its ends.
  private static func withoutMarkup(_ cell: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int> {
    var cell = content(cell, in: text)
    while !cell.isEmpty, text[cell.lowerBound] == 0x3C {
      let end = text.firstIndex(of: 0x3E, from: cell.lowerBound)
      guard end < cell.upperBound else { break }
      cell = end + 1..<cell.upperBound
    }
    while !cell.isEmpty, text[cell.upperBound - 1] == 0x3E {
      var start = cell.upperBound - 1
      while start > cell.lowerBound, text[start] != 0x3C { start -= 1 }
      guard text[start] == 0x3C else { break }
      cell = cell.lowerBound..<start
    }
    return content(cell, in: text)
  }
}

/// A tag of HTML that has to do with tables.
private enum HTMLTag {
  case cell, cellEnd, row, rowEnd, table

  /// Reads the name of the tag that begins at a place.
  init?(at place: Int, in text: borrowing Span<UInt8>) {
    var at = place + 1
    let ends = at < text.count && text[at] == 0x2F
    if ends { at += 1 }
    let start = at
    while at < text.count, at - start < 6, (0x61...0x7A).contains(text[at] | 0x20) { at += 1 }
    guard at < text.count, [0x3E, 0x20, 0x0A, 0x0D, 0x09, 0x2F].contains(text[at]) else { return nil }
    func letter(_ offset: Int, _ text: borrowing Span<UInt8>) -> UInt8 { text[start + offset] | 0x20 }
    switch at - start {
    case 2 where letter(0, text) == 0x74 && (letter(1, text) == 0x64 || letter(1, text) == 0x68):
      self = ends ? .cellEnd : .cell
    case 2 where letter(0, text) == 0x74 && letter(1, text) == 0x72: self = ends ? .rowEnd : .row
    case 5 where letter(0, text) == 0x74 && letter(1, text) == 0x61 && letter(4, text) == 0x65: self = .table
    default: return nil
    }
  }
}

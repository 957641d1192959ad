extension TableReader {
  private static let columns = Array("columns".utf8)

  /// The rows of a frame whose columns are named behind them: `DataFrame([('a', 'b'), ('c', 'd')], columns=['x', 'y'])`.
  ///
  /// - Complexity: O(*n*) in the length of the text; looks only where an equals sign stands behind the word.
  static func framedRows(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    var search = SignSearch(for: 0x3D, in: lines)
    var place = search.next(from: 0, in: text)
    while place < text.count {
      if let word = columnsWord(before: place, in: text) {
        let open = FieldReader.afterBlanks(place + 1, in: text)
        let names = strings(from: open, in: text)
        if !names.isEmpty, let start = rowsStart(before: word, in: text) {
          // A row that does not close is not looked for beyond the word, or every word would read the whole text.
          let rows = text.extracting(0..<word)
          var next = start
          while let (row, end) = tuple(from: next, in: rows) {
            if row.count == names.count { for (name, cell) in zip(names, row) { table.cells.append((name, cell)) } }
            next = end
          }
        }
      }
      place = search.next(from: place + 1, in: text)
    }
    return table
  }

  /// How far before the names of columns their rows can begin, in bytes.
  private static var longestRows: Int { 4096 }

  private static func columnsWord(before place: Int, in text: borrowing Span<UInt8>) -> Int? {
    var end = place
    while end > 0, place - end < 4, text[end - 1] == 0x20 { end -= 1 }
    let start = end - columns.count
    guard start > 0, text.holds(columns, at: start) else { return nil }
    return start
  }

  /// Where the first row begins behind the bracket of the list that ends before a place.
  private static func rowsStart(before word: Int, in text: borrowing Span<UInt8>) -> Int? {
    var place = word
    while place > 1, word - place < longestRows {
      place -= 1
      if text[place] == 0x28, text[place - 1] == 0x5B { return place }
    }
    return nil
  }

  /// The strings of a list in square brackets that opens at a place.
  private static func strings(from open: Int, in text: borrowing Span<UInt8>) -> [Range<Int>] {
    guard open < text.count, text[open] == 0x5B else { return [] }
    var names: [Range<Int>] = []
    var place = FieldReader.afterBlanks(open + 1, in: text)
    while names.count < mostColumns, place < text.count, FieldReader.isQuote(text[place]),
      let (content, end) = FieldReader.scalar(at: place, most: longestName, in: text)
    {
      names.append(content)
      place = FieldReader.afterBlanks(end, in: text)
      guard place < text.count, text[place] == 0x2C else { break }
      place = FieldReader.afterBlanks(place + 1, in: text)
    }
    return names
  }

  /// Lines in which two slashes part a label from its value: `Agreement No.//JK2022-889`.
  ///
  /// - Complexity: O(*n*) in the length of the text; a line is left where its first slash has no second.
  static func slashedPairs(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    for line in lines where line.signs.contains(.slash) {
      let line = line.range
      guard line.count > 4, let slash = line.prefix(longestName).first(where: { text[$0] == 0x2F }),
        slash + 2 < line.upperBound, text[slash + 1] == 0x2F, slash > line.lowerBound, text[slash - 1] != 0x3A
      else { continue }
      let (label, cell) = (line.lowerBound..<slash, content(slash + 2..<line.upperBound, in: text))
      if !cell.isEmpty, LabelWords.known.isLabel(label, in: text), canPair(label, cell, in: text) {
        table.cells.append((bareLabel(label, in: text), cell))
      }
    }
    return table
  }
}

/// Finds tables in plain text.
enum TableReader {
  /// Cells with the range of their column's name, quotation marks and blanks around both left out.
  struct Table {
    var cells: [(label: Range<Int>, cell: Range<Int>)] = []
    /// Cells that go on in the next line, in two parts without what stands between them.
    var wrapped: [(label: Range<Int>, cell: Range<Int>, rest: Range<Int>)] = []
    /// Whether blanks stand between the characters of its labels, which are no part of them.
    var isSpaced = false
    /// Cells whose label does not stand in the text, as those of a message whose fields are known by their place.
    var named: [(label: String, cell: Range<Int>)] = []
    /// Cells whose label counts only as it is in simplified characters.
    var turned: [(label: Range<Int>, cell: Range<Int>)] = []
  }

  /// How long the name of a column can be, in bytes.
  static var longestName: Int { 72 }
  /// How long the name of a column can be where full-width punctuation parts them, as it does in sentences too.
  static var longestWideName: Int { 30 }
  /// How many columns a table can have.
  static var mostColumns: Int { 256 }

  /// Calls for the tables of a text, each kind by its own reader; so no more than one kind is in memory at once.
  static func forEachTable(in text: borrowing Span<UInt8>, _ body: (Table) -> Void) {
    let lines = TextLine.all(of: text)
    insertedRows(in: text, lines).forEach(body)
    body(preparedValues(in: text, lines))
    markedUpRows(in: text, lines).forEach(body)
    blankColumns(in: text, lines).forEach(body)
    listedRows(in: text, lines).forEach(body)
    body(spacedLabels(in: text, lines))
    body(spokenLabels(in: text))
    body(ledRows(in: text, lines))
    body(stacks(in: text, lines))
    body(declaredValues(in: text, lines))
    body(namedLines(in: text, lines))
    body(pointedValues(in: text, lines))
    body(markedPairs(in: text, lines))
    body(segments(in: text, lines))
    body(secretManifests(in: text, lines))
    body(Table(named: ManifestReader.values(in: text).map { (manifestLabel, $0) }))
    body(bracketedValues(in: text, lines))
    body(typedValues(in: text, lines))
    body(suffixedKeys(in: text, lines))
    body(referredCells(in: text, lines))
    body(traditionalLabels(in: text))
    body(listedValues(in: text, lines))
    body(framedRows(in: text, lines))
    body(slashedPairs(in: text, lines))
    body(formParts(in: text, lines))
    body(joinedStrings(in: text, lines))
    body(calledPairs(in: text, lines))
    body(filledBlanks(in: text, lines))
    body(answers(in: text, lines))
    body(speakers(in: text, lines))
    separatedRows(in: text, lines).forEach(body)
  }

  /// Lines with a separator below a line that can be a header.
  private static func separatedRows(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> [Table] {
    var (above, isFirst) = (nil as (names: [Range<Int>], separator: CellSeparator)?, false)
    return rows(in: text, lines, names: \.names) { (line, header: (names: [Range<Int>], separator: CellSeparator)) in
      header.separator == .tab && isSectionTitle(line)
    } header: { line in
      if let copied = copiedColumns(line.range, in: text) {
        (above, isFirst) = ((copied, .tab), false)
        return above
      }
      // A heading over several columns has the columns' own names in the line below it.
      if isFirst, let heading = above, let merged = merged(heading, with: line.range, in: text) {
        (above, isFirst) = (merged, false)
        return merged
      }
      above = header(line, in: text)
      isFirst = above != nil
      return above
    } row: { line, header in
      // What a statement before it ends with can be taken for a header.
      if copiedColumns(line, in: text) != nil { return [] }
      let row = cells(of: line, in: text, separator: header.separator)
      if isFirst, merged(header, with: line, in: text) != nil { return [] }
      isFirst = isFirst && isRule(line, in: text)
      if row.count == header.names.count { return row }
      if header.separator == .tab { return filled(tabbed(line, in: text), header.names.count) }
      return header.separator == .comma ? grouped(row, header.names.count, in: text) : row
    }
  }

  /// The tables of lines that have as many cells as there are names in the header above them.
  ///
  /// - Parameters:
  ///   - names: the names in a header.
  ///   - isBetween: whether a line can stand between two rows; no two lines in a row do.
  ///   - header: what a line says when it is a header.
  ///   - row: the cells of a line below a header.
  static func rows<Header>(
    in text: borrowing Span<UInt8>, _ lines: [TextLine], names: (Header) -> [Range<Int>],
    isBetween: (TextLine, Header) -> Bool = { _, _ in false }, header: (TextLine) -> Header?,
    row: (Range<Int>, Header) -> [Range<Int>]
  ) -> [Table] {
    var tables: [Table] = []
    var current: Header?
    var table = Table()
    var isBehindRow = false
    for line in lines {
      if let above = current {
        if isRule(line.range, in: text) { continue }
        let (names, cells) = (names(above), row(line.range, above))
        if cells.count == names.count {
          for (name, cell) in zip(names, cells) { table.cells.append((name, cell)) }
          isBehindRow = true
          continue
        }
        if isBehindRow, isBetween(line, above) {
          isBehindRow = false
          continue
        }
        if !table.cells.isEmpty { tables.append(table) }
        table = Table()
      }
      isBehindRow = false
      current = header(line)
    }
    if !table.cells.isEmpty { tables.append(table) }
    return tables
  }

  /// How many signs that stand in no name can stand in a header.
  private static var mostSigns: Int { 4 }

  /// The separators that can part a line's names when it is a header, and how many signs stand in it that stand in no name;
  /// none for nearly every line, at its first bytes.
  private static func separators(
    in line: Range<Int>, of text: borrowing Span<UInt8>
  ) -> (seen: CellSeparators, signs: Int) {
    let none = (CellSeparators(), 0)
    // A long line is no header; so no cell of a long line is looked at twice.
    guard line.count <= longestName * 16 else { return none }
    var seen = CellSeparators()
    var (name, longest, signs) = (0, 0, 0)
    var place = line.lowerBound
    while place < line.upperBound {
      switch HeaderByte.table[Int(text[place])] {
      case .none:
        if text[place] == 0x3C, let end = breakEnd(from: place, in: text), end <= line.upperBound {
          place = end
          continue
        }
        signs += 1
        if signs > mostSigns { return none }
      case .edge: break
      case .lead:
        if let separator = CellSeparator.long(at: place, in: text) {
          seen.insert(separator)
          // The two bytes that follow are its own.
          (name, place) = (0, place + 2)
        } else {
          name += 1
        }
      case .name:
        name += 1
        if name > longest {
          longest = name
          if name > longestName { return none }
        }
      case .separator(let separator):
        name = 0
        seen.insert(separator)
      }
      place += 1
    }
    if longest > longestWideName { seen.removeWide() }
    return (seen, signs)
  }

  /// The names of a line's columns, when all of its cells can be names.
  private static func header(
    _ line: TextLine, in text: borrowing Span<UInt8>
  ) -> (names: [Range<Int>], separator: CellSeparator)? {
    // Nearly every line is left here.
    if line.signs.isDisjoint(with: .separators) { return nil }
    let line = line.range
    let (seen, signs) = separators(in: line, of: text)
    if seen.isEmpty { return nil }
    for separator in CellSeparator.allCases where seen.contains(separator) {
      var names = cells(of: line, in: text, separator: separator)
      // Doubled bars part the names of a wiki's table.
      if separator == .bar, names.count > 2, names[0].isEmpty { names.removeAll(where: \.isEmpty) }
      guard names.count > 1, names.count <= mostColumns else { continue }
      for place in names.indices { names[place] = unbroken(names[place], in: text) }
      let longest = separator.isWide ? longestWideName : longestName
      guard names.allSatisfy({ $0.count <= longest }), names.contains(where: { !$0.isEmpty }) else { continue }
      if signs == 0 ? names.allSatisfy({ isName($0, in: text) }) : areLabels(names, in: text) {
        return (names, separator)
      }
    }
    return nil
  }

  /// Whether the cells of a line that has signs in it are names all the same, as `#`, `Amount ($)` and `Paid?` are: most of
  /// them are known labels, and none holds a number.
  private static func areLabels(_ names: [Range<Int>], in text: borrowing Span<UInt8>) -> Bool {
    var (labels, others) = (0, 0)
    // A sign alone heads the numbers of the rows.
    for name in names where name.count > 1 {
      if hasNumber(name, in: text) { return false }
      if LabelWords.known.isLabel(name, in: text) { labels += 1 } else { others += 1 }
    }
    return labels > 0 && labels >= others
  }

  /// Whether a cell holds letters, digits and what stands in names: blanks, `_`, `-`, `/`, `.` and pairs of brackets.
  static func isName(_ cell: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    // A call's arguments, `f(a, b)`, part at the comma into cells with half a pair.
    var open = 0
    for place in cell {
      switch text[place] {
      case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, 0x5F, 0x2A: break
      case 0x30...0x39 where place == cell.lowerBound: if !isCount(cell, in: text) { return false }
      case 0x30...0x39, 0x20, 0x28, 0x29, 0x2D, 0x2E, 0x2F: if place == cell.lowerBound { return false }
      default: return false
      }
      if text[place] == 0x28 { open += 1 }
      if text[place] == 0x29 { open -= 1 }
      if open < 0 { return false }
    }
    return open == 0
  }

  /// Whether a cell begins with up to three digits and goes on in Han characters: `15-digit number`, `400 line`.
  private static func isCount(_ cell: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    cell.dropFirst().prefix(3).contains { text[$0] >= 0x80 }
  }

  /// Whether a line is the rule between a Markdown table's header and its rows.
  static func isRule(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    var dashes = 0
    for place in line {
      switch text[place] {
      case 0x2D: dashes += 1
      case 0x7C, 0x3A, 0x20, 0x2B: break
      default: return false
      }
    }
    return dashes > 1
  }

  /// The cells of a line; a cell in quotation marks may hold the separator.
  static func cells(
    of line: Range<Int>, in text: borrowing Span<UInt8>, separator: CellSeparator
  ) -> [Range<Int>] {
    var line = trimmed(line, in: text)
    if separator == .bar {
      // The bars at both ends of a Markdown row separate nothing.
      if line.count > 1, text[line.lowerBound] == 0x7C { line = line.lowerBound + 1..<line.upperBound }
      if line.count > 1, text[line.upperBound - 1] == 0x7C { line = line.lowerBound..<line.upperBound - 1 }
    } else if separator == .box {
      if line.count > 3, CellSeparator.isBox(at: line.lowerBound, in: text) {
        line = line.lowerBound + 3..<line.upperBound
      }
      if line.count > 3, CellSeparator.isBox(at: line.upperBound - 3, in: text) {
        line = line.lowerBound..<line.upperBound - 3
      }
    }
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var place = start
    var quoted = false
    while place < line.upperBound {
      let byte = text[place]
      if byte == 0x22, quoted || trimmed(start..<place, in: text).isEmpty {
        quoted.toggle()
      } else if !quoted, separator.stands(at: place, in: text) {
        cells.append(content(start..<place, in: text))
        start = place + separator.length
        place = start - 1
      }
      place += 1
    }
    cells.append(content(start..<line.upperBound, in: text))
    return cells
  }

  /// A cell without the blanks, quotation marks and stars around it.
  static func content(_ cell: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int> {
    var cell = trimmed(cell, in: text)
    while cell.count > 1, isMark(text[cell.lowerBound]),
      text[cell.lowerBound] == text[cell.upperBound - 1]
    {
      cell = cell.lowerBound + 1..<cell.upperBound - 1
    }
    return trimmed(cell, in: text)
  }

  @inline(__always)
  private static func isMark(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x60 || byte == 0x2A }

  private static func trimmed(_ range: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text[low] == 0x20 || text[low] == 0x09 || text[low] == 0x0D { low += 1 }
    while low < high, text[high - 1] == 0x20 || text[high - 1] == 0x09 || text[high - 1] == 0x0D { high -= 1 }
    return low..<high
  }
}

extension TableReader {
  /// Rows that a label leads: a table on its side, where fields are rows, and a form with several fields in a row.
  ///
  /// Every cell is given the last label before it. Where no bar, no upright line and no tab parts the cells, the first of
  /// them must be a label: commas part the arguments of calls too.
  ///
  /// - Complexity: O(*n*) in the length of the text; most lines are left by their signs or at their first cell.
  static func ledRows(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    for line in lines {
      let (signs, line) = (line.signs, line.range)
      guard line.count > 4, line.count <= longestName * 32 else { continue }
      if signs.contains(.bar), take(line, .bar, &table, text) { continue }
      if signs.contains(.drawn), line.contains(where: { CellSeparator.isBox(at: $0, in: text) }),
        take(line, .box, &table, text)
      {
        continue
      }
      if signs.contains(.tab), take(line, .tab, &table, text) { continue }
      guard !signs.isDisjoint(with: [.comma, .semicolon, .gap, .ideographic]),
        let (first, separator) = firstCell(line, in: text), LabelWords.known.isLabel(first, in: text)
      else { continue }
      if let separator {
        take(cells(of: line, in: text, separator: separator), &table, text)
      } else {
        take(columns(of: line, gap: 2, most: mostColumns, in: text), &table, text)
      }
    }
    return table
  }

  /// How far the first cell of a row can reach, in bytes.
  private static var longestLead: Int { 96 }

  /// The first cell of a line and what parts it from the next, nil for a wide gap of blanks.
  private static func firstCell(
    _ line: Range<Int>, in text: borrowing Span<UInt8>
  ) -> (cell: Range<Int>, separator: CellSeparator?)? {
    var start = line.lowerBound
    while start < line.upperBound, text[start] == 0x20 { start += 1 }
    let end = min(line.upperBound, start + longestLead)
    var place = start
    while place < end {
      switch text[place] {
      case 0x20: if text[place - 1] == 0x20 { return (start..<place, nil) }
      case 0x2C: return (start..<place, .comma)
      case 0x3B: return (start..<place, .semicolon)
      case 0x3D, 0x7B, 0x2E: return nil
      case 0xE3 where place + 2 < end && isWideBlank(at: place, in: text): return (start..<place, nil)
      default: break
      }
      place += 1
    }
    return nil
  }

  /// Adds the cells of a line that stand behind a label; whether there were any.
  private static func take(
    _ line: Range<Int>, _ separator: CellSeparator, _ table: inout Table, _ text: borrowing Span<UInt8>
  ) -> Bool {
    let count = table.cells.count
    take(cells(of: line, in: text, separator: separator), &table, text)
    return table.cells.count > count
  }

  /// Adds the cells of a row that stand behind a label.
  private static func take(_ row: [Range<Int>], _ table: inout Table, _ text: borrowing Span<UInt8>) {
    var label: Range<Int>?
    for cell in row where !cell.isEmpty {
      if LabelWords.known.isLabel(cell, in: text) {
        label = cell
      } else if let label, canPair(label, cell, in: text) {
        table.cells.append((bareLabel(label, in: text), cell))
      }
    }
  }
}

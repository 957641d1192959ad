extension TableReader {
  /// The names of columns when a line below a heading has them and the heading stands over several columns: they are the
  /// line's, and the heading's where the line has none.
  ///
  /// Only a line that leaves cells empty, below a heading that does so too, is read like this.
  static func merged(
    _ heading: (names: [Range<Int>], separator: CellSeparator), with line: Range<Int>, in text: borrowing Span<UInt8>
  ) -> (names: [Range<Int>], separator: CellSeparator)? {
    guard line.count <= longestName * 16 else { return nil }
    var names = row(line, heading.separator, in: text)
    guard names.count > 2, names.contains(where: \.isEmpty), !names.allSatisfy(\.isEmpty) else { return nil }
    let known = names.filter { LabelWords.known.isLabel($0, in: text) }.count
    let filled = names.filter { !$0.isEmpty }.count
    guard known > 0, known * 2 >= filled, names.allSatisfy({ $0.count <= longestName && !hasNumber($0, in: text) })
    else { return nil }
    let above = heading.names
    // The heading may have lost its empty cells at both ends.
    guard above.count <= names.count, above.count == names.count || above.contains(where: \.isEmpty) else { return nil }
    for (place, name) in above.enumerated() where names[place].isEmpty { names[place] = name }
    return (names, heading.separator)
  }

  /// The cells of a line between tabs, the empty ones at its ends too.
  static func tabbed(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    for place in line where text[place] == 0x09 {
      cells.append(content(start..<place, in: text))
      start = place + 1
      if cells.count > mostColumns { return cells }
    }
    cells.append(content(start..<line.upperBound, in: text))
    return cells
  }

  /// The cells of a row that has lost the empty ones at its end, as spreadsheets and editors cut them; as they are when most
  /// are missing.
  static func filled(_ cells: [Range<Int>], _ count: Int) -> [Range<Int>] {
    guard cells.count > 2, cells.count < count, cells.count * 2 >= count, let end = cells.last?.upperBound else {
      return cells
    }
    return cells + Array(repeating: end..<end, count: count - cells.count)
  }

  /// Whether a line among rows can head those below it, as a name of a group of them does.
  static func isSectionTitle(_ line: TextLine) -> Bool {
    !line.range.isEmpty && line.range.count <= longestName && line.signs.isDisjoint(with: .separators)
  }

  private static let copy = Array("copy ".utf8)
  private static let source = Array("from stdin".utf8)

  /// The columns of rows that a dump of PostgreSQL gives below the line: `COPY t (a, b) FROM stdin;`, parted by tabs.
  static func copiedColumns(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> [Range<Int>]? {
    guard text.holds(ignoringCase: copy, at: line.lowerBound),
      let open = line.first(where: { text[$0] == 0x28 }), let (names, end) = tuple(from: open, in: text),
      end < line.upperBound, text.holds(ignoringCase: source, at: end + 1)
    else { return nil }
    return names
  }

  private static func row(
    _ line: Range<Int>, _ separator: CellSeparator, in text: borrowing Span<UInt8>
  ) -> [Range<Int>] {
    separator == .tab ? tabbed(line, in: text) : cells(of: line, in: text, separator: separator)
  }

  /// Whether four digits stand in a row in a name, which is then none.
  static func hasNumber(_ name: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    var digits = 0
    for place in name {
      digits = (0x30...0x39).contains(text[place]) ? digits + 1 : 0
      if digits > 3 { return true }
    }
    return false
  }

  /// Where a break in a cell of a table, `<br>` or `<br/>`, ends that begins at a place; nil when none does.
  static func breakEnd(from place: Int, in text: borrowing Span<UInt8>) -> Int? {
    guard place + 3 < text.count, text[place] == 0x3C, text[place + 1] | 0x20 == 0x62, text[place + 2] | 0x20 == 0x72
    else { return nil }
    var end = place + 3
    while end < text.count, end - place < 6, text[end] == 0x20 || text[end] == 0x2F { end += 1 }
    return end < text.count && text[end] == 0x3E ? end + 1 : nil
  }

  /// A name of a column that a break parts in two, which is in two languages: the half that is a known label, or the first.
  static func unbroken(_ name: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int> {
    var place = name.lowerBound
    while place < name.upperBound {
      if text[place] == 0x3C, let end = breakEnd(from: place, in: text), end <= name.upperBound {
        let (first, second) = (content(name.lowerBound..<place, in: text), content(end..<name.upperBound, in: text))
        let isSecond = !LabelWords.known.isLabel(first, in: text) && LabelWords.known.isLabel(second, in: text)
        return isSecond ? second : first
      }
      place += 1
    }
    return name
  }
}

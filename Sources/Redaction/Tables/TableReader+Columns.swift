extension TableReader {
  /// Tables whose columns only blanks part, as terminals, readers of pictures and pasted sheets give them.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func blankColumns(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> [Table] {
    rows(in: text, lines, names: \.self) { line in
      let names = columnNames(line, in: text)
      return names.isEmpty ? nil : names
    } row: { line, names in
      let row = columns(of: line, gap: 2, most: names.count + 1, in: text)
      // The printed frame of a program has the numbers of its rows before the first column, which has no name.
      if row.count == names.count + 1, row[0].allSatisfy({ (0x30...0x39).contains(text[$0]) }) {
        return Array(row.dropFirst())
      }
      return row.count == names.count ? row : columns(of: line, gap: 1, most: names.count, in: text)
    }
  }

  /// The names of columns in a line: apart by wide gaps when one of them is a known label, by single blanks when all are.
  private static func columnNames(_ line: TextLine, in text: borrowing Span<UInt8>) -> [Range<Int>] {
    // Most lines are left here: no blanks or something else part them.
    let signs = line.signs
    guard !signs.contains(.noName), !signs.isDisjoint(with: [.blank, .ideographic]) else { return [] }
    let line = line.range
    guard line.count <= longestName * 4, line.count > 4 else { return [] }
    let isGapped = !signs.isDisjoint(with: [.gap, .ideographic]) && hasGap(line, in: text)
    guard isGapped || isLabelled(line, in: text), let isWide = blanks(line, in: text) else { return [] }
    if isWide {
      let names = columns(of: line, gap: 2, most: mostColumns, in: text)
      let isHead = names.count > 1 && names.allSatisfy { $0.count <= longestName && isName($0, in: text) }
      if isHead, names.contains(where: { LabelWords.known.isLabel($0, in: text) }) { return names }
    }
    guard !isGapped || isLabelled(line, in: text) else { return [] }
    let names = columns(of: line, gap: 1, most: mostColumns, in: text)
    return names.count > 1 && names.allSatisfy { LabelWords.known.isLabel($0, in: text) } ? names : []
  }

  /// Whether two blanks, or an ideographic one, stand behind the first word or words of a line.
  private static func hasGap(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    var place = line.lowerBound
    while place < line.upperBound, text[place] == 0x20 { place += 1 }
    let end = min(line.upperBound, place + longestName) - 1
    while place < end {
      if text[place] == 0x20, text[place + 1] == 0x20 { return true }
      if text[place] == 0xE3, isWideBlank(at: place, in: text) { return true }
      place += 1
    }
    return false
  }

  /// Whether the first word of a line is a label.
  private static func isLabelled(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    var start = line.lowerBound
    while start < line.upperBound, text[start] == 0x20 { start += 1 }
    var end = start
    while end < line.upperBound, text[end] != 0x20, end - start <= longestName { end += 1 }
    return end > start && LabelWords.known.isLabel(start..<end, in: text)
  }

  /// Whether the blanks in a line are wide ones; nil when it has none or what stands in no name, as nearly every line has.
  private static func blanks(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Bool? {
    var (run, length) = (0, 0)
    var found: Bool?
    for place in line {
      switch text[place] {
      case 0x20, 0x0D: (run, length) = (run + 1, 0)
      // Tabs are read as separators elsewhere.
      case 0x30...0x39 where length == 0: return nil
      case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, 0x30...0x39, 0x28, 0x29, 0x2A, 0x2D...0x2F, 0x5F:
        if length == 0, run > 0 {
          // What begins the line is indented and no second column.
          if place - run > line.lowerBound { found = found == true || run > 1 }
          run = 0
        }
        length += 1
        // Ideographic blanks are of the name here; the columns are parted at them later.
        if length > longestName { return nil }
        if text[place] == 0x80, length > 2, text[place - 1] == 0x80, text[place - 2] == 0xE3 {
          (found, length) = (true, 1)
        }
      default: return nil
      }
    }
    return found
  }

  /// The cells of a line that gaps of blanks part; a tab or an ideographic blank counts as two.
  ///
  /// It stops behind one more than `most`.
  static func columns(
    of line: Range<Int>, gap: Int, most: Int, in text: borrowing Span<UInt8>
  ) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start: Int?
    var end = line.lowerBound
    var blank = 0
    var place = line.lowerBound
    while place < line.upperBound {
      let width: Int
      switch text[place] {
      case 0x20, 0x0D: (width, blank) = (1, blank + 1)
      case 0x09: (width, blank) = (1, blank + 2)
      case 0xE3 where place + 2 < line.upperBound && isWideBlank(at: place, in: text):
        (width, blank) = (3, blank + 2)
      default:
        if let first = start, blank >= gap {
          cells.append(content(first..<end, in: text))
          if cells.count > most { return cells }
          start = place
        }
        if start == nil { start = place }
        (width, blank) = (1, 0)
        end = place + 1
      }
      place += width
    }
    if let start { cells.append(content(start..<end, in: text)) }
    return cells
  }
}

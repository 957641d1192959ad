extension TableReader {
  /// Values with an arrow from the label behind them: `13800138000 <- phone`.
  ///
  /// - Complexity: O(*n*) in the length of the text; only lines with a sign of an arrow are read.
  static func pointedValues(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    for line in lines where !line.signs.isDisjoint(with: [.angle, .drawn]) {
      let line = line.range
      guard line.count <= longestPointed, let arrow = arrow(in: line, of: text) else { continue }
      let (cell, label) = (content(line.lowerBound..<arrow.lowerBound, in: text), arrow.upperBound..<line.upperBound)
      guard !cell.isEmpty, LabelWords.known.isLabel(label, in: text) else { continue }
      let name = bareLabel(label, in: text)
      if canPair(name, cell, in: text) { table.cells.append((name, cell)) }
    }
    return table
  }

  /// How long a line can be, in bytes.
  private static var longestPointed: Int { 240 }

  /// The last arrow to the left in a line: `<-`, `<--` or U+2190.
  private static func arrow(in line: Range<Int>, of text: borrowing Span<UInt8>) -> Range<Int>? {
    var place = line.upperBound - 2
    while place > line.lowerBound {
      if text[place] == 0x3C, text[place + 1] == 0x2D {
        var end = place + 1
        while end < line.upperBound, text[end] == 0x2D { end += 1 }
        return place..<end
      }
      if text[place] == 0xE2, place + 2 < line.upperBound, text[place + 1] == 0x86, text[place + 2] == 0x90 {
        return place..<place + 3
      }
      place -= 1
    }
    return nil
  }
}

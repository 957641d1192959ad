extension TableReader {
  /// The names of those who speak in a chat whose export has them on lines of their own with the time: `Lin 10:21`.
  ///
  /// A timetable has such lines too, one below the other; here something is said below each.
  ///
  /// - Complexity: O(*n*) in the length of the text; a line is left at its last bytes when no time ends it.
  static func speakers(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    var heads = 0
    for (number, line) in lines.enumerated() {
      guard line.signs.contains(.colon), ChatLine.canEndInTime(line.range, in: text) else { continue }
      let head = ChatLine(line.range, in: text)
      guard number + 1 < lines.count, let speaker = head.speaker, head.body.isEmpty else { continue }
      let next = lines[number + 1].range
      if content(next, in: text).isEmpty || ChatLine.canEndInTime(next, in: text) { return Table() }
      heads += 1
      if canBeName(speaker, in: text) { table.named.append(("姓名", speaker)) }
    }
    return heads > 1 ? table : Table()
  }

  /// Whether a cell has as many Han characters as names have, and nothing else.
  private static func canBeName(_ cell: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    cell.count % 3 == 0 && (6...12).contains(cell.count)
      && stride(from: cell.lowerBound, to: cell.upperBound, by: 3).allSatisfy { Spoken.isHan(at: $0, in: text) }
  }
}

extension TableReader {
  /// A row that commas part, with the groups of three digits joined that stand in no quotation marks: `Lin,$98,234.00,ok`.
  ///
  /// - Returns: the row as it is when it then has still another number of cells.
  static func grouped(_ row: [Range<Int>], _ count: Int, in text: borrowing Span<UInt8>) -> [Range<Int>] {
    guard row.count > count, count > 1 else { return row }
    var cells: [Range<Int>] = []
    for cell in row {
      if let last = cells.last, last.upperBound + 1 == cell.lowerBound, isGroup(cell, in: text),
        let digit = last.last, (0x30...0x39).contains(text[digit])
      {
        cells[cells.count - 1] = last.lowerBound..<cell.upperBound
      } else {
        cells.append(cell)
      }
    }
    return cells.count == count ? cells : row
  }

  /// Whether a cell is three digits, with or without a fraction.
  private static func isGroup(_ cell: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    guard cell.count >= 3, cell.prefix(3).allSatisfy({ (0x30...0x39).contains(text[$0]) }) else { return false }
    guard let next = cell.dropFirst(3).first else { return true }
    return text[next] == 0x2E || text[next] >= 0x80
  }
}

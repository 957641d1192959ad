/// The names of a table's columns.
enum ColumnNames {
  /// How long a name can be, in bytes.
  private static let longest = 72

  /// The names in a first row; none when its cells do not look like names.
  static func read(_ row: Range<Int>, in bytes: [UInt8], separator: UInt8) -> [[UInt8]] {
    let names = TableCell.cells(of: row, in: bytes, separator: separator).map { cell in
      var name: [UInt8] = []
      cell.appendText(of: bytes, to: &name)
      return name
    }
    return names.allSatisfy(isName) ? names : []
  }

  /// Whether a cell begins with a letter and holds what stands in names.
  private static func isName(_ cell: [UInt8]) -> Bool {
    guard cell.count <= longest else { return false }
    guard let first = cell.first else { return true }
    return (isLetter(first) || first == 0x5F || first == 0x23 || first == 0x2A)
      && cell.allSatisfy { isLetter($0) || $0 &- 0x30 < 10 || marks.contains($0) }
  }

  private static let marks = Set(" _-/.()#*%:&".utf8)

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }
}

/// A cell of a row, and how it is written.
struct TableCell {
  enum Kind {
    /// As it is.
    case plain
    /// Between quotation marks, those in it doubled.
    case quoted
    /// With quotation marks that RFC 4180 does not know; it can only be taken as a whole.
    case broken
  }

  let kind: Kind
  /// Where it stands in the batch, quotation marks and all.
  let source: Range<Int>
  /// Where its text stands in the texts of the batch.
  var text = 0..<0

  /// Where what its text is read from stands.
  var content: Range<Int> {
    kind == .quoted ? source.lowerBound + 1..<source.upperBound - 1 : source
  }

  /// The cells of a row.
  static func cells(of row: Range<Int>, in bytes: [UInt8], separator: UInt8) -> [TableCell] {
    var cells: [TableCell] = []
    var start = row.lowerBound
    while true {
      var end = start
      var kind = Kind.plain
      if end < row.upperBound, bytes[end] == 0x22 {
        (end, kind) = (closing(from: end + 1, to: row.upperBound, in: bytes), .quoted)
        if end < row.upperBound, bytes[end] != separator { kind = .broken }
      }
      while end < row.upperBound, bytes[end] != separator { end += 1 }
      cells.append(TableCell(kind: kind, source: start..<end))
      if end == row.upperBound { return cells }
      start = end + 1
    }
  }

  /// Behind the quotation mark that is not one of two.
  private static func closing(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
    var place = start
    while place < end {
      if bytes[place] != 0x22 {
        place += 1
      } else if place + 1 < end, bytes[place + 1] == 0x22 {
        place += 2
      } else {
        return place + 1
      }
    }
    return end
  }

  /// The content with its doubled quotation marks single.
  func appendText(of bytes: [UInt8], to text: inout [UInt8]) {
    let content = bytes[content]
    guard kind == .quoted, content.contains(0x22) else {
      text += content
      return
    }
    var isSecond = false
    for byte in content {
      isSecond = byte == 0x22 && !isSecond
      if byte != 0x22 || isSecond { text.append(byte) }
    }
  }

  /// Where a range of its text, counted from its start, stands in the batch.
  func source(of range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    let start = content.lowerBound
    guard kind == .quoted else { return start + range.lowerBound..<start + range.upperBound }
    var place = start
    func advance(by count: Int) {
      for _ in 0..<count { place += bytes[place] == 0x22 ? 2 : 1 }
    }
    advance(by: range.lowerBound)
    let first = place
    advance(by: range.count)
    return first..<place
  }
}

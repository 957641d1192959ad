/// The tables of a text, written out with every cell behind the name of its column, as `phone: 13800138000`.
///
/// So the rules that know labels find what stands in a column of comma- or tab-separated values, in a Markdown table or
/// in the rows of an SQL `INSERT`. A text without tables pays for one look at its lines.
struct UnrolledTables {
  /// A cell: where its content stands in `bytes` and in the text.
  private struct Copy {
    var start: Int
    var origin: Range<Int>
    /// Whether it goes on with the cell before.
    var goesOn = false
  }

  /// The cells with their labels, one on a line, with an empty line between them so that none is context of another.
  private(set) var bytes: [UInt8] = []
  private var copies: [Copy] = []

  /// Writes the tables of a text out; nil when there are none.
  ///
  /// - Complexity: O(*n*) in the length of the text, and O(*n* × the longest label) bytes.
  init?(_ text: borrowing Span<UInt8>) {
    TableReader.forEachTable(in: text) { table in
      for (label, cell) in table.cells where !label.isEmpty && !cell.isEmpty {
        if table.isSpaced { appendWithoutBlanks(label, in: text) } else { text.append(label, to: &bytes) }
        append(cell, in: text)
        if !table.isSpaced { appendTurned(label, cell, in: text) }
      }
      for (label, cell) in table.turned where !cell.isEmpty { appendTurned(label, cell, in: text) }
      for (label, cell, rest) in table.wrapped {
        appendWithoutBlanks(label, in: text)
        append(cell, rest, in: text)
      }
      for (label, cell) in table.named where !cell.isEmpty {
        bytes += label.utf8
        append(cell, in: text)
      }
    }
    if copies.isEmpty { return nil }
  }

  /// Appends a cell behind its label, and the rest of it that stands in another place.
  private mutating func append(_ cell: Range<Int>, _ rest: Range<Int>? = nil, in text: borrowing Span<UInt8>) {
    bytes += [0x3A, 0x20]
    copies.append(Copy(start: bytes.count, origin: cell))
    text.append(cell, to: &bytes)
    if let rest {
      copies.append(Copy(start: bytes.count, origin: rest, goesOn: true))
      text.append(rest, to: &bytes)
    }
    bytes += [0x0A, 0x0A]
  }

  /// Appends a cell behind its label in simplified characters, when these are others than its own.
  private mutating func appendTurned(_ label: Range<Int>, _ cell: Range<Int>, in text: borrowing Span<UInt8>) {
    guard LabelForms.known.isTraditional(label, in: text) else { return }
    bytes += LabelForms.known.simplified(label, in: text)
    append(cell, in: text)
  }

  /// Appends a label of Han characters that blanks part: of each character its three bytes.
  private mutating func appendWithoutBlanks(_ label: Range<Int>, in text: borrowing Span<UInt8>) {
    var place = label.lowerBound
    while place < label.upperBound {
      if (0xE4...0xE9).contains(text[place]) {
        text.append(place..<place + 3, to: &bytes)
        place += 3
      } else {
        place += 1
      }
    }
  }

  /// Where a range of `bytes` stands in the text; nil when it is not all of one cell's content.
  ///
  /// - Complexity: O(log *n*) in the number of cells.
  func original(_ range: Range<Int>) -> Range<Int>? {
    var low = 0
    var high = copies.count
    while low < high {
      let middle = (low + high) / 2
      if copies[middle].start <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let copy = copies[low - 1]
    let shift = copy.origin.lowerBound - copy.start
    let moved = range.lowerBound + shift..<range.upperBound + shift
    if copy.origin.contains(moved) { return moved }
    guard low < copies.count, copies[low].goesOn, copy.origin.contains(moved.lowerBound) else { return nil }
    let end = range.upperBound - copies[low].start + copies[low].origin.lowerBound
    return end <= copies[low].origin.upperBound ? moved.lowerBound..<end : nil
  }
}

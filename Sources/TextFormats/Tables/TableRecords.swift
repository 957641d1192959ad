internal import ModelAPIs
internal import Redaction

/// The cells of some rows, each behind the name of its column.
struct TableRecords: RecordText {
  let batch: RecordBatch
  let text: RequestText
  private let cells: [TableCell]
  private let separator: UInt8

  /// - Parameters:
  ///   - names: of the columns, as far as they are known.
  ///   - style: how placeholders are spelled.
  init(_ batch: RecordBatch, names: [[UInt8]], style: PlaceholderStyle) {
    let separator = batch.format.separator ?? 0x2C
    // A placeholder that needs quotation marks takes a whole cell, whose own spelling is kept.
    let special = [separator, 0x22].map { Unicode.Scalar($0) }
    let isRisky = (style.prefix + style.middle + style.suffix).unicodeScalars.contains(where: special.contains)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(batch.bytes.count * 2)
    var cells: [TableCell] = []
    var parts: [RequestText.Part] = []
    for row in batch.records {
      for (column, var cell) in TableCell.cells(of: row, in: batch.bytes, separator: separator).enumerated()
      where !cell.content.isEmpty {
        let start = bytes.count
        if column < names.count, !names[column].isEmpty {
          bytes += names[column]
          bytes += [0x3A, 0x20]
        }
        let first = bytes.count
        cell.appendText(of: batch.bytes, to: &bytes)
        cell.text = first..<bytes.count
        bytes += [0x0A, 0x0A]
        cells.append(cell)
        parts.append(
          RequestText.Part(
            range: cell.text, context: start..<cell.text.upperBound,
            isWhole: cell.kind == .broken || (isRisky && cell.kind == .plain)))
      }
    }
    (self.batch, self.cells, self.separator) = (batch, cells, separator)
    text = RequestText(bytes: bytes, parts: parts, isSpaced: true) { [cells] range in
      let cell = Self.cell(at: range, in: cells)
      guard cell.kind == .broken || (isRisky && cell.kind == .plain) else { return nil }
      return WrittenForm(place: .cell, bytes: Secret(Array(batch.bytes[cell.source])))
    }
  }

  func source(of range: Range<Int>) -> Range<Int> {
    let cell = Self.cell(at: range, in: cells)
    let start = cell.text.lowerBound
    return cell.source(of: range.lowerBound - start..<range.upperBound - start, in: batch.bytes)
  }

  func redacted(_ edits: [RedactedRequest.Edit]) -> [UInt8] {
    applying(edits.map { ($0.range, $0.replacement, nil) })
  }

  func restored(_ placeholders: [(range: Range<Int>, entry: VaultEntry)]) -> [UInt8] {
    applying(placeholders.map { ($0.range, $0.entry.value.bytes, $0.entry.written) })
  }

  /// The batch with new text in some cells, in quotation marks where it needs them.
  private func applying(_ changes: [(range: Range<Int>, new: [UInt8], written: WrittenForm?)]) -> [UInt8] {
    var edits: [TextEdit] = []
    var next = 0
    while next < changes.count {
      let cell = Self.cell(at: changes[next].range, in: cells)
      let first = next
      while next < changes.count, changes[next].range.upperBound <= cell.text.upperBound { next += 1 }
      guard next > first else {
        next += 1
        continue
      }
      edits += self.edits(changes[first..<next], in: cell)
    }
    return edits.applied(to: batch.bytes, batch.bytes.indices)
  }

  private func edits(
    _ changes: ArraySlice<(range: Range<Int>, new: [UInt8], written: WrittenForm?)>, in cell: TableCell
  ) -> [TextEdit] {
    if let only = changes.first, only.range == cell.text, let written = only.written, written.place == .cell {
      return [TextEdit(range: cell.source, replacement: written.bytes.bytes)]
    }
    let needsMarks =
      cell.kind == .plain
      && changes.contains { change in
        change.new.contains { $0 == separator || $0 == 0x0A || $0 == 0x0D }
          || (change.range.lowerBound == cell.text.lowerBound && change.new.first == 0x22)
      }
    if needsMarks {
      let new = changes.map { TextEdit(range: $0.range, replacement: $0.new) }.applied(to: text.bytes, cell.text)
      return [TextEdit(range: cell.source, replacement: [0x22] + Self.doubled(new) + [0x22])]
    }
    return changes.map { change in
      TextEdit(
        range: source(of: change.range), replacement: cell.kind == .quoted ? Self.doubled(change.new) : change.new)
    }
  }

  /// Text with every quotation mark twice.
  private static func doubled(_ text: [UInt8]) -> [UInt8] { text.flatMap { $0 == 0x22 ? [$0, $0] : [$0] } }

  /// The cell that a range of the text stands in.
  private static func cell(at range: Range<Int>, in cells: [TableCell]) -> TableCell {
    cells[Swift.min(cells.partition { $0.text.upperBound < range.upperBound }, cells.count - 1)]
  }
}

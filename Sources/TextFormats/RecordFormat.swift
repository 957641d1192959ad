internal import Redaction

/// Reads batches of one input; a table's first row names the columns of all.
struct RecordFormat {
  let limits: FormatLimits
  let style: PlaceholderStyle
  private var names: [[UInt8]]?

  /// - Parameter namesColumns: whether cells stand behind the names of their columns.
  init(limits: FormatLimits, style: PlaceholderStyle, namesColumns: Bool = true) {
    (self.limits, self.style) = (limits, style)
    if !namesColumns { names = [] }
  }

  mutating func read(_ batch: RecordBatch) throws(RecordProblem) -> any RecordText {
    guard let separator = batch.format.separator else { return try JSONRecords(batch, limits: limits) }
    if names == nil, let first = batch.records.first {
      names = ColumnNames.read(first, in: batch.bytes, separator: separator)
    }
    return TableRecords(batch, names: names ?? [], style: style)
  }
}

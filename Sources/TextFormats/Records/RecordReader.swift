/// Bytes in, batches of records out; where the bytes were cut makes no difference.
struct RecordReader {
  private let format: TextFormat
  private let limits: FormatLimits
  /// Whether records wait until there are enough of them to be looked at together.
  private let gathers: Bool
  private var cutter: any RecordCutter
  private var buffer: [UInt8] = []
  private var records: [Range<Int>] = []
  /// How many bytes the records have.
  private var filled = 0
  private var offset = 0
  private var line = 1
  /// Whether what may be a byte order mark has been looked at.
  private var isBegun = false

  init(format: TextFormat, limits: FormatLimits, gathers: Bool) {
    (self.format, self.limits, self.gathers) = (format, limits, gathers)
    cutter =
      switch format {
      case .json: ValueCutter()
      case .csv, .tsv: RowCutter(separator: format.separator ?? 0x2C)
      case .jsonl, .text: LineCutter()
      }
  }

  /// Takes the next piece.
  mutating func push(_ piece: [UInt8], _ body: (RecordBatch) throws -> Void) throws {
    buffer += piece
    if !isBegun, buffer.count < Self.mark.count { return }
    try cut(isFinal: false, body)
  }

  /// Ends the input.
  mutating func finish(_ body: (RecordBatch) throws -> Void) throws {
    try cut(isFinal: true, body)
    try emit(to: buffer.count, body)
  }

  /// The byte order mark of UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private mutating func cut(isFinal: Bool, _ body: (RecordBatch) throws -> Void) throws {
    try begin(body)
    do {
      while var record = try cutter.next(in: buffer, isFinal: isFinal) {
        try check(record)
        if let last = records.last, record.lowerBound - last.upperBound > limits.mostRecordBytes {
          // What stands between two records is bounded too.
          let end = record.lowerBound
          try emit(to: end, body)
          record = 0..<record.upperBound - end
        }
        records.append(record)
        filled += record.count
        if filled >= FormatLimits.batchBytes { try emit(to: record.upperBound, body) }
      }
      try check(cutter.open..<buffer.count)
    } catch let problem as RecordProblem {
      throw batch(to: buffer.count).error(problem)
    }
    let gap = cutter.open - (records.last?.upperBound ?? 0)
    if !gathers || records.isEmpty || gap > limits.mostRecordBytes { try emit(to: cutter.open, body) }
  }

  /// Passes a byte order mark, which belongs to no record.
  private mutating func begin(_ body: (RecordBatch) throws -> Void) throws {
    if isBegun { return }
    isBegun = true
    guard buffer.starts(with: Self.mark) else { return }
    buffer.removeFirst(Self.mark.count)
    offset = Self.mark.count
    try body(RecordBatch(format: format, bytes: Self.mark, records: [], offset: 0, line: 1))
  }

  private func check(_ record: Range<Int>) throws(RecordProblem) {
    if record.count > limits.mostRecordBytes {
      throw RecordProblem(problem: .tooLarge(limit: limits.mostRecordBytes), offset: record.lowerBound)
    }
  }

  private func batch(to end: Int) -> RecordBatch {
    RecordBatch(format: format, bytes: Array(buffer[..<end]), records: records, offset: offset, line: line)
  }

  /// Gives all records and forgets their bytes.
  private mutating func emit(to end: Int, _ body: (RecordBatch) throws -> Void) throws {
    if end == 0 { return }
    let batch = batch(to: end)
    buffer.removeFirst(end)
    cutter.forget(end)
    (records, filled) = ([], 0)
    offset += end
    line += batch.bytes.count { $0 == 0x0A }
    try body(batch)
  }
}

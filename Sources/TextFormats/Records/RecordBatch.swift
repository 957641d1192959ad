/// Some records that follow one another, with all that stands between them.
struct RecordBatch {
  let format: TextFormat
  /// As they came in.
  let bytes: [UInt8]
  /// The records, in order.
  let records: [Range<Int>]
  /// Where the bytes begin in the input.
  let offset: Int
  /// The line on which they begin.
  let line: Int

  /// The error that a problem is, with its place in the input.
  func error(_ problem: RecordProblem) -> FormatError {
    let place = min(problem.offset, bytes.count)
    return FormatError(
      problem: problem.problem, format: format, line: line + bytes[..<place].count { $0 == 0x0A },
      offset: offset + place)
  }
}

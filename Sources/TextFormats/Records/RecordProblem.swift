/// Something wrong at a byte, before line and offset are known.
struct RecordProblem: Error {
  let problem: FormatError.Problem
  /// The place, in bytes of what was read together.
  let offset: Int
}

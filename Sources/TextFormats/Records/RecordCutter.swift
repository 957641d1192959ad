/// Finds where records begin and end.
protocol RecordCutter {
  /// Where the record begins that is not complete, or how far was looked when none is open.
  var open: Int { get }

  /// The next record that is complete.
  ///
  /// - Parameters:
  ///   - buffer: all bytes that are not yet forgotten.
  ///   - isFinal: whether no more will come.
  mutating func next(in buffer: [UInt8], isFinal: Bool) throws(RecordProblem) -> Range<Int>?

  /// Goes on as if the buffer began with a later byte, at most `open`.
  mutating func forget(_ count: Int)
}

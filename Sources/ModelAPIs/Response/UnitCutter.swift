/// Cuts an answer into units.
protocol UnitCutter {
  mutating func push(_ piece: [UInt8], to reader: inout AnswerReader) throws(BodyError)
  mutating func finish(_ reader: inout AnswerReader)
}

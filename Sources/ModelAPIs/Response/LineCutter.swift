/// Cuts lines of JSON.
struct LineCutter: UnitCutter {
  private var lines: LineBuffer

  init(mostBytes: Int) { lines = LineBuffer(mostBytes: mostBytes) }

  mutating func push(_ piece: [UInt8], to reader: inout AnswerReader) throws(BodyError) {
    lines.append(piece)
    while let line = try lines.next() { take(line, to: &reader) }
  }

  mutating func finish(_ reader: inout AnswerReader) { take(lines.rest(), to: &reader) }

  private func take(_ line: [UInt8], to reader: inout AnswerReader) {
    guard line.contains(where: { $0 > 0x20 }) else { return reader.pass(line) }
    do { try reader.take(line, value: 0..<line.count, event: "") } catch { reader.pass(line, isUnread: true) }
  }
}

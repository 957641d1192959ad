/// Cuts lines of JSON.
struct LineCutter: UnitCutter {
  private var lines: LineBuffer

  init(mostBytes: Int) { lines = LineBuffer(mostBytes: mostBytes) }

  mutating func push(_ piece: [UInt8], to reader: inout AnswerReader) throws(BodyError) {
    _ = lines.append(piece)
    while let line = try lines.next() { take(line, to: &reader) }
  }

  mutating func finish(_ reader: inout AnswerReader) { take(lines.rest(), to: &reader) }

  private mutating func take(_ line: Range<Int>, to reader: inout AnswerReader) {
    defer { lines.take() }
    guard lines.bytes[line].contains(where: { $0 > 0x20 }) else { return reader.pass(lines.bytes, line) }
    do { try reader.take(lines.bytes, line, value: line) } catch { reader.pass(lines.bytes, line, isUnread: true) }
  }
}

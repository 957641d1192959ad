/// Cuts server-sent events: a unit is a `data:` line with the lines before it.
///
/// Not the whole event, since some servers part events by single line ends.
struct EventCutter: UnitCutter {
  private var lines: LineBuffer
  /// Lines that wait for their data, and where in them the data of the event stands so far.
  private var waiting: [UInt8] = []
  private var data: [Range<Int>] = []
  private var event = ""

  init(mostBytes: Int) { lines = LineBuffer(mostBytes: mostBytes) }

  mutating func push(_ piece: [UInt8], to reader: inout AnswerReader) throws(BodyError) {
    lines.append(piece)
    while let line = try lines.next() { take(line, to: &reader) }
    guard waiting.count <= lines.mostBytes else { throw BodyError(.tooLarge(limit: lines.mostBytes)) }
  }

  mutating func finish(_ reader: inout AnswerReader) {
    let rest = lines.rest()
    if !rest.isEmpty { take(rest, to: &reader) }
    giveUp(&reader)
  }

  private mutating func take(_ line: [UInt8], to reader: inout AnswerReader) {
    var end = line.count
    while end > 0, line[end - 1] == 0x0A || line[end - 1] == 0x0D { end -= 1 }
    if end == 0 {
      giveUp(&reader)
      event = ""
      reader.pass(line)
      return
    }
    if line.starts(with: [0x64, 0x61, 0x74, 0x61, 0x3A]) {
      takeData(line, 5..<end, to: &reader)
    } else if line.starts(with: [0x7B]) {
      // A bare line of JSON in an event stream is some servers' way to tell an error.
      takeData(line, 0..<end, to: &reader)
    } else {
      if line.starts(with: Array("event:".utf8)) {
        event = String(decoding: line[6..<end].drop { $0 == 0x20 }, as: UTF8.self)
      }
      // A comment keeps the connection alive and must not wait.
      if line[0] == 0x3A, data.isEmpty, waiting.isEmpty { reader.pass(line) } else { waiting += line }
    }
  }

  private mutating func takeData(_ line: [UInt8], _ range: Range<Int>, to reader: inout AnswerReader) {
    let start = waiting.count
    waiting += line
    data.append(range.lowerBound + start..<range.upperBound + start)
    if data.count == 1, waiting[data[0]].drop(while: { $0 == 0x20 }).elementsEqual("[DONE]".utf8) {
      reader.flush()
      giveUp(&reader, isUnread: false)
      return
    }
    do {
      try reader.take(waiting, value: data[0].lowerBound..<data[data.count - 1].upperBound, between: data, event: event)
      (waiting, data) = ([], [])
    } catch {
      // The value may go on in the next line of data.
      if case .truncated = error.code { return }
      giveUp(&reader)
    }
  }

  /// Passes on what is not JSON.
  private mutating func giveUp(_ reader: inout AnswerReader, isUnread: Bool = true) {
    reader.pass(waiting, isUnread: isUnread && !data.isEmpty)
    (waiting, data) = ([], [])
  }
}

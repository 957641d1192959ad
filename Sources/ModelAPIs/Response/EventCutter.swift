/// Cuts server-sent events: a unit is a `data:` line with the lines before it.
///
/// Not the whole event, since some servers part events by single line ends.
struct EventCutter: UnitCutter {
  private var lines: LineBuffer
  /// Where in the lines that wait the data of the event stands so far.
  private var data: [Range<Int>] = []
  private var event: [UInt8] = []

  init(mostBytes: Int) { lines = LineBuffer(mostBytes: mostBytes) }

  mutating func push(_ piece: [UInt8], to reader: inout AnswerReader) throws(BodyError) {
    let moved = lines.append(piece)
    if moved > 0, !data.isEmpty { data = data.map { $0.lowerBound - moved..<$0.upperBound - moved } }
    while let line = try lines.next() { take(line, to: &reader) }
  }

  mutating func finish(_ reader: inout AnswerReader) {
    let rest = lines.rest()
    if !rest.isEmpty { take(rest, to: &reader) }
    giveUp(rest.upperBound, &reader)
    lines.take()
  }

  private mutating func take(_ line: Range<Int>, to reader: inout AnswerReader) {
    var end = line.upperBound
    while end > line.lowerBound, lines.bytes[end - 1] == 0x0A || lines.bytes[end - 1] == 0x0D { end -= 1 }
    if end == line.lowerBound {
      giveUp(line.lowerBound, &reader)
      event.removeAll(keepingCapacity: true)
      reader.pass(lines.bytes, line)
      lines.take()
    } else if starts(line, "data:") {
      takeData(line, line.lowerBound + 5..<end, to: &reader)
    } else if lines.bytes[line.lowerBound] == 0x7B {
      // A bare line of JSON in an event stream is some servers' way to tell an error.
      takeData(line, line.lowerBound..<end, to: &reader)
    } else if starts(line, "event:") {
      event.removeAll(keepingCapacity: true)
      event += lines.bytes[line.lowerBound + 6..<end].drop { $0 == 0x20 }
    } else if lines.bytes[line.lowerBound] == 0x3A, line.lowerBound == lines.start {
      // A comment keeps the connection alive and must not wait.
      reader.pass(lines.bytes, line)
      lines.take()
    }
  }

  private func isDone(_ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    while start < range.upperBound, lines.bytes[start] == 0x20 { start += 1 }
    return range.upperBound - start == 6 && starts(start..<range.upperBound, "[DONE]")
  }

  private func starts(_ line: Range<Int>, _ word: StaticString) -> Bool {
    guard line.count >= word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where unsafe lines.bytes[line.lowerBound + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  private mutating func takeData(_ line: Range<Int>, _ range: Range<Int>, to reader: inout AnswerReader) {
    let isFirst = data.isEmpty
    let unit = lines.start..<line.upperBound
    if isFirst, isDone(range) {
      reader.flush()
      reader.pass(lines.bytes, unit)
      lines.take()
      return
    }
    do {
      if isFirst {
        try reader.take(lines.bytes, unit, value: range, event: event)
      } else {
        let all = data + [range]
        try reader.take(
          lines.bytes, unit, value: all[0].lowerBound..<range.upperBound, between: all, event: event)
        data.removeAll(keepingCapacity: true)
      }
      lines.take()
    } catch {
      data.append(range)
      // The value may go on in the next line of data.
      if case .truncated = error.code { return }
      giveUp(line.upperBound, &reader)
      lines.take()
    }
  }

  /// Passes on what is not JSON, up to a place.
  private mutating func giveUp(_ end: Int, _ reader: inout AnswerReader) {
    if lines.start < end { reader.pass(lines.bytes, lines.start..<end, isUnread: !data.isEmpty) }
    data.removeAll(keepingCapacity: true)
  }
}

internal import ModelAPIs
internal import PlainJSON

/// A stream in the client's own format, line by line, so that an event which tells of a failure is never put into the
/// middle of another.
struct PassedStream: LocalStream {
  private static let reason = Array(#""finish_reason":"#.utf8)

  private var lines: LineBuffer
  private var out: [UInt8] = []
  private var hasEnded = false
  /// Whether the last line belongs to an event that is not closed.
  private var isInEvent = false
  private(set) var isDone = false

  /// - Parameter mostBytes: of one event.
  init(mostBytes: Int) { lines = LineBuffer(mostBytes: mostBytes) }

  mutating func push(_ piece: [UInt8]) throws {
    _ = lines.append(piece)
    while let line = try lines.next() { take(line) }
  }

  mutating func finish() throws {
    let rest = lines.rest()
    // A line without an end may have been cut in the middle.
    if let data = LocalCall.data(of: lines.bytes[rest]), Self.isDone(data) || JSON(bytes: data) != nil { note(rest) }
    guard hasEnded else { throw LocalCall.endedEarly }
    take(rest)
    isDone = true
  }

  mutating func fail(_ error: String, status: Int) {
    isDone = true
    // What is missing is not a part of the answer.
    if hasEnded { return }
    out += Array("\(isInEvent ? "\n" : "")data: \(error)\n\n".utf8)
  }

  mutating func drain() -> [UInt8] {
    defer { out = [] }
    return out
  }

  private mutating func take(_ line: Range<Int>) {
    note(line)
    out += lines.bytes[line]
    isInEvent = lines.bytes[line].contains { $0 > 0x20 }
    lines.take()
  }

  /// Looks whether a line ends the answer.
  private mutating func note(_ line: Range<Int>) {
    guard !hasEnded, let data = LocalCall.data(of: lines.bytes[line]) else { return }
    if Self.isDone(data) { hasEnded = true }
    // Quotes that are not escaped stand only around names and values, never in a text.
    guard let name = data.firstRange(of: Self.reason) else { return }
    if data[name.upperBound...].first(where: { $0 > 0x20 }) == 0x22 { hasEnded = true }
  }

  private static func isDone(_ data: ArraySlice<UInt8>) -> Bool { data.elementsEqual("[DONE]".utf8) }
}

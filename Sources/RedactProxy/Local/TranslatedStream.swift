internal import ModelAPIs
internal import PlainJSON

/// A stream that is told in another provider's events.
struct TranslatedStream: LocalStream {
  private var dialect: any LocalDialect
  private var lines: LineBuffer
  private var reply = LocalReply()
  private var hasBegun = false
  private var out = ""
  private(set) var isDone = false

  /// - Parameter mostBytes: of one event.
  init(_ dialect: any LocalDialect, mostBytes: Int) {
    self.dialect = dialect
    lines = LineBuffer(mostBytes: mostBytes)
  }

  mutating func push(_ piece: [UInt8]) throws {
    _ = lines.append(piece)
    while !isDone, let line = try lines.next() { try take(line) }
  }

  mutating func finish() throws {
    try take(lines.rest())
    if isDone { return }
    guard reply.hasEnded else { throw LocalCall.endedEarly }
    try end()
  }

  mutating func fail(_ error: String, status: Int) {
    isDone = true
    // What is missing is not a part of the answer.
    if reply.hasEnded, (try? end()) != nil { return }
    out += dialect.failure(error, status: status)
  }

  mutating func drain() -> [UInt8] {
    defer { out = "" }
    return Array(out.utf8)
  }

  private mutating func take(_ line: Range<Int>) throws {
    defer { lines.take() }
    guard let data = LocalCall.data(of: lines.bytes[line]) else { return }
    if data.elementsEqual("[DONE]".utf8) { return try end() }
    guard let chunk = JSON(bytes: data) else {
      throw ProxyError(502, "local_answer", "The local model sent an event that is no JSON.")
    }
    let piece = try reply.take(chunk)
    begin()
    if !piece.isEmpty { out += dialect.piece(piece, reply) }
  }

  private mutating func begin() {
    if !hasBegun { out += dialect.begin(reply) }
    hasBegun = true
  }

  private mutating func end() throws {
    try reply.check()
    begin()
    out += try dialect.end(reply)
    isDone = true
  }
}

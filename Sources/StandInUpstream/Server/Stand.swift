internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import PlainJSON
internal import Synchronization

/// What one stand-in keeps, and how it answers a request.
final class Stand: Sendable {
  /// The most bytes of a request.
  private static let maximumBody = 64 << 20

  let seen = SeenRequests()
  let openAnswers = Atomic(0)
  private let files = FileStore()
  private let fault = Mutex<Fault?>(nil)

  func answer(_ request: Request) async throws -> Response {
    let incoming = try await read(request)
    switch (incoming.method, incoming.path) {
    case ("GET", "/_seen"): return response(.json(seen.json))
    case ("DELETE", "/_seen"):
      seen.clear()
      return response(.json([:]))
    case ("PUT", "/_fault"):
      let words = String(decoding: incoming.body, as: UTF8.self)
      guard let choice = Fault(words) else { return response(.json(["error": "unknown fault"], status: 400)) }
      fail(words.isEmpty ? nil : choice)
      return response(.json([:]))
    default:
      seen.add(incoming)
      let words = incoming.header("X-Stand-In")
      return try await response(answer(incoming), with: words.flatMap(Fault.init) ?? fault.withLock { $0 })
    }
  }

  func fail(_ choice: Fault?) { fault.withLock { $0 = choice } }

  private func answer(_ request: StandInRequest) -> (Fault?) -> StandInAnswer {
    { fault in
      if let status = fault?.status {
        var answer = StandInAnswer.json(["error": ["message": "stand-in error", "code": .int(status)]], status: status)
        if (300..<400).contains(status) { answer.headers.append(("Location", request.path)) }
        return answer
      }
      if fault?.garbage == true {
        return StandInAnswer(
          contentType: "application/json", events: ["\u{1}\u{2}}{garbage\r\r\n\n", "data: {\"a\n\n"])
      }
      guard let dialect = Dialect.all.first(where: { $0.takes(request) }) else {
        return .json(["error": ["message": "no dialect of the stand-in takes \(request.path)"]], status: 404)
      }
      var echo = Echo(request.json)
      if let large = fault?.large { echo.said += String(repeating: "x", count: large) }
      var answer = dialect.answer(request, echo)
      answer.headers.append(("X-Stand-In-Dialect", dialect.name))
      return answer
    }
  }

  private func read(_ request: Request) async throws -> StandInRequest {
    let body = try await request.body.collect(upTo: Self.maximumBody)
    var headers = request.headers.map { (name: $0.name.rawName, value: $0.value) }
    if let authority = request.head.authority { headers.insert((name: "Host", value: authority), at: 0) }
    return StandInRequest(
      method: request.method.rawValue, path: request.uri.path, query: request.uri.query ?? "", headers: headers,
      body: Array(body.readableBytesView), files: files)
  }

  private func response(_ answer: StandInAnswer) -> Response {
    Response(
      status: .init(code: answer.status), headers: [.contentType: answer.contentType],
      body: .init(byteBuffer: ByteBuffer(string: answer.events.joined())))
  }

  private func response(_ make: (Fault?) -> StandInAnswer, with fault: Fault?) async throws -> Response {
    if fault?.hang == true {
      openAnswers.add(1, ordering: .relaxed)
      defer { openAnswers.subtract(1, ordering: .relaxed) }
      try await Task.sleep(for: .seconds(3600))
    }
    let answer = make(fault)
    var fields = HTTPFields()
    fields[.contentType] = answer.contentType
    for (name, value) in answer.headers { if let name = HTTPField.Name(name) { fields[name] = value } }
    var pieces = answer.events.map { Array($0.utf8) }
    if let coding = fault?.coding.flatMap(StoredCoding.init) {
      fields[.contentEncoding] = coding.rawValue
      pieces = [coding.pack(pieces.reduce(into: []) { $0 += $1 })]
    }
    if let chunk = fault?.chunk {
      let whole = pieces.reduce(into: []) { $0 += $1 }
      pieces = stride(from: 0, to: whole.count, by: chunk).map { Array(whole[$0..<min($0 + chunk, whole.count)]) }
    }
    // A single body has a length, as real servers' answers do; a stream has none.
    let isStream = pieces.count > 1
    if !isStream { fields[.contentLength] = String(pieces.first?.count ?? 0) }
    return Response(status: .init(code: answer.status), headers: fields, body: body(pieces, fault))
  }

  private func body(_ pieces: [[UInt8]], _ fault: Fault?) -> ResponseBody {
    ResponseBody { [self] writer in
      openAnswers.add(1, ordering: .relaxed)
      defer { openAnswers.subtract(1, ordering: .relaxed) }
      let half = pieces.count / 2
      for (number, piece) in pieces.enumerated() {
        if let delay = fault?.delay { try await Task.sleep(for: .milliseconds(delay)) }
        if number == half, fault?.cut == true || fault?.stall == true {
          try await writer.write(ByteBuffer(bytes: piece.prefix(piece.count / 2)))
          if fault?.cut == true {
            // What was written must be on its way: the server drops it with the connection otherwise.
            try await Task.sleep(for: .milliseconds(50))
            throw CutError()
          }
          try await Task.sleep(for: .seconds(3600))
        }
        try await writer.write(ByteBuffer(bytes: piece))
      }
      try await writer.finish(nil)
    }
  }

  /// Ends a body in the middle; the server closes the connection on it.
  private struct CutError: Error {}
}

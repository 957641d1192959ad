internal import Exchange
internal import ModelAPIs
internal import Outbound
internal import PlainJSON

/// A call as the local model is asked, and how its answer is carried back.
struct LocalCall: Sendable {
  let request: OutboundRequest
  /// What it is asked in.
  let format: WireFormat
  /// How its client speaks; nil when that is how the local model is asked.
  let dialect: (any LocalDialect)?
  /// How an error is spelled for that client.
  let errorShape: ErrorShape
  /// The most bytes of an answer, or of one event of a stream.
  private static let mostBytes = 64 << 20

  /// The answer in the client's own format.
  func translated(_ answer: ExchangedResponse) async throws -> ExchangedResponse {
    guard let dialect else { return answer }
    var out = answer
    guard answer.status == 200 else {
      _ = try await answer.body.collect(upTo: Self.mostBytes)
      out.headers = [HeaderField("Content-Type", errorShape.contentType)]
      out.body = OutboundBody(
        errorShape.body(
          status: answer.status, code: "local_model_failed",
          message: "The local model answered with the status \(answer.status); see its own log."))
      return out
    }
    if answer.isStream {
      out.headers = [HeaderField("Content-Type", dialect.streamType)]
      out.body = Self.stream(answer.body, dialect)
      return out
    }
    guard let completion = JSON(bytes: try await answer.body.collect(upTo: Self.mostBytes)) else {
      throw ProxyError(502, "local_answer", "The local model's answer is no JSON; look whether its address is right.")
    }
    out.headers = [HeaderField("Content-Type", "application/json")]
    out.body = OutboundBody(Array(dialect.answer(LocalReply(completion)).text.utf8))
    return out
  }

  /// A stream event by event.
  private static func stream(_ body: OutboundBody, _ dialect: any LocalDialect) -> OutboundBody {
    OutboundBody {
      var pieces = body.makeAsyncIterator()
      var lines = Lines()
      var dialect = dialect
      var reply = LocalReply()
      var hasBegun = false
      var isDone = false
      return {
        while !isDone {
          var out = ""
          let piece = try await pieces.next()
          for line in lines.take(piece ?? [0x0A]) {
            guard let data = Self.data(of: line) else { continue }
            if data.elementsEqual("[DONE]".utf8) {
              isDone = true
              break
            }
            guard let chunk = JSON(bytes: data) else {
              throw ProxyError(502, "local_answer", "The local model sent an event that is no JSON.")
            }
            let text = reply.take(chunk)
            if !hasBegun { out += dialect.begin(reply) }
            hasBegun = true
            if !text.isEmpty { out += dialect.piece(text, reply) }
          }
          isDone = isDone || piece == nil
          if isDone {
            if !hasBegun { out += dialect.begin(reply) }
            out += dialect.end(reply)
          }
          if !out.isEmpty { return Array(out.utf8) }
        }
        return nil
      }
    }
  }

  private static func data(of line: [UInt8]) -> ArraySlice<UInt8>? {
    guard line.starts(with: "data:".utf8) else { return nil }
    return line.dropFirst(5).drop { $0 == 0x20 }
  }

  /// Lines of a text in pieces.
  private struct Lines {
    private var rest: [UInt8] = []

    mutating func take(_ piece: [UInt8]) -> [[UInt8]] {
      rest += piece
      var lines: [[UInt8]] = []
      var start = 0
      while let end = rest[start...].firstIndex(of: 0x0A) {
        lines.append(Array(rest[start..<end].filter { $0 != 0x0D }))
        start = end + 1
      }
      rest.removeFirst(start)
      return lines
    }
  }
}

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

  /// The error of a stream that ended before its answer did.
  static let endedEarly = ProxyError(
    502, "local_answer", "The local model's stream ended before its answer did; see its own log.")

  /// The answer in the client's own format.
  func translated(_ answer: ExchangedResponse) async throws -> ExchangedResponse {
    var out = answer
    if answer.status == 200, answer.isStream {
      if let dialect {
        out.headers = [HeaderField("Content-Type", dialect.streamType)]
        out.body = TranslatedStream(dialect, mostBytes: Self.mostBytes).body(answer.body, errorShape: errorShape)
      } else {
        out.body = PassedStream(mostBytes: Self.mostBytes).body(answer.body, errorShape: errorShape)
      }
      return out
    }
    guard let dialect else { return answer }
    guard answer.status == 200 else {
      _ = try await answer.body.collect(upTo: Self.mostBytes)
      out.headers = [HeaderField("Content-Type", errorShape.contentType)]
      out.body = OutboundBody(
        errorShape.body(
          status: answer.status, code: "local_model_failed",
          message: "The local model answered with the status \(answer.status); see its own log."))
      return out
    }
    guard let completion = JSON(bytes: try await answer.body.collect(upTo: Self.mostBytes)) else {
      throw ProxyError(502, "local_answer", "The local model's answer is no JSON; look whether its address is right.")
    }
    out.headers = [HeaderField("Content-Type", "application/json")]
    out.body = OutboundBody(Array(try dialect.answer(LocalReply(completion)).text.utf8))
    return out
  }

  /// What a line of a stream holds behind `data:`.
  static func data(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.starts(with: "data:".utf8) else { return nil }
    var data = line.dropFirst(5).drop { $0 == 0x20 }
    while let last = data.last, last == 0x0A || last == 0x0D { data.removeLast() }
    return data
  }
}

internal import ModelAPIs
internal import Outbound

/// What becomes of the local model's stream on its way to a client.
protocol LocalStream: Sendable {
  /// Whether nothing more is to come.
  var isDone: Bool { get }
  /// Takes the next bytes.
  ///
  /// - Throws: what ends the stream; what was taken before is kept.
  mutating func push(_ piece: [UInt8]) throws
  /// Takes the end of the bytes.
  ///
  /// - Throws: when the answer has not ended.
  mutating func finish() throws
  /// Ends the stream with an event that tells of a failure.
  mutating func fail(_ error: String, status: Int)
  /// Gives what can be sent.
  mutating func drain() -> [UInt8]
}

extension LocalStream {
  /// The body of an answer: what went before a failure is sent, then its event, and then `ToldFailure` is thrown.
  ///
  /// - Parameters:
  ///   - body: of the local model's answer.
  ///   - shape: how an error is spelled for the client.
  func body(_ body: OutboundBody, errorShape shape: ErrorShape) -> OutboundBody {
    OutboundBody {
      var pieces = body.makeAsyncIterator()
      var stream = self
      var failure: ToldFailure?
      return {
        while true {
          if let failure { throw failure }
          if stream.isDone { return nil }
          do {
            if let piece = try await pieces.next() { try stream.push(piece) } else { try stream.finish() }
          } catch let error as CancellationError {
            throw error
          } catch {
            let told = ProxyFailure(error)
            let body = shape.body(status: told.status, code: told.word, message: told.sentence)
            stream.fail(String(decoding: body, as: UTF8.self), status: told.status)
            failure = ToldFailure(cause: error)
          }
          let out = stream.drain()
          if !out.isEmpty { return out }
        }
      }
    }
  }
}

import Outbound
import Synchronization

/// Notes what it is sent and answers as it is told.
final class RecordingUpstream: Upstream {
  private let seen = Mutex<[OutboundRequest]>([])
  private let answer: @Sendable (OutboundRequest) -> OutboundResponse

  init(_ answer: @escaping @Sendable (OutboundRequest) -> OutboundResponse) { self.answer = answer }

  /// Answers with a body in pieces of some size.
  convenience init(
    status: Int = 200, type: String = "application/json", pieces size: Int = 1 << 20,
    _ body: @escaping @Sendable (String) -> String
  ) {
    self.init { request in
      let bytes = Array(body(String(decoding: request.body, as: UTF8.self)).utf8)
      let body = OutboundBody {
        var rest = bytes[...]
        return {
          if rest.isEmpty { return nil }
          defer { rest = rest.dropFirst(size) }
          return Array(rest.prefix(size))
        }
      }
      return OutboundResponse(
        status: status, headers: [HeaderField("Content-Type", type), HeaderField("Content-Length", "\(bytes.count)")],
        body: body)
    }
  }

  var requests: [OutboundRequest] { seen.withLock { $0 } }
  var bodies: [String] { requests.map { String(decoding: $0.body, as: UTF8.self) } }

  func send(_ request: OutboundRequest) async throws -> OutboundResponse {
    seen.withLock { $0.append(request) }
    return answer(request)
  }
}

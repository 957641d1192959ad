import Outbound
import OutboundURLSession
import StandInUpstream
import Testing

/// One at a time: a thousand streams beside it would make any other test late.
@Suite("Upstreams over loopback", .serialized)
enum NetworkTests {}

/// The clients that must behave alike.
enum UpstreamKind: CaseIterable, Sendable {
  case asyncHTTP
  case urlSession

  func upstream(_ limits: OutboundLimits = OutboundLimits()) -> any Upstream {
    switch self {
    case .asyncHTTP: AsyncHTTPUpstream(limits: limits)
    case .urlSession: URLSessionUpstream(limits: limits)
    }
  }
}

extension StandInUpstream {
  /// A streamed chat request to this stand-in that asks for a fault.
  func chat(_ fault: String = "", text: String = "\u{4F60}\u{597D}", isStream: Bool = true) throws -> OutboundRequest {
    let body = #"{"model":"m","stream":\#(isStream),"messages":[{"role":"user","content":"\#(text)"}]}"#
    return OutboundRequest(
      method: "POST", url: try OutboundURL(url + "/v1/chat/completions"),
      headers: [HeaderField("Content-Type", "application/json"), HeaderField("X-Stand-In", fault)],
      body: Array(body.utf8))
  }

  /// Waits until no answer is open; gives up, and records an issue, after many tries.
  func untilAllAnswersEnded() async throws {
    for _ in 0..<600 where openAnswers > 0 { try await Task.sleep(for: .milliseconds(10)) }
    #expect(openAnswers == 0, "an answer is still open")
  }

  /// Waits until an answer has begun; gives up, and records an issue, after many tries.
  func untilAnswerBegan() async throws {
    for _ in 0..<600 where openAnswers == 0 { try await Task.sleep(for: .milliseconds(10)) }
    #expect(openAnswers > 0, "no answer has begun")
  }
}

/// The code of the error that an operation throws, or nil.
func code(of work: () async throws -> Void) async -> OutboundError.Code? {
  do {
    try await work()
    return nil
  } catch let error as OutboundError {
    return error.code
  } catch {
    return .other(kind: "\(type(of: error))")
  }
}

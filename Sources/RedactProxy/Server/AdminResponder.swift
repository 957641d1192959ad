internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Answers on the admin port: health, readiness, metrics.
struct AdminResponder: Sendable {
  let core: ProxyCore

  func answer(_ request: Request) -> Response {
    guard request.method == .get || request.method == .head else {
      return text("Only GET is known here.\n", .methodNotAllowed)
    }
    switch request.uri.path {
    case "/healthz": return text("alive\n")
    case "/readyz": return text("ready\n")
    case "/metrics":
      return text(core.metrics.prometheus(sessions: core.sessions.count), type: "text/plain; version=0.0.4")
    default: return text("Known here: /healthz, /readyz, /metrics.\n", .notFound)
    }
  }

  private func text(
    _ text: String, _ status: HTTPResponse.Status = .ok, type: String = "text/plain; charset=utf-8"
  ) -> Response {
    Response(status: status, headers: [.contentType: type], body: .init(byteBuffer: ByteBuffer(string: text)))
  }
}

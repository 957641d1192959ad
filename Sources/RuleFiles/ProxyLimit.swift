/// The bounds of the proxy, by the names that they have in a file of settings.
public enum ProxyLimit: String, Sendable, CaseIterable {
  /// The most bytes of a request's body.
  case bodyBytes = "body-bytes"
  /// The longest time in which a request's body must have come.
  case bodySeconds = "body-seconds"
  /// The most bytes of a request's header lines.
  case headerBytes = "header-bytes"
  /// The most connections of clients.
  case connections
  /// The longest time a client's connection may be without a request.
  case connectionSeconds = "connection-seconds"
  /// The most calls at once.
  case calls
  /// The longest wait for a connection to the upstream.
  case connectSeconds = "connect-seconds"
  /// The longest wait for the head of an answer.
  case firstByteSeconds = "first-byte-seconds"
  /// The longest silence in an answer.
  case idleSeconds = "idle-seconds"
  /// The longest life of a call.
  case totalSeconds = "total-seconds"
  /// The most sessions that are kept.
  case sessions
  /// How long an unused session is kept.
  case sessionSeconds = "session-seconds"
  /// How long open answers may take to end at shutdown.
  case shutdownSeconds = "shutdown-seconds"

  /// The bound where no setting names another.
  public var standard: Int {
    switch self {
    case .bodyBytes: 64 << 20
    case .bodySeconds: 60
    case .headerBytes: 80 << 10
    case .connections: 4096
    case .connectionSeconds: 300
    case .calls: 2048
    case .connectSeconds: 10
    case .firstByteSeconds: 300
    case .idleSeconds: 300
    case .totalSeconds: 3600
    case .sessions: 10_000
    case .sessionSeconds: 86_400
    case .shutdownSeconds: 30
    }
  }
}

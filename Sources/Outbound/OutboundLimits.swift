/// How long an upstream may take and how much may be open at once.
public struct OutboundLimits: Sendable, Hashable {
  /// The longest wait for a connection, its TLS handshake included.
  public var connect: Duration = .seconds(10)
  /// The longest wait for the head of an answer, from the call of `send`.
  public var firstByte: Duration = .seconds(300)
  /// The longest silence between two pieces; also bounds the wait for the head once the request was sent.
  public var idle: Duration = .seconds(300)
  /// The longest life of a call; looked at when a piece arrives, so a silent one ends by `idle`.
  public var total: Duration = .seconds(3600)
  /// The most HTTP/1.1 connections to one host; further calls wait in line.
  public var connectionsPerHost = 2048
  /// How long an unused connection is kept; below the keep-alive time of common servers.
  public var keepAlive: Duration = .seconds(30)
  /// The most bytes that may lie unread in a `URLSessionUpstream`, which cannot make an upstream wait.
  public var unreadBytes = 64 << 20

  /// The limits named here.
  public init() {}
}

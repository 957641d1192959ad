internal import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTP1
internal import NIOSSL

/// Sends requests with AsyncHTTPClient: HTTP/1.1, and HTTP/2 where an encrypted upstream offers it.
///
/// Certificates are verified. Redirects are not followed, answers are not decoded, and nothing is sent that the
/// request does not hold but `Host` and `Content-Length`.
public final class AsyncHTTPUpstream: Upstream {
  private let client: HTTPClient
  private let limits: OutboundLimits

  /// A client of its own with its own connections.
  ///
  /// - Parameters:
  ///   - limits: times and numbers of connections.
  ///   - trustedRoots: the path of a PEM file with the certificates to trust in place of the system's; nil for those.
  public init(limits: OutboundLimits = OutboundLimits(), trustedRoots: String? = nil) {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .disallow
    configuration.decompression = .disabled
    configuration.httpVersion = .automatic
    configuration.timeout = .init(
      connect: TimeAmount(limits.connect), read: TimeAmount(limits.idle), write: TimeAmount(limits.idle))
    configuration.connectionPool.idleTimeout = TimeAmount(limits.keepAlive)
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = limits.connectionsPerHost
    // Otherwise a refused connection is tried again until the connect limit, and a caller waits for nothing.
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.http1_1ConnectionDebugInitializer = { BrokenBodyEnding.add(toConnection: $0) }
    configuration.http2StreamChannelDebugInitializer = { BrokenBodyEnding.add(toStream: $0) }
    if let trustedRoots {
      var tls = TLSConfiguration.makeClientConfiguration()
      tls.trustRoots = .file(trustedRoots)
      configuration.tlsConfiguration = tls
    }
    client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    self.limits = limits
  }

  deinit {
    // AsyncHTTPClient must not go without a shutdown; after an explicit one this second does nothing.
    let client = client
    Task { try? await client.shutdown() }
  }

  /// Ends all connections; calls that are still open fail.
  public func shutdown() async { try? await client.shutdown() }

  /// Sends a request and returns when the head of the answer is here.
  ///
  /// - Throws: `OutboundError`; `CancellationError` when the task was cancelled.
  public func send(_ request: OutboundRequest) async throws -> OutboundResponse {
    let origin = request.url.origin
    var outgoing = HTTPClientRequest(url: request.url.absolute)
    outgoing.method = HTTPMethod(rawValue: request.method)
    outgoing.headers = HTTPHeaders(request.headers.forSending.map { ($0.name, $0.value) })
    if !request.body.isEmpty { outgoing.body = .bytes(ByteBuffer(bytes: request.body)) }
    let end = ContinuousClock.now + limits.total
    let answer: HTTPClientResponse
    do {
      answer = try await client.execute(outgoing, timeout: TimeAmount(limits.firstByte))
    } catch {
      throw OutboundFailure(error, origin: origin, headSeen: false).error
    }
    return OutboundResponse(
      status: Int(answer.status.code),
      headers: HeaderList(answer.headers.map { HeaderField($0.name, $0.value) }).endToEnd,
      body: OutboundBody { self.reading(answer.body, origin: origin) }.ending(at: end, origin: origin))
  }

  private func reading(_ body: HTTPClientResponse.Body, origin: String) -> OutboundBody.Next {
    var pieces = body.makeAsyncIterator()
    return {
      // A body that is still read keeps its client: without one its connection would be shut down.
      defer { extendLifetime(self) }
      do {
        guard let piece = try await pieces.next() else {
          try Task.checkCancellation()
          return nil
        }
        guard piece != BrokenBodyEnding.mark else { throw OutboundError(.cutShort) }
        return Array(piece.readableBytesView)
      } catch {
        throw OutboundFailure(error, origin: origin, headSeen: true).error
      }
    }
  }
}

extension TimeAmount {
  fileprivate init(_ duration: Duration) {
    let (seconds, attoseconds) = duration.components
    self = .nanoseconds(seconds * 1_000_000_000 + attoseconds / 1_000_000_000)
  }
}

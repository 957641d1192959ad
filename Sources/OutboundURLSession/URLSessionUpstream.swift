internal import Foundation
public import Outbound

#if canImport(FoundationNetworking)
  internal import FoundationNetworking
#endif

/// Sends requests with Foundation's `URLSession`, for programs that want no other HTTP client.
///
/// Foundation keeps neither the order nor duplicates of header lines, and decodes answers whatever is asked for;
/// `Accept-Encoding: identity` is sent in place of the request's own, so that an upstream has no reason to encode.
/// On Linux it cannot make an upstream wait, knows no connect limit of its own, takes `http_proxy` from the
/// environment, and can trap when a call is cancelled at the very moment it ends: a server uses `AsyncHTTPUpstream`.
public final class URLSessionUpstream: Upstream {
  private let session: URLSession
  private let calls: URLSessionCalls
  private let limits: OutboundLimits

  /// A session of its own, without cookies, cache and stored credentials.
  ///
  /// - Parameter limits: times, and how much may lie unread.
  public init(limits: OutboundLimits = OutboundLimits()) {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    configuration.urlCredentialStorage = nil
    configuration.httpMaximumConnectionsPerHost = limits.connectionsPerHost
    configuration.timeoutIntervalForRequest = limits.idle / .seconds(1)
    calls = URLSessionCalls()
    session = URLSession(configuration: configuration, delegate: calls, delegateQueue: nil)
    self.limits = limits
  }

  deinit { session.finishTasksAndInvalidate() }

  /// Sends a request and returns when the head of the answer is here.
  ///
  /// - Throws: `OutboundError`; `CancellationError` when the task was cancelled.
  public func send(_ request: OutboundRequest) async throws -> OutboundResponse {
    guard let address = URL(string: request.url.absolute) else { throw OutboundError(.address) }
    var outgoing = URLRequest(url: address)
    outgoing.httpMethod = request.method
    for field in request.headers.forSending { outgoing.addValue(field.value, forHTTPHeaderField: field.name) }
    outgoing.setValue("identity", forHTTPHeaderField: "Accept-Encoding")
    if !request.body.isEmpty { outgoing.httpBody = Data(request.body) }

    let end = ContinuousClock.now + limits.total
    let call = URLSessionCall(task: session.dataTask(with: outgoing), origin: request.url.origin, limits: limits)
    calls.begin(call)
    let head = try await call.head()
    let body = URLSessionBody(call)
    return OutboundResponse(
      status: head.status, headers: head.headers.endToEnd,
      body: OutboundBody { { try await body.next() } }.ending(at: end, origin: request.url.origin))
  }
}

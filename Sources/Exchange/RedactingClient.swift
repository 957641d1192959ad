public import ModelAPIs
public import Outbound
public import RedactKit

/// Calls APIs with redacted requests and gives their answers restored.
public struct RedactingClient: Sendable {
  private let redactor: Redactor
  private let exchange: Exchange
  private let policy: ExchangePolicy

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - redactor: what to look for.
  ///   - upstream: what sends; without one, an HTTP client of its own.
  ///   - credentials: access keys with which signed requests are signed anew.
  ///   - policy: what is done with what is found, and where values are restored.
  public init(
    _ redactor: Redactor, upstream: (any Upstream)? = nil, credentials: SigningCredentials = SigningCredentials(),
    policy: ExchangePolicy = ExchangePolicy()
  ) {
    self.redactor = redactor
    self.policy = policy
    exchange = Exchange(upstream: upstream ?? AsyncHTTPUpstream(), credentials: credentials)
  }

  /// Makes a call.
  ///
  /// - Parameters:
  ///   - request: as it would be sent without redaction.
  ///   - format: how its body is written; nil to recognise it by method, host and path, and to take any JSON.
  ///   - session: what placeholders mean; nil for a new one for this call. A conversation needs one for all its calls.
  /// - Returns: the answer as soon as its head is here; its body is restored as it is read.
  /// - Throws: `ExchangeError`, and then nothing was sent unless its code says that the upstream or the answer failed;
  ///   `CancellationError` when the task was cancelled.
  public func execute(
    _ request: OutboundRequest, format: WireFormat? = nil, session: Session? = nil
  ) async throws -> ExchangedResponse {
    try await exchange.execute(request, format: format, session: session ?? redactor.session(), policy: policy)
  }
}

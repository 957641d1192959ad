public import ModelAPIs
public import Outbound
public import Redaction

/// One call: the request is redacted and sent, the answer restored.
public struct Exchange: Sendable {
  let upstream: any Upstream
  let signers: SigningCredentials

  /// Makes an exchange over an upstream.
  ///
  /// - Parameters:
  ///   - upstream: what sends.
  ///   - credentials: access keys with which signed requests are signed anew.
  public init(upstream: any Upstream, credentials: SigningCredentials = SigningCredentials()) {
    self.upstream = upstream
    self.signers = credentials
  }

  /// Redacts a request without sending it.
  ///
  /// - Returns: what would be sent, and what was done.
  /// - Throws: `ExchangeError`.
  public func redact(
    _ request: OutboundRequest, format: WireFormat?, session: Session, policy: ExchangePolicy = ExchangePolicy()
  ) throws(ExchangeError) -> (request: OutboundRequest, report: ExchangeReport) {
    throw ExchangeError(.notSupported("Redacting, which is not written yet,"))
  }

  /// Makes a call.
  ///
  /// - Parameters:
  ///   - request: as it would be sent without redaction.
  ///   - format: how its body is written; nil to recognise it by method, host and path, and to take any JSON.
  ///   - session: what placeholders mean.
  ///   - policy: what is done with what is found.
  ///   - willSend: called when the request is redacted and before it is sent; what it throws stops the call. Values are
  ///     kept here, so that no answer outruns them.
  /// - Returns: the answer as soon as its head is here.
  /// - Throws: `ExchangeError`; `CancellationError` when the task was cancelled.
  public func execute(
    _ request: OutboundRequest, format: WireFormat? = nil, session: Session,
    policy: ExchangePolicy = ExchangePolicy(),
    willSend: (ExchangeReport) async throws -> Void = { _ in }
  ) async throws -> ExchangedResponse {
    throw ExchangeError(.notSupported("Sending, which is not written yet,"))
  }
}

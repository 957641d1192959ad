public import ModelAPIs
public import Outbound
public import Redaction

/// One call: the request is redacted and sent, the answer restored.
public struct Exchange: Sendable {
  let upstream: any Upstream
  let credentials: SigningCredentials

  /// Makes an exchange over an upstream.
  ///
  /// - Parameters:
  ///   - upstream: what sends.
  ///   - credentials: access keys with which signed requests are signed anew.
  public init(upstream: any Upstream, credentials: SigningCredentials = SigningCredentials()) {
    self.upstream = upstream
    self.credentials = credentials
  }

  /// Makes a call.
  ///
  /// - Parameters:
  ///   - request: as it would be sent without redaction.
  ///   - format: how its body is written; nil to recognise it by method, host, path and headers, and to take any JSON.
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
    let format = format ?? Self.format(of: request)
    let prepared = try prepare(request, format: format, session: session, policy: policy)
    let redacted = prepared.request
    try await willSend(prepared.report)
    let answer: OutboundResponse
    do { answer = try await upstream.send(redacted) } catch let error as OutboundError {
      throw ExchangeError(.upstream(error))
    }
    var traits = AnswerTraits(ofRequest: redacted.body, format: format)
    traits.isRedacted = !prepared.report.redacted.isEmpty
    traits.move = policy.moves.map { .init(from: Array($0.upstream.utf8), to: Array($0.outside.utf8)) }
    let watch = AnswerWatch(session, policy: policy, request: prepared.text)
    return try restore(
      answer, format: format, traits: traits, session: session, policy: policy, watch: watch, report: prepared.report)
  }

  /// The format of a request: by method, host, path and headers, or any JSON.
  public static func format(of request: OutboundRequest) -> WireFormat {
    FormatRegistry.recognize(
      method: request.method, host: request.url.host, path: String(request.url.path), hasLine: request.headers.hasLine)
      ?? .generic
  }
}

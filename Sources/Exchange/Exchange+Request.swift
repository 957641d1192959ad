internal import ContentCodings
public import ModelAPIs
public import Outbound
public import Redaction

extension Exchange {
  /// Redacts a request without sending it.
  ///
  /// - Returns: what would be sent, and what was done.
  /// - Throws: `ExchangeError`; then nothing may be sent.
  public func redact(
    _ request: OutboundRequest, format: WireFormat, session: Session, policy: ExchangePolicy = ExchangePolicy()
  ) throws(ExchangeError) -> (request: OutboundRequest, report: ExchangeReport) {
    let prepared = try prepare(request, format: format, session: session, policy: policy)
    return (prepared.request, prepared.report)
  }

  /// A request that may be sent.
  struct Prepared {
    var request: OutboundRequest
    var report: ExchangeReport
    /// The request's texts as they came.
    let text: [UInt8]
  }

  func prepare(
    _ request: OutboundRequest, format: WireFormat, session: Session, policy: ExchangePolicy
  ) throws(ExchangeError) -> Prepared {
    var report = ExchangeReport()
    report.format = format.name
    try Self.checkHead(request, format: format, session: session, policy: policy)
    var out = request
    let body = try Self.decoded(request, policy: policy)
    let document: RequestDocument
    do {
      document = try RequestDocument(
        body, contentType: request.headers.first("Content-Type"), format: format, policy: policy.request)
    } catch { throw ExchangeError(.body(error)) }
    report.unscannedBytes = document.unscannedBytes
    let text = RequestText(
      bytes: document.text,
      parts: document.fields.map { field in
        let isWeak = field.token == .key || field.token == .number || field.role == .untouchable
        return RequestText.Part(
          range: field.range, context: field.context, isFixed: field.role == .untouchable,
          threshold: isWeak ? policy.keyAndNumberScore : 0)
      })
    let found: RedactedRequest
    do {
      found = try session.redact(text) { entity in
        switch policy.action(entity) {
        case .redact: .replace
        case .surrogate: .surrogate
        case .mask: .mask
        case .block: .block
        case .allow: .keep
        }
      }
    } catch { throw ExchangeError(.redaction(error)) }
    if let blocked = found.blocked { throw ExchangeError(.blocked(blocked.entity)) }
    if let first = found.fixed.first, policy.untouchable == .refuse {
      let field = document.fields.first { $0.range.contains(first.range.lowerBound) }
      throw ExchangeError(.untouchable(first.entity, path: field.map(document.path(of:)) ?? ""))
    }
    for edit in found.edits { report.redacted[edit.entity, default: 0] += 1 }
    for finding in found.kept { report.allowed[finding.entity, default: 0] += 1 }
    for finding in found.fixed { report.untouched[finding.entity, default: 0] += 1 }

    out.body = document.applying(found.edits.map { TextEdit(range: $0.range, replacement: $0.replacement) })
    if let note = policy.note, let body = SystemText.adding(note, to: out.body, format: format) { out.body = body }
    for name in ["Content-Encoding", "Content-MD5", "Digest", "Content-Digest"] { out.headers.remove(name) }
    out.headers.set("Accept-Encoding", "identity")
    try sign(&out, isChanged: out.body != request.body)
    return Prepared(request: out, report: report, text: document.text)
  }

  /// The body with its content coding undone.
  private static func decoded(
    _ request: OutboundRequest, policy: ExchangePolicy
  ) throws(ExchangeError) -> [UInt8] {
    var body = request.body
    // The last coding was put on last.
    for name in ContentCodings.names(in: request.headers).reversed() {
      guard let coding = ContentCoding(name: name) else { throw ExchangeError(.body(BodyError(.contentCoding(name)))) }
      do { body = try coding.decode(body, limit: policy.request.mostBytes) } catch {
        switch error {
        case .broken: throw ExchangeError(.body(BodyError(.brokenCoding(name))))
        case .tooLarge: throw ExchangeError(.body(BodyError(.tooLarge(limit: policy.request.mostBytes))))
        }
      }
    }
    return body
  }
}

internal import ModelAPIs
internal import Outbound
internal import Redaction

extension Exchange {
  /// Parameters of an address that carry credentials and settings, not text.
  private static let settings: Set<String> = [
    "key", "access_token", "api_key", "api-key", "apikey", "token", "client_id", "client_secret", "grant_type",
    "groupid", "alt",
    "beta", "stream", "api-version", "after", "before", "limit", "order", "starting_after", "include", "pagetoken",
    "pagesize",
  ]

  /// Refuses what cannot be redacted: upgrades, encrypted text, text in the address, values in header lines of JSON.
  static func checkHead(
    _ request: OutboundRequest, format: WireFormat, session: Session, policy: ExchangePolicy
  ) throws(ExchangeError) {
    let refusal = FormatRegistry.refusal(
      method: request.method, host: request.url.host, path: String(request.url.path), hasLine: request.headers.hasLine)
    if let refusal { throw ExchangeError(.notSupported(refusal)) }
    if format.refusedHeaders.contains(where: { request.headers.first($0) != nil }) {
      throw ExchangeError(.body(BodyError(.encrypted)))
    }
    var texts: [[UInt8]] = []
    for part in (request.url.query ?? "").utf8.split(separator: 0x26).map({ Substring($0) }) {
      let name = part.prefix { $0 != "=" }
      guard !settings.contains(name.lowercased()) else { continue }
      let value = PercentEncoding.decode(part.dropFirst(name.count + 1), plusIsSpace: true)
      texts.append(Array(name.utf8) + Array("=".utf8) + value)
    }
    for part in request.url.path.utf8.split(separator: 0x2F) where part.count > 10 || part.contains(0x25) {
      let part = Substring(part)
      if FormatRegistry.words.contains(String(part)) { continue }
      texts.append(PercentEncoding.decode(part))
    }
    for field in request.headers {
      // Header lines of JSON carry texts, and nothing else that has characters beyond ASCII does.
      guard field.value.first == "{" || field.value.first == "[" || !field.value.utf8.allSatisfy({ $0 < 0x80 }) else {
        continue
      }
      texts.append(Array(field.value.utf8))
    }
    if texts.isEmpty { return }
    try check(texts, session: session, policy: policy)
  }

  private static func check(_ texts: [[UInt8]], session: Session, policy: ExchangePolicy) throws(ExchangeError) {
    var bytes: [UInt8] = []
    var parts: [RequestText.Part] = []
    for text in texts {
      let range = bytes.count..<bytes.count + text.count
      bytes += text + [0]
      parts.append(.init(range: range, context: range, isFixed: true, threshold: policy.keyAndNumberScore))
    }
    let found: RedactedRequest
    do { found = try session.redact(RequestText(bytes: bytes, parts: parts)) } catch {
      throw ExchangeError(.redaction(error))
    }
    if let first = found.fixed.first { throw ExchangeError(.outsideBody(first.entity)) }
  }
}

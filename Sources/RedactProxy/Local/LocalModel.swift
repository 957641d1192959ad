internal import ModelAPIs
internal import Outbound
internal import PlainJSON
internal import RuleFiles

/// A model of one's own, for what must not leave in any form and for what need not.
struct LocalModel: Sendable {
  private let base: OutboundURL
  private let settings: ProxySettings.Local

  init(_ settings: ProxySettings.Local) throws {
    guard let base = try? OutboundURL(settings.url), base.query == nil else {
      throw ConfigurationError("The address of the local model must be http:// or https:// with a host; correct it.")
    }
    self.base = base
    self.settings = settings
  }

  /// Whether a call goes there whatever its text holds: by its size, its path or its model.
  func takes(_ request: OutboundRequest) -> Bool {
    if request.body.isEmpty { return false }
    if let most = settings.mostBytes, request.body.count <= most { return true }
    let path = String(request.url.path)
    if settings.paths.contains(where: { Self.fits($0, path) }) { return true }
    // Where the body names no model, the path's last part does: `models/NAME:generateContent`.
    let last = path.split(separator: "/").last.map { String($0.prefix { $0 != ":" }) }
    guard let model = TopLevelString(key: "model", in: request.body)?.text ?? last else { return false }
    return settings.models.contains { Self.fits($0, model) }
  }

  /// The call as the local model is asked.
  ///
  /// - Throws: `ProxyError` when the format, or a part of the call, cannot be carried there.
  func call(_ request: OutboundRequest, format: WireFormat?) throws -> LocalCall {
    guard request.method == "POST", let format else { throw Self.refusal }
    let path = base.target.hasSuffix("/") ? String(base.target.dropLast()) : base.target
    var out = request
    out.url = try OutboundURL(base.origin + path + "/chat/completions")
    // The provider's key is nothing for another server.
    out.headers = HeaderList(
      request.headers.fields.filter { $0.isNamed("Content-Type") || Self.isTrace($0.name) })
    if format.name.hasSuffix("chat"), request.url.path.hasSuffix("/chat/completions") {
      guard let place = TopLevelString(key: "model", in: request.body) else {
        throw ProxyError(400, "no_model", "The request names no model; add it.")
      }
      out.body.replaceSubrange(place.range, with: JSONEscape.escape(Array(settings.model.utf8)))
      return LocalCall(request: out, format: format, dialect: nil, errorShape: format.errorShape)
    }
    guard var dialect = LocalDialects.dialect(of: format.name, request) else { throw Self.refusal }
    guard let body = JSON(bytes: request.body) else {
      throw ProxyError(400, "no_json", "The body is no JSON; correct it.")
    }
    out.body = Array(try dialect.request(body).body(model: settings.model).text.utf8)
    return LocalCall(request: out, format: .openAIChat, dialect: dialect, errorShape: format.errorShape)
  }

  private static let refusal = ProxyError(
    501, "local_format",
    "This call must stay with the local model, and its format is not carried there; ask by a chat of OpenAI, "
      + "Anthropic, Gemini, DashScope or ERNIE.")

  private static func isTrace(_ name: String) -> Bool {
    ["traceparent", "tracestate", "baggage"].contains(name.lowercased())
  }

  private static func fits(_ pattern: String, _ text: String) -> Bool {
    guard let star = pattern.firstIndex(of: "*") else { return pattern == text }
    let (head, tail) = (pattern[..<star], pattern[pattern.index(after: star)...])
    return text.hasPrefix(head) && text.hasSuffix(tail) && text.utf8.count >= head.utf8.count + tail.utf8.count
  }
}

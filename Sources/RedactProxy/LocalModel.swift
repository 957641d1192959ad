internal import ModelAPIs
internal import Outbound
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

  /// Whether a call goes there whatever its text holds.
  func takes(model: String?, bytes: Int) -> Bool {
    if let most = settings.mostBytes, bytes <= most { return true }
    guard let model else { return false }
    return settings.models.contains { Self.fits($0, model) }
  }

  /// The call as the local model is asked.
  ///
  /// - Throws: `ProxyError` when the format is another than OpenAI's chat.
  func request(_ request: OutboundRequest, format: WireFormat?) throws -> OutboundRequest {
    guard request.method == "POST", let format, format.name.hasSuffix("chat"),
      request.url.path.hasSuffix("/chat/completions")
    else {
      throw ProxyError(
        501, "local_format", "This call must stay with the local model, which speaks OpenAI's chat only; ask in that.")
    }
    var body = request.body
    guard let place = TopLevelString(key: "model", in: body) else {
      throw ProxyError(400, "no_model", "The request names no model; add it.")
    }
    body.replaceSubrange(place.range, with: JSONEscape.escape(Array(settings.model.utf8)))
    let path = base.target.hasSuffix("/") ? String(base.target.dropLast()) : base.target
    let url = try OutboundURL(base.origin + path + "/chat/completions")
    // The provider's key is nothing for another server.
    let headers = HeaderList(request.headers.fields.filter { $0.isNamed("Content-Type") || $0.isNamed("Accept") })
    return OutboundRequest(method: "POST", url: url, headers: headers, body: body)
  }

  private static func fits(_ pattern: String, _ text: String) -> Bool {
    guard let star = pattern.firstIndex(of: "*") else { return pattern == text }
    let (head, tail) = (pattern[..<star], pattern[pattern.index(after: star)...])
    return text.hasPrefix(head) && text.hasSuffix(tail) && text.utf8.count >= head.utf8.count + tail.utf8.count
  }
}

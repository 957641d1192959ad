internal import Outbound

/// The dialects by format.
enum LocalDialects {
  /// The dialect of a request; nil for formats that are not carried over.
  static func dialect(of format: String, _ request: OutboundRequest) -> (any LocalDialect)? {
    let path = request.url.path
    switch format {
    case "anthropic-messages": return path.hasSuffix("/messages") ? AnthropicLocal() : nil
    case "gemini-generate":
      if path.hasSuffix(":generateContent") { return GeminiLocal(isStream: false, isArray: false) }
      guard path.hasSuffix(":streamGenerateContent") else { return nil }
      return GeminiLocal(isStream: true, isArray: !(request.url.query ?? "").contains("alt=sse"))
    case "dashscope":
      guard path.hasSuffix("/generation") else { return nil }
      let isStream =
        request.headers.first("X-DashScope-SSE") == "enable" || request.headers.first("Accept") == "text/event-stream"
      return DashScopeLocal(isStream: isStream, isMultimodal: path.contains("multimodal"))
    case "ernie-v1": return path.contains("/chat/") ? ErnieLocal() : nil
    default: return nil
    }
  }
}

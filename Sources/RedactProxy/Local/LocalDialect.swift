internal import Outbound
internal import PlainJSON

/// One provider's chat, carried to a server with OpenAI's interface and back.
protocol LocalDialect: Sendable {
  /// What a stream is sent as.
  var streamType: String { get }
  /// The request in OpenAI's words.
  ///
  /// - Throws: `ProxyError` for what cannot be said in them.
  mutating func request(_ body: JSON) throws(ProxyError) -> LocalRequest
  /// A whole answer.
  func answer(_ reply: LocalReply) -> JSON
  /// What a stream begins with.
  mutating func begin(_ reply: LocalReply) -> String
  /// A piece of text in a stream.
  mutating func piece(_ text: String, _ reply: LocalReply) -> String
  /// What a stream ends with, tools included.
  mutating func end(_ reply: LocalReply) -> String
}

extension LocalDialect {
  var streamType: String { "text/event-stream" }
  mutating func begin(_ reply: LocalReply) -> String { "" }
}

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

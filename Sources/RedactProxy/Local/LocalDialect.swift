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

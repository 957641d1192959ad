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
  ///
  /// - Throws: `ProxyError` when a part of it cannot be told.
  func answer(_ reply: LocalReply) throws(ProxyError) -> JSON
  /// What a stream begins with.
  mutating func begin(_ reply: LocalReply) -> String
  /// What an event brings: text, pieces of calls, or both.
  mutating func piece(_ piece: LocalPiece, _ reply: LocalReply) -> String
  /// What a stream ends with.
  ///
  /// - Throws: `ProxyError` when a part of it cannot be told.
  mutating func end(_ reply: LocalReply) throws(ProxyError) -> String
  /// The event that ends a stream which failed in the middle.
  ///
  /// - Parameters:
  ///   - error: JSON, as the provider spells errors.
  ///   - status: of an answer that would be the error alone.
  mutating func failure(_ error: String, status: Int) -> String
}

extension LocalDialect {
  var streamType: String { "text/event-stream" }
  mutating func begin(_ reply: LocalReply) -> String { "" }
  mutating func failure(_ error: String, status: Int) -> String { "data: \(error)\n\n" }
}

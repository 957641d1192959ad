/// One piece of text in a request.
package struct RequestField: Sendable {
  /// What kind of JSON token it is.
  package enum Token: Sendable, Hashable { case string, key, number }

  /// What may be done with it.
  package enum Role: Sendable, Hashable {
    /// Redacted.
    case text
    /// Scanned, never changed.
    case untouchable
  }

  /// Where its decoded text stands in `RequestDocument.text`, in bytes.
  package let range: Range<Int>
  /// The same with what stands around it, a key in quotes, so that a rule sees what a reader sees.
  package let context: Range<Int>
  package let token: Token
  package let role: Role
}

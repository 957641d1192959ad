/// One piece of text in a request.
package struct RequestField: Sendable {
  /// How it is written.
  package enum Token: Sendable, Hashable {
    /// A JSON string.
    case string
    /// The key of a JSON object.
    case key
    /// A JSON number.
    case number
    /// Text without quotes, in a body or part that is not JSON.
    case text
  }

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
  /// How many JSON strings it stands in, itself included where it is one.
  package let layers: Int
  /// What it stands in.
  let place: RequestPaths.Place
}

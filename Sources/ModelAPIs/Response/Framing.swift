/// How a body is cut into JSON values.
package enum Framing: Sendable, Hashable {
  /// Server-sent events: the values stand behind `data:`.
  case events
  /// One value a line.
  case lines
  /// An array whose elements come one by one.
  case array
  /// One value.
  case document
  /// Text without JSON.
  case text

  /// The framing of a content type, or nil when its text cannot be found.
  package init?(contentType: String, isStreamed: Bool = false) {
    let type = contentType.prefix { $0 != ";" }.lowercased().filter { $0 != " " }
    switch type {
    case "text/event-stream": self = .events
    case "application/x-ndjson", "application/jsonl", "application/x-jsonlines", "application/jsonlines": self = .lines
    case "application/json": self = isStreamed ? .array : .document
    case _ where type.hasSuffix("+json"): self = .document
    case _ where type.hasPrefix("text/"): self = .text
    default: return nil
    }
  }
}

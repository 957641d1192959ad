/// How an answer is cut into JSON values.
package enum Framing: Sendable, Hashable {
  /// Server-sent events: the values stand behind `data:`.
  case events
  /// One value a line.
  case lines
  /// One value; the elements of an array are taken as they come.
  case document
  /// Text without JSON.
  case text

  /// The framing of an answer in a format, or nil when its text cannot be found.
  ///
  /// The content of a file comes as bytes of no named kind; what a batch gave is such a file, with a value a line.
  package init?(contentType: String, format: WireFormat) {
    if let framing = Framing(contentType: contentType) {
      self = framing
    } else if format.name == WireFormat.openAIFiles.name, ContentType(contentType).name == "application/octet-stream" {
      self = .lines
    } else {
      return nil
    }
  }

  /// The framing of a content type, or nil when its text cannot be found.
  package init?(contentType: String) {
    let type = ContentType(contentType)
    switch type.name {
    case "text/event-stream": self = .events
    case "application/x-ndjson", "application/jsonl", "application/x-jsonl", "application/x-jsonlines",
      "application/jsonlines":
      self = .lines
    case let name where name == "application/json" || name.hasSuffix("+json"): self = .document
    case let name where name.hasPrefix("text/") || name == "application/x-subrip": self = .text
    default: return nil
    }
  }
}

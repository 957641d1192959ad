internal import PlainJSON

/// What a dialect answers: a status, a content type, and the body as events that are written one by one.
struct StandInAnswer: Sendable {
  var status = 200
  var contentType: String
  var headers: [(name: String, value: String)] = []
  var events: [String]

  /// One JSON body.
  static func json(_ value: JSON, status: Int = 200) -> StandInAnswer {
    StandInAnswer(status: status, contentType: "application/json", events: [value.text])
  }

  /// A stream of JSON events, each after `data: `.
  static func stream(_ events: [JSON], end: String? = nil) -> StandInAnswer {
    .init(contentType: "text/event-stream", events: events.map { "data: \($0.text)\n\n" } + (end.map { [$0] } ?? []))
  }

  /// A stream of JSON events that carry their `type` as the event's name too.
  static func named(_ events: [JSON]) -> StandInAnswer {
    .init(
      contentType: "text/event-stream",
      events: events.map { "event: \($0["type"].string ?? "message")\ndata: \($0.text)\n\n" })
  }

  /// One JSON value a line.
  static func lines(_ values: [JSON], contentType: String = "application/x-ndjson") -> StandInAnswer {
    .init(contentType: contentType, events: values.map { $0.text + "\n" })
  }
}

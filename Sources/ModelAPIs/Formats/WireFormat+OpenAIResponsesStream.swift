extension WireFormat {
  /// The events of a streamed response, by the names that OpenAI's client library declares.
  static let responsesChannels: [StreamChannel] =
    pieces + ends + [
      StreamChannel(
        on: ["response.reasoning_summary_part.added", "response.reasoning_summary_part.done"], text: "part.text",
        mode: .whole, sink: .reasoning)
    ]

  static let responsesTerminators: [StreamTerminator] =
    textEvents.map { StreamTerminator(on: ["\($0.event).done"], keys: ["output_index"] + $0.keys) } + [
      StreamTerminator(
        on: ["response.content_part.done"], keys: ["output_index", "content_index"]),
      StreamTerminator(
        on: ["response.reasoning_summary_part.done"], keys: ["output_index", "summary_index"]),
      StreamTerminator(on: ["response.output_item.done"], keys: ["output_index"]),
      StreamTerminator(on: wholeEvents + ["error"]),
    ]

  private struct TextEvent {
    var event: String
    /// Where the whole text stands in the event that ends it.
    var whole: PathPattern
    var keys: [PathPattern] = []
    var layer = TextLayer.plain
    var sink = Sink.prose
  }

  private static let textEvents: [TextEvent] = [
    TextEvent(event: "response.output_text", whole: "text", keys: ["content_index"]),
    TextEvent(event: "response.refusal", whole: "refusal", keys: ["content_index"]),
    TextEvent(event: "response.reasoning_text", whole: "text", keys: ["content_index"], sink: .reasoning),
    TextEvent(event: "response.reasoning_summary_text", whole: "text", keys: ["summary_index"], sink: .reasoning),
    TextEvent(
      event: "response.function_call_arguments", whole: "arguments", layer: .json, sink: .toolArgument(tool: nil)),
    TextEvent(event: "response.custom_tool_call_input", whole: "input", sink: .toolArgument(tool: nil)),
    TextEvent(event: "response.mcp_call_arguments", whole: "arguments", layer: .json, sink: .toolArgument(tool: nil)),
    TextEvent(event: "response.code_interpreter_call_code", whole: "code", sink: .toolArgument(tool: nil)),
    TextEvent(
      event: "response.shell_call_command", whole: "command", keys: ["command_index"],
      sink: .toolArgument(tool: nil)),
    TextEvent(event: "response.shell_call_output_content", whole: "output", keys: ["command_index"]),
    TextEvent(event: "response.audio.transcript", whole: "transcript"),
    TextEvent(event: "response.doubao_app_call_output_text", whole: "text", keys: ["block_index"]),
    TextEvent(
      event: "response.doubao_app_call_reasoning_text", whole: "text", keys: ["block_index"], sink: .reasoning),
  ]

  private static let wholeEvents = [
    "response.created", "response.queued", "response.in_progress", "response.completed", "response.failed",
    "response.incomplete", "response.steer",
  ]

  private static let pieces =
    textEvents.map {
      StreamChannel(
        on: ["\($0.event).delta"], text: "delta", keys: ["output_index"] + $0.keys, layer: $0.layer, sink: $0.sink)
    }
    + ["stdout", "stderr"].map {
      StreamChannel(
        on: ["response.shell_call_output_content.delta"], text: PathPattern("delta.\($0)"),
        keys: ["output_index", "command_index"])
    }

  private static let ends = textEvents.map {
    StreamChannel(
      on: ["\($0.event).done", "\($0.event).added"], text: $0.whole, mode: .whole, layer: $0.layer, sink: $0.sink)
  }

  /// The texts of events that come in one piece and have a place of their own.
  static let responsesEvents: [ResponseText] =
    ["part.annotations[*]", "annotation"].flatMap {
      [
        ResponseText(PathPattern("\($0).url"), .url), ResponseText(PathPattern("\($0).title"), .title),
        ResponseText(PathPattern("\($0).filename"), .title),
      ]
    }
    + responsesAnswer.compactMap { $0.asItem(of: "item") } + responsesAnswer.map { $0.below("response") }
}

extension ResponseText {
  /// The same place where an item of the output stands elsewhere, as in lists of items.
  func asItem(of place: String) -> ResponseText? {
    let prefix = "output[*]."
    func moved(_ path: PathPattern) -> PathPattern {
      PathPattern("\(place).\(path.description.dropFirst(prefix.count))")
    }
    guard path.description.hasPrefix(prefix) else { return nil }
    return ResponseText(moved(path), sink, layer: layer, toolName: toolName.map(moved))
  }
}

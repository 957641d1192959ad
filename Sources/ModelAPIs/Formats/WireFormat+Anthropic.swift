extension WireFormat {
  private static let anthropicSchemas = ["tools[*].input_schema", "output_config.format.schema"]

  /// Anthropic's messages, and counting their tokens.
  ///
  /// <https://docs.anthropic.com/en/api/messages>
  public static let anthropicMessages = WireFormat(
    name: "anthropic-messages", requestText: anthropicText + SchemaPaths.text(anthropicSchemas),
    untouchable: anthropicUntouchable + SchemaPaths.words(anthropicSchemas),
    opaque: [
      // A credential for the server that the provider is to call, as `Authorization` is one for the provider.
      "mcp_servers[*].authorization_token",
      "messages[*].content[*].signature", "messages[*].content[*].data", "messages[*].content[*].encrypted_content",
      "messages[*].content[*].content[*].encrypted_content", "messages[*].content[*].content.encrypted_stdout",
      "messages[*].content[*].content.encrypted_content", "messages[*].content[*].citations[*].encrypted_index",
      "content[*].signature", "content[*].data", "content[*].content[*].encrypted_content",
      "content[*].content.encrypted_stdout", "content[*].citations[*].encrypted_index", "delta.signature",
      "delta.citation.encrypted_index", "content_block.signature", "content_block.data",
      "content_block.content[*].encrypted_content", "content_block.content.encrypted_stdout",
    ],
    binary: [
      "messages[*].content[*].source.data", "messages[*].content[*].content[*].source.data",
      "messages[*].content[*].source.content[*].source.data", "system[*].source.data",
    ],
    responseText: anthropicAnswer + anthropicEvents, eventType: "type", streamChannels: anthropicChannels,
    terminators: [
      StreamTerminator(on: ["content_block_delta"], keys: ["index"], present: "delta.signature"),
      StreamTerminator(on: ["content_block_stop"], keys: ["index"]),
      StreamTerminator(on: ["message_delta", "message_stop", "error"]),
    ],
    toolNames: [StreamToolName(on: ["content_block_start"], name: "content_block.name", keys: ["index"])],
    offsets: ["content[*].citations[*]", "delta.citation"].flatMap {
      ["\($0).start_char_index", "\($0).end_char_index"].map { AnswerOffset(ofRequest: PathPattern($0)) }
    },
    // A last message of the assistant is its beginning of the answer.
    continuation: AnswerContinuation(
      ["messages[*].content", "messages[*].content[*].text"],
      if: AnswerCondition("messages[*].role", ["assistant"]), in: ["content[*].text", "delta.text"], isFirst: true),
    jsonAnswers: [AnswerCondition("output_config.format.type", ["json_schema"])],
    errorShape: ErrorShape(#"{"type":"error","error":{"type":"$code","message":"$message"}}"#))

  /// Anthropic's batches of messages; each result is a line of JSON.
  ///
  /// <https://docs.anthropic.com/en/api/creating-message-batches>
  public static let anthropicBatches = anthropicMessages.below(
    request: "requests[*].params", response: "result.message"
  )
  .extended(
    name: "anthropic-batches", requestText: ["requests[*].params"], untouchable: ["requests[*].custom_id"],
    responseText: [ResponseText("results_url", .url)])

  private static let anthropicText: [PathPattern] = [
    "system", "system[*].text", "messages[*].content", "messages[*].content[*].text",
    "messages[*].content[*].citations[*].cited_text", "messages[*].content[*].citations[*].document_title",
    "messages[*].content[*].title", "messages[*].content[*].context", "messages[*].content[*].source",
    "messages[*].content[*].source.content", "messages[*].content[*].source.content[*].text",
    "messages[*].content[*].input", "messages[*].content[*].content", "messages[*].content[*].content[*].text",
    "messages[*].content[*].content[*].title", "messages[*].content[*].content[*].url",
    "messages[*].content[*].content.stdout", "messages[*].content[*].content.stderr",
    "messages[*].content[*].content.content", "messages[*].content[*].content.lines[*]",
    "messages[*].content[*].tabs", "messages[*].content[*].thinking", "tools[*].description",
    "tools[*].input_examples", "stop_sequences[*]", "metadata.user_id",
  ]

  private static let anthropicUntouchable: [PathPattern] = [
    "model", "**.cache_control", "messages[*].role", "messages[*].content[*].type", "messages[*].content[*].id",
    "messages[*].content[*].tool_use_id", "messages[*].content[*].name", "messages[*].content[*].caller",
    "messages[*].content[*].source.type", "messages[*].content[*].source.media_type",
    "messages[*].content[*].source.file_id", "messages[*].content[*].content[*].type",
    "messages[*].content[*].content[*].source.type", "messages[*].content[*].content[*].source.media_type",
    "messages[*].content[*].content.type", "system[*].type", "tools[*].name", "tools[*].type", "tool_choice",
    "thinking", "container", "service_tier", "anthropic_version", "output_config.format.type",
    "mcp_servers[*].url", "mcp_servers[*].name", "mcp_servers[*].type",
  ]

  private static let anthropicAnswer: [ResponseText] = [
    ResponseText("content[*].text"), ResponseText("content[*].thinking", .reasoning),
    ResponseText("content[*].input", .toolArgument(tool: nil), toolName: "content[*].name"),
    ResponseText("content[*].citations[*].url", .url), ResponseText("content[*].citations[*].title", .title),
    ResponseText("content[*].citations[*].document_title", .title), ResponseText("content[*].content[*].url", .url),
    ResponseText("content[*].content[*].title", .title), ResponseText("stop_sequence"),
  ]

  /// The texts of events that come in one piece.
  private static let anthropicEvents: [ResponseText] =
    [
      ResponseText("delta.citation.url", .url), ResponseText("delta.citation.title", .title),
      ResponseText("delta.citation.document_title", .title), ResponseText("content_block.thinking", .reasoning),
      ResponseText("content_block.input", .toolArgument(tool: nil), toolName: "content_block.name"),
      ResponseText("content_block.content[*].url", .url), ResponseText("content_block.content[*].title", .title),
    ] + anthropicAnswer.map { $0.below("message") }

  private static let anthropicChannels: [StreamChannel] = [
    StreamChannel(on: ["content_block_delta"], text: "delta.text", keys: ["index"]),
    StreamChannel(on: ["content_block_delta"], text: "delta.thinking", keys: ["index"], sink: .reasoning),
    StreamChannel(
      on: ["content_block_delta"], text: "delta.partial_json", keys: ["index"], layer: .json,
      sink: .toolArgument(tool: nil)),
  ]
}

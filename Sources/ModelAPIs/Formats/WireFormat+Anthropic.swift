extension WireFormat {
  static let anthropicRoutes = [
    FormatRoute(path: "**/v1/messages", .anthropicMessages),
    FormatRoute(path: "**/v1/messages/count_tokens", .anthropicMessages),
  ]

  /// Anthropic's messages.
  ///
  /// <https://docs.anthropic.com/en/api/messages>
  public static let anthropicMessages = WireFormat(
    name: "anthropic-messages",
    requestText: [
      "system", "system[*].text", "messages[*].content", "messages[*].content[*].text",
      "messages[*].content[*].citations[*].cited_text", "messages[*].content[*].citations[*].document_title",
      "messages[*].content[*].title", "messages[*].content[*].context", "messages[*].content[*].source.content",
      "messages[*].content[*].source.content[*].text", "messages[*].content[*].input",
      "messages[*].content[*].content", "messages[*].content[*].content[*].text",
      "messages[*].content[*].thinking", "tools[*].description", "tools[*].input_schema",
      "tools[*].input_examples", "stop_sequences[*]", "metadata.user_id", "output_config.format.schema",
    ],
    untouchable: [
      "model", "**.cache_control", "messages[*].role", "messages[*].content[*].type", "messages[*].content[*].id",
      "messages[*].content[*].tool_use_id", "messages[*].content[*].name", "messages[*].content[*].caller",
      "messages[*].content[*].source.type", "messages[*].content[*].source.media_type",
      "messages[*].content[*].source.file_id", "tools[*].name", "tools[*].type", "tool_choice", "thinking",
      "container", "service_tier", "tools[*].input_schema.**.type", "tools[*].input_schema.**.$ref",
      "tools[*].input_schema.**.required", "output_config.format.type", "mcp_servers[*].authorization_token",
      "mcp_servers[*].url",
    ],
    opaque: [
      "**.signature", "**.encrypted_content", "**.encrypted_stdout", "**.encrypted_index",
      "messages[*].content[*].data",
    ],
    binary: ["messages[*].content[*].source.data", "messages[*].content[*].content[*].source.data"],
    responseText: [
      ResponseText("content[*].text"),
      ResponseText("content[*].thinking", .reasoning),
      ResponseText("content[*].input", .toolArgument(tool: nil), toolName: "content[*].name"),
      ResponseText("content[*].citations[*].url", .url),
      ResponseText("content[*].citations[*].title", .title),
      ResponseText("content[*].citations[*].document_title", .title),
    ],
    eventType: "type",
    streamChannels: [
      StreamChannel(on: ["content_block_delta"], text: "delta.text", keys: ["index"]),
      StreamChannel(on: ["content_block_delta"], text: "delta.thinking", keys: ["index"], sink: .reasoning),
      StreamChannel(
        on: ["content_block_delta"], text: "delta.partial_json", keys: ["index"], layer: .json,
        sink: .toolArgument(tool: nil)),
    ],
    terminators: [
      StreamTerminator(on: ["content_block_delta"], keys: ["index"], present: "delta.signature"),
      StreamTerminator(on: ["content_block_stop"], keys: ["index"]),
      StreamTerminator(on: ["message_delta", "message_stop", "error"]),
    ],
    toolNames: [StreamToolName(on: ["content_block_start"], name: "content_block.name", keys: ["index"])],
    offsets: [
      "content[*].citations[*].start_char_index", "content[*].citations[*].end_char_index",
      "delta.citation.start_char_index", "delta.citation.end_char_index",
    ],
    errorShape: ErrorShape(#"{"type":"error","error":{"type":"$code","message":"$message"}}"#))
}

extension WireFormat {
  private static let cohereSchemas = ["tools[*].function.parameters", "response_format.json_schema"]

  private static let citedContent: [PathPattern] = ["delta.message.citations.content_index"]

  /// Cohere's chat of version 2.
  ///
  /// <https://docs.cohere.com/reference/chat>
  public static let cohereChat = WireFormat(
    name: "cohere-chat",
    requestText: [
      "messages[*].content", "messages[*].content[*].text", "messages[*].content[*].document.data",
      "messages[*].tool_plan", "messages[*].tool_calls[*].function.arguments", "messages[*].citations[*].text",
      "documents[*]", "documents[*].data", "tools[*].function.description", "stop_sequences[*]",
    ] + SchemaPaths.text(cohereSchemas),
    untouchable: [
      "model", "messages[*].role", "messages[*].tool_call_id", "messages[*].tool_calls[*].id",
      "messages[*].tool_calls[*].type", "messages[*].tool_calls[*].function.name", "messages[*].content[*].type",
      "documents[*].id", "tools[*].type", "tools[*].function.name", "tool_choice", "citation_options", "safety_mode",
      "response_format.type",
    ] + SchemaPaths.words(cohereSchemas),
    opaque: ["logprobs", "delta.logprobs"], binary: ["messages[*].content[*].image_url"],
    responseText: [
      ResponseText("message.content[*].text"), ResponseText("message.content[*].thinking", .reasoning),
      ResponseText("message.tool_plan", .reasoning),
      ResponseText(
        "message.tool_calls[*].function.arguments", .toolArgument(tool: nil), layer: .json,
        toolName: "message.tool_calls[*].function.name"),
      ResponseText("message.citations[*].text"),
    ],
    eventType: "type",
    streamChannels: [
      StreamChannel(on: ["content-delta"], text: "delta.message.content.text", keys: ["index"]),
      StreamChannel(on: ["content-delta"], text: "delta.message.content.thinking", keys: ["index"], sink: .reasoning),
      StreamChannel(
        on: ["tool-call-delta"], text: "delta.message.tool_calls.function.arguments", keys: ["index"], layer: .json,
        sink: .toolArgument(tool: nil)),
      StreamChannel(on: ["tool-plan-delta"], text: "delta.message.tool_plan", sink: .reasoning),
    ],
    terminators: [
      StreamTerminator(on: ["content-end", "tool-call-end"], keys: ["index"]),
      StreamTerminator(on: ["message-end", "tool-call-start"]),
    ],
    toolNames: [
      StreamToolName(on: ["tool-call-start"], name: "delta.message.tool_calls.function.name", keys: ["index"])
    ],
    offsets: [
      AnswerOffset("message.citations[*].start", in: "message.content[*].text"),
      AnswerOffset("message.citations[*].end", in: "message.content[*].text"),
      AnswerOffset("delta.message.citations.start", in: "delta.message.content.text", keys: citedContent),
      AnswerOffset("delta.message.citations.end", in: "delta.message.content.text", keys: citedContent),
    ],
    jsonAnswers: [AnswerCondition("response_format.type", ["json_object"])],
    errorShape: ErrorShape(#"{"message":"$message","id":"$code"}"#))

  /// Cohere's embeddings.
  public static let cohereEmbed = WireFormat(
    name: "cohere-embed", requestText: ["texts[*]", "inputs[*].content[*].text"],
    untouchable: ["model", "input_type", "embedding_types", "truncate", "inputs[*].content[*].type"],
    binary: ["images", "inputs[*].content[*].image_url"], responseText: [ResponseText("texts[*]")],
    errorShape: cohereChat.errorShape)
}

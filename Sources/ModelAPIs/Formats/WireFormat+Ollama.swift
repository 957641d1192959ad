extension WireFormat {
  private static let ollamaSchemas = ["tools[*].function.parameters", "format"]
  private static let ollamaJSON = [AnswerCondition("format", ["json"]), AnswerCondition("format.type")]
  private static let ollamaError = ErrorShape(#"{"error":"$message"}"#)

  /// Ollama's chat: one line of JSON after another.
  ///
  /// <https://github.com/ollama/ollama/blob/main/docs/api.md>
  public static let ollamaChat = WireFormat(
    name: "ollama-chat",
    requestText: [
      "messages[*].content", "messages[*].thinking", "messages[*].tool_calls[*].function.arguments", "system",
      "template", "license", "tools[*].function.description", "options.stop", "options.stop[*]",
    ] + SchemaPaths.text(ollamaSchemas),
    untouchable: [
      "model", "messages[*].role", "messages[*].tool_name", "messages[*].tool_calls[*].function.name",
      "tools[*].type", "tools[*].function.name", "keep_alive", "from", "name", "quantize",
    ] + SchemaPaths.words(ollamaSchemas),
    opaque: ["logprobs"], binary: ["messages[*].images"],
    responseText: [
      ResponseText("message.content"), ResponseText("message.thinking", .reasoning),
      ResponseText(
        "message.tool_calls[*].function.arguments", .toolArgument(tool: nil),
        toolName: "message.tool_calls[*].function.name"),
    ],
    streamChannels: [
      StreamChannel(text: "message.content"), StreamChannel(text: "message.thinking", sink: .reasoning),
    ],
    terminators: [StreamTerminator(present: "done"), StreamTerminator(present: "error")], jsonAnswers: ollamaJSON,
    errorShape: ollamaError)

  /// Ollama's completion of a prompt.
  public static let ollamaGenerate = WireFormat(
    name: "ollama-generate",
    requestText: ["prompt", "suffix", "system", "template", "options.stop", "options.stop[*]"]
      + SchemaPaths.text(["format"]),
    untouchable: ["model", "keep_alive"] + SchemaPaths.words(["format"]), opaque: ["logprobs"], binary: ["images"],
    tokenIDs: ["context"],
    responseText: [ResponseText("response"), ResponseText("thinking", .reasoning)],
    streamChannels: [StreamChannel(text: "response"), StreamChannel(text: "thinking", sink: .reasoning)],
    terminators: [StreamTerminator(present: "done"), StreamTerminator(present: "error")], jsonAnswers: ollamaJSON,
    errorShape: ollamaError)

  /// Ollama's embeddings, new and old.
  public static let ollamaEmbed = WireFormat(
    name: "ollama-embed", requestText: ["prompt"], untouchable: ["model", "keep_alive"],
    tokenIDs: ["input"], errorShape: ollamaError)
}

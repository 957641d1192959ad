extension WireFormat {
  private static let ernieSchemas = ["functions[*].parameters", "functions[*].responses"]

  /// ERNIE in Qianfan's first API, where the model stands in the path.
  public static let ernie = WireFormat(
    name: "ernie-v1",
    requestText: [
      "messages[*].content", "messages[*].name", "messages[*].function_call.arguments",
      "messages[*].function_call.thoughts", "system", "user_id", "stop", "stop[*]", "functions[*].description",
      "functions[*].examples", "query", "prompt", "negative_prompt", "input", "input[*]", "documents[*]",
    ] + SchemaPaths.text(ernieSchemas),
    untouchable: [
      "model", "messages[*].role", "messages[*].function_call.name", "functions[*].name", "system_memory_id",
      "tool_choice", "response_format", "extra_parameters.request_source",
    ] + SchemaPaths.words(ernieSchemas),
    opaque: ["data[*].b64_image"], binary: ["image"], responseText: ernieAnswer,
    streamChannels: [
      StreamChannel(text: "result"),
      StreamChannel(
        text: "function_call.arguments", layer: .json, sink: .toolArgument(tool: nil), toolName: "function_call.name"),
      StreamChannel(text: "function_call.thoughts", sink: .reasoning),
    ],
    terminators: [StreamTerminator(present: "is_end"), StreamTerminator(present: "error_code")],
    errorShape: ErrorShape(#"{"error_code":336000,"error_msg":"$message","id":"$code"}"#))

  /// ERNIE at AI Studio, which wraps the answers of `ernie`.
  public static let aiStudio = WireFormat(
    name: "aistudio", requestText: ernie.requestText, untouchable: ernie.untouchable, opaque: ernie.opaque,
    binary: ernie.binary, responseText: ernieAnswer.map { $0.below("result") },
    streamChannels: [
      StreamChannel(text: "result.result"),
      StreamChannel(
        text: "result.function_call.arguments", layer: .json, sink: .toolArgument(tool: nil),
        toolName: "result.function_call.name"),
      StreamChannel(text: "result.function_call.thoughts", sink: .reasoning),
    ],
    terminators: [StreamTerminator(present: "result.is_end"), StreamTerminator(present: "errorCode")],
    errorShape: ErrorShape(#"{"errorCode":336000,"errorMsg":"$message","result":null}"#))

  /// Qianfan's second API: OpenAI's chat with a search of the web.
  public static let qianfanChat = openAIChat.extended(
    name: "qianfan-v2-chat", requestText: ["web_search"],
    untouchable: ["web_search.search_mode", "extra_parameters.request_source"],
    responseText: [ResponseText("search_results[*].title", .title), ResponseText("search_results[*].url", .url)],
    errorShape: ErrorShape(#"{"error":{"code":"$code","message":"$message","type":"redact_error"},"id":""}"#))

  private static let ernieAnswer: [ResponseText] = [
    ResponseText("result"),
    ResponseText(
      "function_call.arguments", .toolArgument(tool: nil), layer: .json, toolName: "function_call.name"),
    ResponseText("function_call.thoughts", .reasoning),
    ResponseText("search_info.search_results[*].title", .title),
    ResponseText("search_info.search_results[*].url", .url),
  ]
}

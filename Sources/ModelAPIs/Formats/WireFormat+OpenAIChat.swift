extension WireFormat {
  private static let openAISchemas = [
    "tools[*].function.parameters", "functions[*].parameters", "response_format.json_schema.schema",
  ]

  /// OpenAI's chat completions, which most vendors have copied.
  ///
  /// <https://platform.openai.com/docs/api-reference/chat>
  public static let openAIChat = WireFormat(
    name: "openai-chat", requestText: chatText + SchemaPaths.text(openAISchemas),
    untouchable: chatUntouchable + SchemaPaths.words(openAISchemas),
    opaque: [
      "messages[*].encrypted_content", "choices[*].message.encrypted_content", "choices[*].delta.encrypted_content",
      "obfuscation", "choices[*].logprobs", "choices[*].message.audio.data", "choices[*].delta.audio.data",
    ],
    binary: [
      "messages[*].content[*].image_url", "messages[*].content[*].input_audio", "messages[*].content[*].video_url",
      "messages[*].content[*].file.file_data",
    ],
    responseText: chatAnswer, streamChannels: chatChannels,
    terminators: [StreamTerminator(keys: ["choices[*].index"], present: "choices[*].finish_reason")],
    offsets: AnswerOffset.pair("choices[*].message.annotations[*].url_citation", in: "choices[*].message.content")
      + AnswerOffset.pair(
        "choices[*].delta.annotations[*].url_citation", in: "choices[*].delta.content", keys: ["choices[*].index"]),
    jsonAnswers: [AnswerCondition("response_format.type", ["json_object", "json_schema"])])

  private static let chatText: [PathPattern] = [
    "messages[*].content", "messages[*].content[*].text", "messages[*].content[*].refusal", "messages[*].name",
    "messages[*].refusal", "messages[*].reasoning_content", "messages[*].tool_calls[*].function.arguments",
    "messages[*].tool_calls[*].custom.input", "messages[*].function_call.arguments",
    "messages[*].content[*].file.filename", "tools[*].function.description", "tools[*].custom.description",
    "tools[*].custom.format.grammar.definition", "functions[*].description", "prediction.content",
    "prediction.content[*].text", "stop", "stop[*]", "response_format.json_schema.description", "metadata.*", "user",
    "safety_identifier", "prompt_cache_key", "web_search_options.user_location.approximate.*",
  ]

  private static let chatUntouchable: [PathPattern] = [
    "model", "messages[*].role", "messages[*].tool_call_id", "messages[*].tool_calls[*].id",
    "messages[*].tool_calls[*].type", "messages[*].tool_calls[*].function.name",
    "messages[*].tool_calls[*].custom.name", "messages[*].function_call.name", "messages[*].content[*].type",
    "messages[*].audio.id", "messages[*].content[*].file.file_id", "tool_choice", "tools[*].type",
    "tools[*].function.name", "tools[*].custom.name", "functions[*].name", "function_call", "logit_bias",
    "service_tier", "response_format.type", "response_format.json_schema.name", "**.prompt_cache_breakpoint",
    "tools[*].custom.format.type", "tools[*].custom.format.grammar.syntax", "prediction.type",
    "web_search_options.user_location.type",
  ]

  private static let chatAnswer: [ResponseText] = [
    ResponseText("choices[*].message.content"), ResponseText("choices[*].message.refusal"),
    ResponseText("choices[*].message.reasoning_content", .reasoning),
    ResponseText("choices[*].message.reasoning", .reasoning),
    ResponseText("choices[*].message.audio.transcript"),
    ResponseText(
      "choices[*].message.tool_calls[*].function.arguments", .toolArgument(tool: nil), layer: .json,
      toolName: "choices[*].message.tool_calls[*].function.name"),
    ResponseText(
      "choices[*].message.tool_calls[*].custom.input", .toolArgument(tool: nil),
      toolName: "choices[*].message.tool_calls[*].custom.name"),
    ResponseText(
      "choices[*].message.function_call.arguments", .toolArgument(tool: nil), layer: .json,
      toolName: "choices[*].message.function_call.name"),
    ResponseText("choices[*].message.annotations[*].url_citation.title", .title),
    ResponseText("choices[*].message.annotations[*].url_citation.url", .url),
    ResponseText("choices[*].delta.annotations[*].url_citation.title", .title),
    ResponseText("choices[*].delta.annotations[*].url_citation.url", .url),
  ]

  private static let chatChannels: [StreamChannel] = [
    StreamChannel(text: "choices[*].delta.content", keys: ["choices[*].index"]),
    StreamChannel(text: "choices[*].delta.refusal", keys: ["choices[*].index"]),
    StreamChannel(text: "choices[*].delta.reasoning_content", keys: ["choices[*].index"], sink: .reasoning),
    StreamChannel(text: "choices[*].delta.reasoning", keys: ["choices[*].index"], sink: .reasoning),
    StreamChannel(text: "choices[*].delta.audio.transcript", keys: ["choices[*].index"]),
    StreamChannel(
      text: "choices[*].delta.tool_calls[*].function.arguments",
      keys: ["choices[*].index", "choices[*].delta.tool_calls[*].index"], layer: .json,
      sink: .toolArgument(tool: nil), toolName: "choices[*].delta.tool_calls[*].function.name"),
    StreamChannel(
      text: "choices[*].delta.tool_calls[*].custom.input",
      keys: ["choices[*].index", "choices[*].delta.tool_calls[*].index"], sink: .toolArgument(tool: nil),
      toolName: "choices[*].delta.tool_calls[*].custom.name"),
    StreamChannel(
      text: "choices[*].delta.function_call.arguments", keys: ["choices[*].index"], layer: .json,
      sink: .toolArgument(tool: nil), toolName: "choices[*].delta.function_call.name"),
  ]
}

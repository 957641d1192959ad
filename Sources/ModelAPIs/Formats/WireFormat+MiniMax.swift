extension WireFormat {
  private static let miniMaxError = ErrorShape(
    #"{"base_resp":{"status_code":2013,"status_msg":"$message"},"error":{"message":"$message","code":"$code"}}"#)

  /// MiniMax's `chatcompletion_v2` and its OpenAI-compatible chat; its streams are cumulative in its papers and
  /// incremental in reports, so each channel is looked at.
  public static let miniMaxChat = openAIChat.extended(
    name: "minimax-chat", requestText: ["messages[*].audio_content", "messages[*].reasoning_details[*].text"],
    untouchable: ["messages[*].reasoning_details[*].type"],
    opaque: ["choices[*].message.audio_content", "choices[*].delta.audio_content"],
    responseText: [ResponseText("choices[*].message.reasoning_details[*].text", .reasoning)],
    streamChannels: [
      StreamChannel(text: "choices[*].delta.content", keys: ["choices[*].index"], mode: .detect),
      StreamChannel(
        text: "choices[*].delta.reasoning_content", keys: ["choices[*].index"], mode: .detect, sink: .reasoning),
      StreamChannel(
        text: "choices[*].delta.reasoning_details[*].text", keys: ["choices[*].index"], mode: .detect,
        sink: .reasoning),
    ],
    errorShape: miniMaxError)

  /// MiniMax's `chatcompletion_pro`: a stream of pieces whose last event repeats the whole text.
  public static let miniMaxPro = WireFormat(
    name: "minimax-pro",
    requestText: [
      "messages[*].text", "messages[*].sender_name", "messages[*].function_call.arguments", "bot_setting[*].bot_name",
      "bot_setting[*].content", "sample_messages[*].text", "sample_messages[*].sender_name",
      "reply_constraints.sender_name", "reply_constraints.glyph.raw_glyph", "reply_constraints.glyph.json_properties",
      "functions[*].description", "prompt", "role_meta.user_name", "role_meta.bot_name",
      "knowledge_base_param",
    ] + SchemaPaths.text(["functions[*].parameters"]),
    untouchable: [
      "model", "messages[*].sender_type", "sample_messages[*].sender_type", "reply_constraints.sender_type",
      "reply_constraints.glyph.type", "functions[*].name", "messages[*].function_call.name", "function_call",
      "plugins",
    ] + SchemaPaths.words(["functions[*].parameters"]),
    responseText: [
      ResponseText("reply"), ResponseText("choices[*].text"), ResponseText("choices[*].messages[*].text"),
      ResponseText("choices[*].messages[*].sender_name", .title),
      ResponseText(
        "choices[*].messages[*].function_call.arguments", .toolArgument(tool: nil), layer: .json,
        toolName: "choices[*].messages[*].function_call.name"),
      ResponseText(
        "function_call.arguments", .toolArgument(tool: nil), layer: .json, toolName: "function_call.name"),
    ],
    streamChannels: [
      StreamChannel(
        text: "choices[*].messages[*].text", keys: ["choices[*].index"], mode: .whole, if: "choices[*].finish_reason"),
      StreamChannel(text: "choices[*].messages[*].text", keys: ["choices[*].index"]),
      StreamChannel(text: "choices[*].delta", keys: ["choices[*].index"]),
      StreamChannel(
        text: "choices[*].messages[*].function_call.arguments", keys: ["choices[*].index"], mode: .cumulative,
        layer: .json, sink: .toolArgument(tool: nil), toolName: "choices[*].messages[*].function_call.name"),
    ],
    terminators: [
      StreamTerminator(keys: ["choices[*].index"], present: "choices[*].finish_reason"),
      StreamTerminator(present: "reply"),
    ],
    errorShape: miniMaxError)

  /// MiniMax's oldest `chatcompletion`.
  public static let miniMaxLegacy = miniMaxPro.extended(name: "minimax-legacy")

  /// MiniMax's embeddings.
  public static let miniMaxEmbeddings = openAIEmbeddings.extended(
    name: "minimax-embeddings", requestText: ["texts[*]"], untouchable: ["type"], opaque: ["vectors"],
    errorShape: miniMaxError)
}

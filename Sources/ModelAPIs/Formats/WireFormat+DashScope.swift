extension WireFormat {
  private static let dashScopeSchemas = [
    "parameters.tools[*].function.parameters", "parameters.response_format.json_schema.schema",
  ]

  /// DashScope's own generation of text and from images: streams may be incremental or cumulative.
  ///
  /// <https://help.aliyun.com/zh/model-studio/qwen-api-via-dashscope>
  public static let dashScope = WireFormat(
    name: "dashscope",
    requestText: [
      "input.*", "input.prompt", "input.negative_prompt", "input.messages[*].content",
      "input.messages[*].content[*].text", "input.messages[*].reasoning_content", "input.messages[*].name",
      "input.messages[*].tool_calls[*].function.arguments", "input.history[*].user", "input.history[*].bot",
      "input.texts[*]", "input.query", "input.documents[*]", "input.documents[*].text", "parameters.stop",
      "parameters.stop[*]", "parameters.tools[*].function.description", "parameters.search_options",
      "parameters.translation_options",
    ] + SchemaPaths.text(dashScopeSchemas),
    untouchable: [
      "model", "input.messages[*].role", "input.messages[*].tool_call_id", "input.messages[*].tool_calls[*].id",
      "input.messages[*].tool_calls[*].type", "input.messages[*].tool_calls[*].function.name",
      "parameters.result_format", "parameters.tools[*].type", "parameters.tools[*].function.name",
      "parameters.tool_choice", "parameters.response_format.type", "parameters.text_type",
      "parameters.translation_options.source_lang", "parameters.translation_options.target_lang", "task_group", "task",
      "function",
    ] + SchemaPaths.words(dashScopeSchemas),
    opaque: ["output.choices[*].logprobs"],
    binary: [
      "input.messages[*].content[*].image", "input.messages[*].content[*].audio",
      "input.messages[*].content[*].video", "input.messages[*].content[*].file", "input.image_url",
      "input.contents[*].image", "input.contents[*].video",
    ],
    encrypted: ["input"], refusedHeaders: ["X-DashScope-EncryptionKey"], responseText: dashScopeAnswer,
    streamChannels: dashScopeChannels,
    terminators: [
      StreamTerminator(
        keys: ["output.choices[*].index"], present: "output.choices[*].finish_reason", unless: ["", "null"]),
      StreamTerminator(present: "output.finish_reason", unless: ["", "null"]),
      StreamTerminator(present: "code"),
    ],
    jsonAnswers: [AnswerCondition("parameters.response_format.type", ["json_object", "json_schema"])],
    incrementalAnswers: [AnswerCondition("parameters.incremental_output", ["true"])],
    errorShape: ErrorShape(#"{"code":"$code","message":"$message","request_id":""}"#))

  /// DashScope's embeddings and its ranking of documents.
  public static let dashScopeEmbeddings = dashScope.extended(name: "dashscope-embeddings")

  /// An application of DashScope's: a prompt in, text, thoughts and documents out.
  public static let dashScopeApp = dashScope.extended(
    name: "dashscope-app",
    requestText: [
      "input.biz_params", "input.messages[*].content", "parameters.rag_options",
    ],
    untouchable: [
      "input.session_id", "input.memory_id", "parameters.rag_options.pipeline_ids", "parameters.flow_stream_mode",
    ],
    binary: ["input.image_list", "input.file_list"],
    responseText: [
      ResponseText("output.thoughts[*].thought", .reasoning),
      ResponseText("output.thoughts[*].action_input", .toolArgument(tool: nil)),
      ResponseText("output.thoughts[*].action_input_stream", .toolArgument(tool: nil)),
      ResponseText("output.doc_references[*].title", .title), ResponseText("output.doc_references[*].doc_name", .title),
      ResponseText("output.doc_references[*].doc_url", .url),
    ],
    streamChannels: [
      StreamChannel(
        text: "output.thoughts[*].thought", keys: ["output.thoughts[*].action_type"], mode: .detect, sink: .reasoning),
      StreamChannel(
        text: "output.thoughts[*].action_input_stream", mode: .detect, sink: .toolArgument(tool: nil)),
      StreamChannel(text: "output.workflow_message.message.content", mode: .detect),
    ])

  /// DashScope's OpenAI-compatible chat.
  public static let dashScopeCompatible = openAIChat.extended(
    name: "dashscope-compatible-chat",
    requestText: [
      "search_options", "translation_options.terms", "translation_options.tm_list", "translation_options.domains",
    ],
    untouchable: ["translation_options.source_lang", "translation_options.target_lang"])

  private static let dashScopeAnswer: [ResponseText] = [
    ResponseText("output.text"), ResponseText("output.choices[*].message.content"),
    ResponseText("output.choices[*].message.content[*].text"),
    ResponseText("output.choices[*].message.reasoning_content", .reasoning),
    ResponseText(
      "output.choices[*].message.tool_calls[*].function.arguments", .toolArgument(tool: nil), layer: .json,
      toolName: "output.choices[*].message.tool_calls[*].function.name"),
    ResponseText("output.choices[*].message.content[*].image", .url),
    ResponseText("output.search_info.search_results[*].title", .title),
    ResponseText("output.search_info.search_results[*].url", .url),
    ResponseText("output.results[*].document.text"),
  ]

  private static let dashScopeChannels: [StreamChannel] = [
    StreamChannel(text: "output.text", mode: .detect),
    StreamChannel(
      text: "output.choices[*].message.content", keys: ["output.choices[*].index"], mode: .detect),
    StreamChannel(
      text: "output.choices[*].message.content[*].text", keys: ["output.choices[*].index"], mode: .detect),
    StreamChannel(
      text: "output.choices[*].message.reasoning_content", keys: ["output.choices[*].index"], mode: .detect,
      sink: .reasoning),
    StreamChannel(
      text: "output.choices[*].message.tool_calls[*].function.arguments",
      keys: ["output.choices[*].index", "output.choices[*].message.tool_calls[*].index"], mode: .detect, layer: .json,
      sink: .toolArgument(tool: nil), toolName: "output.choices[*].message.tool_calls[*].function.name"),
  ]
}

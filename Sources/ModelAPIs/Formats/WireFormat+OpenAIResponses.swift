extension WireFormat {
  private static let responsesSchemas = [
    "tools[*].parameters", "input[*].tools[*].input_schema", "text.format.schema",
  ]

  /// OpenAI's responses.
  ///
  /// <https://platform.openai.com/docs/api-reference/responses>
  public static let openAIResponses = WireFormat(
    name: "openai-responses", requestText: responsesText + SchemaPaths.text(responsesSchemas),
    untouchable: responsesUntouchable + SchemaPaths.words(responsesSchemas),
    opaque: [
      // Credentials for the servers that the provider is to call.
      "tools[*].authorization", "tools[*].headers",
      "input[*].encrypted_content", "input[*].content[*].encrypted_content", "input[*].fingerprint",
      "output[*].encrypted_content", "output[*].fingerprint", "output[*].content[*].logprobs",
      "data[*].encrypted_content", "item.encrypted_content", "item.fingerprint", "item.content[*].logprobs",
      "item.result", "part.logprobs", "logprobs", "obfuscation", "partial_image_b64", "response.output[*].fingerprint",
      "response.output[*].encrypted_content", "response.output[*].content[*].logprobs",
    ],
    binary: [
      "input[*].content[*].image_url", "input[*].content[*].file_data", "input[*].output[*].image_url",
      "input[*].output[*].file_data", "input[*].result", "input[*].output.image_url", "input[*].content[*].input_audio",
    ],
    responseText: responsesAnswer + responsesAnswer.compactMap { $0.asItem(of: "data[*]") } + responsesEvents,
    eventType: "type", streamChannels: responsesChannels, terminators: responsesTerminators,
    toolNames: [StreamToolName(on: ["response.output_item.added"], name: "item.name", keys: ["output_index"])],
    offsets: responsesOffsets,
    jsonAnswers: [AnswerCondition("text.format.type", ["json_object", "json_schema"])])

  private static let responsesOffsets =
    AnswerOffset.pair("annotation", in: "delta", keys: ["output_index", "content_index"])
    + AnswerOffset.pair("part.annotations[*]", in: "part.text")
    + ["output[*]", "data[*]", "item", "response.output[*]"].flatMap {
      AnswerOffset.pair("\($0).content[*].annotations[*]", in: PathPattern("\($0).content[*].text"))
    }

  private static let responsesText: [PathPattern] = [
    "instructions", "input", "input[*].content", "input[*].content[*].text", "input[*].content[*].refusal",
    "input[*].content[*].filename", "input[*].content[*].file_url", "input[*].arguments", "input[*].output",
    "input[*].output[*].text", "input[*].output[*].filename", "input[*].input", "input[*].summary[*].text",
    "input[*].action.command[*]", "input[*].action.commands[*]", "input[*].action.env.*",
    "input[*].action.working_directory", "input[*].action.query", "input[*].action.queries[*]", "input[*].action.url",
    "input[*].action.pattern", "input[*].action.text", "input[*].operation.diff", "input[*].operation.path",
    "input[*].error", "input[*].tools[*].description", "input[*].reason", "input[*].code", "input[*].outputs",
    "input[*].queries[*]", "input[*].results[*].text", "input[*].results[*].filename", "input[*].results[*].attributes",
    "input[*].revised_prompt", "prompt.variables", "text.format.description",
    "tools[*].description", "tools[*].format.definition", "tools[*].server_description",
    "tools[*].user_location.*", "metadata.*", "user", "safety_identifier", "prompt_cache_key",
  ]

  private static let responsesUntouchable: [PathPattern] = [
    "model", "input[*].id", "input[*].call_id", "input[*].role", "input[*].type", "input[*].status", "input[*].name",
    "input[*].content[*].type", "input[*].content[*].file_id", "input[*].approval_request_id",
    "input[*].action.type", "input[*].operation.type", "input[*].server_label", "input[*].container_id",
    "input[*].tools[*].name", "previous_response_id", "conversation", "prompt.id", "prompt.version", "include",
    "text.format.type", "text.format.name", "tools[*].type", "tools[*].name", "tools[*].server_label",
    "tools[*].server_url", "tools[*].vector_store_ids", "tools[*].format.type",
    "tools[*].format.syntax", "tools[*].user_location.type", "tool_choice", "truncation", "service_tier",
    "reasoning", "**.prompt_cache_breakpoint",
  ]

  static let responsesAnswer: [ResponseText] = [
    ResponseText("output[*].content[*].text"), ResponseText("output[*].content[*].refusal"),
    ResponseText("output[*].content[*].transcript"),
    ResponseText("output[*].content[*].annotations[*].url", .url),
    ResponseText("output[*].content[*].annotations[*].title", .title),
    ResponseText("output[*].content[*].annotations[*].filename", .title),
    ResponseText("output[*].summary[*].text", .reasoning),
    ResponseText("output[*].arguments", .toolArgument(tool: nil), layer: .json, toolName: "output[*].name"),
    ResponseText("output[*].input", .toolArgument(tool: nil), toolName: "output[*].name"),
    ResponseText("output[*].code", .toolArgument(tool: nil)),
    ResponseText("output[*].action", .toolArgument(tool: nil)),
    ResponseText("output[*].action.url", .url),
    ResponseText("output[*].operation", .toolArgument(tool: nil)),
    ResponseText("output[*].results[*].filename", .title),
    ResponseText("instructions"), ResponseText("metadata"), ResponseText("error.message"),
  ]
}

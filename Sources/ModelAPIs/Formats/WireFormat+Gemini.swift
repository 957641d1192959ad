extension WireFormat {
  /// Google's Gemini: generating, whole and streamed, and counting tokens.
  ///
  /// <https://ai.google.dev/api/generate-content>
  public static let geminiGenerate = WireFormat(
    name: "gemini-generate", requestText: bothSpellings(geminiText + SchemaPaths.text(geminiSchemas)),
    untouchable: bothSpellings(geminiUntouchable + SchemaPaths.words(geminiSchemas)),
    opaque: bothSpellings([
      "contents[*].parts[*].thoughtSignature", "candidates[*].content.parts[*].thoughtSignature",
      "continuationToken", "candidates[*].logprobsResult",
    ]),
    binary: bothSpellings(["contents[*].parts[*].inlineData.data", "systemInstruction.parts[*].inlineData.data"]),
    responseText: bothSpellings(geminiAnswer), streamChannels: geminiChannels,
    terminators: [StreamTerminator(keys: ["candidates[*].index"], present: "candidates[*].finishReason")],
    offsets: geminiOffsets,
    jsonAnswers: [
      AnswerCondition("generationConfig.responseMimeType", ["application/json", "application\\/json"]),
      AnswerCondition("generation_config.response_mime_type", ["application/json", "application\\/json"]),
    ],
    errorShape: geminiError)

  /// Gemini's embeddings, one or many, and batches and caches of contents.
  ///
  /// <https://ai.google.dev/api/embeddings>
  public static let geminiEmbed = WireFormat(
    name: "gemini-embed",
    requestText: ["content.parts[*].text", "requests[*].content.parts[*].text", "title", "requests[*].title"],
    untouchable: bothSpellings([
      "model", "requests[*].model", "taskType", "requests[*].taskType", "content.role", "requests[*].content.role",
    ]),
    binary: bothSpellings(["content.parts[*].inlineData.data", "requests[*].content.parts[*].inlineData.data"]),
    errorShape: geminiError)

  /// Gemini's batches of requests.
  public static let geminiBatch = geminiGenerate.below(
    request: "batch.inputConfig.requests.requests[*].request", response: "responses[*].response"
  ).extended(
    name: "gemini-batch",
    requestText: bothSpellings(["batch.displayName", "batch.inputConfig.requests.requests[*].metadata"]))

  private static let geminiError = ErrorShape(
    #"{"error":{"code":$status,"message":"$message","status":"$code"}}"#)

  private static let geminiSchemas = [
    "tools[*].functionDeclarations[*].parameters", "tools[*].functionDeclarations[*].parametersJsonSchema",
    "tools[*].functionDeclarations[*].response", "tools[*].functionDeclarations[*].responseJsonSchema",
    "generationConfig.responseSchema", "generationConfig.responseJsonSchema",
  ]

  private static let geminiText: [PathPattern] = [
    "contents[*].parts[*].text", "contents[*].parts[*].functionCall.args",
    "contents[*].parts[*].functionResponse.response", "contents[*].parts[*].functionResponse.parts",
    "contents[*].parts[*].toolCall.args", "contents[*].parts[*].toolResponse.response",
    "contents[*].parts[*].executableCode.code", "contents[*].parts[*].codeExecutionResult.output",
    "contents[*].parts[*].inlineData.displayName", "contents[*].parts[*].fileData.displayName",
    "contents[*].parts[*].fileData.fileUri", "contents[*].parts[*].partMetadata", "systemInstruction.parts[*].text",
    "tools[*].functionDeclarations[*].description", "generationConfig.stopSequences[*]", "labels", "displayName",
  ]

  private static let geminiUntouchable: [PathPattern] = [
    "model", "cachedContent", "contents[*].role", "systemInstruction.role", "contents[*].parts[*].functionCall.name",
    "contents[*].parts[*].functionCall.id", "contents[*].parts[*].functionResponse.name",
    "contents[*].parts[*].functionResponse.id", "contents[*].parts[*].executableCode.language",
    "contents[*].parts[*].inlineData.mimeType", "contents[*].parts[*].fileData.mimeType",
    "tools[*].functionDeclarations[*].name", "toolConfig", "safetySettings", "generationConfig.responseMimeType",
    "generationConfig.speechConfig",
  ]

  private static let geminiAnswer: [ResponseText] = [
    ResponseText("candidates[*].content.parts[*].text"),
    ResponseText(
      "candidates[*].content.parts[*].functionCall.args", .toolArgument(tool: nil),
      toolName: "candidates[*].content.parts[*].functionCall.name"),
    ResponseText("candidates[*].content.parts[*].executableCode.code", .toolArgument(tool: nil)),
    ResponseText("candidates[*].content.parts[*].fileData.fileUri", .url),
    ResponseText("candidates[*].citationMetadata.citations[*].title", .title),
    ResponseText("candidates[*].citationMetadata.citations[*].uri", .url),
    ResponseText("candidates[*].groundingMetadata.groundingChunks[*].web.title", .title),
    ResponseText("candidates[*].groundingMetadata.groundingChunks[*].web.uri", .url),
    ResponseText("candidates[*].groundingMetadata.groundingChunks[*].retrievedContext.title", .title),
    ResponseText("candidates[*].groundingMetadata.groundingChunks[*].retrievedContext.uri", .url),
    ResponseText("candidates[*].groundingMetadata.groundingSupports[*].segment.text"),
  ]

  private static let geminiChannels: [StreamChannel] =
    [
      StreamChannel(
        text: "candidates[*].content.parts[*].text", keys: ["candidates[*].index"], sink: .reasoning,
        if: "candidates[*].content.parts[*].thought"),
      StreamChannel(text: "candidates[*].content.parts[*].text", keys: ["candidates[*].index"]),
      StreamChannel(
        text: "candidates[*].content.parts[*].functionCall.partialArgs[*].stringValue",
        keys: ["candidates[*].index", "candidates[*].content.parts[*].functionCall.partialArgs[*].jsonPath"],
        sink: .toolArgument(tool: nil), toolName: "candidates[*].content.parts[*].functionCall.name"),
    ]

  /// Counted in bytes, as Google's documents say.
  private static let geminiOffsets: [AnswerOffset] = [
    ("citationMetadata.citations[*]", "startIndex", "endIndex", nil),
    ("citation_metadata.citations[*]", "start_index", "end_index", nil),
    ("groundingMetadata.groundingSupports[*].segment", "startIndex", "endIndex", "partIndex"),
    ("grounding_metadata.grounding_supports[*].segment", "start_index", "end_index", "part_index"),
  ].flatMap { place, start, end, part in
    AnswerOffset.pair(
      "candidates[*].\(place)", start, end, in: "candidates[*].content.parts[*].text", keys: ["candidates[*].index"],
      unit: .bytes, part: part.map { PathPattern("candidates[*].\(place).\($0)") })
  }

  /// The camelCase that Google's client libraries send and the snake_case that its servers also read.
  private static func bothSpellings(_ paths: [PathPattern]) -> [PathPattern] {
    paths + paths.compactMap(\.inSnakeCase)
  }

  private static func bothSpellings(_ texts: [ResponseText]) -> [ResponseText] {
    texts
      + texts.compactMap { text in
        text.path.inSnakeCase.map {
          ResponseText($0, text.sink, layer: text.layer, toolName: text.toolName.map { $0.inSnakeCase ?? $0 })
        }
      }
  }
}

extension PathPattern {
  /// The same path with its keys in snake_case, or nil when it has no other spelling.
  fileprivate var inSnakeCase: PathPattern? {
    let text = description.reduce(into: "") { text, letter in
      text += letter.isUppercase ? "_\(letter.lowercased())" : String(letter)
    }
    return text == description ? nil : PathPattern(text)
  }
}

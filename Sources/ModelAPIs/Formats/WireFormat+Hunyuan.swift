extension WireFormat {
  private static let hunyuanSchemas = ["Tools[*].Function.Parameters", "CustomTool.Function.Parameters"]

  /// Tencent's Hunyuan, all actions that hold text; the action stands in a header line.
  ///
  /// <https://cloud.tencent.com/document/api/1729/105701>
  public static let hunyuan = WireFormat(
    name: "hunyuan", requestText: hunyuanText + SchemaPaths.text(hunyuanSchemas),
    untouchable: [
      "Model", "Messages[*].Role", "Messages[*].ToolCallId", "Messages[*].ToolCalls[*].Id",
      "Messages[*].ToolCalls[*].Type", "Messages[*].ToolCalls[*].Function.Name", "Messages[*].FileIDs",
      "Messages[*].Contents[*].Type", "Tools[*].Type", "Tools[*].Function.Name", "CustomTool.Type",
      "CustomTool.Function.Name", "ToolChoice", "ThreadID", "AssistantID", "ChatId", "Source", "Target", "Field",
      "GlossaryIDs",
    ] + SchemaPaths.words(hunyuanSchemas),
    binary: [
      "Messages[*].Contents[*].ImageUrl", "Messages[*].Contents[*].VideoUrl", "Images", "ImageBase64", "InputImage",
    ],
    responseText: hunyuanAnswer.map { $0.below("Response") } + hunyuanAnswer,
    streamChannels: [
      StreamChannel(text: "Choices[*].Delta.Content", keys: ["Choices[*].Index"]),
      StreamChannel(text: "Choices[*].Delta.ReasoningContent", keys: ["Choices[*].Index"], sink: .reasoning),
      StreamChannel(
        text: "Choices[*].Delta.ToolCalls[*].Function.Arguments",
        keys: ["Choices[*].Index", "Choices[*].Delta.ToolCalls[*].Index"], layer: .json,
        sink: .toolArgument(tool: nil), toolName: "Choices[*].Delta.ToolCalls[*].Function.Name"),
    ],
    terminators: [
      StreamTerminator(keys: ["Choices[*].Index"], present: "Choices[*].FinishReason"),
      StreamTerminator(present: "ErrorMsg"),
    ],
    errorShape: ErrorShape(#"{"Response":{"Error":{"Code":"$code","Message":"$message"},"RequestId":""}}"#))

  /// Hunyuan's OpenAI-compatible chat.
  public static let hunyuanCompatible = openAIChat.extended(
    name: "hunyuan-compatible-chat",
    responseText: [
      ResponseText("search_info.search_results[*].title", .title),
      ResponseText("search_info.search_results[*].url", .url),
    ])

  private static let hunyuanText: [PathPattern] = [
    "Messages[*].Content", "Messages[*].Name", "Messages[*].Contents[*].Text", "Messages[*].ReasoningContent",
    "Messages[*].ToolCalls[*].Function.Arguments", "Tools[*].Function.Description", "CustomTool.Function.Description",
    "Stop[*]", "WebSearchOptions.Knowledge[*].Text", "WebSearchOptions.UserLocation.Approximate", "TopicChoice",
    "Text", "References[*].Text", "References[*].Translation", "GroupChatConfig.UserName",
    "GroupChatConfig.Description", "GroupChatConfig.Characters[*].Name",
    "GroupChatConfig.Characters[*].SystemPrompt", "UserId", "Input", "InputList[*]", "Prompt", "NegativePrompt",
    "AdditionalMessages[*].Content", "Name", "URL", "Entries[*].SourceTerm", "Entries[*].TargetTerm",
  ]

  private static let hunyuanAnswer: [ResponseText] = [
    ResponseText("Choices[*].Message.Content"), ResponseText("Choices[*].Message.ReasoningContent", .reasoning),
    ResponseText(
      "Choices[*].Message.ToolCalls[*].Function.Arguments", .toolArgument(tool: nil), layer: .json,
      toolName: "Choices[*].Message.ToolCalls[*].Function.Name"),
    ResponseText("SearchInfo.SearchResults[*].Title", .title), ResponseText("SearchInfo.SearchResults[*].Text"),
    ResponseText("SearchInfo.SearchResults[*].Url", .url), ResponseText("RecommendedQuestions[*]"),
    ResponseText("Tokens[*]"),
  ]
}

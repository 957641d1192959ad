extension WireFormat {
  /// Mistral's chat, whose content may be a list with thinking in it.
  ///
  /// <https://docs.mistral.ai/api>
  public static let mistralChat = openAIChat.extended(
    name: "mistral-chat", requestText: ["messages[*].content[*].thinking[*].text"],
    untouchable: ["messages[*].prefix", "messages[*].content[*].thinking[*].type"],
    binary: ["messages[*].content[*].document_url"],
    responseText: [
      ResponseText("choices[*].message.content[*].text"),
      ResponseText("choices[*].message.content[*].thinking[*].text", .reasoning),
      ResponseText("choices[*].message.content[*].url", .url),
      ResponseText("choices[*].message.content[*].title", .title),
    ],
    streamChannels: [
      StreamChannel(text: "choices[*].delta.content[*].text", keys: ["choices[*].index"]),
      StreamChannel(
        text: "choices[*].delta.content[*].thinking[*].text", keys: ["choices[*].index"], sink: .reasoning),
    ], continuation: chatContinuation(if: AnswerCondition("messages[*].prefix", ["true"])))

  /// Mistral's completion between a prompt and a suffix, answered as a chat.
  public static let mistralFIM = mistralChat.extended(
    name: "mistral-fim", requestText: ["suffix"], tokenIDs: ["prompt"])
}

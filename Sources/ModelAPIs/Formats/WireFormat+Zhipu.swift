extension WireFormat {
  /// Zhipu's chat of version 4, at once or later.
  ///
  /// <https://open.bigmodel.cn/dev/api>
  public static let zhipuChat = openAIChat.extended(
    name: "zhipu-chat",
    requestText: [
      "user_id", "meta.*", "extra.target.code_prefix", "extra.target.code_suffix", "extra.target.path",
      "extra.contexts[*].code", "tools[*].retrieval.prompt_template", "tools[*].web_search.search_query",
      "tools[*].web_search.search_prompt", "search_query",
    ],
    untouchable: [
      "request_id", "thinking", "tools[*].retrieval.knowledge_id", "tools[*].mcp", "conversation_id", "assistant_id",
    ],
    opaque: ["tools[*].mcp.headers"], binary: ["messages[*].content[*].file_url"],
    responseText: webSearch.map { ResponseText($0.path, $0.sink) } + [
      ResponseText("search_result[*].title", .title), ResponseText("search_result[*].link", .url),
      ResponseText("search_result[*].content"),
    ])

  private static let webSearch: [(path: PathPattern, sink: Sink)] = [
    ("web_search[*].title", .title), ("web_search[*].media", .title), ("web_search[*].link", .url),
  ]
}

extension WireFormat {
  /// Header lines by which Ark's client library says that it encrypted the text.
  private static let arkEncryption = ["x-is-encrypted", "X-Session-Token", "X-Encrypt-Info"]

  /// Volcengine Ark's chat.
  ///
  /// <https://www.volcengine.com/docs/82379/1494384>
  public static let arkChat = openAIChat.extended(
    name: "ark-chat", untouchable: ["thinking", "reasoning_effort"], refusedHeaders: arkEncryption)

  /// Ark's bots: chat with references.
  public static let arkBots = arkChat.extended(
    name: "ark-bots", responseText: references.map { ResponseText($0.path, $0.sink) })

  /// Ark's chats over a stored context, and storing it.
  public static let arkContext = arkChat.extended(
    name: "ark-context", untouchable: ["context_id", "mode", "truncation_strategy"])

  /// Ark's responses.
  public static let arkResponses = openAIResponses.extended(
    name: "ark-responses", untouchable: ["thinking", "caching", "session", "store"], refusedHeaders: arkEncryption)

  /// Ark's embeddings, of text and of parts, and its counting of tokens.
  public static let arkEmbeddings = openAIEmbeddings.extended(
    name: "ark-embeddings", requestText: ["input[*].text", "text", "text[*]", "query"],
    untouchable: ["input[*].type"], binary: ["input[*].image_url", "input[*].video_url"],
    refusedHeaders: arkEncryption)

  private static let references: [(path: PathPattern, sink: Sink)] = [
    ("references[*].title", .title), ("references[*].site_name", .title), ("references[*].doc_name", .title),
    ("references[*].chunk_title", .title), ("references[*].url", .url), ("references[*].logo_url", .url),
  ]
}

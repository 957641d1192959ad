extension FormatRegistry {
  /// The paths of OpenAI, which most vendors have taken over with the shape of the messages.
  ///
  /// - Parameters:
  ///   - hosts: patterns of the vendor's hosts; empty for any.
  ///   - prefix: what stands before `/chat/completions`.
  ///   - chat: the vendor's own table for chat; the other parameters are the same for their paths.
  static func family(
    _ hosts: [String] = [], below prefix: String = "**", chat: WireFormat? = nil,
    responses: WireFormat = .openAIResponses, embeddings: WireFormat = .openAIEmbeddings
  ) -> [FormatRoute] {
    let isOpenAI = hosts.contains { $0.hasSuffix("openai.com") }
    let chat = chat ?? (isOpenAI ? .openAIChat : .openAICompatible)
    func route(_ path: String, _ format: WireFormat, _ methods: [String] = ["POST"]) -> FormatRoute {
      FormatRoute(methods, path: prefix + path, hosts: hosts, format)
    }
    let any = ["GET", "POST", "DELETE"]
    return [
      route("/chat/completions", chat), route("/chat/completions/**", chat, any),
      route("/fim/completions", .openAICompletions), route("/completions", .openAICompletions),
      route("/engines/*/embeddings", embeddings), route("/embeddings", embeddings),
      route("/moderations", .openAIModerations), route("/rerank", .rerank), route("/score", .rerank),
      route("/responses", responses), route("/responses/**", responses, any),
      route("/conversations", responses), route("/conversations/**", responses, any),
      route("/files", .openAIFiles), route("/files/*/content", .openAIFiles, ["GET"]),
      route("/files", .openAIBatches, ["GET"]), route("/files/*", .openAIBatches, ["GET", "DELETE"]),
      route("/batches", .openAIBatches, ["GET", "POST"]), route("/batches/**", .openAIBatches, ["GET", "POST"]),
      route("/audio/transcriptions", .openAITranscription), route("/audio/translations", .openAITranscription),
      route("/audio/speech", .openAISpeech), route("/images/generations", .openAIImages),
      route("/images/edits", .openAIImages), route("/images/variations", .openAIImages),
      route("/assistants", .openAIThreads, ["GET", "POST"]), route("/assistants/**", .openAIThreads, any),
      route("/threads", .openAIThreads), route("/threads/**", .openAIThreads, any),
      route("/vector_stores/*/search", .openAIThreads), route("/tokenize", chat), route("/detokenize", chat),
      route("/tokenizers/estimate-token-count", chat), route("/pooling", chat), route("/classify", chat),
      route("/score/evaluation", chat), route("/edits", chat), route("/models", .generic, ["GET"]),
      route("/models/*", .generic, ["GET"]),
    ]
  }
}

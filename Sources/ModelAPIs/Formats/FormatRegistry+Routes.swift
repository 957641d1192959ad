extension FormatRegistry {
  /// The routes of every vendor, of which the first that fits is taken.
  ///
  /// Hosts come before paths that many share.
  static let routes: [FormatRoute] = hosted + ownPaths + family()

  /// Vendors by their hosts.
  private static let hosted: [FormatRoute] =
    [
      FormatRoute(path: "/", header: ("X-TC-Action", "*"), .hunyuan),
      FormatRoute(path: "**/chat/completions", hosts: ["aistudio.baidu.com"], .aiStudio),
      FormatRoute(path: "**/chat/completions", header: ("Authorization", "token *"), .aiStudio),
      FormatRoute(path: "/**", hosts: ["aip.baidubce.com"], .ernie),
      FormatRoute(path: "/v1/fim/completions", hosts: ["*.mistral.ai"], .mistralFIM),
      FormatRoute(path: "/beta/completions", hosts: ["api.deepseek.com"], .deepSeekFIM),
    ]
    + family(["qianfan.baidubce.com", "qianfan.*.baidubce.com"], chat: .qianfanChat)
    + family(["api.hunyuan.cloud.tencent.com"], chat: .hunyuanCompatible)
    + family(["*.mistral.ai"], chat: .mistralChat) + family(["api.deepseek.com"], chat: .deepSeekChat)
    + family(["api.moonshot.cn", "api.moonshot.ai"], chat: .moonshotChat)
    + family(["api.baichuan-ai.com"], chat: .baichuanChat) + miniMax + family(["*.openai.com", "*.openai.azure.com"])

  private static let miniMaxHosts = ["api.minimaxi.com", "api.minimax.io", "api.minimax.chat"]

  private static let miniMax: [FormatRoute] =
    [
      FormatRoute(path: "**/text/chatcompletion_v2", .miniMaxChat),
      FormatRoute(path: "**/text/chatcompletion_pro", .miniMaxPro),
      FormatRoute(path: "**/text/chatcompletion", .miniMaxLegacy),
    ] + family(miniMaxHosts, chat: .miniMaxChat, embeddings: .miniMaxEmbeddings)

  /// Vendors by paths that are theirs, also behind a host that nobody knows.
  private static let ownPaths: [FormatRoute] = anthropic + gemini + dashScope + ernie + ark + zhipu + others

  private static let anthropic: [FormatRoute] = [
    FormatRoute(["POST", "GET"], path: "**/v1/messages/batches", .anthropicBatches),
    FormatRoute(["POST", "GET", "DELETE"], path: "**/v1/messages/batches/**", .anthropicBatches),
    FormatRoute(path: "**/v1/messages", .anthropicMessages),
    FormatRoute(path: "**/v1/messages/count_tokens", .anthropicMessages),
    FormatRoute(path: "**/publishers/anthropic/models/*:rawPredict", .anthropicMessages),
    FormatRoute(path: "**/publishers/anthropic/models/*:streamRawPredict", .anthropicMessages),
  ]

  private static let gemini: [FormatRoute] =
    ["generateContent", "streamGenerateContent", "countTokens"].map {
      FormatRoute(path: "/v**/*:\($0)", .geminiGenerate)
    } + [
      FormatRoute(path: "/v**/*:embedContent", .geminiEmbed),
      FormatRoute(path: "/v**/*:batchEmbedContents", .geminiEmbed),
      FormatRoute(path: "/v**/*:batchGenerateContent", .geminiBatch),
      FormatRoute(["GET", "POST", "PATCH", "DELETE"], path: "/v*/cachedContents**", .geminiGenerate),
    ]

  private static let dashScope: [FormatRoute] =
    [
      FormatRoute(path: "/api/v1/services/aigc/**", .dashScope),
      FormatRoute(path: "/api/v1/services/embeddings/**", .dashScopeEmbeddings),
      FormatRoute(path: "/api/v1/services/rerank/**", .dashScopeEmbeddings),
      FormatRoute(path: "/api/v1/apps/*/completion", .dashScopeApp),
      FormatRoute(["GET", "POST"], path: "/api/v1/tasks/**", .dashScope),
      FormatRoute(["GET", "POST", "DELETE"], path: "/api/v1/assistants**", .openAIThreads),
      FormatRoute(["GET", "POST", "DELETE"], path: "/api/v1/threads**", .openAIThreads),
    ] + family(below: "**/compatible-mode/v1", chat: .dashScopeCompatible)

  private static let ernie: [FormatRoute] = [
    FormatRoute(path: "/rpc/2.0/ai_custom/v1/wenxinworkshop/**", .ernie),
    FormatRoute(path: "/wenxinworkshop/service/list", .generic),
    FormatRoute(["GET", "POST"], path: "/oauth/2.0/token", .generic),
  ]

  private static let ark: [FormatRoute] =
    [
      FormatRoute(path: "/api/v3/bots/chat/completions", .arkBots),
      FormatRoute(path: "/api/v3/context/create", .arkContext),
      FormatRoute(path: "/api/v3/context/chat/completions", .arkContext),
      FormatRoute(path: "/api/v3/embeddings/multimodal", .arkEmbeddings),
      FormatRoute(path: "/api/v3/batch/embeddings**", .arkEmbeddings),
      FormatRoute(path: "/api/v3/batch/chat/completions", .arkChat),
      FormatRoute(path: "/api/v3/tokenization", .arkEmbeddings),
      FormatRoute(path: "/api/v3/classification", .arkEmbeddings),
      FormatRoute(["GET", "POST", "DELETE"], path: "/api/v3/contents/generations/tasks**", .openAIImages),
    ] + family(below: "**/api/v3", chat: .arkChat, responses: .arkResponses, embeddings: .arkEmbeddings)

  private static let zhipu: [FormatRoute] =
    [
      FormatRoute(path: "**/paas/v4/async/chat/completions", .zhipuChat),
      FormatRoute(["GET"], path: "**/paas/v4/async-result/*", .zhipuChat),
      FormatRoute(path: "**/paas/v4/tools", .zhipuChat), FormatRoute(path: "**/paas/v4/web_search", .zhipuChat),
      FormatRoute(path: "**/paas/v4/assistant**", .zhipuChat), FormatRoute(path: "**/paas/v4/agents**", .zhipuChat),
    ] + family(below: "**/paas/v4", chat: .zhipuChat)

  private static let others: [FormatRoute] = [
    FormatRoute(path: "/v2/chat", .cohereChat), FormatRoute(path: "/v2/embed", .cohereEmbed),
    FormatRoute(path: "/api/chat", .ollamaChat), FormatRoute(path: "/api/generate", .ollamaGenerate),
    FormatRoute(path: "/api/embed", .ollamaEmbed), FormatRoute(path: "/api/embeddings", .ollamaEmbed),
    FormatRoute(path: "/api/create", .ollamaChat), FormatRoute(path: "/api/show", .ollamaChat),
    FormatRoute(["GET"], path: "/api/tags", .generic), FormatRoute(["GET"], path: "/api/version", .generic),
    FormatRoute(["POST"], path: "**/v1/chat-messages", .dify),
    FormatRoute(["POST"], path: "**/v1/chat-messages/*/stop", .dify),
    FormatRoute(["POST"], path: "**/v1/completion-messages**", .dify),
    FormatRoute(["POST", "GET"], path: "**/v1/workflows/**", .dify),
    FormatRoute(["GET"], path: "**/v1/messages", .dify),
    FormatRoute(["GET"], path: "**/v1/messages/*/suggested", .dify),
    FormatRoute(["POST"], path: "**/v1/messages/*/feedbacks", .dify),
    FormatRoute(["POST"], path: "**/v1/conversations/*/name", .dify),
    FormatRoute(["GET"], path: "**/v1/conversations/*/variables", .dify),
    FormatRoute(["POST"], path: "**/v1/text-to-audio", .openAISpeech),
    FormatRoute(["GET", "POST", "PATCH", "DELETE"], path: "**/v1/datasets**", .difyDatasets),
  ]
}

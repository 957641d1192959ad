import Foundation
import ModelAPIs
import Testing

@Suite("Requests")
struct FormatsRecognitionTests {
  struct Request: Sendable, CustomTestStringConvertible {
    var method = "POST"
    var host = "127.0.0.1"
    var path: String
    var header: (name: String, value: String)?
    var name: String?

    init(
      _ path: String, _ name: String?, host: String = "127.0.0.1", method: String = "POST",
      header: (name: String, value: String)? = nil
    ) {
      (self.path, self.name, self.host, self.method, self.header) = (path, name, host, method, header)
    }

    var testDescription: String { "\(method) \(host)\(path)" }
  }

  static let requests: [Request] = [
    Request("/v1/chat/completions", "openai-chat", host: "api.openai.com"),
    Request("/openai/deployments/d/chat/completions", "openai-chat", host: "name.openai.azure.com"),
    Request("/v1/chat/completions", "openai-compatible-chat"), Request("/chat/completions", "openai-compatible-chat"),
    Request("/v1/chat/completions/id/messages", "openai-compatible-chat", method: "GET"),
    Request("/v1/completions", "openai-completions", host: "api.openai.com"),
    Request("/v1/engines/m/completions", "openai-completions"),
    Request("/v1/embeddings", "openai-embeddings"), Request("/v1/moderations", "openai-moderations"),
    Request("/v1/responses", "openai-responses"), Request("/v1/responses/input_tokens", "openai-responses"),
    Request("/v1/responses/resp_1", "openai-responses", method: "GET"),
    Request("/v1/conversations/conv_1/items", "openai-responses"),
    Request("/v1/files", "openai-files"), Request("/v1/files/f/content", "openai-files", method: "GET"),
    Request("/v1/files", "openai-batches", method: "GET"), Request("/v1/batches", "openai-batches"),
    Request("/v1/audio/transcriptions", "openai-transcription"), Request("/v1/audio/speech", "openai-speech"),
    Request("/v1/images/generations", "openai-images"), Request("/v1/threads/t/messages", "openai-threads"),
    Request("/v1/models", "generic", method: "GET"), Request("/v1/rerank", "rerank"), Request("/v2/rerank", "rerank"),
    Request("/v1/messages", "anthropic-messages"), Request("/anthropic/v1/messages", "anthropic-messages"),
    Request("/apps/anthropic/v1/messages", "anthropic-messages", host: "dashscope.aliyuncs.com"),
    Request("/v1/messages/count_tokens", "anthropic-messages"),
    Request("/v1/messages/batches", "anthropic-batches"),
    Request("/v1/messages/batches/b/results", "anthropic-batches", method: "GET"),
    Request("/v1/models/gemini-x:generateContent", "gemini-generate"),
    Request("/v1beta/models/gemini-x:streamGenerateContent", "gemini-generate"),
    Request("/v1beta/tunedModels/t:generateContent", "gemini-generate"),
    Request("/v1/projects/p/locations/l/publishers/google/models/g:generateContent", "gemini-generate"),
    Request("/v1/models/g:countTokens", "gemini-generate"), Request("/v1/models/e:embedContent", "gemini-embed"),
    Request("/v1/models/e:batchEmbedContents", "gemini-embed"),
    Request("/v1beta/models/g:batchGenerateContent", "gemini-batch"),
    Request("/rpc/2.0/ai_custom/v1/wenxinworkshop/chat/ernie-4.0-8k-latest", "ernie-v1", host: "aip.baidubce.com"),
    Request("/rpc/2.0/ai_custom/v1/wenxinworkshop/embeddings/embedding-v1", "ernie-v1"),
    Request("/v2/chat/completions", "qianfan-v2-chat", host: "qianfan.baidubce.com"),
    Request("/llm/lmapi/v1/chat/completions", "aistudio", host: "aistudio.baidu.com"),
    Request("/chat/completions", "aistudio", header: ("Authorization", "token x")),
    Request("/api/v1/services/aigc/text-generation/generation", "dashscope"),
    Request("/api/v1/services/aigc/multimodal-generation/generation", "dashscope"),
    Request("/api/v1/services/embeddings/text-embedding/text-embedding", "dashscope-embeddings"),
    Request("/api/v1/services/rerank/text-rerank/text-rerank", "dashscope-embeddings"),
    Request("/api/v1/apps/A/completion", "dashscope-app"), Request("/api/v1/tasks/t", "dashscope", method: "GET"),
    Request("/compatible-mode/v1/chat/completions", "dashscope-compatible-chat"),
    Request("/compatible-mode/v1/embeddings", "openai-embeddings"),
    Request("/", "hunyuan", header: ("X-TC-Action", "ChatCompletions")),
    Request("/", "hunyuan", header: ("x-tc-action", "GetTokenCount")),
    Request("/v1/chat/completions", "hunyuan-compatible-chat", host: "api.hunyuan.cloud.tencent.com"),
    Request("/api/v3/chat/completions", "ark-chat"), Request("/api/v3/bots/chat/completions", "ark-bots"),
    Request("/api/v3/context/create", "ark-context"), Request("/api/v3/context/chat/completions", "ark-context"),
    Request("/api/v3/responses", "ark-responses"), Request("/api/v3/embeddings", "ark-embeddings"),
    Request("/api/v3/embeddings/multimodal", "ark-embeddings"), Request("/api/v3/tokenization", "ark-embeddings"),
    Request("/api/v3/batch/chat/completions", "ark-chat"),
    Request("/v1/text/chatcompletion_v2", "minimax-chat", host: "api.minimaxi.com"),
    Request("/v1/chat/completions", "minimax-chat", host: "api.minimax.io"),
    Request("/v1/text/chatcompletion_pro", "minimax-pro"), Request("/v1/text/chatcompletion", "minimax-legacy"),
    Request("/v1/embeddings", "minimax-embeddings", host: "api.minimax.chat"),
    Request("/api/paas/v4/chat/completions", "zhipu-chat"),
    Request("/api/paas/v4/async/chat/completions", "zhipu-chat"),
    Request("/api/paas/v4/async-result/1", "zhipu-chat", method: "GET"),
    Request("/api/paas/v4/embeddings", "openai-embeddings"), Request("/api/paas/v4/web_search", "zhipu-chat"),
    Request("/v1/chat/completions", "baichuan-chat", host: "api.baichuan-ai.com"),
    Request("/v1/chat/completions", "moonshot-chat", host: "api.moonshot.cn"),
    Request("/v1/tokenizers/estimate-token-count", "moonshot-chat", host: "api.moonshot.ai"),
    Request("/chat/completions", "deepseek-chat", host: "api.deepseek.com"),
    Request("/beta/chat/completions", "deepseek-chat", host: "api.deepseek.com"),
    Request("/beta/completions", "deepseek-fim", host: "api.deepseek.com"),
    Request("/v1/chat/completions", "mistral-chat", host: "api.mistral.ai"),
    Request("/v1/fim/completions", "mistral-fim", host: "api.mistral.ai"),
    Request("/v2/chat", "cohere-chat"), Request("/v2/embed", "cohere-embed"), Request("/api/chat", "ollama-chat"),
    Request("/api/generate", "ollama-generate"), Request("/api/embed", "ollama-embed"),
    Request("/v1/score/evaluation", "openai-compatible-chat"), Request("/tokenize", "openai-compatible-chat"),
    Request("/v1/chat-messages", "dify"), Request("/v1/workflows/run", "dify"),
    Request("/v1/messages", "dify", method: "GET"), Request("/v1/datasets/d/retrieve", "dify-datasets"),
    Request("/v1/other", nil), Request("/", nil), Request("/v1/chat/completions", nil, method: "GET"),
    Request("/v1/agents", nil), Request("/v1/memory_stores/m/memories", nil), Request("/v1/fine_tuning/jobs", nil),
  ]

  @Test("are recognised by method, host, path and headers", arguments: requests)
  func recognized(request: Request) {
    let format = FormatRegistry.recognize(
      method: request.method, host: request.host, path: request.path, headers: request.header.map { [$0] } ?? [])
    #expect(format?.name == request.name)
  }

  @Test(
    "that carry text where none can be redacted are refused in words",
    arguments: [
      Request("/", "Text in a query string", method: "GET", header: ("X-TC-Action", "GetTokenCount")),
      Request("/v1/realtime", "A connection that becomes a WebSocket", method: "GET", header: ("Upgrade", "websocket")),
      Request("/v1/realtime/sessions", "A live connection"),
      Request("/api-ws/v1/inference", "A live connection", method: "GET"),
      Request("/v1/chat", "A body that Baichuan's first API signs", header: ("X-BC-Signature", "x")),
      Request("/api/paas/v3/model-api/m/sse-invoke", "Zhipu's third API, whose streams are not JSON,"),
      Request("/v1/uploads/u/parts", "A file in parts that are cut anywhere"),
      Request("/v1/chat/completions", nil),
      Request("/", nil, header: ("X-TC-Action", "ChatCompletions")),
    ])
  func refused(request: Request) {
    let refusal = FormatRegistry.refusal(
      method: request.method, host: request.host, path: request.path, headers: request.header.map { [$0] } ?? [])
    #expect(refusal == request.name)
  }

  @Test("name each format once, and every name finds its table")
  func named() {
    let names = FormatRegistry.formats.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { FormatRegistry.named($0)?.name == $0 })
  }

  @Test("are all in the table of the documents")
  func documented() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/formats.md")
    let text = try String(contentsOf: root, encoding: .utf8)
    #expect(FormatRegistry.formats.map(\.name).filter { !text.contains("`\($0)`") } == [])
  }
}

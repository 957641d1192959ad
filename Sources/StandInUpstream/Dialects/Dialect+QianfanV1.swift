internal import PlainJSON

extension Dialect {
  /// Baidu Qianfan v1: the model stands in the path, and answers are called `result`.
  static let qianfanV1 = [
    Dialect("qianfan models", endings: ["/wenxinworkshop/service/list"]) { _, _ in
      .json(["log_id": "1", "result": ["common": [], "custom": []]])
    },
    Dialect("qianfan token", endings: ["/oauth/2.0/token"]) { _, _ in
      .json(["access_token": "24.stand-in", "expires_in": 2_592_000])
    },
    Dialect("qianfan embeddings", takes: { $0.path.contains("/wenxinworkshop/embeddings/") }) { request, _ in
      let vectors = request.json["input"].array.compactMap(\.string).enumerated().map { number, text -> JSON in
        ["object": "embedding", "embedding": Embedding.json(of: text), "index": .int(number)]
      }
      return .json([
        "id": "as-stand-in-1", "object": "embedding_list", "created": 1_767_323_045, "data": .array(vectors),
        "usage": ["prompt_tokens": 11, "total_tokens": 11],
      ])
    },
    Dialect("qianfan chat", takes: { $0.path.contains("/ai_custom/v1/wenxinworkshop/") }) { request, echo in
      guard request.json["stream"].isTrue else { return .json(qianfanChunk(echo.said, functions: echo.toolCall)) }
      let pieces = echo.toolCall == nil ? echo.pieces : [""]
      return .stream(
        pieces.enumerated().map { number, piece in
          let isEnd = number == pieces.count - 1
          return qianfanChunk(piece, functions: echo.toolCall)
            .adding(["sentence_id": .int(number), "is_end": .bool(isEnd)])
        })
    },
  ]

  private static func qianfanChunk(_ text: String, functions call: Echo.ToolCall?) -> JSON {
    let head: JSON = [
      "id": "as-stand-in-1", "object": "chat.completion", "created": 1_767_323_045, "is_truncated": false,
      "need_clear_history": false, "usage": openAIUsage,
    ]
    guard let call else { return head.adding(["result": .string(text), "finish_reason": "normal"]) }
    let function: JSON = ["name": .string(call.name), "arguments": .string(call.arguments.text), "thoughts": ""]
    return head.adding(["result": "", "finish_reason": "function_call", "function_call": function])
  }
}

internal import PlainJSON

extension Dialect {
  /// Tencent Hunyuan's own API: one path, the action in a header; streams come without the envelope.
  static let hunyuan = [
    Dialect("hunyuan native", takes: { $0.header("X-TC-Action") != nil }) { request, echo in
      switch request.header("X-TC-Action") {
      case "GetEmbedding":
        .json(envelope(["Data": [["Embedding": Embedding.json(of: echo.heard), "Index": 0, "Object": "embedding"]]]))
      case "GetTokenCount": .json(envelope(["TokenCount": 11, "CharacterCount": 7]))
      default: request.json["Stream"].isTrue ? hunyuanStream(echo) : .json(envelope(hunyuanChat(echo)))
      }
    }
  ]

  private static let hunyuanHead: JSON = [
    "Created": 1_767_323_045, "Id": "hunyuan-stand-in-1", "Note": "\u{4EE5}\u{4E0A}",
    "Usage": ["PromptTokens": 11, "CompletionTokens": 7, "TotalTokens": 18],
  ]

  private static func envelope(_ answer: JSON) -> JSON {
    ["Response": answer.adding(["RequestId": "request-stand-in-1"])]
  }

  private static func hunyuanCalls(_ call: Echo.ToolCall, _ arguments: String) -> JSON {
    let function: JSON = ["Name": .string(call.name), "Arguments": .string(arguments)]
    return [["Index": 0, "Id": "call_stand_in_1", "Type": "function", "Function": function]]
  }

  private static func hunyuanChat(_ echo: Echo) -> JSON {
    var message: JSON = ["Role": "assistant", "Content": .string(echo.said)]
    if let call = echo.toolCall {
      message = ["Role": "assistant", "Content": "", "ToolCalls": hunyuanCalls(call, call.arguments.text)]
    }
    let reason: JSON = echo.toolCall == nil ? "stop" : "tool_calls"
    return hunyuanHead.adding(["Choices": [["Index": 0, "Message": message, "FinishReason": reason]]])
  }

  private static func hunyuanStream(_ echo: Echo) -> StandInAnswer {
    var deltas: [JSON] = echo.pieces.map { ["Role": "assistant", "Content": .string($0)] }
    if let call = echo.toolCall {
      deltas = echo.argumentPieces.map { ["Role": "assistant", "Content": "", "ToolCalls": hunyuanCalls(call, $0)] }
    }
    let reason = echo.toolCall == nil ? "stop" : "tool_calls"
    return .stream(
      deltas.enumerated().map { number, delta in
        let end = JSON.string(number == deltas.count - 1 ? reason : "")
        return hunyuanHead.adding(["Choices": [["Index": 0, "Delta": delta, "FinishReason": end]]])
      })
  }
}

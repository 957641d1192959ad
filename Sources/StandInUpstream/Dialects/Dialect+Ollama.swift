internal import PlainJSON

extension Dialect {
  /// Ollama: JSON lines unless the request says otherwise.
  static let ollama = [
    Dialect("ollama chat", endings: ["/api/chat"]) { request, echo in
      var messages: [JSON] = echo.pieces.map { ["role": "assistant", "content": .string($0)] }
      if let call = echo.toolCall {
        let function: JSON = ["name": .string(call.name), "arguments": call.arguments]
        messages = [["role": "assistant", "content": "", "tool_calls": [["function": function]]]]
      }
      guard request.json["stream"].isFalse else {
        let last = line(echo, ["message": ["role": "assistant", "content": ""]], done: true)
        return .lines(messages.map { line(echo, ["message": $0], done: false) } + [last])
      }
      let message: JSON =
        echo.toolCall == nil ? ["role": "assistant", "content": .string(echo.said)] : messages[0]
      return .json(line(echo, ["message": message], done: true))
    },
    Dialect("ollama generate", endings: ["/api/generate"]) { request, echo in
      guard request.json["stream"].isFalse else {
        let last = line(echo, ["response": "", "context": [1, 2]], done: true)
        return .lines(echo.pieces.map { line(echo, ["response": .string($0)], done: false) } + [last])
      }
      return .json(line(echo, ["response": .string(echo.said), "context": [1, 2]], done: true))
    },
    Dialect("ollama embed", endings: ["/api/embed"]) { request, echo in
      let texts = request.json["input"].string.map { [$0] } ?? request.json["input"].array.compactMap(\.string)
      return .json([
        "model": .string(echo.model), "embeddings": .array(texts.map(Embedding.json)), "prompt_eval_count": 11,
      ])
    },
  ]

  private static func line(_ echo: Echo, _ content: JSON, done: Bool) -> JSON {
    let head: JSON = ["model": .string(echo.model), "created_at": "2026-01-02T03:04:05Z"]
    let end: JSON =
      done
      ? ["done": true, "done_reason": "stop", "prompt_eval_count": 11, "eval_count": 7] : ["done": false]
    return head.adding(content).adding(end)
  }
}

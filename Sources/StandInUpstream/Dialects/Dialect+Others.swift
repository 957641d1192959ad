internal import PlainJSON

extension Dialect {
  /// Cohere v2.
  static let cohere = [
    Dialect("cohere chat", endings: ["/v2/chat"]) { request, echo in
      let text: JSON = ["type": "text", "text": .string(echo.said)]
      let usage: JSON = ["tokens": ["input_tokens": 11, "output_tokens": 7]]
      guard request.json["stream"].isTrue else {
        var message: JSON = ["role": "assistant", "content": [text]]
        if let call = echo.toolCall {
          let function: JSON = ["name": .string(call.name), "arguments": .string(call.arguments.text)]
          message = [
            "role": "assistant", "tool_calls": [["id": "call_stand_in_1", "type": "function", "function": function]],
          ]
        }
        return .json([
          "id": "cohere-stand-in-1", "finish_reason": echo.toolCall == nil ? "COMPLETE" : "TOOL_CALL",
          "message": message, "usage": usage,
        ])
      }
      let empty: JSON = ["type": "text", "text": ""]
      let start: JSON = [
        "type": "message-start", "id": "cohere-stand-in-1",
        "delta": ["message": ["role": "assistant", "content": [], "tool_plan": "", "tool_calls": [], "citations": []]],
      ]
      let deltas = echo.pieces.map { piece -> JSON in
        let content: JSON = ["text": .string(piece)]
        return ["type": "content-delta", "index": 0, "delta": ["message": ["content": content]]]
      }
      let end: JSON = ["type": "message-end", "delta": ["finish_reason": "COMPLETE", "usage": usage]]
      return .named(
        [start, ["type": "content-start", "index": 0, "delta": ["message": ["content": empty]]]] + deltas
          + [["type": "content-end", "index": 0], end])
    }
  ]

  /// Dify's chat and completion apps.
  static let dify = [
    Dialect("dify", endings: ["/chat-messages", "/completion-messages"]) { request, echo in
      let head: JSON = [
        "task_id": "task-stand-in-1", "message_id": "message-stand-in-1",
        "conversation_id": "11111111-2222-4333-8444-555555555555", "created_at": 1_767_323_045,
      ]
      func event(_ name: JSON, _ content: JSON) -> JSON {
        JSON.object([.init(name: "event", value: name)]).adding(head).adding(content)
      }
      let end: JSON = ["metadata": ["usage": ["total_tokens": 18]]]
      guard request.json["response_mode"].string == "streaming" else {
        return .json(event("message", ["mode": "chat", "answer": .string(echo.said)]).adding(end))
      }
      return .stream(
        [event("workflow_started", ["data": ["inputs": ["query": .string(echo.heard)]]])]
          + echo.pieces.map { event("message", ["answer": .string($0)]) } + [event("message_end", end)])
    }
  ]

  /// MiniMax's pro endpoint: pieces first, then the whole text once more in the last event.
  static let miniMax = [
    Dialect("minimax pro", endings: ["/text/chatcompletion_pro"]) { request, echo in
      func event(_ text: String, isLast: Bool) -> JSON {
        let message: JSON = ["sender_type": "BOT", "sender_name": "stand-in", "text": .string(text)]
        let choice: JSON = isLast ? ["messages": [message], "finish_reason": "stop"] : ["messages": [message]]
        let head: JSON = ["created": 1_767_323_045, "model": .string(echo.model), "choices": [choice]]
        let end: JSON = [
          "reply": .string(text), "usage": ["total_tokens": 18],
          "base_resp": ["status_code": 0, "status_msg": ""],
        ]
        return isLast ? head.adding(end) : head
      }
      guard request.json["stream"].isTrue else { return .json(event(echo.said, isLast: true)) }
      return .stream(echo.pieces.map { event($0, isLast: false) } + [event(echo.said, isLast: true)])
    }
  ]
}

internal import PlainJSON

extension Dialect {
  /// DashScope's own API; a stream is cumulative unless `incremental_output` is true.
  static let dashScope = [
    Dialect(
      "dashscope generation", endings: ["/text-generation/generation", "/multimodal-generation/generation"],
      answer: generation),
    Dialect("dashscope app", takes: { $0.path.contains("/apps/") && $0.path.hasSuffix("/completion") }) {
      request, echo in
      frames(request, echo.pieces, last: echo.said) { text, isLast in
        ["text": .string(text), "session_id": "session-stand-in-1", "finish_reason": isLast ? "stop" : "null"]
      }
    },
    Dialect("dashscope embeddings", endings: ["/text-embedding/text-embedding"]) { request, _ in
      let texts = request.json["input"]["texts"].array.compactMap(\.string)
      let vectors = texts.enumerated().map { number, text -> JSON in
        ["text_index": .int(number), "embedding": Embedding.json(of: text)]
      }
      return .json(envelope(["embeddings": .array(vectors)]))
    },
  ]

  private static let generation: @Sendable (StandInRequest, Echo) -> StandInAnswer = { request, echo in
    let isMultimodal = request.path.contains("multimodal")
    let hasText =
      request.json["parameters"]["result_format"].string == "text" || request.json["input"]["prompt"] != .null
    return frames(
      request, echo.toolCall == nil ? echo.pieces : echo.argumentPieces,
      last: echo.toolCall?.arguments.text ?? echo.said
    ) {
      text, isLast in
      let reason: JSON = !isLast ? "null" : echo.toolCall == nil ? "stop" : "tool_calls"
      if hasText, !isMultimodal, echo.toolCall == nil { return ["text": .string(text), "finish_reason": reason] }
      let content: JSON = isMultimodal ? [["text": .string(text)]] : .string(text)
      var message: JSON = ["role": "assistant", "content": content]
      if let call = echo.toolCall {
        let function: JSON = ["name": .string(call.name), "arguments": .string(text)]
        message = [
          "role": "assistant", "content": "",
          "tool_calls": [["index": 0, "id": "call_stand_in_1", "type": "function", "function": function]],
        ]
      }
      return ["choices": [["message": message, "finish_reason": reason]]]
    }
  }

  /// One answer, or a stream in which each frame holds its piece or all pieces so far.
  private static func frames(
    _ request: StandInRequest, _ pieces: [String], last whole: String, output: (String, Bool) -> JSON
  ) -> StandInAnswer {
    guard request.header("X-DashScope-SSE") == "enable" || request.header("Accept") == "text/event-stream" else {
      return .json(envelope(output(whole, true)))
    }
    let isIncremental = request.json["parameters"]["incremental_output"].isTrue
    var soFar = ""
    let texts = pieces.map { piece -> String in
      soFar += piece
      return isIncremental ? piece : soFar
    }
    let outputs = texts.map { output($0, false) } + [output(isIncremental ? "" : whole, true)]
    let events = outputs.enumerated().map { number, output in
      "id:\(number + 1)\nevent:result\n:HTTP_STATUS/200\ndata:\(envelope(output).text)\n\n"
    }
    return StandInAnswer(contentType: "text/event-stream;charset=UTF-8", events: events)
  }

  private static func envelope(_ output: JSON) -> JSON {
    [
      "output": output, "usage": ["input_tokens": 11, "output_tokens": 7, "total_tokens": 18],
      "request_id": "dashscope-stand-in-1",
    ]
  }
}

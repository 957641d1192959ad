internal import PlainJSON

extension Dialect {
  /// OpenAI and all who speak like it: chat, completions, embeddings, Responses, files and batches.
  static let openAI =
    [
      Dialect("openai chat", endings: ["/chat/completions", "/text/chatcompletion_v2"], answer: chat),
      Dialect("openai completions", endings: ["/completions"]) { request, echo in
        guard request.json["stream"].isTrue else {
          return .json(completion(echo, .string(echo.said), reason: "stop"))
        }
        return .stream(
          echo.pieces.map { completion(echo, .string($0), reason: nil) } + [completion(echo, "", reason: "stop")],
          end: "data: [DONE]\n\n")
      },
      Dialect("openai embeddings", endings: ["/embeddings"]) { request, echo in
        let texts = request.json["input"].string.map { [$0] } ?? request.json["input"].array.compactMap(\.string)
        let isBase64 = request.json["encoding_format"].string == "base64"
        return .json([
          "object": "list", "model": .string(echo.model), "id": "embd-stand-in-1", "created": 1_767_323_045,
          "data": .array(
            texts.enumerated().map { number, text in
              let vector = isBase64 ? Embedding.base64(of: text) : Embedding.json(of: text)
              return ["object": "embedding", "index": .int(number), "embedding": vector]
            }),
          "usage": ["prompt_tokens": 11, "total_tokens": 11],
        ])
      },
      Dialect("ark context", endings: ["/context/create"]) { request, echo in
        .json([
          "id": "ctx-stand-in-1", "model": .string(echo.model), "mode": request.json["mode"], "ttl": 3600,
          "truncation_strategy": ["type": "last_history_tokens"], "usage": openAIUsage,
        ])
      },
    ] + responses + files

  /// What every answer says it used.
  static let openAIUsage: JSON = ["prompt_tokens": 11, "completion_tokens": 7, "total_tokens": 18]

  private static let chat: @Sendable (StandInRequest, Echo) -> StandInAnswer = { request, echo in
    let choices = 0..<(request.json["n"].int ?? 1)
    guard request.json["stream"].isTrue else {
      return .json(
        whole(echo, "chat.completion", choices.map { choice(echo, $0) }).adding(["usage": openAIUsage]))
    }
    func chunk(_ choice: JSON) -> JSON { whole(echo, "chat.completion.chunk", [choice]) }
    // Each piece goes to every choice before the next one does, so that their channels are interleaved.
    let deltas: [JSON] = [["role": "assistant", "content": ""]] + openAIDeltas(echo)
    var events = deltas.flatMap { delta in
      choices.map { chunk(["index": .int($0), "delta": delta, "finish_reason": nil]) }
    }
    let reason: JSON = echo.toolCall == nil ? "stop" : "tool_calls"
    events += choices.map { chunk(["index": .int($0), "delta": [:], "finish_reason": reason]) }
    events.append(whole(echo, "chat.completion.chunk", []).adding(["usage": openAIUsage]))
    return .stream(events, end: "data: [DONE]\n\n")
  }

  private static func whole(_ echo: Echo, _ object: JSON, _ choices: [JSON]) -> JSON {
    [
      "id": "chatcmpl-stand-in-1", "object": object, "created": 1_767_323_045, "model": .string(echo.model),
      "choices": .array(choices),
    ]
  }

  private static func choice(_ echo: Echo, _ number: Int) -> JSON {
    var message: JSON = ["role": "assistant", "content": .string(echo.said)]
    if let call = echo.toolCall {
      let function: JSON = ["name": .string(call.name), "arguments": .string(call.arguments.text)]
      message = [
        "role": "assistant", "content": "",
        "tool_calls": [["index": 0, "id": "call_stand_in_1", "type": "function", "function": function]],
      ]
    }
    return [
      "index": .int(number), "message": message, "finish_reason": echo.toolCall == nil ? "stop" : "tool_calls",
    ]
  }

  private static func openAIDeltas(_ echo: Echo) -> [JSON] {
    guard let call = echo.toolCall else { return echo.pieces.map { ["content": .string($0)] } }
    let first: JSON = [
      "index": 0, "id": "call_stand_in_1", "type": "function",
      "function": ["name": .string(call.name), "arguments": ""],
    ]
    let rest: [JSON] = echo.argumentPieces.map { ["index": 0, "function": ["arguments": .string($0)]] }
    return ([first] + rest).map { ["tool_calls": [$0]] }
  }

  private static func completion(_ echo: Echo, _ text: JSON, reason: JSON) -> JSON {
    [
      "id": "cmpl-stand-in-1", "object": "text_completion", "created": 1_767_323_045, "model": .string(echo.model),
      "choices": [["index": 0, "text": text, "finish_reason": reason, "logprobs": nil]], "usage": openAIUsage,
    ]
  }
}

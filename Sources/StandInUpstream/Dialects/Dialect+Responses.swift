internal import PlainJSON

extension Dialect {
  /// OpenAI Responses, whole and as a stream that ends with repeats of the whole text.
  static let responses = [
    Dialect("openai responses", endings: ["/responses"]) { request, echo in
      let done = response(echo, "completed", [item(echo)])
      guard request.json["stream"].isTrue else { return .json(done) }
      let start = response(echo, "in_progress", [])
      let events: [JSON] =
        [["type": "response.created", "response": start], ["type": "response.in_progress", "response": start]]
        + (echo.toolCall == nil ? textEvents(echo) : argumentEvents(echo))
        + [
          ["type": "response.output_item.done", "output_index": 0, "item": item(echo)],
          ["type": "response.completed", "response": done],
        ]
      return .named(events.enumerated().map { $1.adding(["sequence_number": .int($0)]) })
    }
  ]

  private static func response(_ echo: Echo, _ status: JSON, _ output: [JSON]) -> JSON {
    [
      "id": "resp_stand_in_1", "object": "response", "created_at": 1_767_323_045, "status": status,
      "model": .string(echo.model), "output": .array(output), "parallel_tool_calls": true, "tool_choice": "auto",
      "tools": [], "error": nil, "incomplete_details": nil, "instructions": nil, "metadata": [:], "temperature": 1,
      "top_p": 1,
      "usage": [
        "input_tokens": 11, "input_tokens_details": ["cached_tokens": 0], "output_tokens": 7,
        "output_tokens_details": ["reasoning_tokens": 0], "total_tokens": 18,
      ],
    ]
  }

  private static func item(_ echo: Echo) -> JSON {
    guard let call = echo.toolCall else {
      return [
        "type": "message", "id": "msg_stand_in_1", "status": "completed", "role": "assistant",
        "content": [part(echo.said)],
      ]
    }
    return [
      "type": "function_call", "id": "fc_stand_in_1", "call_id": "call_stand_in_1", "status": "completed",
      "name": .string(call.name), "arguments": .string(call.arguments.text),
    ]
  }

  private static func part(_ text: String) -> JSON {
    ["type": "output_text", "text": .string(text), "annotations": [], "logprobs": []]
  }

  private static func textEvents(_ echo: Echo) -> [JSON] {
    let item: JSON = [
      "type": "message", "id": "msg_stand_in_1", "status": "in_progress", "role": "assistant", "content": [],
    ]
    let place: JSON = ["item_id": "msg_stand_in_1", "output_index": 0, "content_index": 0]
    func event(_ type: JSON, _ content: JSON) -> JSON {
      JSON.object([.init(name: "type", value: type)]).adding(place).adding(content)
    }
    return [
      ["type": "response.output_item.added", "output_index": 0, "item": item],
      event("response.content_part.added", ["part": part("")]),
    ] + echo.pieces.map { event("response.output_text.delta", ["delta": .string($0), "logprobs": []]) } + [
      event("response.output_text.done", ["text": .string(echo.said), "logprobs": []]),
      event("response.content_part.done", ["part": part(echo.said)]),
    ]
  }

  private static func argumentEvents(_ echo: Echo) -> [JSON] {
    let name = JSON.string(echo.toolCall?.name ?? "")
    let item: JSON = [
      "type": "function_call", "id": "fc_stand_in_1", "call_id": "call_stand_in_1", "status": "in_progress",
      "name": name, "arguments": "",
    ]
    let place: JSON = ["item_id": "fc_stand_in_1", "output_index": 0]
    let pieces = echo.argumentPieces.map { piece -> JSON in
      let event: JSON = ["type": "response.function_call_arguments.delta", "delta": .string(piece)]
      return event.adding(place)
    }
    let done: JSON = [
      "type": "response.function_call_arguments.done", "name": name,
      "arguments": .string(echo.toolCall?.arguments.text ?? ""),
    ]
    return [["type": "response.output_item.added", "output_index": 0, "item": item]] + pieces + [done.adding(place)]
  }
}

internal import PlainJSON

extension Dialect {
  /// Anthropic: messages, streams, token counts, and batches, which are done as soon as they are made.
  static let anthropic = [
    Dialect("anthropic batch results", endings: ["/v1/messages/batches/\(batchID)/results"]) { request, _ in
      StandInAnswer(
        contentType: "application/x-jsonl",
        events: [String(decoding: request.files.lastOutput.flatMap { request.files[$0] } ?? [], as: UTF8.self)])
    },
    Dialect("anthropic batch", endings: ["/v1/messages/batches/\(batchID)"]) { request, _ in .json(batch(request)) },
    Dialect("anthropic batches", endings: ["/v1/messages/batches"]) { request, _ in
      let lines = request.json["requests"].array.map { line -> JSON in
        let echo = Echo(line["params"])
        let answer = message(echo, content: [block(echo)], stop: "end_turn")
        return ["custom_id": line["custom_id"], "result": ["type": "succeeded", "message": answer]]
      }
      _ = request.files.addOutput(Array(lines.map { $0.text + "\n" }.joined().utf8))
      return .json(batch(request))
    },
    Dialect("anthropic count", endings: ["/messages/count_tokens"]) { _, _ in .json(["input_tokens": 11]) },
    Dialect("anthropic messages", endings: ["/v1/messages"]) { request, echo in
      guard request.json["stream"].isTrue else {
        return .json(message(echo, content: [block(echo)], stop: echo.toolCall == nil ? "end_turn" : "tool_use"))
      }
      return .named(anthropicEvents(echo))
    },
  ]

  private static let batchID = "msgbatch_stand_in_1"

  private static func batch(_ request: StandInRequest) -> JSON {
    let time: JSON = "2026-01-02T03:04:05Z"
    let host = request.header("Host") ?? ""
    return [
      "id": .string(batchID), "type": "message_batch", "processing_status": "ended", "created_at": time,
      "expires_at": time, "ended_at": time, "archived_at": nil, "cancel_initiated_at": nil,
      "request_counts": ["processing": 0, "succeeded": 1, "errored": 0, "canceled": 0, "expired": 0],
      "results_url": .string("http://\(host)/v1/messages/batches/\(batchID)/results"),
    ]
  }

  private static func message(_ echo: Echo, content: JSON, stop: JSON) -> JSON {
    [
      "id": "msg_stand_in_1", "type": "message", "role": "assistant", "model": .string(echo.model),
      "content": content, "stop_reason": stop, "stop_sequence": nil,
      "usage": ["input_tokens": 11, "output_tokens": 7],
    ]
  }

  private static func block(_ echo: Echo) -> JSON {
    guard let call = echo.toolCall else { return ["type": "text", "text": .string(echo.said)] }
    return ["type": "tool_use", "id": "toolu_stand_in_1", "name": .string(call.name), "input": call.arguments]
  }

  private static func anthropicEvents(_ echo: Echo) -> [JSON] {
    let start: JSON
    let deltas: [JSON]
    if let call = echo.toolCall {
      start = ["type": "tool_use", "id": "toolu_stand_in_1", "name": .string(call.name), "input": [:]]
      deltas = ([""] + echo.argumentPieces).map { ["type": "input_json_delta", "partial_json": .string($0)] }
    } else {
      start = ["type": "text", "text": ""]
      deltas = echo.pieces.map { ["type": "text_delta", "text": .string($0)] }
    }
    let stop: JSON = ["stop_reason": echo.toolCall == nil ? "end_turn" : "tool_use", "stop_sequence": nil]
    return [
      ["type": "message_start", "message": message(echo, content: [], stop: nil)],
      ["type": "content_block_start", "index": 0, "content_block": start],
      ["type": "ping"],
    ] + deltas.map { ["type": "content_block_delta", "index": 0, "delta": $0] } + [
      ["type": "content_block_stop", "index": 0],
      ["type": "message_delta", "delta": stop, "usage": ["output_tokens": 7]],
      ["type": "message_stop"],
    ]
  }
}

internal import PlainJSON

/// ERNIE in Qianfan's first API.
struct ErnieLocal: LocalDialect {
  private var sentence = 0

  mutating func request(_ body: JSON) throws(ProxyError) -> LocalRequest {
    var out = LocalRequest()
    out.isStream = body["stream"].isTrue
    if let system = body["system"].string { out.say("system", system) }
    var calls = 0
    for message in body["messages"].array {
      guard let content = message["content"].string else { throw LocalRequest.refusal("a content that is no text") }
      let call = message["function_call"]
      switch message["role"].string {
      case "function": out.result(of: .string("call_\(calls)"), content)
      case "assistant" where call != .null:
        calls += 1
        out.answer(
          content,
          calls: [
            LocalRequest.call(
              id: .string("call_\(calls)"), name: call["name"], arguments: call["arguments"].string ?? "{}")
          ])
      default: out.say(message["role"], content)
      }
    }
    guard !out.messages.isEmpty else { throw LocalRequest.refusal("a body without messages") }
    for function in body["functions"].array {
      out.offer(function["name"], function["description"], function["parameters"])
    }
    // This API knows one call at a time.
    if !out.tools.isEmpty { out.more.append(.init(name: "parallel_tool_calls", value: false)) }
    out.take(
      [("max_output_tokens", "max_tokens"), ("temperature", "temperature"), ("top_p", "top_p"), ("stop", "stop")],
      of: body)
    return out
  }

  func answer(_ reply: LocalReply) -> JSON { Self.chunk(reply.text, reply, isLast: true) }

  private static func chunk(_ text: String, _ reply: LocalReply, isLast: Bool) -> JSON {
    let head: JSON = [
      "id": .string(reply.id), "object": "chat.completion", "created": 0, "result": .string(text),
      "is_truncated": .bool(isLast && reply.finish == "length"), "need_clear_history": false,
      "usage": [
        "prompt_tokens": .int(reply.promptTokens), "completion_tokens": .int(reply.answerTokens),
        "total_tokens": .int(reply.promptTokens + reply.answerTokens),
      ],
    ]
    guard isLast else { return head }
    guard let call = reply.tools.first else { return head.adding(["finish_reason": "normal"]) }
    let function: JSON = ["name": .string(call.name), "arguments": .string(call.arguments), "thoughts": ""]
    return head.adding(["finish_reason": "function_call", "function_call": function])
  }

  mutating func piece(_ piece: LocalPiece, _ reply: LocalReply) -> String {
    piece.text.isEmpty ? "" : frame(Self.chunk(piece.text, reply, isLast: false), false)
  }

  mutating func end(_ reply: LocalReply) -> String { frame(Self.chunk("", reply, isLast: true), true) }

  private mutating func frame(_ chunk: JSON, _ isEnd: Bool) -> String {
    defer { sentence += 1 }
    return "data: \(chunk.adding(["sentence_id": .int(sentence), "is_end": .bool(isEnd)]).text)\n\n"
  }
}

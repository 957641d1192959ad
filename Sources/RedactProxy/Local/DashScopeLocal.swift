internal import PlainJSON

/// DashScope's own chat.
struct DashScopeLocal: LocalDialect {
  let isStream: Bool
  /// Whether contents are lists of parts.
  let isMultimodal: Bool
  private var isText = false
  private var isIncremental = false
  private var frames = 0

  init(isStream: Bool, isMultimodal: Bool) { (self.isStream, self.isMultimodal) = (isStream, isMultimodal) }

  mutating func request(_ body: JSON) throws(ProxyError) -> LocalRequest {
    var out = LocalRequest()
    out.isStream = isStream
    let (input, parameters) = (body["input"], body["parameters"])
    for turn in input["history"].array {
      out.say("user", turn["user"].string ?? "")
      out.say("assistant", turn["bot"].string ?? "")
    }
    for message in input["messages"].array {
      let content = JSON.Field(name: "content", value: .string(try Self.text(message["content"])))
      out.messages.append(.object(message.fields.map { $0.name == "content" ? content : $0 }))
    }
    if let prompt = input["prompt"].string { out.say("user", prompt) }
    guard !out.messages.isEmpty else { throw LocalRequest.refusal("an input without messages") }
    out.tools = parameters["tools"].array
    out.toolChoice = parameters["tool_choice"]
    out.take(
      [
        ("max_tokens", "max_tokens"), ("temperature", "temperature"), ("top_p", "top_p"), ("stop", "stop"),
        ("seed", "seed"), ("response_format", "response_format"),
      ], of: parameters)
    isText =
      !isMultimodal && parameters["result_format"].string != "message"
      && (input["prompt"] != .null || parameters["result_format"].string == "text")
    isIncremental = parameters["incremental_output"].isTrue
    return out
  }

  private static func text(_ content: JSON) throws(ProxyError) -> String {
    if let text = content.string { return text }
    var texts: [String] = []
    for part in content.array {
      guard let text = part["text"].string else { throw LocalRequest.refusal(part.fields.first?.name ?? "a part") }
      texts.append(text)
    }
    return texts.joined(separator: "\n")
  }

  func answer(_ reply: LocalReply) -> JSON { envelope(reply.text, reply, isLast: true) }

  private func envelope(_ text: String, _ reply: LocalReply, isLast: Bool) -> JSON {
    let finish: JSON = !isLast ? "null" : reply.tools.isEmpty ? .string(reply.finish) : "tool_calls"
    var output: JSON = ["text": .string(text), "finish_reason": finish]
    if !isText || !reply.tools.isEmpty {
      var message: JSON = [
        "role": "assistant", "content": isMultimodal ? [["text": .string(text)]] : .string(text),
      ]
      if isLast, !reply.tools.isEmpty {
        let calls = reply.tools.enumerated().map { number, call in
          LocalRequest.call(id: .string(call.id), name: .string(call.name), arguments: call.arguments)
            .adding(["index": .int(number)])
        }
        message = message.adding(["tool_calls": .array(calls)])
      }
      output = ["choices": [["message": message, "finish_reason": finish]]]
    }
    return [
      "output": output,
      "usage": [
        "input_tokens": .int(reply.promptTokens), "output_tokens": .int(reply.answerTokens),
        "total_tokens": .int(reply.promptTokens + reply.answerTokens),
      ], "request_id": .string(reply.id),
    ]
  }

  mutating func piece(_ text: String, _ reply: LocalReply) -> String {
    frame(envelope(isIncremental ? text : reply.text, reply, isLast: false))
  }

  mutating func end(_ reply: LocalReply) -> String {
    frame(envelope(isIncremental ? "" : reply.text, reply, isLast: true))
  }

  private mutating func frame(_ data: JSON) -> String {
    frames += 1
    return "id:\(frames)\nevent:result\n:HTTP_STATUS/200\ndata:\(data.text)\n\n"
  }
}

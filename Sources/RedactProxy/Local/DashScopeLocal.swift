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
    for tool in out.tools where tool["function"] == .null { throw LocalRequest.refusal("a tool of the provider's own") }
    out.toolChoice = parameters["tool_choice"]
    out.take(
      [
        ("max_tokens", "max_tokens"), ("temperature", "temperature"), ("top_p", "top_p"), ("stop", "stop"),
        ("seed", "seed"), ("response_format", "response_format"), ("parallel_tool_calls", "parallel_tool_calls"),
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

  func answer(_ reply: LocalReply) -> JSON { envelope(reply.text, Self.calls(reply), reply, isLast: true) }

  /// All calls as far as they came.
  private static func calls(_ reply: LocalReply) -> [JSON] {
    reply.tools.enumerated().filter { !$1.name.isEmpty }.map { number, call in
      Self.call(number, id: call.id, name: call.name, arguments: call.arguments)
    }
  }

  private static func call(_ number: Int, id: String, name: String, arguments: String) -> JSON {
    LocalRequest.call(id: .string(id), name: .string(name), arguments: arguments).adding(["index": .int(number)])
  }

  private func envelope(_ text: String, _ calls: [JSON], _ reply: LocalReply, isLast: Bool) -> JSON {
    let finish: JSON =
      !isLast ? "null" : reply.tools.isEmpty || reply.finish == "length" ? .string(reply.finish) : "tool_calls"
    var output: JSON = ["text": .string(text), "finish_reason": finish]
    if !isText || !reply.tools.isEmpty {
      var message: JSON = [
        "role": "assistant", "content": isMultimodal ? [["text": .string(text)]] : .string(text),
      ]
      if !calls.isEmpty { message = message.adding(["tool_calls": .array(calls)]) }
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

  mutating func piece(_ piece: LocalPiece, _ reply: LocalReply) -> String {
    guard isIncremental else { return result(envelope(reply.text, Self.calls(reply), reply, isLast: false)) }
    // Name and identifier come once: the provider's own client adds up the pieces of the name too.
    let calls = piece.calls.map { call in
      let tool = reply.tools[call.number]
      return Self.call(
        call.number, id: call.isFirst ? tool.id : "", name: call.isFirst ? tool.name : "", arguments: call.arguments)
    }
    return result(envelope(piece.text, calls, reply, isLast: false))
  }

  mutating func end(_ reply: LocalReply) -> String {
    result(
      isIncremental
        ? envelope("", [], reply, isLast: true) : envelope(reply.text, Self.calls(reply), reply, isLast: true))
  }

  mutating func failure(_ error: String, status: Int) -> String { frame("error", status, error) }

  private mutating func result(_ data: JSON) -> String { frame("result", 200, data.text) }

  private mutating func frame(_ event: String, _ status: Int, _ data: String) -> String {
    frames += 1
    return "id:\(frames)\nevent:\(event)\n:HTTP_STATUS/\(status)\ndata:\(data)\n\n"
  }
}

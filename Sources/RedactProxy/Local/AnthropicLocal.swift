internal import PlainJSON

/// Anthropic's messages.
struct AnthropicLocal: LocalDialect {
  private var blocks = AnthropicBlocks()

  mutating func request(_ body: JSON) throws(ProxyError) -> LocalRequest {
    var out = LocalRequest()
    out.isStream = body["stream"].isTrue
    if body["system"] != .null { out.say("system", try Self.text(body["system"])) }
    for message in body["messages"].array { try Self.add(message, to: &out) }
    for tool in body["tools"].array {
      guard tool["input_schema"] != .null else { throw LocalRequest.refusal("a tool of the provider's own") }
      out.offer(tool["name"], tool["description"], tool["input_schema"])
    }
    switch body["tool_choice"]["type"].string {
    case "any": out.toolChoice = "required"
    case "none": out.toolChoice = "none"
    case "tool": out.toolChoice = ["type": "function", "function": ["name": body["tool_choice"]["name"]]]
    default: break
    }
    if body["tool_choice"]["disable_parallel_tool_use"].isTrue, !out.tools.isEmpty {
      out.more.append(.init(name: "parallel_tool_calls", value: false))
    }
    out.take(
      [("max_tokens", "max_tokens"), ("temperature", "temperature"), ("top_p", "top_p"), ("stop_sequences", "stop")],
      of: body)
    return out
  }

  private static func add(_ message: JSON, to out: inout LocalRequest) throws(ProxyError) {
    if let text = message["content"].string { return out.say(message["role"], text) }
    var texts: [String] = []
    var calls: [JSON] = []
    for block in message["content"].array {
      switch block["type"].string {
      case "text": texts.append(block["text"].string ?? "")
      case "tool_use":
        calls.append(LocalRequest.call(id: block["id"], name: block["name"], arguments: block["input"].text))
      case "tool_result": out.result(of: block["tool_use_id"], try text(block["content"]))
      case "thinking", "redacted_thinking": break
      case let type: throw LocalRequest.refusal(type ?? "a block without type")
      }
    }
    if message["role"].string == "assistant" {
      out.answer(texts.joined(), calls: calls)
    } else if !texts.isEmpty {
      out.say("user", texts.joined(separator: "\n"))
    }
  }

  /// A text, or the texts of blocks.
  private static func text(_ value: JSON) throws(ProxyError) -> String {
    if let text = value.string { return text }
    var texts: [String] = []
    for block in value.array {
      guard let text = block["text"].string else { throw LocalRequest.refusal(block["type"].string ?? "a block") }
      texts.append(text)
    }
    return texts.joined(separator: "\n")
  }

  func answer(_ reply: LocalReply) throws(ProxyError) -> JSON {
    var blocks: [JSON] = reply.text.isEmpty ? [] : [["type": "text", "text": .string(reply.text)]]
    for call in reply.tools {
      blocks.append(
        ["type": "tool_use", "id": .string(call.id), "name": .string(call.name), "input": try call.value()])
    }
    return Self.message(reply, content: .array(blocks), stop: Self.reason(reply))
  }

  private static func message(_ reply: LocalReply, content: JSON, stop: JSON) -> JSON {
    [
      "id": .string(reply.id), "type": "message", "role": "assistant", "model": .string(reply.model),
      "content": content, "stop_reason": stop, "stop_sequence": nil,
      "usage": ["input_tokens": .int(reply.promptTokens), "output_tokens": .int(reply.answerTokens)],
    ]
  }

  private static func reason(_ reply: LocalReply) -> JSON {
    if reply.finish == "length" { return "max_tokens" }
    return reply.tools.isEmpty ? "end_turn" : "tool_use"
  }

  mutating func begin(_ reply: LocalReply) -> String {
    AnthropicBlocks.event(["type": "message_start", "message": Self.message(reply, content: [], stop: nil)])
  }

  mutating func piece(_ piece: LocalPiece, _ reply: LocalReply) -> String { blocks.take(piece, reply) }

  mutating func end(_ reply: LocalReply) -> String {
    let delta: JSON = [
      "type": "message_delta", "delta": ["stop_reason": Self.reason(reply), "stop_sequence": nil],
      "usage": ["input_tokens": .int(reply.promptTokens), "output_tokens": .int(reply.answerTokens)],
    ]
    return blocks.finish() + AnthropicBlocks.event(delta) + AnthropicBlocks.event(["type": "message_stop"])
  }

  mutating func failure(_ error: String, status: Int) -> String { "event: error\ndata: \(error)\n\n" }
}

internal import PlainJSON

/// What a server with OpenAI's interface answered.
struct LocalReply: Sendable {
  /// A call of a tool.
  struct ToolCall: Sendable {
    var id = ""
    var name = ""
    /// JSON in text.
    var arguments = ""

    /// The arguments as a value; an empty object when they are not JSON.
    var value: JSON { JSON(bytes: Array(arguments.utf8)) ?? [:] }
  }

  var id = "local"
  var model = ""
  var text = ""
  var tools: [ToolCall] = []
  /// `stop`, `length`, `tool_calls`.
  var finish = "stop"
  var promptTokens = 0
  var answerTokens = 0

  init() {}

  /// Reads a whole answer.
  init(_ completion: JSON) {
    note(completion)
    let choice = completion["choices"].array.first ?? .null
    text = choice["message"]["content"].string ?? ""
    tools = choice["message"]["tool_calls"].array.map { call in
      ToolCall(
        id: call["id"].string ?? "", name: call["function"]["name"].string ?? "",
        arguments: call["function"]["arguments"].string ?? "")
    }
    if let reason = choice["finish_reason"].string { finish = reason }
  }

  /// Takes an event of a stream, and gives the text that it brings.
  mutating func take(_ chunk: JSON) -> String {
    note(chunk)
    let choice = chunk["choices"].array.first ?? .null
    for (number, part) in choice["delta"]["tool_calls"].array.enumerated() {
      let index = part["index"].int ?? number
      guard index >= 0, index <= tools.count else { continue }
      if index == tools.count { tools.append(ToolCall()) }
      if let id = part["id"].string, !id.isEmpty { tools[index].id = id }
      if let name = part["function"]["name"].string, !name.isEmpty { tools[index].name = name }
      tools[index].arguments += part["function"]["arguments"].string ?? ""
    }
    if let reason = choice["finish_reason"].string { finish = reason }
    let piece = choice["delta"]["content"].string ?? ""
    text += piece
    return piece
  }

  private mutating func note(_ answer: JSON) {
    if let id = answer["id"].string { self.id = id }
    if let model = answer["model"].string { self.model = model }
    if let count = answer["usage"]["prompt_tokens"].int { promptTokens = count }
    if let count = answer["usage"]["completion_tokens"].int { answerTokens = count }
  }
}

internal import PlainJSON

extension Echo {
  private static let messageLists = ["messages", "Messages", "contents", "input"]
  private static let textFields = ["prompt", "query", "input", "text", "Prompt", "Input", "message"]

  /// The messages of a conversation, wherever the dialect keeps them.
  static func messages(of request: JSON) -> [JSON] {
    for holder in [request, request["input"]] {
      for name in messageLists where holder[name].array.contains(where: { !$0.fields.isEmpty }) {
        return holder[name].array
      }
    }
    return []
  }

  /// The text of the last message of the user, or the prompt.
  static func lastText(of request: JSON) -> String {
    let messages = messages(of: request)
    let users = messages.filter { ["user", "human", nil].contains(($0["role"].string ?? $0["Role"].string)) }
    if let last = users.last { return text(of: last) }
    for holder in [request, request["input"], request["inputs"]] {
      for name in textFields {
        if let text = holder[name].string { return text }
        if let text = holder[name].array.last?.string { return text }
      }
    }
    return ""
  }

  /// All texts of a message, in order, one a line.
  static func text(of message: JSON) -> String {
    for name in ["content", "Content", "parts", "text"] {
      if let text = message[name].string { return text }
      let texts = message[name].array.map { part in
        part.string ?? part["text"].string ?? (part["content"] == .null ? "" : text(of: part))
      }
      if !texts.isEmpty { return texts.filter { !$0.isEmpty }.joined(separator: "\n") }
    }
    return ""
  }

  /// Whether the last message brings a tool's result, so that prose is due.
  static func answersTool(_ request: JSON) -> Bool {
    guard let last = messages(of: request).last else { return false }
    if ["tool", "function"].contains(last["role"].string ?? last["Role"].string) { return true }
    if last["type"].string == "function_call_output" { return true }
    return (last["content"].array + last["parts"].array).contains {
      $0["type"].string == "tool_result" || $0["functionResponse"] != .null
    }
  }

  /// The name of the first tool that the request offers.
  static func toolName(of request: JSON) -> String? {
    let lists = [request, request["parameters"]].flatMap {
      $0["tools"].array + $0["Tools"].array + $0["functions"].array
    }
    for tool in lists {
      for holder in [tool["function"], tool["Function"], tool, tool["functionDeclarations"].array.first ?? .null] {
        if let name = holder["name"].string ?? holder["Name"].string { return name }
      }
    }
    return nil
  }
}

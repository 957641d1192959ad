/// Where a format has the instructions of the model.
enum SystemPlace {
  /// A message with this role among the messages at a path.
  case messages([String], role: String, content: String, system: String)
  /// A text, or a list of parts, under a key of the body.
  case member(String)
  /// An object with parts under one of these keys of the body.
  case parts([String])

  /// The place in a format; nil where there is none, or none is known.
  static func place(in format: WireFormat) -> SystemPlace? {
    switch format.name {
    case "anthropic-messages": .member("system")
    case "ernie-v1": .member("system")
    case "gemini-generate": .parts(["systemInstruction", "system_instruction"])
    case "dashscope": .messages(["input", "messages"], role: "role", content: "content", system: "system")
    case "hunyuan": .messages(["Messages"], role: "Role", content: "Content", system: "system")
    case let name where name.hasSuffix("responses"): .member("instructions")
    case let name where name.hasSuffix("chat") && !name.hasPrefix("minimax"):
      .messages(["messages"], role: "role", content: "content", system: "system")
    default: nil
    }
  }
}

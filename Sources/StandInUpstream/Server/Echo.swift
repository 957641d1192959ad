internal import PlainJSON

/// What the stand-in model says: it repeats the last text of the user, or calls the first tool with it.
struct Echo: Sendable {
  /// A call of a tool.
  struct ToolCall: Sendable {
    var name: String
    var arguments: JSON
  }

  var model: String
  /// The last text of the user.
  var heard: String
  /// The model's answer.
  var said: String
  var toolCall: ToolCall?

  /// Reads what was asked, in any dialect.
  init(_ request: JSON, path: String = "") {
    model = request["model"].string ?? request["Model"].string ?? "stand-in"
    heard = Self.lastText(of: request)
    said = "\u{6536}\u{5230}\u{FF1A}\(heard)\u{3002}"
    if !Self.answersTool(request), let name = Self.toolName(of: request) {
      toolCall = ToolCall(name: name, arguments: ["text": .string(heard), "count": 3])
    }
  }

  /// The answer in pieces so short that a placeholder stands in several of them.
  var pieces: [String] { Self.pieces(of: said) }

  /// The tool's arguments as JSON text, in pieces.
  var argumentPieces: [String] { Self.pieces(of: toolCall?.arguments.text ?? "") }

  static func pieces(of text: String, length: Int = 5) -> [String] {
    // An answer of many megabytes goes out as one event: that is the test.
    guard text.utf8.count < 1 << 16 else { return [text] }
    var pieces: [String] = []
    var rest = text[...]
    while !rest.isEmpty {
      pieces.append(String(rest.prefix(length)))
      rest = rest.dropFirst(length)
    }
    return pieces
  }
}

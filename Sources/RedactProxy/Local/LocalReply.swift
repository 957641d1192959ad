internal import PlainJSON

/// What a server with OpenAI's interface answered.
struct LocalReply: Sendable {
  /// A call of a tool.
  struct ToolCall: Sendable {
    var id = ""
    var name = ""
    /// JSON in text.
    var arguments = ""
    /// Whether a stream has told its name, so that neither name nor identifier may change.
    fileprivate var hasBegun = false

    /// The arguments as a value; an empty object when there are none.
    ///
    /// - Throws: `ProxyError` when they are no JSON: a tool must not be called with less than was meant.
    func value() throws(ProxyError) -> JSON {
      if arguments.allSatisfy(\.isWhitespace) { return [:] }
      if let value = JSON(bytes: arguments.utf8) { return value }
      throw ProxyError(502, "local_answer", "The local model called a tool with arguments that are no JSON; try again.")
    }
  }

  var id = "local"
  var model = ""
  var text = ""
  var tools: [ToolCall] = []
  /// `stop`, `length`, `tool_calls`.
  var finish = "stop"
  /// Whether the model said that it has ended.
  private(set) var hasEnded = false
  var promptTokens = 0
  var answerTokens = 0
  /// The places of the calls by the numbers under which they come.
  private var places: [Int: Int] = [:]

  init() {}

  /// Reads a whole answer.
  ///
  /// - Throws: `ProxyError` when it holds none.
  init(_ completion: JSON) throws(ProxyError) {
    try note(completion)
    guard let choice = completion["choices"].array.first else {
      throw ProxyError(502, "local_answer", "The local model's answer holds no choice; see its own log.")
    }
    text = choice["message"]["content"].string ?? ""
    for call in choice["message"]["tool_calls"].array {
      tools.append(
        ToolCall(
          id: call["id"].string ?? "", name: call["function"]["name"].string ?? "",
          arguments: Self.arguments(call["function"])))
      try begin(tools.count - 1)
    }
    end(choice)
  }

  /// Takes an event of a stream, and gives what it brings.
  ///
  /// - Throws: `ProxyError` when it tells of an error.
  mutating func take(_ chunk: JSON) throws(ProxyError) -> LocalPiece {
    try note(chunk)
    let choice = chunk["choices"].array.first ?? .null
    var piece = LocalPiece()
    for part in choice["delta"]["tool_calls"].array {
      let place = place(of: part)
      let more = Self.arguments(part["function"])
      tools[place].arguments += more
      if tools[place].hasBegun {
        piece.add(.init(number: place, isFirst: false, arguments: more))
      } else {
        if let id = part["id"].string { tools[place].id = id }
        if let name = part["function"]["name"].string { tools[place].name = name }
        // A client must be told the name first.
        if tools[place].name.isEmpty { continue }
        try begin(place)
        piece.add(.init(number: place, isFirst: true, arguments: tools[place].arguments))
      }
    }
    end(choice)
    piece.text = choice["delta"]["content"].string ?? ""
    text += piece.text
    return piece
  }

  /// Looks whether all calls of a stream that has ended were told.
  ///
  /// - Throws: `ProxyError` when one has no name.
  func check() throws(ProxyError) {
    if !tools.allSatisfy(\.hasBegun) { throw Self.nameless }
  }

  /// Which call a piece belongs to; a new one is added.
  ///
  /// Servers number calls and name them with the first piece. Some give all of them the number 0, or none.
  private mutating func place(of part: JSON) -> Int {
    let (number, id) = (part["index"].int, part["id"].string ?? "")
    let known = number.map { places[$0] } ?? (tools.isEmpty ? nil : tools.count - 1)
    if let known {
      let isOther = !id.isEmpty && !tools[known].id.isEmpty && tools[known].id != id
      let isNamedAnew = number == nil && id.isEmpty && part["function"]["name"].string?.isEmpty == false
      if !isOther && !isNamedAnew { return known }
    }
    tools.append(ToolCall())
    if let number { places[number] = tools.count - 1 }
    return tools.count - 1
  }

  /// Lets a call be told.
  private mutating func begin(_ place: Int) throws(ProxyError) {
    if tools[place].name.isEmpty { throw Self.nameless }
    // The answer to a call names it.
    if tools[place].id.isEmpty { tools[place].id = "call_\(id)_\(place)" }
    tools[place].hasBegun = true
  }

  private static let nameless = ProxyError(
    502, "local_answer", "The local model called a tool without its name; see its own log.")

  /// JSON in text; some servers give the value itself.
  private static func arguments(_ function: JSON) -> String {
    let arguments = function["arguments"]
    return arguments.string ?? (arguments == .null ? "" : arguments.text)
  }

  private mutating func end(_ choice: JSON) {
    guard let reason = choice["finish_reason"].string else { return }
    finish = reason
    hasEnded = true
  }

  private mutating func note(_ answer: JSON) throws(ProxyError) {
    if answer["error"] != .null || answer["object"].string == "error" {
      throw ProxyError(502, "local_model_failed", "The local model answered with an error; see its own log.")
    }
    if let id = answer["id"].string { self.id = id }
    if let model = answer["model"].string { self.model = model }
    if let count = answer["usage"]["prompt_tokens"].int { promptTokens = count }
    if let count = answer["usage"]["completion_tokens"].int { answerTokens = count }
  }
}

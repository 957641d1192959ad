internal import PlainJSON

/// How conversations begin that a client sends whole with each call, so that one is known again when its client has cut
/// something out of it.
struct ConversationStart {
  /// The most questions with their answers that are taken.
  private static let most = 4

  /// The first question.
  private(set) var opening: [UInt8]?
  /// Whether that is all that was asked so far.
  var isOpening: Bool { turns.isEmpty && questions == 1 }
  private var questions = 0
  /// The first questions, each with its answer.
  private(set) var turns: [[UInt8]] = []

  /// Reads a chat request; of any other nothing is known.
  init(of body: [UInt8]) {
    guard let request = JSON(bytes: body) else { return }
    let lists = [request["messages"], request["input"]["messages"], request["contents"]]
    guard let messages = lists.first(where: { !$0.array.isEmpty })?.array else { return }
    var question: String?
    for message in messages where turns.count < Self.most {
      switch message["role"].string ?? "user" {
      case "user":
        let text = Self.text(of: message)
        if text.isEmpty { continue }
        question = text
        questions += 1
        opening = opening ?? Array(text.utf8)
      case "assistant", "model":
        guard let asked = question else { continue }
        turns.append(Array("\(asked)\u{0}\(Self.text(of: message))".utf8))
        question = nil
      default: break
      }
    }
  }

  /// What a message says, without marks that a client sets anew with each call.
  private static func text(of message: JSON) -> String {
    if let text = message["content"].string { return text }
    return (message["content"].array + message["parts"].array).compactMap { $0["text"].string }.joined()
  }
}

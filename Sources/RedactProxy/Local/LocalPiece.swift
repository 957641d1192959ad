/// What one event of a stream brings.
struct LocalPiece: Sendable {
  /// A piece of a tool's call.
  struct Call: Sendable {
    /// The place of the call among those of the reply.
    let number: Int
    /// Whether the call begins with it.
    let isFirst: Bool
    /// A piece of the arguments.
    var arguments: String
  }

  var text = ""
  /// One piece a call at most.
  var calls: [Call] = []

  var isEmpty: Bool { text.isEmpty && calls.isEmpty }

  /// Adds a piece of a call; calls without news are left out.
  mutating func add(_ call: Call) {
    if let place = calls.firstIndex(where: { $0.number == call.number }) {
      calls[place].arguments += call.arguments
    } else if call.isFirst || !call.arguments.isEmpty {
      calls.append(call)
    }
  }
}

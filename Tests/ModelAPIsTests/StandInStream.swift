import ModelAPIs

/// Restores a few fixed placeholders, the plain way.
struct StandInStream: TextStream {
  static let pairs: [(placeholder: [UInt8], value: [UInt8])] = [
    (Array("PH-1A".utf8), Array("\u{5F20}\u{4E09}".utf8)), (Array("PH-22".utf8), Array("a \"b\" \\ c\nd".utf8)),
  ]

  let place: TextPlace

  mutating func search(_ text: borrowing Span<UInt8>, isFinal: Bool, _ replace: (TextEdit) -> Void) -> Int {
    let bytes = (0..<text.count).map { text[$0] }
    var position = 0
    while position < bytes.count {
      let rest = bytes[position...]
      if let pair = Self.pairs.first(where: { rest.starts(with: $0.placeholder) }) {
        let value = place.layer == .json ? JSONEscape.escape(pair.value) : pair.value
        replace(TextEdit(range: position..<position + pair.placeholder.count, replacement: value))
        position += pair.placeholder.count
      } else if !isFinal, Self.pairs.contains(where: { $0.placeholder.starts(with: rest) }) {
        return position
      } else {
        position += 1
      }
    }
    return position
  }
}

/// Puts an answer through a rewriter.
enum Rewriting {
  static func run(_ answer: [UInt8], _ format: WireFormat, _ framing: Framing, cuts: [Int] = []) throws -> [UInt8] {
    var rewriter = StreamRewriter(format: format, framing: framing) { StandInStream(place: $0) }
    var out: [UInt8] = []
    var start = 0
    for cut in cuts + [answer.count] {
      out += try rewriter.push(Array(answer[start..<cut]))
      start = cut
    }
    return out + rewriter.finish()
  }
}

/// A part of an answer that is sent as one: an event's data with the lines before it, a line, an element.
struct AnswerUnit {
  /// What stands in a place of it.
  struct Slot {
    /// The raw content of a string, in `bytes`.
    let range: Range<Int>
    var content: [UInt8]
    var isOpen: Bool
  }

  let bytes: [UInt8]
  var slots: [Slot] = []
  /// Texts that came in one piece.
  var edits: [TextEdit] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isOpen: Bool { slots.contains { $0.isOpen } }

  /// The bytes to send.
  var rewritten: [UInt8] {
    if slots.isEmpty && edits.isEmpty { return bytes }
    let all = slots.map { TextEdit(range: $0.range, replacement: $0.content) } + edits
    return all.sorted { $0.range.lowerBound < $1.range.lowerBound }.applied(to: bytes, 0..<bytes.count)
  }
}

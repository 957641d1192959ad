/// A part of an answer that is sent as one: an event's data with the lines before it, a line, an element.
struct AnswerUnit {
  /// What stands in a place of it.
  struct Slot {
    /// The raw content of a string, counted from the start of the unit.
    let range: Range<Int>
    var content: [UInt8]
    var isOpen: Bool
  }

  /// Empty while the unit is being read, and for ever when it need not wait.
  var bytes: [UInt8] = []
  var slots: [Slot] = []
  /// Texts that came in one piece.
  var edits: [TextEdit] = []

  /// Makes it an empty one; the memory is used again.
  mutating func clear() {
    if !slots.isEmpty { slots.removeAll(keepingCapacity: true) }
    if !edits.isEmpty { edits.removeAll(keepingCapacity: true) }
  }

  var isOpen: Bool { slots.contains { $0.isOpen } }

  /// Appends the bytes to send.
  func write(_ source: [UInt8], _ range: Range<Int>, to out: inout [UInt8]) {
    if slots.isEmpty && edits.isEmpty {
      out += source[range]
      return
    }
    let all = slots.map { TextEdit(range: $0.range, replacement: $0.content) } + edits
    var copied = range.lowerBound
    for edit in all.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      out += source[copied..<edit.range.lowerBound + range.lowerBound]
      out += edit.replacement
      copied = edit.range.upperBound + range.lowerBound
    }
    out += source[copied..<range.upperBound]
  }
}

/// Where a text that goes on differs from the text that came, in the unit in which an answer tells positions in it.
struct TextLog {
  private struct Change {
    /// The place in the text that came.
    let came: Range<Int>
    /// How long it is in the text that goes on.
    let length: Int
  }

  let unit: AnswerOffset.Unit
  /// How long the text is that came and is decided.
  private(set) var length = 0
  /// Whether more of it waits to be decided.
  var isOpen = false
  private var changes: [Change] = []

  init(unit: AnswerOffset.Unit) { self.unit = unit }

  var isChanged: Bool { !changes.isEmpty }

  /// Goes on over a part of the text.
  ///
  /// - Parameter edits: what is put in place in it, in order.
  mutating func advance(over text: [UInt8], _ part: Range<Int>, _ edits: [TextEdit]) {
    var position = part.lowerBound
    for edit in edits {
      length += count(text[position..<edit.range.lowerBound])
      let end = length + count(text[edit.range])
      changes.append(Change(came: length..<end, length: count(edit.replacement[...])))
      (length, position) = (end, edit.range.upperBound)
    }
    length += count(text[position..<part.upperBound])
  }

  /// Where a position of the text that came is in the text that goes on; nil when that is not decided yet.
  func moved(_ offset: Int, isEnd: Bool) -> Int? {
    if isOpen, offset > length { return nil }
    var shift = 0
    for change in changes {
      if offset <= change.came.lowerBound { break }
      if offset < change.came.upperBound {
        return change.came.lowerBound + shift + (isEnd ? change.length : 0)
      }
      shift += change.length - change.came.count
    }
    return offset + shift
  }

  private func count(_ text: ArraySlice<UInt8>) -> Int {
    switch unit {
    case .bytes: text.count
    case .codePoints: text.count - ByteSearch.continuations(in: text)
    }
  }
}

/// New text for a part of a text.
package struct TextEdit: Sendable, Hashable {
  /// What is replaced, in bytes.
  package var range: Range<Int>
  /// What stands there instead.
  package var replacement: [UInt8]

  package init(range: Range<Int>, replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }
}

extension [TextEdit] {
  /// The edits without what lies before a place; one that goes across it begins there.
  func clipped(to start: Int) -> [TextEdit] {
    if start == 0 { return self }
    return compactMap { edit in
      guard edit.range.upperBound > start else { return nil }
      let lower = Swift.max(edit.range.lowerBound, start)
      return TextEdit(range: lower..<edit.range.upperBound, replacement: edit.replacement)
    }
  }

  /// A text with the edits made, which are in order and do not overlap.
  package func applied(to text: [UInt8], _ whole: Range<Int>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(whole.count + reduce(0) { $0 + $1.replacement.count })
    var copied = whole.lowerBound
    for edit in self {
      out += text[copied..<edit.range.lowerBound]
      out += edit.replacement
      copied = edit.range.upperBound
    }
    out += text[copied..<whole.upperBound]
    return out
  }
}

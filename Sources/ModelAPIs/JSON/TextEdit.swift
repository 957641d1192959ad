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

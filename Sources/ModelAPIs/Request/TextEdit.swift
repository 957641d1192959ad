/// New text for a part of a decoded text.
package struct TextEdit: Sendable, Hashable {
  /// What is replaced, in bytes of the decoded text.
  package var range: Range<Int>
  /// What stands there instead, not escaped.
  package var replacement: [UInt8]

  package init(range: Range<Int>, replacement: [UInt8]) {
    self.range = range
    self.replacement = replacement
  }
}

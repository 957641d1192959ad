/// A range whose meaning is known before the tagger runs, such as the value of a labelled field or a phone number.
///
/// Its characters are not scored, no name reaches into it, and the text on each side of it is solved by itself.
package struct ForcedSpan: Sendable, Equatable {
  /// Where it stands, in bytes.
  package var range: Range<Int>
  /// What it names; nil for something that is no name.
  package var kind: NameKind?

  /// Makes one.
  package init(_ range: Range<Int>, _ kind: NameKind? = nil) {
    self.range = range
    self.kind = kind
  }
}

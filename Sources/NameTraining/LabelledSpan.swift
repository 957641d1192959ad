package import NameTagger

/// A name that somebody else found in a text.
package struct LabelledSpan: Equatable, Sendable {
  /// Where it stands, in code points.
  package var range: Range<Int>
  /// What it names; nil for the title of a work, which names nobody and keeps other labels off.
  package var kind: NameKind?

  /// Makes one.
  package init(_ range: Range<Int>, _ kind: NameKind?) {
    self.range = range
    self.kind = kind
  }
}

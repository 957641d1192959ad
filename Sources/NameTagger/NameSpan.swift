/// A name that was found, as a range of bytes.
package struct NameSpan: Sendable, Equatable {
  /// What it names.
  package var kind: NameKind
  /// Where it stands, in bytes of the text that was tagged.
  package var range: Range<Int>
  /// By how much the chosen labels beat "no name" for these characters, in natural logarithms of odds.
  ///
  /// Zero for a span that a rule of spelling made without the tagger.
  package var margin: Float
  /// What found it and what has changed it since.
  package var origin: NameOrigin

  /// How sure the tagger is, from 0.5 to 1; it orders spans, it is no probability.
  package var score: Double { 0.5 + 0.5 * Double(margin) / (1 + Double(margin)) }
}

/// A value that was found in a text.
public struct Finding: Sendable, Hashable {
  /// Where it stands, in bytes.
  public var range: Range<Int>
  /// What it is.
  public var entity: Entity
  /// The word in its placeholder.
  public var kind: String
  /// The rule that found it.
  public var rule: String
  /// How sure that is, 0 to 1.
  public var score: Double
  /// How its spellings become one.
  var canonical: CanonicalForm
}

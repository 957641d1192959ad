/// What the tagger saw, and what became of it.
package struct NameNote: Sendable, Equatable {
  /// What became of a span.
  package enum Outcome: String, Sendable {
    case kept
    case cutAway = "nothing was left after cutting at punctuation"
    case generic = "a generic word"
    case barePlace = "a place without street, number or building"
    case inside = "inside another name"
  }

  /// The span as it was when its outcome was decided.
  package var span: NameSpan
  /// What became of it.
  package var outcome: Outcome
}

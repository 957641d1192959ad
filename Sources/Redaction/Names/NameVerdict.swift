internal import NameTagger

/// What became of a name that the tagger saw.
struct NameVerdict: Sendable {
  /// What the tagger saw.
  var span: NameSpan
  /// Why it is taken, or why not.
  var reason: NameReason
  /// The finding; nil when it is not taken.
  var finding: Finding?
}

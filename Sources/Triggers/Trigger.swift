/// A sign in the text that a rule may match near it.
///
/// No match of the rule is without one: where the rule matches, one of the lanes of one of its triggers stands at the
/// match's first byte or, with `left`, somewhere behind it.
package struct Trigger: Hashable, Sendable {
  /// How a match reaches to the left of the lanes.
  package struct Left: Hashable, Sendable {
    /// How far, in bytes; nil has no end.
    var least: Int
    var most: Int?
    /// Which bytes can stand between the match's first byte and the lanes.
    var bytes: ByteSet
  }

  /// Lanes that are looked for by their rarest three bytes.
  var windowed: [Lane] = []
  /// Lanes that are looked for by their first byte and the one before it.
  var paired: [Lane] = []
  /// Which bytes can stand before a lane.
  var before: ByteSet
  package var left: Left?
}

/// How the prefilter can look for a pattern, as it is derived from the pattern.
package struct TriggerPlan: Hashable, Sendable {
  package var triggers: [Trigger]
  /// What can stand before a match.
  var boundary: Boundary
  /// What a match begins with.
  var start: Lane
  /// What the triggers cost, in nanoseconds a byte of ordinary text, roughly.
  package var cost: Float
}

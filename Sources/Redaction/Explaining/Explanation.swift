/// Why one match of a rule, or one name that the tagger saw, is taken or is not; it holds no value.
public struct Explanation: Sendable, Hashable {
  /// What became of it.
  public enum Outcome: Sendable, Hashable {
    /// It is taken, and names the kind of what others found in the same place.
    case taken(over: [String])
    /// Its place is taken, and another rule names the kind.
    case lost(to: String)
    /// The value fails the rule's check.
    case checkFailed
    /// It lies in what a harmless rule knows.
    case harmless(by: String)
    /// Its score is below the threshold of its entity.
    case belowThreshold(Double)
    /// The value is always allowed.
    case allowed
    /// The tagger's own rules or the policy for names leave it.
    case left(reason: String)
  }

  /// Where it stands, in bytes.
  public var range: Range<Int>
  /// What it would be taken as.
  public var entity: Entity
  /// The rule that matched.
  public var rule: String
  /// How the text was read: as it is, as table cells, percent-decoded, or decoded from Base64.
  public var view = "text"
  /// The name of the check that the value had to pass.
  public var check: String?
  /// The word near it that raised its score.
  public var contextWord: String?
  /// How sure the match is without context, 0 to 1.
  public var scoreBefore: Double
  /// How sure it is with context, 0 to 1.
  public var score: Double
  /// What the tagger says of a name: what it saw, by how much it beats no name, what changed it, why the policy
  /// decided as it did.
  public var tagger: String?
  /// What became of it.
  public var outcome: Outcome
}

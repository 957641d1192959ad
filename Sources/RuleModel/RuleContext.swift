/// Words that make a match near them more believable.
public struct RuleContext: Sendable, Hashable {
  /// The words, matched as literals, ASCII case ignored.
  public var words: [String]
  /// How far from the value a word may stand, in code points to either side on the same line or the line above.
  public var window: Int
  /// What one word adds to the score.
  public var weight: Double

  /// Makes a context.
  public init(words: [String], window: Int = 24, weight: Double = 0.4) {
    self.words = words
    self.window = window
    self.weight = weight
  }
}

/// Where the parts of a rule are written that can be wrong though they are read well.
public struct RulePlaces: Sendable, Hashable {
  /// The value of `pattern`.
  public var pattern: FilePlace
  /// The value of `group`.
  public var group: FilePlace?
  /// The value of `check`.
  public var check: FilePlace?
  /// The items of `match`.
  public var match: [FilePlace]
  /// The items of `miss`.
  public var miss: [FilePlace]

  /// Makes the places of a rule.
  public init(
    pattern: FilePlace, group: FilePlace? = nil, check: FilePlace? = nil, match: [FilePlace] = [],
    miss: [FilePlace] = []
  ) {
    self.pattern = pattern
    self.group = group
    self.check = check
    self.match = match
    self.miss = miss
  }
}

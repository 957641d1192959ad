internal import RuleYAML

/// What a file of settings says about one entity.
public struct EntitySetting: Sendable, Hashable {
  /// Whether it is looked for; nil leaves that to the profile.
  public var enabled: Bool?
  /// The score that a finding of it needs, 0 to 1; nil takes the common one.
  public var threshold: Double?

  /// Makes a setting.
  public init(enabled: Bool? = nil, threshold: Double? = nil) {
    self.enabled = enabled
    self.threshold = threshold
  }

  /// Reads the value of one key of `entities`.
  init(_ field: Field) throws(RuleFileError) {
    let fields = try Fields(field, of: "the setting of an entity", known: ["enabled", "threshold"])
    enabled = try fields["enabled"]?.flag()
    threshold = try fields["threshold"]?.number(in: 0...1)
  }
}

public import PCRE2

/// What a redactor looks for and how it writes placeholders.
public struct RedactorOptions: Sendable {
  /// Which rules are used.
  public var profile: Profile = .default
  /// When not empty, only these entities.
  public var only: Set<Entity> = []
  /// Not these entities.
  public var except: Set<Entity> = []
  /// Values that are never taken, compared whole.
  public var allow: [String] = []
  /// Terms that are always taken, ASCII case ignored.
  public var deny: [String] = []
  /// The score from which a finding counts, 0 to 1.
  public var threshold = 0.5
  /// Scores from which findings of single entities count.
  public var thresholds: [Entity: Double] = [:]
  /// Whether names that stand alone in Chinese text are looked for; the secrets profile has none.
  public var names = NameDetection.balanced
  /// How placeholders are spelled.
  public var style = PlaceholderStyle.standard
  /// The most distinct values a session.
  public var capacity = Vault.defaultCapacity
  /// How much of what was found is kept for texts that are sent again.
  public var cache = ScanCacheBounds()
  /// What one match may use.
  public var limits = MatchLimits()

  /// The defaults.
  public init() {}

  func uses(_ rule: Rule) -> Bool {
    if rule.harmless { return true }
    if except.contains(rule.entity) { return false }
    if !only.isEmpty { return only.contains(rule.entity) }
    return rule.isUsed(in: profile)
  }

  func threshold(for entity: Entity) -> Double { thresholds[entity] ?? threshold }
}

/// One placeholder and the bytes it stands for.
public struct VaultEntry: Sendable, Hashable {
  /// What kind of thing the value is.
  public let entity: Entity
  /// The word in the placeholder; empty for a surrogate, whose whole text is the code.
  public let kind: String
  /// What identifies the value, without variant.
  public let code: String
  /// What tells this spelling of the value from its usual one; empty for the usual one.
  public let variant: String
  /// The bytes as they were written.
  public let value: Secret

  /// Whether a plausible value stands for it in place of a placeholder.
  var isSurrogate: Bool { kind.isEmpty }

  /// Makes an entry.
  public init(entity: Entity, kind: String, code: String, variant: String, value: Secret) {
    self.entity = entity
    self.kind = kind
    self.code = code
    self.variant = variant
    self.value = value
  }
}

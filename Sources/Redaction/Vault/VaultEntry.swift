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
  /// The value's bytes as a reader sees them, escapes of the document decoded.
  public let value: Secret
  /// How its document spelled the value, where that is not what is usual there.
  public let written: WrittenForm?

  /// Whether a plausible value stands for it in place of a placeholder.
  var isSurrogate: Bool { kind.isEmpty }

  /// Makes an entry.
  public init(
    entity: Entity, kind: String, code: String, variant: String, value: Secret, written: WrittenForm? = nil
  ) {
    self.entity = entity
    self.kind = kind
    self.code = code
    self.variant = variant
    self.value = value
    self.written = written
  }
}

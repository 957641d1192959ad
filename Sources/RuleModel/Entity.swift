/// What kind of thing a value is, for example `PHONE_NUMBER`.
public struct Entity: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The name in capitals, digits and underscores.
  public let rawValue: String

  /// Makes an entity of a name; nothing is checked.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes an entity of a name; nothing is checked.
  public init(_ name: String) { rawValue = name }

  /// The word that stands in a placeholder unless a rule says otherwise: without `CN_`, `_NUMBER`, and `EMAIL` for
  /// `EMAIL_ADDRESS`.
  public var defaultKind: String {
    if rawValue == "EMAIL_ADDRESS" { return "EMAIL" }
    var name = rawValue[...]
    if name.hasPrefix("CN_") { name = name.dropFirst(3) }
    if name.hasSuffix("_NUMBER") { name = name.dropLast(7) }
    return String(name)
  }

  /// The name.
  public var description: String { rawValue }

  /// Orders by name.
  public static func < (a: Entity, b: Entity) -> Bool { a.rawValue < b.rawValue }
}

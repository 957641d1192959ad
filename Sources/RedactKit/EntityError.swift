public import Redaction
internal import RuleFiles

/// An entity that was named and that no rule has.
///
/// Left alone, a misspelt name in `only` would find nothing, and the text would pass as it is.
public struct EntityError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name.
  public let entity: Entity
  /// The entities of the rules in use.
  public let known: [Entity]

  /// Says which names there are.
  public var description: String {
    "No rule has the entity '\(entity)'. \(NearestName.advice(for: entity.rawValue, among: known.map(\.rawValue)))"
  }
}

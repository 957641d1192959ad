/// A template that placeholders cannot be read back from.
public struct StyleError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The template.
  public let template: String
  /// What is wrong with it.
  public let problem: String

  /// Says what is wrong.
  public var description: String { "The placeholder template '\(template)' cannot be used: \(problem)." }
}

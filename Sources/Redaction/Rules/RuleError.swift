/// A rule that cannot be used.
public struct RuleError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong with it.
  public enum Problem: Sendable, Hashable {
    /// The pattern does not compile; the offset is in bytes.
    case pattern(message: String, offset: Int)
    /// There is no such group in the pattern.
    case unknownGroup(String)
    /// There is no such check.
    case unknownCheck(String)
    /// Two rules have the id.
    case duplicate
    /// A term to deny is too short to be told from ordinary text.
    case shortTerm(number: Int)
  }

  /// The rule's id.
  public let rule: String
  /// What is wrong with it.
  public let problem: Problem

  /// Says what is wrong and how to mend it.
  public var description: String {
    switch problem {
    case .pattern(let message, let offset): "Rule '\(rule)': the pattern is wrong at byte \(offset): \(message)."
    case .unknownGroup(let name): "Rule '\(rule)': the pattern has no group '\(name)'; name it with (?<\(name)>...)."
    case .unknownCheck(let name):
      "Rule '\(rule)': there is no check '\(name)'; known are \(Check.names.joined(separator: ", "))."
    case .duplicate: "Rule '\(rule)' is there twice; ids must be unique."
    case .shortTerm(let number): "Term \(number) to deny has fewer than two characters; it would be found everywhere."
    }
  }
}

/// A pattern that cannot be compiled.
public struct PatternError: Error, Sendable, Hashable, CustomStringConvertible {
  /// PCRE2's number for it.
  public let code: Int32
  /// Where in the pattern, in bytes from its start.
  public let offset: Int
  /// PCRE2's own words.
  public let message: String

  /// Says what is wrong and where.
  public var description: String { "The pattern is wrong at byte \(offset): \(message)." }
}

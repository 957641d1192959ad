/// Why the proxy cannot start, or cannot take new settings.
public struct ConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A sentence that says what is wrong and what to do.
  public let description: String

  init(_ description: String) { self.description = description }
}

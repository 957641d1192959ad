/// Why a text was not redacted; nothing of it may be sent.
public enum RedactionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It could not be scanned.
  case scan(ScanError)
  /// The session takes no further value.
  case vault(VaultError)
  /// Its placeholders could not be told from its own text.
  case ambiguous

  /// Says what went wrong.
  public var description: String {
    switch self {
    case .scan(let error): error.description
    case .vault(let error): error.description
    case .ambiguous: "The text was not redacted: no placeholder could be found that the text does not hold already."
    }
  }
}

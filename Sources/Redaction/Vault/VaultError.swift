/// Why a vault takes no further value.
public enum VaultError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It holds as many as it may.
  case full(capacity: Int)

  /// Says which bound it was and what to do.
  public var description: String {
    switch self {
    case .full(let capacity):
      "The session holds \(capacity) values, the most that it may; start a new session or raise the capacity."
    }
  }
}

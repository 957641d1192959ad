public import PCRE2

/// Why a text could not be scanned.
///
/// What was not scanned is not clean, so nothing of it may be sent.
public enum ScanError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A rule's match broke off.
  case brokeOff(rule: String, MatchError)
  /// A rule's pattern cannot be compiled; rules of one's own are compiled when a redactor is made, so it is a bundled one.
  case unusable(RuleError)
  /// The text went on changing when it was redacted again.
  case unstable

  /// Says what broke off and where.
  public var description: String {
    switch self {
    case .brokeOff(let rule, let error): "The text was not scanned: rule '\(rule)' broke off. \(error)"
    case .unusable(let error): "The text was not scanned. \(error)"
    case .unstable: "The text was not redacted: each pass found something new. Please report the rules in use."
    }
  }
}

/// Which characters of a value count when two spellings are compared.
public enum CanonicalForm: String, CaseIterable, Sendable {
  /// All, full-width forms made plain.
  case text
  /// All, ASCII letters in lower case.
  case lower
  /// Letters and digits, in upper case.
  case alnum
  /// Digits only.
  case digits
  /// Digits only, without a leading `86`, `+86`, `0086` or `(86)` before eleven digits that start with 1.
  case phone
}

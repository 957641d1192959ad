/// How placeholders are spelled.
public struct PlaceholderStyle: Sendable, Hashable {
  /// Where the code comes from.
  public enum Numbering: String, Sendable, Hashable, CaseIterable {
    /// From a keyed hash of the value: the same on every replica with the same key, and not to be guessed.
    case keyed
    /// Counted up in the order of appearance: short, but only one vault can know it.
    case sequential
  }

  /// What stands before the kind.
  public let prefix: String
  /// What stands between kind and code.
  public let middle: String
  /// What stands after the code.
  public let suffix: String
  /// Where the code comes from.
  public let numbering: Numbering

  /// `KIND-CODE`.
  public static let standard = PlaceholderStyle(prefix: "", middle: "-", suffix: "", numbering: .keyed)

  private init(prefix: String, middle: String, suffix: String, numbering: Numbering) {
    self.prefix = prefix
    self.middle = middle
    self.suffix = suffix
    self.numbering = numbering
  }

  /// Makes a style.
  ///
  /// - Parameters:
  ///   - template: text with `{kind}` and, after it, `{code}`, for example `[[{kind}:{code}]]`.
  ///   - numbering: where the code comes from; counted codes need a template that ends behind the code with something
  ///     that is neither letter nor digit, so that a digit after a placeholder is never taken for part of it.
  /// - Throws: `StyleError` when the template cannot be read back without doubt.
  public init(template: String, numbering: Numbering = .keyed) throws(StyleError) {
    guard let kind = template.firstRange(of: "{kind}"), let code = template.firstRange(of: "{code}"),
      kind.upperBound <= code.lowerBound
    else { throw StyleError(template: template, problem: "it must hold {kind} and, after it, {code}") }
    prefix = String(template[..<kind.lowerBound])
    middle = String(template[kind.upperBound..<code.lowerBound])
    suffix = String(template[code.upperBound...])
    self.numbering = numbering
    guard let between = middle.unicodeScalars.last, !Self.isAlphanumeric(between) else {
      throw StyleError(
        template: template, problem: "something that is no letter and no digit must part {kind} and {code}")
    }
    guard template.utf8.count <= 64, template.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else {
      throw StyleError(template: template, problem: "it must be at most 64 printable ASCII characters")
    }
    if numbering == .sequential {
      guard let after = suffix.unicodeScalars.first, !Self.isAlphanumeric(after) else {
        throw StyleError(template: template, problem: "counted codes need a mark behind {code}, as in <{kind}_{code}>")
      }
    }
  }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Spells a placeholder.
  func spell(kind: String, code: String, variant: String) -> String {
    prefix + kind + middle + code + (variant.isEmpty ? "" : "-" + variant) + suffix
  }
}

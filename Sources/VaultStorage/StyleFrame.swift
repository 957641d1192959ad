import Redaction

/// The plain bytes of a session's first frame: how its placeholders are spelled.
///
/// A style is kept with the session because nobody can restore without it.
enum StyleFrame {
  static func encoded(_ style: PlaceholderStyle) -> [UInt8] {
    // A template holds printable ASCII only, so a line end parts the two.
    let template = "\(style.prefix){kind}\(style.middle){code}\(style.suffix)"
    return Array("\(template)\n\(style.numbering.rawValue)".utf8)
  }

  /// The style; nil unless the bytes are exactly one.
  static func style(_ bytes: [UInt8]) -> PlaceholderStyle? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard parts.count == 2, let numbering = PlaceholderStyle.Numbering(rawValue: String(parts[1])) else { return nil }
    return try? PlaceholderStyle(template: String(parts[0]), numbering: numbering)
  }
}

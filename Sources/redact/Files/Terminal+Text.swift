extension Terminal {
  /// A text of others, such as a name or a message, as it may be shown to a person.
  ///
  /// What would move the cursor, change colours or turn the direction of writing is written out: `\u{1B}`.
  ///
  /// - Parameter keepsLines: whether line breaks and tabs stay.
  static func harmless(_ text: String, keepsLines: Bool = false) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var out = ""
    for scalar in text.unicodeScalars {
      if isControl(scalar), !(keepsLines && (scalar == "\n" || scalar == "\t")) {
        out += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // The controls C0 and C1, the marks of direction, and the separators of lines and paragraphs.
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}

/// The bytes of a pack as a string literal.
struct PackLiteral {
  private let text: String

  init(_ bytes: [UInt8]) { text = String(decoding: bytes, as: UTF8.self) }

  /// The literal, over many lines that the compiler joins.
  var source: String {
    var source = "\"\"\"\n"
    var width = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "\"": source += "\\\(scalar)"
      case _ where Self.isPlain(scalar): source.unicodeScalars.append(scalar)
      default: source += "\\u{\(String(scalar.value, radix: 16))}"
      }
      width += 1
      // No line grows without end.
      if width >= 2000 {
        source += "\\\n"
        width = 0
      }
    }
    return source + "\n\"\"\""
  }

  /// Whether a scalar can stand in a source as itself and be seen there.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .unassigned, .privateUse, .lineSeparator, .paragraphSeparator, .spaceSeparator,
      .nonspacingMark, .spacingMark, .enclosingMark:
      return false
    default: return true
    }
  }
}

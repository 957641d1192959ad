internal import Triggers

/// A rule file and the literals that stand for it.
struct EmbeddedFile {
  /// The path below the root, for example `cn/person.yaml`.
  var name: String
  /// All that the file says.
  var text: String

  /// The name as a raw literal on one line.
  var nameLiteral: String {
    let fence = Self.fence(for: name)
    return "\(fence)\"\(name)\"\(fence)"
  }

  /// The text as a raw literal over many lines; the line break before the last delimiter is not part of it.
  var textLiteral: String {
    let fence = Self.fence(for: text)
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
  }

  /// One number sign more than the longest row of them in the text, so that nothing in it ends or escapes the literal.
  static func fence(for text: String) -> String {
    var longest = 0
    var row = 0
    for byte in text.utf8 {
      row = byte == UInt8(ascii: "#") ? row + 1 : 0
      longest = max(longest, row)
    }
    return String(repeating: "#", count: longest + 1)
  }

  /// The patterns in it, as far as each stands on one line in quotation marks.
  ///
  /// One that is missed is derived when the program starts, which is slower and nothing else.
  var patterns: [String] {
    text.split(separator: "\n").compactMap { line -> String? in
      let line = line.drop { $0 == " " || $0 == "-" }
      guard line.hasPrefix("pattern: "), let quote = line.dropFirst(9).first, line.last == quote else { return nil }
      let inner = String(line.dropFirst(10).dropLast())
      let pattern = quote == "'" ? inner.replacing("''", with: "'") : quote == "\"" ? Self.unescaped(inner) : nil
      return pattern.map(PatternFragments.expand)
    }
  }

  /// What a string in double quotation marks says; nil with an escape that is not known here.
  private static func unescaped(_ text: String) -> String? {
    var out = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        out.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "\\": out.append("\\")
      case "\"": out.append("\"")
      case "u":
        guard let code = UInt32(String(rest.prefix(4)), radix: 16), let scalar = Unicode.Scalar(code) else {
          return nil
        }
        out.append(scalar)
        rest = rest.dropFirst(4)
      default: return nil
      }
    }
    return String(out)
  }
}

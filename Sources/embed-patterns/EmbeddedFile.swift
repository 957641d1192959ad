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
}

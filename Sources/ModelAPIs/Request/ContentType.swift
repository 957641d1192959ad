/// The value of a `Content-Type` header line (RFC 9110, section 8.3).
struct ContentType {
  /// Type and subtype in lower case.
  let name: String
  private let parameters: [(name: String, value: String)]

  init(_ text: String) {
    // Most are one name in lower case.
    if text.utf8.allSatisfy({ (0x23...0x7E).contains($0) && $0 != 0x3B && !(0x41...0x5A).contains($0) }) {
      (name, parameters) = (text, [])
      return
    }
    var parts: [String] = []
    var part = ""
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if character == ";" && !isQuoted {
        parts.append(part)
        part = ""
      } else {
        part.append(character)
      }
    }
    parts.append(part)
    name = Self.trimmed(parts[0]).lowercased()
    parameters = parts.dropFirst().map { part in
      let name = part.prefix { $0 != "=" }
      var value = Self.trimmed(String(part.dropFirst(name.count + 1)))
      if value.hasPrefix("\""), value.hasSuffix("\""), value.count >= 2 { value = String(value.dropFirst().dropLast()) }
      return (Self.trimmed(String(name)).lowercased(), value)
    }
  }

  func parameter(_ name: String) -> String? { parameters.first { $0.name == name }?.value }

  /// Checks that text is in UTF-8.
  func checkCharset() throws(BodyError) {
    guard let charset = parameter("charset")?.lowercased() else { return }
    guard ["utf-8", "utf8", "us-ascii", "ascii"].contains(charset) else { throw BodyError(.charset(charset)) }
  }

  private static func trimmed(_ text: String) -> String {
    var text = text[...]
    while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}

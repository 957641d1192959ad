import ModelAPIs

/// Requests in a provider's format, without rules.
enum Wire {
  /// The work of a case; nil when it is none of these.
  static func work(_ name: String, _ text: [UInt8]) -> (() throws -> Int)? {
    switch name {
    case "walk": walk(text, isEscaped: false)
    case "walk-escaped": walk(text, isEscaped: true)
    default: nil
    }
  }

  /// Finds the texts of a body, puts another text in place of every twentieth, and writes the body anew.
  private static func walk(_ text: [UInt8], isEscaped: Bool) -> () throws -> Int {
    let messages = text.split(separator: 0x0A).map { line in
      let content = String(decoding: line, as: UTF8.self)
      return #"{"role": "user", "content": ""# + (isEscaped ? escaped(content) : plain(content)) + #""}"#
    }
    let body = Array((#"{"model": "example", "messages": ["# + messages.joined(separator: ", ") + "]}").utf8)
    return {
      let document = try RequestDocument(body, format: .openAIChat)
      let edits = document.fields.enumerated().filter { $0.offset % 20 == 1 && $0.element.role == .text }.map {
        TextEdit(range: $0.element.range, replacement: Array("PERSON-7K2F9C4M".utf8))
      }
      return document.applying(edits).count
    }
  }

  private static func plain(_ text: String) -> String {
    String(decoding: JSONEscape.escape(Array(text.utf8)), as: UTF8.self)
  }

  /// Every character that is not ASCII as an escape, as Python writes JSON.
  private static func escaped(_ text: String) -> String {
    plain(text).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return unit < 0x80
        ? String(Unicode.Scalar(UInt8(unit))) : #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}

extension JSON {
  /// The value as compact JSON.
  package var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += String(value)
    case .double(let value): text += String(value)
    case .string(let value): Self.quote(value, to: &text)
    case .array(let values):
      Self.list("[", values, "]", to: &text) { value, text in value.write(to: &text) }
    case .object(let fields):
      Self.list("{", fields, "}", to: &text) { field, text in
        Self.quote(field.name, to: &text)
        text += ":"
        field.value.write(to: &text)
      }
    }
  }

  private static func list<T>(
    _ open: String, _ items: [T], _ close: String, to text: inout String, each: (T, inout String) -> Void
  ) {
    text += open
    for (number, item) in items.enumerated() {
      if number > 0 { text += "," }
      each(item, &text)
    }
    text += close
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    defer { text += "\"" }
    guard value.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) else { return text += value }
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

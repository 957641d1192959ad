/// Adds a sentence to the instructions of the model.
///
/// The sentence stands at the same place in every call of a conversation, so that a provider's cache of the beginning
/// still serves; every other byte stays as it is.
package enum SystemText {
  /// The body with a sentence more.
  ///
  /// - Parameters:
  ///   - note: the sentence.
  ///   - body: a request that was read without error.
  ///   - format: its format.
  /// - Returns: nil when the format, or this request, has no place for it.
  package static func adding(_ note: String, to body: [UInt8], format: WireFormat) -> [UInt8]? {
    guard let place = SystemPlace.place(in: format) else { return nil }
    let outline = JSONOutline(body)
    guard let root = outline.root, outline.isObject(root) else { return nil }
    let edit: TextEdit?
    switch place {
    case .messages(let path, let role, let content, let system):
      let list = path.reduce(Optional(root)) { value, key in value.flatMap { outline.member(key, of: $0) } }
      guard let list, outline.isArray(list) else { return nil }
      let first = outline.elements(of: list).first
      let isFirst =
        first.flatMap { outline.member(role, of: $0) }.flatMap(outline.text)
        .map { $0 == system || $0 == "developer" } ?? false
      if isFirst, let text = first.flatMap({ outline.member(content, of: $0) }) {
        edit = longer(text, by: note, outline, part: Self.part)
      } else {
        let message = "{\"\(role)\":\"\(system)\",\"\(content)\":\(quoted(note))}"
        edit = inserted(message, into: list, isEmpty: first == nil)
      }
    case .member(let key):
      edit =
        outline.member(key, of: root).map { longer($0, by: note, outline, part: Self.part) }
        ?? inserted("\"\(key)\":\(quoted(note))", into: root, isEmpty: isEmpty(root, body))
    case .parts(let keys):
      let value = keys.lazy.compactMap { outline.member($0, of: root) }.first
      edit =
        value.map { value in
          outline.member("parts", of: value).flatMap { longer($0, by: note, outline) { "{\"text\":\($0)}" } }
        }
        ?? inserted("\"\(keys[0])\":{\"parts\":[{\"text\":\(quoted(note))}]}", into: root, isEmpty: isEmpty(root, body))
    }
    return edit.map { [$0].applied(to: body, 0..<body.count) }
  }

  /// A text with the note behind it: a string, or a list of parts; nil for anything else.
  private static func longer(
    _ value: Range<Int>, by note: String, _ outline: JSONOutline, part: (String) -> String
  ) -> TextEdit? {
    if outline.text(value) != nil {
      let end = value.upperBound - 1
      return TextEdit(range: end..<end, replacement: Array(quoted("\n\n" + note).utf8.dropFirst().dropLast()))
    }
    guard outline.isArray(value) else { return nil }
    guard let last = outline.elements(of: value).last else {
      return inserted(part(quoted(note)), into: value, isEmpty: true)
    }
    return TextEdit(range: last.upperBound..<last.upperBound, replacement: Array(("," + part(quoted(note))).utf8))
  }

  private static func part(_ text: String) -> String { "{\"type\":\"text\",\"text\":\(text)}" }

  /// Something at the start of an array or object.
  private static func inserted(_ text: String, into value: Range<Int>, isEmpty: Bool) -> TextEdit {
    let start = value.lowerBound + 1
    return TextEdit(range: start..<start, replacement: Array((isEmpty ? text : text + ",").utf8))
  }

  private static func isEmpty(_ object: Range<Int>, _ body: [UInt8]) -> Bool {
    body[object.lowerBound + 1..<object.upperBound - 1].allSatisfy { $0 <= 0x20 }
  }

  private static func quoted(_ text: String) -> String {
    "\"" + String(decoding: JSONEscape.escape(Array(text.utf8)), as: UTF8.self) + "\""
  }
}

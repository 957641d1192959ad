import Yams

/// A text that should be YAML.
package struct YAMLText {
  let text: String
  let file: String

  /// The text without a byte order mark.
  package init(_ text: String, file: String) {
    self.text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    self.file = file
  }

  /// The value at the top, or nil when there is nothing but comments.
  ///
  /// - Throws: where the text is no YAML, names a key twice or uses an alias.
  package func root() throws(RuleFileError) -> Field? {
    if let withoutAnchors = textWithoutAnchors() { _ = try compose(withoutAnchors) }
    guard let root = try compose(text) else { return nil }
    if case .scalar(let scalar) = root, scalar.string.isEmpty, scalar.style == .plain { return nil }
    return Field(key: "the file", node: root, file: file)
  }

  /// Reads without guessing types: each value is a text until a key asks for more, which also is faster.
  private func compose(_ text: String) throws(RuleFileError) -> Node? {
    do {
      return try Yams.compose(yaml: text, .basic, .default, .utf8)
    } catch let error as YamlError {
      throw located(error)
    } catch {
      throw RuleFileError(file: file, message: "The file could not be read as YAML: \(error).")
    }
  }

  private func located(_ error: YamlError) -> RuleFileError {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
      let place = context.map { " (\($0.text), line \($0.mark.line))" } ?? ""
      return at(mark, "This is not YAML: \(problem)\(place). Check indentation and quotes.")
    case .composer(_, "found undefined alias", let mark, _):
      return at(mark, "Aliases are not read here; write the value itself, or quote a text that begins with \"*\".")
    case .composer(_, let problem, let mark, _):
      return at(mark, "Only one document may stand in a file, \(problem); remove the line with \"---\".")
    case .duplicatedKeysInMapping(let keys, let context):
      return at(context.mark, "The key \"\(keys.first ?? "")\" is given twice in one mapping; keep one.")
    case .reader(let problem, let offset, _, _):
      let (line, column) = place(ofByte: offset ?? 0)
      return RuleFileError(
        file: file, line: line, column: column, message: "This character may not stand in YAML: \(problem).")
    default:
      return RuleFileError(file: file, message: "The file could not be read as YAML: \(error).")
    }
  }

  private func at(_ mark: Mark, _ message: String) -> RuleFileError {
    RuleFileError(file: file, line: mark.line, column: mark.column, message: message)
  }

  private func place(ofByte offset: Int) -> (line: Int, column: Int) {
    let before = String(decoding: text.utf8.prefix(offset), as: UTF8.self).unicodeScalars
    let line = before.split(separator: "\n", omittingEmptySubsequences: false)
    return (line.count, (line.last?.count ?? 0) + 1)
  }
}

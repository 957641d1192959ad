import Yams

/// One value of a file, with the key that it belongs to; a class, because copies of Yams' nodes are slow.
package final class Field {
  /// The key, for messages.
  package let key: String
  let node: Node
  /// Where the key is written; the value itself for the item of a list.
  let keyNode: Node
  package let file: String

  init(key: String, node: Node, keyNode: Node? = nil, file: String) {
    self.key = key
    self.node = node
    self.keyNode = keyNode ?? node
    self.file = file
  }

  /// The line of the value, from 1.
  var line: Int { node.mark?.line ?? 0 }

  /// The column of the value, from 1.
  var column: Int { node.mark?.column ?? 0 }

  /// Whether it is a single value, neither a mapping nor a list.
  package var isScalar: Bool { node.scalar != nil }

  /// The place of the value.
  package var place: FilePlace { FilePlace(line: line, column: column) }

  /// What the value is, with its article.
  var shape: String {
    switch node {
    case .scalar(let scalar): isNull(scalar) ? "nothing" : "\"\(scalar.string.prefix(40))\""
    case .mapping: "a mapping"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }

  /// An error at the value.
  package func error(_ message: String) -> RuleFileError {
    RuleFileError(file: file, line: line, column: column, message: message)
  }

  /// An error at the key.
  package func errorAtKey(_ message: String) -> RuleFileError {
    RuleFileError(file: file, line: keyPlace.line, column: keyPlace.column, message: message)
  }

  /// The place of the key.
  package var keyPlace: FilePlace { FilePlace(line: keyNode.mark?.line ?? 0, column: keyNode.mark?.column ?? 0) }

  /// The scalar, which must not be null.
  func scalar(_ expected: String) throws(RuleFileError) -> Node.Scalar {
    guard case .scalar(let scalar) = node else {
      throw error("\"\(key)\" must be \(expected), but this is \(shape).")
    }
    if isNull(scalar) {
      let message = "\"\(key)\" has no value; write \(expected) or remove the key."
      // An empty value has no place of its own: libyaml puts it where the next token is.
      throw scalar.string.isEmpty ? errorAtKey(message) : error("\(message) Quote a word that looks like null.")
    }
    return scalar
  }

  /// Whether a value is YAML's null: nothing, `~` or `null` without quotes.
  private func isNull(_ scalar: Node.Scalar) -> Bool {
    scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }
}

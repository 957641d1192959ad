internal import Triggers
internal import Yams

extension Field {
  /// A text that is not empty.
  package func text(emptyToo: Bool = false) throws(RuleFileError) -> String {
    let text = try scalar("a text").string
    if text.isEmpty && !emptyToo { throw error("\"\(key)\" is empty; write a text or remove the key.") }
    return text
  }

  /// A text without line breaks at its ends, as a folded block leaves one.
  package func oneLine() throws(RuleFileError) -> String {
    let text = try text()
    guard text.contains("\n") else { return text }
    throw error("\"\(key)\" must be one line; remove the line breaks, or write >- instead of > or |.")
  }

  /// A pattern with its fragments written out, which may not end in a line break that nobody meant.
  package func pattern() throws(RuleFileError) -> String {
    let pattern = try text()
    if pattern.hasSuffix("\n") && !pattern.hasPrefix("(?x") {
      throw error("\"\(key)\" ends with a line break, which would have to be matched; write |- instead of |.")
    }
    return PatternFragments.expand(pattern)
  }

  /// A text that is spelled as names of a kind are.
  package func name(_ spelling: Spelling) throws(RuleFileError) -> String {
    let name = try text()
    if spelling.allows(name) { return name }
    throw error("\"\(name)\" is not a good \"\(key)\"; \(spelling.advice).")
  }

  /// A list that is not empty.
  package func items() throws(RuleFileError) -> [Field] {
    guard case .sequence(let sequence) = node else {
      if case .scalar(let scalar) = node {
        _ = try self.scalar("a list")
        throw error("\"\(key)\" must be a list; write [\(scalar.string)] or one item a line after \"- \".")
      }
      throw error("\"\(key)\" must be a list, but this is \(shape).")
    }
    if sequence.isEmpty { throw error("The list \"\(key)\" is empty; add an item or remove the key.") }
    return sequence.map { Field(key: key, node: $0, file: file) }
  }

  /// A list of texts.
  package func texts(emptyToo: Bool = false) throws(RuleFileError) -> [String] {
    var texts: [String] = []
    for item in try items() { texts.append(try item.itemText(emptyToo: emptyToo)) }
    return texts
  }

  /// A list of terms to take out: texts of two characters or more.
  package func terms() throws(RuleFileError) -> [String] {
    let terms = try texts()
    for (term, item) in zip(terms, try items()) where term.unicodeScalars.count < 2 {
      throw item.error("A term of one character would be found everywhere; make it longer.")
    }
    return terms
  }

  private func itemText(emptyToo: Bool) throws(RuleFileError) -> String {
    guard case .scalar(let scalar) = node else {
      throw error("An item of \"\(key)\" must be a text, but this is \(shape); quote it.")
    }
    if scalar.string.isEmpty && (!emptyToo || scalar.style == .plain) {
      throw error("An item of \"\(key)\" is empty; write a text or remove the item.")
    }
    return scalar.string
  }
}

import Yams

/// The keys of one mapping, all of them known.
package struct Fields {
  /// The fields in the order of the file.
  package let all: [Field]
  /// The mapping itself, as a field of what holds it.
  private let whole: Field
  private let owner: String

  /// Reads a mapping.
  ///
  /// - Parameters:
  ///   - owner: what the mapping is, with its article, for messages.
  ///   - known: the keys that it may have; nil when any will do.
  package init(_ field: Field, of owner: String, known: [String]?) throws(RuleFileError) {
    let file = field.file
    whole = Field(key: owner, node: field.node, file: file)
    self.owner = owner
    guard case .mapping(let mapping) = field.node else {
      throw whole.error("Expected \(owner), which is a mapping of keys to values, but found \(whole.shape).")
    }
    var all: [Field] = []
    all.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      guard case .scalar(let name) = key else {
        throw Field(key: owner, node: key, file: file).error("A key of \(owner) must be a plain word.")
      }
      if let known, !known.contains(name.string) {
        throw Field(key: name.string, node: key, file: file).error(
          "The key \"\(name.string)\" is not known in \(owner). \(NearestName.advice(for: name.string, among: known))")
      }
      all.append(Field(key: name.string, node: value, keyNode: key, file: file))
    }
    self.all = all
  }

  /// The field with a key, where the mapping has it.
  package subscript(key: String) -> Field? {
    for index in all.indices where all[index].key == key { return all[index] }
    return nil
  }

  /// The field with a key, or an error at the mapping.
  package func required(_ key: String) throws(RuleFileError) -> Field {
    guard let field = self[key] else {
      throw whole.error("There is no \"\(key)\", which \(owner) must have; add it.")
    }
    return field
  }
}

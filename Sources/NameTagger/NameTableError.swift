/// Why bytes are no name table.
package struct NameTableError: Error, CustomStringConvertible, Equatable {
  /// The whole sentence.
  package let description: String

  init(_ what: String) {
    description = "The name table cannot be used: \(what). Rebuild it as docs/names.md describes."
  }
}

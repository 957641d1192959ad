import ModelAPIs

extension RequestDocument {
  /// The edits of the shortest redactor there is: one value is looked for in all texts.
  func edits(_ value: String, _ placeholder: String) -> [TextEdit] {
    let wanted = Array(value.utf8)
    return fields.filter { $0.role == .text }.flatMap { field in
      field.range.filter { text[$0..<field.range.upperBound].starts(with: wanted) }.map {
        TextEdit(range: $0..<$0 + wanted.count, replacement: Array(placeholder.utf8))
      }
    }
  }
}

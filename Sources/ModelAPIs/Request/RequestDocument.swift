/// The texts of a JSON body, and the way to put others in their place with every other byte the same.
package struct RequestDocument: Sendable {
  /// The body as it came.
  package let body: [UInt8]
  /// All texts, decoded, with the keys they stand under.
  package let text: [UInt8]
  /// The texts by place; their ranges are of `text`.
  package let fields: [RequestField]
  /// How many bytes of the body are opaque or binary and were let through unread.
  package let unscannedBytes: Int

  /// Reads a body.
  ///
  /// - Throws: `BodyError`; then nothing may be sent.
  package init(_ body: [UInt8], format: WireFormat, policy: RequestPolicy = RequestPolicy()) throws(BodyError) {
    throw BodyError(.contentType("application/json"))
  }

  /// The body with edits of `text` in place; edits must not overlap and lie inside fields.
  package func applying(_ edits: [TextEdit]) -> [UInt8] { body }

  /// The keys that lead to a field.
  package func path(of field: RequestField) -> String { "" }

  /// The body with whole texts replaced: the closure gets path and text, and gives another text or nil to leave it.
  package func replacing(_ change: (_ path: String, _ field: RequestField, _ text: [UInt8]) -> [UInt8]?) -> [UInt8] {
    applying(
      fields.compactMap { field in
        guard field.role == .text else { return nil }
        return change(path(of: field), field, Array(text[field.range])).map {
          TextEdit(range: field.range, replacement: $0)
        }
      })
  }
}

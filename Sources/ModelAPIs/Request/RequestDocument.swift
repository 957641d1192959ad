/// The texts of a body, and the way to put others in their place with every other byte the same.
package struct RequestDocument: Sendable {
  /// The body as it came.
  package let body: [UInt8]
  /// All texts, decoded, with the keys they stand under.
  package let text: [UInt8]
  /// The texts by place; their ranges are of `text`.
  package let fields: [RequestField]
  /// How many bytes of the body are opaque or binary and were let through unread.
  package let unscannedBytes: Int

  private let map: TextMap
  private let paths: RequestPaths

  /// Reads a body.
  ///
  /// - Parameters:
  ///   - body: as it came, content codings undone.
  ///   - contentType: of the body; nil is taken for JSON.
  ///   - format: the table.
  ///   - policy: limits, and what may pass unread.
  /// - Throws: `BodyError`; then nothing may be sent.
  /// - Complexity: linear in the body, except that each JSON string inside a JSON string is copied once more.
  package init(
    _ body: [UInt8], contentType: String? = nil, format: WireFormat, policy: RequestPolicy = RequestPolicy()
  ) throws(BodyError) {
    guard body.count <= policy.mostBytes else { throw BodyError(.tooLarge(limit: policy.mostBytes)) }
    var collector = RequestCollector(table: format.requestTable, policy: policy)
    collector.holdsData = EmbeddedData.isLikely(body, 0..<body.count)
    collector.text.reserveCapacity(body.count + 64)
    try collector.read(body, 0..<body.count, type: ContentType(contentType ?? "application/json"))
    self.body = body
    (text, fields, map, paths) = (collector.text, collector.fields, collector.map, collector.paths)
    unscannedBytes = collector.unscannedBytes
  }

  /// Reads JSON values that stand in a body, one behind the other; what stands between them is left alone.
  ///
  /// - Parameters:
  ///   - body: as it came.
  ///   - values: where they stand, in order, white space around them allowed.
  ///   - policy: limits, and what may pass unread.
  /// - Throws: `BodyError`; its offset is of the body.
  package init(_ body: [UInt8], values: [Range<Int>], policy: RequestPolicy) throws(BodyError) {
    var collector = RequestCollector(table: WireFormat.generic.requestTable, policy: policy)
    collector.text.reserveCapacity(body.count + body.count / 4 + 64)
    for value in values { try collector.readValue(body, value) }
    self.body = body
    (text, fields, map, paths) = (collector.text, collector.fields, collector.map, collector.paths)
    unscannedBytes = collector.unscannedBytes
  }

  /// Where a range of `text`, inside a field, stands in the body; whole escapes are taken.
  package func source(of range: Range<Int>) -> Range<Int> { map.source(of: range) }

  /// The keys that lead to a field; keys that do not look like names are shown as `*`.
  package func path(of field: RequestField) -> String { paths.text(of: field.place) }

  /// The body with edits of `text` in place.
  ///
  /// - Parameter edits: in order, none overlapping, each inside a field; replacements are not escaped.
  package func applying(_ edits: [TextEdit]) -> [UInt8] {
    if edits.isEmpty { return body }
    var number = 0
    return edits.map { edit in
      while fields[number].range.upperBound < edit.range.upperBound { number += 1 }
      let field = fields[number]
      var replacement = edit.replacement
      var layers = field.layers
      var range = edit.range
      if field.token == .number {
        // Text in a number's place is a string, so the whole number goes.
        let rest = (
          Array(text[field.range.lowerBound..<range.lowerBound]), Array(text[range.upperBound..<field.range.upperBound])
        )
        replacement = [0x22] + rest.0 + JSONEscape.escape(replacement) + rest.1 + [0x22]
        range = field.range
      } else if field.token == .text {
        layers = 0
      }
      for _ in 0..<layers { replacement = JSONEscape.escape(replacement) }
      return TextEdit(range: map.source(of: range), replacement: replacement)
    }.applied(to: body, 0..<body.count)
  }

  /// The body with whole texts replaced.
  ///
  /// - Parameter change: gets path, field and text; gives another text, or nil to leave it.
  package func replacing(_ change: (_ path: String, _ field: RequestField, _ text: [UInt8]) -> [UInt8]?) -> [UInt8] {
    applying(
      fields.compactMap { field in
        guard field.role == .text else { return nil }
        let new = change(path(of: field), field, Array(text[field.range]))
        return new.map { TextEdit(range: field.range, replacement: $0) }
      })
  }
}

extension PlaceholderReader {
  /// Markdown's marks, which a model puts in pairs around a kind, as in `**PHONE**-7K2F9C4M`.
  static let emphasis = Array("*`_".utf8)
  /// How many of them in a row open an emphasis: strong and italic together are three.
  static let mostEmphasis = 3

  /// Reads an emphasised kind, a separator and a code; the marks on both sides of the kind belong to the placeholder.
  ///
  /// Only marks that the same marks close are read: others may have stood in the text.
  func readEmphasised(_ text: borrowing Span<UInt8>, at start: Int) -> Outcome {
    let mark = text[start]
    guard Self.emphasis.contains(mark), index.middle.first != mark else { return .none }
    var kindStart = start
    while kindStart < text.count, text[kindStart] == mark {
      kindStart += 1
      if kindStart - start > Self.mostEmphasis { return .none }
    }
    if kindStart == text.count { return ended(kindStart - start) }
    let opened = kindStart - start
    return readKind(text, at: kindStart) { reader, text, end, kind in
      for offset in 0..<opened {
        guard end + offset < text.count else { return reader.ended(offset) }
        guard text[end + offset] == mark else { return .none }
      }
      var closed = end + opened
      // Markdown's backslash may stand before the dash, or another mark that is no emphasis.
      if closed < text.count, !Self.emphasis.contains(text[closed]) {
        guard let unit = PlaceholderUnit.read(text, at: closed) else { return reader.ended(opened) }
        if unit.value == PlaceholderUnit.mark { closed += unit.length }
      }
      // What parts kind and code stands behind the marks, or the code would be a word of its own.
      guard closed < text.count, let unit = PlaceholderUnit.read(text, at: closed) else { return reader.ended(opened) }
      guard unit.value == PlaceholderUnit.separator else { return .none }
      return reader.readAfterKind(text, at: closed, kind: kind)
    }
  }
}

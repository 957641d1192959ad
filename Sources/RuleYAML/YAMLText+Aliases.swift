extension YAMLText {
  /// The text with spaces in place of all that may be an anchor, or nil when no alias can name one.
  ///
  /// Aliases let a small text stand for a huge one ("billion laughs"). In a text without anchors each true alias is an
  /// error with its place, and none is followed; an `&name` that only looks like an anchor, as in a quoted pattern, does
  /// no harm there, for the real text is read after.
  func textWithoutAnchors() -> String? {
    var bytes = Array(text.utf8)
    let anchors = names(after: UInt8(ascii: "&"), in: bytes)
    if anchors.isEmpty { return nil }
    let named = Set(anchors.map { bytes[$0] })
    if !names(after: UInt8(ascii: "*"), in: bytes).contains(where: { named.contains(bytes[$0]) }) { return nil }
    for range in anchors {
      for index in range.startIndex - 1..<range.endIndex { bytes[index] = UInt8(ascii: " ") }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where names stand after a sign that may begin a node: at the start, or after a space or a mark of YAML.
  private func names(after sign: UInt8, in bytes: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for (index, byte) in bytes.enumerated() where byte == sign {
      if index > 0, !Self.before.contains(bytes[index - 1]) { continue }
      let end = bytes[(index + 1)...].firstIndex { !Self.isNamePart($0) } ?? bytes.endIndex
      if end > index + 1 { ranges.append(index + 1..<end) }
    }
    return ranges
  }

  private static let before = Array(" \t\r\n[]{},:?-!\"'".utf8) + [0x85, 0xA8, 0xA9]

  /// What libyaml takes for a part of an anchor's name.
  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
    default: false
    }
  }
}

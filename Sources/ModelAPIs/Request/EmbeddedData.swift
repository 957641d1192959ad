/// Files that stand in a text as `data:` addresses in base64 (RFC 2397), such as an image in Markdown.
enum EmbeddedData {
  /// Fewer characters hold nothing.
  private static let fewest = 4
  private static let mostHead = 128

  /// Whether a range may hold one.
  static func isLikely(_ source: [UInt8], _ range: Range<Int>) -> Bool { mark(source, range) != nil }

  /// Where the base64 of such addresses stands, in order.
  static func ranges(_ source: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var rest = range
    while let mark = mark(source, rest) {
      rest = mark.upperBound..<range.upperBound
      guard hasHead(source, range.lowerBound..<mark.lowerBound) else { continue }
      var end = mark.upperBound
      while end < range.upperBound, isBase64(source, end, range.upperBound) { end += 1 }
      if end - mark.upperBound >= fewest { found.append(mark.upperBound..<end) }
      rest = end..<range.upperBound
    }
    return found
  }

  /// Where `;base64,` stands first.
  private static func mark(_ source: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    var position = range.lowerBound
    while true {
      position = ByteSearch.first(0x3B, in: source, position..<range.upperBound)
      guard position + 8 <= range.upperBound else { return nil }
      if source[position + 7] == 0x2C, source[position..<position + 8].map({ $0 | 0x20 }) == Array(";base64,".utf8) {
        return position..<position + 8
      }
      position += 1
    }
  }

  /// Whether `data:` and a media type stand at the end of a range.
  private static func hasHead(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    let head = source[range].suffix(mostHead)
    let letters = head.reversed().prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x2C && $0 != 0x28 && $0 < 0x80 }
    let text = String(decoding: letters.reversed(), as: UTF8.self).lowercased()
    return text.contains("data:")
  }

  /// Some clients escape the slash.
  private static func isBase64(_ source: [UInt8], _ place: Int, _ end: Int) -> Bool {
    switch source[place] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2F, 0x3D, 0x5F: true
    case 0x5C: place + 1 < end && source[place + 1] == 0x2F
    default: false
    }
  }
}

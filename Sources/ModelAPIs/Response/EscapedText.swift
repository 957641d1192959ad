/// The content of a JSON string, and the text it stands for.
struct EscapedText {
  private(set) var raw: [UInt8]
  private(set) var text: [UInt8]
  private var map: TextMap?

  init() { (raw, text) = ([], []) }

  /// Reads what stands between the quotes.
  init(_ raw: [UInt8]) {
    self.raw = raw
    guard raw.contains(0x5C) else {
      text = raw
      return
    }
    text = []
    text.reserveCapacity(raw.count)
    var map = TextMap()
    var position = 0
    while position < raw.count {
      map.mark(text: text.count, source: position)
      if raw[position] == 0x5C {
        position = JSONUnescape.append(raw, at: position, to: &text)
      } else {
        let end = raw[position...].firstIndex(of: 0x5C) ?? raw.count
        text += raw[position..<end]
        position = end
      }
    }
    map.mark(text: text.count, source: position)
    self.map = map
  }

  /// Where a range of the text stands in the raw content.
  func rawRange(_ range: Range<Int>) -> Range<Int> { map?.source(of: range) ?? range }

  /// The raw content of the first bytes of the text, with edits of the text in place.
  func raw(upTo end: Int, _ edits: [TextEdit]) -> [UInt8] {
    edits.map { TextEdit(range: rawRange($0.range), replacement: JSONEscape.escape($0.replacement)) }
      .applied(to: raw, 0..<rawRange(0..<end).upperBound)
  }

  /// The raw content from a byte of the text on.
  func raw(from start: Int) -> [UInt8] {
    start >= text.count ? [] : Array(raw[rawRange(start..<text.count).lowerBound...])
  }
}

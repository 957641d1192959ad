/// The content of a JSON string, and the text it stands for; its memory is used again for the next one.
struct EscapedText {
  private(set) var raw: [UInt8] = []
  private var decoded: [UInt8] = []
  private var map = TextMap()
  private var hasEscapes = false

  init() {}

  /// Reads what stands between the quotes.
  init(_ raw: [UInt8]) { read([], raw, 0..<raw.count) }

  var text: [UInt8] { hasEscapes ? decoded : raw }

  /// Reads raw content that was held back, and what follows it in a source.
  mutating func read(_ held: [UInt8], _ source: [UInt8], _ range: Range<Int>) {
    raw.removeAll(keepingCapacity: true)
    raw += held
    raw += source[range]
    var position = ByteSearch.first(0x5C, in: raw, 0..<raw.count)
    hasEscapes = position < raw.count
    if !hasEscapes { return }
    decoded.removeAll(keepingCapacity: true)
    map.forget(from: 0)
    decoded += raw[..<position]
    map.add(text: 0..<position, source: 0..<position, steps: position)
    while position < raw.count {
      let (start, before) = (position, decoded.count)
      if raw[position] != 0x5C {
        position = ByteSearch.first(0x5C, in: raw, position..<raw.count)
        decoded += raw[start..<position]
        map.add(text: before..<decoded.count, source: start..<position, steps: position - start)
        continue
      }
      position = JSONUnescape.appendWide(raw, from: start, to: raw.count, to: &decoded)
      let steps = max(1, (position - start) / 6)
      if position == start { position = JSONUnescape.append(raw, at: start, to: &decoded) }
      map.add(text: before..<decoded.count, source: start..<position, steps: steps)
    }
  }

  /// Where a range of the text stands in the raw content.
  func rawRange(_ range: Range<Int>) -> Range<Int> { hasEscapes ? map.source(of: range) : range }

  /// The raw content of a part of the text, with edits of the text in place.
  func raw(_ part: Range<Int>, _ edits: [TextEdit]) -> [UInt8] {
    if part.isEmpty && edits.isEmpty { return [] }
    return edits.map { TextEdit(range: rawRange($0.range), replacement: JSONEscape.escape($0.replacement)) }
      .applied(to: raw, rawRange(part))
  }

  /// The raw content from a byte of the text on.
  func raw(from start: Int) -> [UInt8] {
    start >= text.count ? [] : Array(raw[rawRange(start..<text.count).lowerBound...])
  }
}

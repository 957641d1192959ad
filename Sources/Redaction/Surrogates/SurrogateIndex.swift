/// The surrogates that a session issued, by their characters: tells which of them a text can still become.
struct SurrogateIndex {
  private struct Node {
    var next: [UInt32: Int] = [:]
    /// The surrogates that end here and differ in separators and case only.
    var ends: [(spelling: [UInt8], entry: Int)] = []
  }

  /// How many separators and marks in a row are passed over.
  private static let mostMarks = 3

  private var nodes: [Node] = []
  private var spellings: Set<String> = []

  var isEmpty: Bool { nodes.isEmpty }

  /// Whether a surrogate is taken.
  func contains(_ spelling: String) -> Bool { spellings.contains(spelling) }

  /// Learns a surrogate, and gives the character that it begins with.
  mutating func insert(_ spelling: String, entry: Int) -> UInt32 {
    if nodes.isEmpty { nodes.append(Node()) }
    spellings.insert(spelling)
    var node = 0
    var first: UInt32 = 0
    for scalar in spelling.unicodeScalars {
      let value = Self.plain(PlaceholderUnit.classify(scalar.value))
      guard value > PlaceholderUnit.mark else { continue }
      if first == 0 { first = value }
      if nodes[node].next[value] == nil {
        nodes[node].next[value] = nodes.count
        nodes.append(Node())
      }
      node = nodes[node].next[value] ?? 0
    }
    nodes[node].ends.append((Array(spelling.utf8), entry))
    return first
  }

  /// Reads a surrogate at a place, also where a model has changed its case, its separators or its width.
  func read(_ text: borrowing Span<UInt8>, at start: Int, isFinal: Bool) -> PlaceholderReader.Outcome {
    var node = 0
    var position = start
    var marks = 0
    while position < text.count {
      guard let unit = PlaceholderUnit.read(text, at: position) else { return isFinal ? .none : .undecided }
      let value = Self.plain(unit.value)
      if value == PlaceholderUnit.separator || value == PlaceholderUnit.mark {
        marks += 1
        guard position > start, marks <= Self.mostMarks else { return .none }
        position += unit.length
        continue
      }
      marks = 0
      guard let next = nodes[node].next[value] else { return .none }
      node = next
      position += unit.length
      if let usual = nodes[node].ends.first {
        let exact = nodes[node].ends.first { Self.stands($0.spelling, in: text, start..<position) }
        return .match(end: position, entry: (exact ?? usual).entry)
      }
    }
    return isFinal ? .none : .undecided
  }

  /// Full-width punctuation as ASCII.
  private static func plain(_ value: UInt32) -> UInt32 {
    (0xFF01...0xFF5E).contains(value) ? PlaceholderUnit.classify(value - 0xFEE0) : value
  }

  private static func stands(_ spelling: [UInt8], in text: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard spelling.count == range.count else { return false }
    for offset in spelling.indices where text[range.lowerBound + offset] != spelling[offset] { return false }
    return true
  }
}

/// A set of short texts, of which the first few stand again and again, such as the roles of messages.
struct SeenTexts {
  /// How many are compared one by one before others are looked up.
  private static let few = 8

  private var first: [[UInt8]] = []
  private var others: Set<[UInt8]> = []

  /// Adds a text, and says whether it is new.
  mutating func insert(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    for text in first where text.count == range.count && ByteSearch.isEqual(source, range, text, at: 0) { return false }
    let text = Array(source[range])
    if first.count == Self.few { return others.insert(text).inserted }
    first.append(text)
    return true
  }
}

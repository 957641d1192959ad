/// The literals that share a beginning.
///
/// Few are all tried. Many, such as a hundred thousand numbers with one prefix, are looked up by what stands in the
/// text, so that a place costs a step for each length and not for each literal.
struct LiteralBucket: Sendable {
  /// How many literals are tried one after another.
  static let few = 8

  private var numbers: [Int32] = []
  /// The lengths of the literals, in bytes, ascending, each once.
  private var lengths: [Int] = []
  /// The literals by their hash, which is seeded anew in every process: nobody can choose values that collide.
  private var byHash: [Int: [Int32]] = [:]

  /// Adds a literal of at least one byte, folded.
  mutating func insert(_ number: Int32, _ folded: [UInt8]) {
    numbers.append(number)
    let place = lengths.firstIndex { $0 >= folded.count } ?? lengths.count
    if place == lengths.count || lengths[place] != folded.count { lengths.insert(folded.count, at: place) }
    var hasher = Hasher()
    for byte in folded { hasher.combine(byte) }
    byHash[hasher.finalize(), default: []].append(number)
  }

  /// Calls for the literals that may stand at a place; all that do are among them.
  ///
  /// - Complexity: O(length of the longest literal) when there are many.
  func forEachCandidate(in text: borrowing Span<UInt8>, at start: Int, _ body: (Int32) -> Void) {
    if numbers.count <= Self.few {
      for number in numbers { body(number) }
      return
    }
    var hasher = Hasher()
    var place = start
    for length in lengths {
      guard start + length <= text.count else { return }
      while place < start + length {
        hasher.combine(LiteralSet.fold(text[place]))
        place += 1
      }
      for number in byHash[hasher.finalize()] ?? [] { body(number) }
    }
  }
}

/// The literals that share a beginning.
///
/// Few are all tried. Many, such as a hundred thousand numbers with one prefix, are looked up by what stands in the
/// text, so that a place costs a step for each length and not for each literal.
struct LiteralBucket: Sendable {
  /// How many literals are tried one after another.
  static let few = 8

  private var numbers: [Int32] = []
  /// The lengths of the literals up to `LiteralSet.short`, in bytes, ascending, each once.
  private var lengths: [Int] = []
  /// The literals, once they are many, by the hash of so many of their bytes, which is seeded anew in every process: nobody can choose values that collide.
  private var byHash: [Int: [Int32]] = [:]

  /// Adds a literal of at least one byte.
  ///
  /// - Parameters:
  ///   - number: its number.
  ///   - literals: all literals, folded.
  mutating func insert(_ number: Int32, of literals: [[UInt8]]) {
    numbers.append(number)
    if numbers.count == Self.few + 1 {
      for number in numbers { enter(number, literals[Int(number)]) }
    } else if numbers.count > Self.few {
      enter(number, literals[Int(number)])
    }
  }

  private mutating func enter(_ number: Int32, _ folded: [UInt8]) {
    let head = folded.prefix(LiteralSet.short)
    let place = lengths.firstIndex { $0 >= head.count } ?? lengths.count
    if place == lengths.count || lengths[place] != head.count { lengths.insert(head.count, at: place) }
    var hasher = Hasher()
    for byte in head { hasher.combine(byte) }
    byHash[hasher.finalize(), default: []].append(number)
  }

  /// Calls for the literals that may stand at a place; all that do are among them.
  ///
  /// - Parameter fold: what is the same for two bytes that are taken for one.
  /// - Complexity: O(`LiteralSet.short`) and the number of literals that begin alike for so long, when there are many.
  func forEachCandidate(
    in text: borrowing Span<UInt8>, at start: Int, fold: (UInt8) -> UInt8, _ body: (Int32) -> Void
  ) {
    if numbers.count <= Self.few {
      for number in numbers { body(number) }
      return
    }
    var hasher = Hasher()
    var place = start
    for length in lengths {
      guard start + length <= text.count else { return }
      while place < start + length {
        hasher.combine(fold(text[place]))
        place += 1
      }
      for number in byHash[hasher.finalize()] ?? [] { body(number) }
    }
  }
}

/// A set of words of up to eight bytes, each packed into one number, that is asked for every word of a text.
struct WordSet: Sendable {
  private var slots: [UInt64]

  /// Makes a set of the words that blanks part in a text; of a longer word its first eight bytes count.
  init(_ words: String) {
    let packed = Set(words.split(whereSeparator: \.isWhitespace).map { Self.packed($0.utf8) })
    var size = 64
    while size < packed.count * 4 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    for word in packed {
      var slot = Self.slot(word, size)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = word
    }
  }

  @inline(__always)
  func contains(_ word: UInt64) -> Bool {
    guard word != 0 else { return false }
    var slot = Self.slot(word, slots.count)
    while slots[slot] != 0 {
      if slots[slot] == word { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  /// The words of the set.
  var words: [UInt64] { slots.filter { $0 != 0 } }

  static func packed(_ word: some Sequence<UInt8>) -> UInt64 { word.prefix(8).reduce(0) { $0 << 8 | UInt64($1) } }

  @inline(__always)
  private static func slot(_ word: UInt64, _ size: Int) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 40) & (size - 1)
  }
}

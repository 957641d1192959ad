/// A number for each of some words of eight bytes at most, found in one step for nearly all of them.
///
/// Nobody outside chooses where a word is kept: the hash is multiplied by a number that is drawn for every process.
struct WordTable: Sendable {
  private struct Slot: Sendable {
    var word: UInt64
    /// One more than the number; 0 where nothing is kept.
    var value: Int
  }

  /// Odd, so that no two words have one product.
  private static let drawn = SystemRandomNumberGenerator.drawn | 1

  private let factor = Self.drawn
  private var slots: [Slot] = []
  private var count = 0

  var isEmpty: Bool { count == 0 }

  /// Keeps a number for a word unless there is one, and gives the number that is kept.
  mutating func insert(_ word: UInt64, _ value: Int) -> Int {
    if 2 * count >= slots.count {
      let old = slots
      slots = [Slot](repeating: Slot(word: 0, value: 0), count: max(16, 2 * old.count))
      for slot in old where slot.value > 0 { slots[place(of: slot.word)] = slot }
    }
    let place = place(of: word)
    if slots[place].value == 0 {
      slots[place] = Slot(word: word, value: value + 1)
      count += 1
    }
    return slots[place].value - 1
  }

  /// The number of a word.
  @inline(__always)
  func value(_ word: UInt64) -> Int? {
    if slots.isEmpty { return nil }
    let slot = slots[place(of: word)]
    return slot.value == 0 ? nil : slot.value &- 1
  }

  /// Where a word is kept, or would be.
  @inline(__always)
  private func place(of word: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: (word &* factor) >> 32) & mask
    while slots[place].value != 0, slots[place].word != word { place = (place &+ 1) & mask }
    return place
  }
}

extension SystemRandomNumberGenerator {
  /// A random number.
  fileprivate static var drawn: UInt64 {
    var random = SystemRandomNumberGenerator()
    return random.next()
  }
}

/// A number for each of some words of eight bytes at most, found in one step for nearly all of them.
///
/// Nobody outside chooses where a word is kept: the hash is multiplied by a number that is drawn for every process.
struct WordTable: Sendable {
  private struct Slot: Sendable {
    var word: UInt64
    /// One more than the number; 0 where nothing is kept.
    var value: Int
  }

  /// Odd, so that no two words have one product; from the seed that the standard library draws for a process, so that a
  /// process whose seed is set does the same each time.
  private static let drawn = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1

  private let factor = Self.drawn
  private var slots: [Slot] = []
  private var count = 0

  var isEmpty: Bool { count == 0 }

  /// Makes a table.
  ///
  /// - Parameter capacity: for how many words there is room from the beginning.
  init(capacity: Int = 0) { if capacity > 0 { grow(to: 2 * capacity + 2) } }

  /// Keeps a number for a word unless there is one, and gives the number that is kept.
  mutating func insert(_ word: UInt64, _ value: Int) -> Int {
    if 2 * count >= slots.count { grow(to: max(16, 2 * slots.count)) }
    let place = place(of: word)
    if slots[place].value == 0 {
      slots[place] = Slot(word: word, value: value + 1)
      count += 1
    }
    return slots[place].value - 1
  }

  /// Makes room for as many slots as the next power of two.
  private mutating func grow(to least: Int) {
    let old = slots
    slots = [Slot](repeating: Slot(word: 0, value: 0), count: 1 << (Int.bitWidth - (least - 1).leadingZeroBitCount))
    for slot in old where slot.value > 0 { slots[place(of: slot.word)] = slot }
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

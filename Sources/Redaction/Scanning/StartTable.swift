/// A number for each of some beginnings of eight bytes at most, found in one step for nearly all of them.
///
/// Nobody outside chooses where a beginning is kept: the hash is multiplied by a number that is drawn for every process.
struct StartTable: Sendable {
  private struct Slot: Sendable {
    var start: UInt64
    /// One more than the number; 0 where nothing is kept.
    var value: Int
  }

  /// Odd, so that no two beginnings have one product.
  private static let drawn = SystemRandomNumberGenerator.drawn | 1

  private let factor = Self.drawn
  private var slots: [Slot] = []
  private var count = 0

  var isEmpty: Bool { count == 0 }

  /// Keeps a number for a beginning unless there is one, and gives the number that is kept.
  mutating func insert(_ start: UInt64, _ value: Int) -> Int {
    if 2 * count >= slots.count {
      let old = slots
      slots = [Slot](repeating: Slot(start: 0, value: 0), count: max(16, 2 * old.count))
      for slot in old where slot.value > 0 { slots[place(of: slot.start)] = slot }
    }
    let place = place(of: start)
    if slots[place].value == 0 {
      slots[place] = Slot(start: start, value: value + 1)
      count += 1
    }
    return slots[place].value - 1
  }

  /// The number of a beginning.
  @inline(__always)
  func value(_ start: UInt64) -> Int? {
    if slots.isEmpty { return nil }
    let slot = slots[place(of: start)]
    return slot.value == 0 ? nil : slot.value &- 1
  }

  /// Where a beginning is kept, or would be.
  @inline(__always)
  private func place(of start: UInt64) -> Int {
    let mask = slots.count &- 1
    var place = Int(truncatingIfNeeded: (start &* factor) >> 32) & mask
    while slots[place].value != 0, slots[place].start != start { place = (place &+ 1) & mask }
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

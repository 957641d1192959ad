/// Numbers for the features that occur often enough, counted first in buckets.
struct FeatureIndex {
  /// What stands for a feature without a number.
  static let none = UInt32.max

  /// The hashes of the features, and how often each occurs, by number.
  private(set) var hashes: [UInt64] = []
  private(set) var counts: [UInt32] = []

  private var buckets: [UInt8]
  private let shift: UInt64
  private let least: UInt8
  private var keys: [UInt64]
  private var numbers: [UInt32]

  /// Makes an empty index.
  ///
  /// - Parameters:
  ///   - least: how often a feature must occur.
  ///   - bits: two to this power is the number of buckets, a byte each; features that share one count together.
  init(least: Int, bits: Int) {
    self.least = UInt8(least)
    shift = UInt64(64 - bits)
    buckets = [UInt8](repeating: 0, count: 1 << bits)
    keys = [UInt64](repeating: 0, count: 1 << 12)
    numbers = [UInt32](repeating: 0, count: 1 << 12)
  }

  /// Counts an occurrence.
  mutating func count(_ hash: UInt64) {
    let bucket = Int(hash >> shift)
    if buckets[bucket] < 255 { buckets[bucket] += 1 }
  }

  /// The number of a feature, after all occurrences were counted; `none` if there are too few.
  mutating func number(_ hash: UInt64) -> UInt32 {
    if buckets[Int(hash >> shift)] < least { return Self.none }
    let slot = slot(hash)
    if keys[slot] == hash {
      counts[Int(numbers[slot])] += 1
      return numbers[slot]
    }
    let number = UInt32(hashes.count)
    hashes.append(hash)
    counts.append(1)
    keys[slot] = hash
    numbers[slot] = number
    if 2 * hashes.count > keys.count { grow() }
    return number
  }

  /// Gives back the memory that only counting needs.
  mutating func finish() {
    buckets = []
    keys = []
    numbers = []
  }

  private func slot(_ hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash &* 0x9E37_79B9_7F4A_7C15 >> 20) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private mutating func grow() {
    keys = [UInt64](repeating: 0, count: 2 * keys.count)
    numbers = [UInt32](repeating: 0, count: keys.count)
    for (number, hash) in hashes.enumerated() {
      let slot = slot(hash)
      keys[slot] = hash
      numbers[slot] = UInt32(number)
    }
  }
}

/// The lanes whose windows are classes of bytes, all tried at once: for each of the bytes around a place, which lanes
/// allow it.
struct Sieve: Sendable {
  /// How many bytes from the window on are looked at.
  static let depth = 8

  private(set) var signs: [Sign] = []
  private var lanes: [(before: ByteSet, sets: [ByteSet])] = []
  /// How many words one set of lanes takes.
  private(set) var width = 0
  /// For the byte before and the bytes from the window on, by byte, the lanes that allow it.
  private(set) var table: [UInt64] = []

  mutating func insert(_ lane: Lane, offset: Int, before: ByteSet, sign: Sign) {
    let first = offset > 0 ? lane.sets[offset - 1] : before
    signs.append(sign)
    lanes.append((first, Array(lane.sets[offset...].prefix(Self.depth))))
  }

  /// Lays the sets out for reading.
  mutating func seal() {
    width = (signs.count + 63) / 64
    table = [UInt64](repeating: 0, count: (Self.depth + 1) * 256 * width)
    for (number, lane) in lanes.enumerated() {
      for row in 0...Self.depth {
        let set = row == 0 ? lane.before : row - 1 < lane.sets.count ? lane.sets[row - 1] : .all
        for byte in 0..<256 where set.contains(UInt8(byte)) {
          table[(row * 256 + byte) * width + number / 64] |= 1 << UInt64(number % 64)
        }
      }
    }
    lanes = []
  }
}

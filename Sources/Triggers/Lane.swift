/// What stands at the bytes after a place: for each of them, which bytes are possible.
package struct Lane: Hashable, Sendable {
  var sets: [ByteSet]

  /// A lane of which nothing is known.
  static let open = Lane(sets: [])
  /// How many bytes are looked at, at most.
  static let longest = 12

  /// One more character in front.
  func behind(_ front: Lane) -> Lane {
    let room = Self.longest - front.sets.count
    return Lane(sets: room <= 0 ? Array(front.sets.prefix(Self.longest)) : front.sets + sets.prefix(room))
  }

  /// The lanes of one character: its bytes in UTF-8, those of several characters together unless they are few.
  static func of(_ code: CodeSet) -> [Lane] {
    var lanes: [Lane] = []
    if !code.ascii.isEmpty { lanes.append(Lane(sets: [code.ascii])) }
    let wide = code.ranges.compactMap { $0.upperBound < 0x80 ? nil : max(0x80, $0.lowerBound)...$0.upperBound }
    if wide.reduce(0, { $0 + $1.count }) <= few {
      for range in wide { for code in range { lanes.append(Lane(sets: bytes(code).map { ByteSet($0...$0) })) } }
      return lanes
    }
    let bounds: [ClosedRange<UInt32>] = [0x80...0x7FF, 0x800...0xFFFF, 0x10000...CodeSet.last]
    for bound in bounds {
      let inside = wide.compactMap { range -> ClosedRange<UInt32>? in
        let low = max(range.lowerBound, bound.lowerBound)
        let high = min(range.upperBound, bound.upperBound)
        return low <= high ? low...high : nil
      }
      if !inside.isEmpty { lanes.append(merged(inside)) }
    }
    return lanes
  }

  /// Up to how many characters beyond ASCII have lanes of their own.
  private static let few = 64

  /// Characters of one width: the bytes possible at each place.
  private static func merged(_ ranges: [ClosedRange<UInt32>]) -> Lane {
    var sets: [ByteSet] = []
    for range in ranges {
      let low = bytes(range.lowerBound)
      let high = bytes(range.upperBound)
      if sets.isEmpty { sets = [ByteSet](repeating: .none, count: low.count) }
      var same = true
      for place in low.indices {
        // Below a byte that differs everything is possible.
        sets[place] = sets[place].union(
          same ? ByteSet(low[place]...high[place]) : ByteSet(0x80...0xBF))
        same = same && low[place] == high[place]
      }
    }
    return Lane(sets: sets)
  }

  /// A code point in UTF-8, also one that no text can hold.
  private static func bytes(_ code: UInt32) -> [UInt8] {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | code >> shift & 0x3F) }
    switch code {
    case ..<0x80: return [UInt8(code)]
    case ..<0x800: return [UInt8(0xC0 | code >> 6), tail(0)]
    case ..<0x10000: return [UInt8(0xE0 | code >> 12), tail(6), tail(0)]
    default: return [UInt8(0xF0 | code >> 18), tail(12), tail(6), tail(0)]
    }
  }

  /// The first bytes, as many as tell one beginning from another: four letters or two Han characters.
  var beginning: ArraySlice<ByteSet> {
    var weight = 0
    var end = 0
    while end < sets.count, weight < 6 {
      weight += sets[end].words[2] | sets[end].words[3] == 0 ? 2 : 1
      if sets[end].count > 2 { weight -= 1 }
      end += 1
    }
    return sets[..<end]
  }

  /// One lane for several: what is possible in any of them.
  static func union(_ lanes: [Lane]) -> Lane {
    guard var union = lanes.first else { return .open }
    for lane in lanes.dropFirst() {
      let count = min(union.sets.count, lane.sets.count)
      union = Lane(sets: (0..<count).map { union.sets[$0].union(lane.sets[$0]) })
    }
    return union
  }

  /// What is possible in both lanes; nil when that is nothing.
  func intersection(_ other: Lane) -> Lane? {
    let (short, long) = sets.count < other.sets.count ? (sets, other.sets) : (other.sets, sets)
    var both = long
    for place in short.indices {
      both[place] = long[place].intersection(short[place])
      if both[place].isEmpty { return nil }
    }
    return Lane(sets: both)
  }
}

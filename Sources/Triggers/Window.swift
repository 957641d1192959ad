/// The bytes of a lane that are looked for: six or, where they can be too many, four; case aside.
///
/// Where a character of three bytes begins these are six or three, as they are.
///
/// A window begins where a character begins, so that the other bytes of a text are never asked about.
struct Window: Hashable, Sendable {
  /// Where it begins in the lane.
  var offset: Int
  /// How often it is met, a byte of text.
  var likelihood: Float
  /// How many different ones there are.
  var count: Int

  /// How many different windows a lane may put into the table.
  static let most = 130

  /// What it costs to look for it, in nanoseconds a byte: it is met, and it is mistaken for others in the table.
  var cost: Float { 6 * likelihood + 6 * Float(count) / Float(1 << Self.hashBits) }

  /// The rarest window of a lane; nil when it has none that are few enough.
  ///
  /// - Parameter before: what can stand before the lane.
  init?(of lane: Lane, before: ByteSet) {
    var best: Window?
    for offset in lane.sets.indices where offset == 0 || !lane.sets[offset].holdsTails {
      guard let (count, length) = Self.size(of: lane, at: offset) else { continue }
      let likelihood = Likelihood.of(
        lane.sets[offset..<min(offset + length, lane.sets.count)], after: offset == 0 ? before : lane.sets[offset - 1])
      let window = Window(offset: offset, likelihood: likelihood, count: count)
      if window.cost < best?.cost ?? .infinity { best = window }
    }
    guard let best else { return nil }
    self = best
  }

  private init(offset: Int, likelihood: Float, count: Int) {
    self.offset = offset
    self.likelihood = likelihood
    self.count = count
  }
}

extension Window {
  /// How many bits a hash has that is looked up first.
  static let hashBits: UInt32 = 17
  /// How many bits the hash has that is looked up where the first one was found.
  static let againBits: UInt32 = 19

  /// A hash of the first six of eight bytes.
  ///
  /// Where a character of another length than three begins, its highest bits are those of the first four bytes' hash, so that
  /// one look is enough for the windows of both lengths. The lowest bit tells which of the two it is.
  @inline(__always)
  static func hash(six word: UInt64, isWide: Bool) -> UInt32 {
    let six = UInt32(truncatingIfNeeded: ((word << 16) &* 0x9E37_79B9_7F4A_7C15) >> 32)
    let four = hash(short: UInt32(truncatingIfNeeded: word))
    let low: UInt32 = ~0 >> hashBits
    // Of a product only the highest bits depend on all bytes.
    return isWide ? six | 1 : (four & ~low) | (six >> hashBits & ~1)
  }

  /// A hash of four bytes or of three, of which the fourth is zero.
  @inline(__always)
  static func hash(short word: UInt32) -> UInt32 { word &* 0x9E37_79B1 }

  /// Another hash of the same bytes, from what the first one does not use.
  @inline(__always)
  static func again(_ hash: UInt32) -> UInt32 {
    ((hash ^ hash << 15) &* 0x85EB_CA6B) >> (32 - againBits)
  }

  /// Bytes with their case put aside, as those windows have them that begin with a character of another length.
  @inline(__always)
  static func folded(_ word: UInt64) -> UInt64 { word | 0x2020_2020_2020_2020 }

  /// Whether a character of three bytes begins with these four.
  @inline(__always)
  static func isWide(_ word: UInt32) -> Bool { word & 0x00C0_C0F0 == 0x0080_80E0 }

  /// How many windows a lane has at a place, and how many bytes of each are asked about first; nil when they are too many.
  private static func size(of lane: Lane, at offset: Int) -> (count: Int, length: Int)? {
    var (count, least) = (0, 6)
    for (isWide, first) in [(false, lane.sets[offset].plainStarts), (true, lane.sets[offset].wideStarts)]
    where !first.isEmpty {
      let long = product(lane, offset, 6, first: first, isFolded: !isWide)
      if long <= most {
        count += long
      } else {
        let length = isWide ? 3 : 4
        count += product(lane, offset, length, first: first, isFolded: !isWide)
        least = min(least, length)
      }
    }
    return count == 0 || count > most ? nil : (count, least)
  }

  private static func product(_ lane: Lane, _ offset: Int, _ length: Int, first: ByteSet, isFolded: Bool) -> Int {
    var count = isFolded ? first.folded.count : first.count
    for place in offset + 1..<offset + length where count <= most {
      let set = place < lane.sets.count ? lane.sets[place] : .all
      count *= isFolded ? set.folded.count : set.count
    }
    return count
  }

  /// The hashes to look for: those of six bytes, and those of fewer.
  func hashes(of lane: Lane) -> (long: [UInt32], short: [UInt32]) {
    var (long, short): ([UInt32], [UInt32]) = ([], [])
    for (isWide, first) in [(false, lane.sets[offset].plainStarts), (true, lane.sets[offset].wideStarts)]
    where !first.isEmpty {
      if Self.product(lane, offset, 6, first: first, isFolded: !isWide) <= Self.most {
        long += words(lane, 6, first: first, isFolded: !isWide).map { Self.hash(six: $0, isWide: isWide) }
      } else {
        short += words(lane, isWide ? 3 : 4, first: first, isFolded: !isWide).map { Self.hash(short: UInt32($0)) }
      }
    }
    return (long, short)
  }

  /// All that can stand in the window, the first byte lowest.
  private func words(_ lane: Lane, _ length: Int, first: ByteSet, isFolded: Bool) -> [UInt64] {
    var words: [UInt64] = [0]
    for place in 0..<length {
      let set = place == 0 ? first : offset + place < lane.sets.count ? lane.sets[offset + place] : .all
      let bytes = isFolded ? set.folded.bytes : set.bytes
      words = words.flatMap { word in bytes.map { word | UInt64($0) << UInt64(8 * place) } }
    }
    return words
  }
}

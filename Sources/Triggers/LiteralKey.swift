/// Under which hash a lane is found, and what the fourth to the sixth byte rule out before the lane is looked at.
///
/// Short windows are met often, most of them of one character; the next character says mostly no.
struct LiteralKey: Sendable {
  let hash: UInt32
  let entry: Int32
  /// One bit for the lowest six bits of the first byte that matters: of a letter of ASCII itself, else of the byte behind
  /// it, since Han characters begin nearly alike.
  private let first: UInt64
  /// The same for the byte behind that one.
  private let second: UInt64

  /// Makes a key.
  ///
  /// - Parameter behind: what may stand at the fourth, fifth and sixth byte.
  init(hash: UInt32, entry: Int32, behind: (ByteSet, ByteSet, ByteSet)) {
    self.hash = hash
    self.entry = entry
    let isASCII = behind.0.words[0] | behind.0.words[1] != 0
    let isWide = behind.0.words[2] | behind.0.words[3] != 0
    let next = Self.folded(behind.1)
    first = (behind.0.words[0] | behind.0.words[1]) | (isWide ? next : 0)
    second = (isASCII ? next : 0) | (isWide ? Self.folded(behind.2) : 0)
  }

  private static func folded(_ set: ByteSet) -> UInt64 { set.words[0] | set.words[1] | set.words[2] | set.words[3] }

  /// Which two bits are asked for at a place of eight bytes.
  @inline(__always)
  static func signs(of bytes: UInt64) -> (first: UInt64, second: UInt64) {
    // Eight more where the fourth byte is of a longer character.
    let skip = bytes >> 28 & 8
    let behind = (bytes >> 24) >> skip
    return (behind & 63, behind >> 8 & 63)
  }

  /// Whether a hash is this one's and the bits are set.
  @inline(__always)
  func allows(_ hash: UInt32, _ signs: (first: UInt64, second: UInt64)) -> Bool {
    self.hash == hash && first >> signs.first & second >> signs.second & 1 == 1
  }
}

/// What the fourth to the sixth byte behind the beginning of a window rule out before the lane is looked at.
///
/// Short windows are met often, most of them of one character; the next character says mostly no.
struct LiteralBehind: Sendable {
  /// One bit for the lowest six bits of the first byte that matters: of a letter of ASCII itself, else of the byte behind
  /// it, since Han characters begin nearly alike.
  private let first: UInt64
  /// The same for the byte behind that one.
  private let second: UInt64

  /// Takes what may stand at the fourth, fifth and sixth byte.
  init(_ fourth: ByteSet, _ fifth: ByteSet, _ sixth: ByteSet) {
    let isASCII = fourth.words[0] | fourth.words[1] != 0
    let isWide = fourth.words[2] | fourth.words[3] != 0
    let next = Self.folded(fifth)
    first = (fourth.words[0] | fourth.words[1]) | (isWide ? next : 0)
    second = (isASCII ? next : 0) | (isWide ? Self.folded(sixth) : 0)
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

  /// Whether the bits are set.
  @inline(__always)
  func allows(_ signs: (first: UInt64, second: UInt64)) -> Bool {
    first >> signs.first & second >> signs.second & 1 == 1
  }
}

/// Whether bytes are UTF-8 (Unicode 16, table 3-7).
enum UTF8Check {
  private typealias Block = SIMD32<UInt8>

  /// The offset of the first byte that is not, or nil.
  ///
  /// - Complexity: linear; in steps of 32 bytes, whatever their script.
  static func firstInvalid(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    unsafe bytes.withUnsafeBytes { raw in
      var position = range.lowerBound
      // A block is told from the three bytes before it too.
      while position < min(range.upperBound, range.lowerBound + 3) {
        guard let next = unsafe characterEnd(raw, at: position, range.upperBound) else { return position }
        position = next
      }
      position = unsafe validEnd(raw, from: position, to: range.upperBound)
      while position < range.upperBound {
        guard let next = unsafe characterEnd(raw, at: position, range.upperBound) else { return position }
        position = next
      }
      return nil
    }
  }

  /// Where the character at a place ends; nil when there is none.
  @inline(__always)
  private static func characterEnd(_ bytes: UnsafeRawBufferPointer, at position: Int, _ end: Int) -> Int? {
    let lead = unsafe bytes[position]
    if lead < 0x80 { return position + 1 }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead <= 0xF4, position + length <= end else { return nil }
    let second = unsafe bytes[position + 1]
    switch lead {
    case 0xE0: if second < 0xA0 || second > 0xBF { return nil }
    case 0xED: if second < 0x80 || second > 0x9F { return nil }
    case 0xF0: if second < 0x90 || second > 0xBF { return nil }
    case 0xF4: if second < 0x80 || second > 0x8F { return nil }
    default: if second & 0xC0 != 0x80 { return nil }
    }
    if length > 2, unsafe bytes[position + 2] & 0xC0 != 0x80 { return nil }
    if length > 3, unsafe bytes[position + 3] & 0xC0 != 0x80 { return nil }
    return position + length
  }

  /// Passes over whole blocks that are UTF-8, and gives the last beginning of a character up to which all is.
  ///
  /// - Parameter start: where a character begins, at least three bytes behind the start of the text.
  private static func validEnd(_ bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
    var position = start
    while position + 32 <= end {
      let here = unsafe bytes.loadUnaligned(fromByteOffset: position, as: Block.self)
      let third = unsafe bytes.loadUnaligned(fromByteOffset: position - 3, as: Block.self)
      if ByteSearch.isAny((here .>= block(0x80)) .| (third .>= block(0x80))) {
        let first = unsafe bytes.loadUnaligned(fromByteOffset: position - 1, as: Block.self)
        let second = unsafe bytes.loadUnaligned(fromByteOffset: position - 2, as: Block.self)
        if ByteSearch.isAny(invalid(here, first, second, third)) { break }
      }
      position += 32
    }
    if position == start { return start }
    // The last character before may go on behind it.
    position -= 1
    while position > start, unsafe bytes[position] & 0xC0 == 0x80 { position -= 1 }
    return position
  }

  /// The bytes that cannot stand behind those one, two and three places before them.
  @inline(__always)
  private static func invalid(_ byte: Block, _ first: Block, _ second: Block, _ third: Block) -> SIMDMask<SIMD32<Int8>>
  {
    let isWanted = (first .>= block(0xC0)) .| (second .>= block(0xE0)) .| (third .>= block(0xF0))
    let isOdd = ((byte &- block(0x80)) .< block(0x40)) .^ isWanted
    let isNever = ((byte &- block(0xC0)) .< block(2)) .| (byte .>= block(0xF5))
    let isOverlong =
      ((first .== block(0xE0)) .& (byte .< block(0xA0))) .| ((first .== block(0xF0)) .& (byte .< block(0x90)))
    let isBeyond =
      ((first .== block(0xED)) .& (byte .>= block(0xA0))) .| ((first .== block(0xF4)) .& (byte .>= block(0x90)))
    return isOdd .| isNever .| isOverlong .| isBeyond
  }

  /// A byte in every lane: with a lone byte, and with bits, operators go lane by lane.
  @inline(__always)
  private static func block(_ byte: UInt8) -> Block { Block(repeating: byte) }
}

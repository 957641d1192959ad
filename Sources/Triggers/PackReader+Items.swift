extension PackReader {
  /// Reads what `PackWriter.items` wrote: tables of a million bytes, so in few steps for many of them.
  ///
  /// The program has the items as the tool that wrote them: all systems that it runs on lay out numbers alike.
  mutating func items<Item: BitwiseCopyable>(_ type: Item.Type = Item.self) -> [Item] {
    let count = count()
    let size = count * MemoryLayout<Item>.stride
    let letters = unsafe take((size + 5) / 6 * 8)
    return unsafe [Item](unsafeUninitializedCapacity: count) { items, filled in
      filled = count
      guard var from = letters.baseAddress, var to = UnsafeMutableRawPointer(items.baseAddress) else { return }
      var rest = size
      while rest >= 8 {
        // The two bytes too many are written again.
        unsafe to.storeBytes(of: Self.six(from.loadUnaligned(as: UInt64.self)), as: UInt64.self)
        unsafe (from, to) = (from + 8, to + 6)
        rest &-= 6
      }
      while rest > 0 {
        unsafe withUnsafeBytes(of: Self.six(from.loadUnaligned(as: UInt64.self))) { six in
          unsafe to.copyMemory(from: six.baseAddress.unsafelyUnwrapped, byteCount: min(6, rest))
        }
        unsafe (from, to) = (from + 8, to + 6)
        rest -= 6
      }
    }
  }

  /// The six bytes that eight letters stand for, as they lie in memory.
  @inline(__always)
  private static func six(_ letters: UInt64) -> UInt64 {
    let sixes = letters.littleEndian &- 0x3030_3030_3030_3030
    let twelves = sixes & 0x003F_003F_003F_003F | sixes >> 2 & 0x0FC0_0FC0_0FC0_0FC0
    let halves = twelves & 0x0000_0FFF_0000_0FFF | twelves >> 4 & 0x00FF_F000_00FF_F000
    return (halves & 0xFF_FFFF | halves >> 8 & 0xFFFF_FF00_0000).littleEndian
  }
}

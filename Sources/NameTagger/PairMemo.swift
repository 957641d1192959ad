internal import CNameTable

/// The weights of pairs of characters that stood in the text lately, so that each pair is looked up once for the four
/// places that see it.
///
/// An entry is four rows of seven weights; the eighth byte of each holds a byte of the pair that it belongs to. It never
/// changes what is found: an entry that belongs to another pair is made anew.
@safe struct PairMemo: ~Copyable {
  /// The rows of a pair: seen from its second character, from its first, from the one behind it, from the one before.
  typealias Rows = (UInt64, UInt64, UInt64, UInt64)

  private static let bits: UInt32 = 13
  private let entries: UnsafeMutablePointer<Rows>

  init() {
    unsafe entries = .allocate(capacity: 1 << Int(Self.bits))
    forget()
  }

  /// Empties it.
  func forget() {
    // No entry holds the pair it is asked for: all hold pair 0 but the one where that belongs, which holds pair 1.
    unsafe entries.initialize(repeating: (0, 0, 0, 0), count: 1 << Int(Self.bits))
    unsafe entries[Self.slot(0)].0 = 1 << 56
  }

  deinit { unsafe entries.deallocate() }

  @inline(__always)
  private static func slot(_ pair: UInt32) -> Int { Int((pair &* 0x9E37_79B1) >> (32 - bits)) }

  /// Fetches the entry of two characters that will be asked for soon.
  @inline(__always)
  func prefetch(_ a: UInt16, _ b: UInt16) { unsafe name_prefetch(entries + Self.slot(UInt32(a) << 16 | UInt32(b))) }

  /// The rows of two characters in a row.
  @inline(__always)
  func rows(_ a: UInt16, _ b: UInt16, _ table: RowTable) -> Rows {
    let pair = UInt32(a) << 16 | UInt32(b)
    let slot = Self.slot(pair)
    let entry = unsafe entries[slot]
    let low = entry.0 >> 56 | (entry.1 >> 56) << 8
    let owner = low | (entry.2 >> 56) << 16 | (entry.3 >> 56) << 24
    if owner == UInt64(pair) { return entry }
    return make(pair, slot, table)
  }

  @inline(never)
  private func make(_ pair: UInt32, _ slot: Int, _ table: RowTable) -> Rows {
    let a = UInt64(pair >> 16)
    let b = UInt64(pair & 0xFFFF)
    func row(_ template: UInt64, _ place: UInt64) -> UInt64 {
      let weights = unsafe table.row(feature(template, a, b)).loadUnaligned(as: UInt64.self)
      return weights & 0x00FF_FFFF_FFFF_FFFF | (UInt64(pair) >> (8 * place) & 255) << 56
    }
    let rows = (row(6, 0), row(7, 1), row(8, 2), row(9, 3))
    unsafe entries[slot] = rows
    return rows
  }
}

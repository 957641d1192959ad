internal import CNameTable

/// Weights of features: a slot for each feature, found by a fingerprint of 16 bits.
@safe struct RowTable {
  private let prints: UnsafeMutablePointer<UInt16>
  private let rows: UnsafeRawPointer
  private let mask: Int
  private let zero: UnsafeRawPointer

  /// Takes the slots of a table that stays where it is; the fingerprints are copied, with some beyond the end.
  init(_ base: UnsafeRawPointer, _ layout: NameTableLayout) {
    let slots = layout.featureSlots
    mask = slots - 1
    unsafe prints = .allocate(capacity: slots + 32)
    for i in 0..<slots + 32 {
      let at = layout.prints + 2 * (i & mask)
      unsafe prints[i] = UInt16(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt16.self))
    }
    unsafe rows = base + layout.rows
    let nothing = UnsafeMutableRawPointer.allocate(byteCount: 8, alignment: 8)
    unsafe nothing.initializeMemory(as: UInt64.self, to: 0)
    unsafe zero = UnsafeRawPointer(nothing)
  }

  func deallocate() {
    unsafe prints.deallocate()
    unsafe zero.deallocate()
  }

  /// Whether at least one slot is empty; without one a search would not end.
  var hasEmptySlot: Bool { (0...mask).contains { unsafe prints[$0] == 0 } }

  /// The seven weights of a feature, all zero if it is not known.
  @inline(__always)
  func row(_ hash: UInt64) -> UnsafeRawPointer {
    let print = UInt16(truncatingIfNeeded: hash >> 48) | 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let lanes = unsafe name_prints_probe(prints + slot, print)
      if lanes != 0 {
        let found = slot + lanes.trailingZeroBitCount
        return unsafe prints[found] == print ? rows + 7 * (found & mask) : zero
      }
      slot = (slot + 16) & mask
    }
  }
}

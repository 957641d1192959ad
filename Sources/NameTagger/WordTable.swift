/// Words of two to five characters: cost and class by hash, behind a filter of word beginnings.
@safe struct WordTable {
  /// By slot: the key in the high half, the class and the cost in the low bytes; 0 is empty.
  private let slots: UnsafeMutablePointer<UInt64>
  private let mask: Int
  private let pairs: UnsafePointer<UInt8>
  private let triples: UnsafePointer<UInt8>
  private let everything: UnsafeMutablePointer<UInt8>?

  /// Bytes of the filter: a head of 64, four bits for each of 2^17 pairs, one for each of 2^18 triples.
  static let filterCount = 64 + (1 << 16) + (1 << 15)

  init(_ base: UnsafeRawPointer, _ layout: NameTableLayout, filter: UnsafeRawPointer?) {
    mask = layout.wordSlots - 1
    unsafe slots = .allocate(capacity: layout.wordSlots)
    for i in 0...mask {
      let key = unsafe UInt32(
        littleEndian: base.loadUnaligned(fromByteOffset: layout.wordKeys + 4 * i, as: UInt32.self))
      let cost = unsafe base.load(fromByteOffset: layout.wordCosts + i, as: UInt8.self)
      let wordClass = unsafe base.load(fromByteOffset: layout.wordClasses + i, as: UInt8.self)
      unsafe slots[i] = key == 0 ? 0 : UInt64(key) << 32 | UInt64(wordClass) << 8 | UInt64(cost)
    }
    if let filter = unsafe filter {
      unsafe pairs = (filter + 64).assumingMemoryBound(to: UInt8.self)
      unsafe everything = nil
    } else {
      let all = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.filterCount)
      unsafe all.initialize(repeating: 255, count: Self.filterCount)
      unsafe pairs = UnsafePointer(all + 64)
      unsafe everything = all
    }
    unsafe triples = pairs + (1 << 16)
    var last: UInt8 = 0
    for i in layout.wordClasses...layout.wordClasses + mask {
      last = unsafe max(last, base.load(fromByteOffset: i, as: UInt8.self) & 127)
    }
    for i in layout.hanClasses..<layout.hanClasses + NameTableLayout.hanCount {
      last = unsafe max(last, base.load(fromByteOffset: i, as: UInt8.self) & 127)
    }
    lastClass = Int(last)
  }

  func deallocate() {
    unsafe slots.deallocate()
    unsafe everything?.deallocate()
  }

  /// Whether at least one slot is empty; without one a search would not end.
  var hasEmptySlot: Bool { (0...mask).contains { unsafe slots[$0] == 0 } }

  /// The highest class in use by words and characters, without the mark of safe words.
  let lastClass: Int

  @inline(__always)
  static func pairHash(_ a: UInt16, _ b: UInt16) -> UInt32 {
    UInt32(a) &* 0x9E37_79B1 ^ UInt32(b) &* 0x85EB_CA6B
  }

  @inline(__always)
  static func tripleIndex(_ pair: UInt32, _ c: UInt16) -> Int {
    Int(((pair ^ UInt32(c) &* 0xC2B2_AE35) &* 0x27D4_EB2F) >> 14)
  }

  /// The lengths that words with these two characters at the start may have: bit 0 for two, bit 3 for five.
  @inline(__always)
  func lengths(_ pair: UInt32) -> UInt8 {
    let index = Int(pair >> 15)
    return unsafe (pairs[index >> 1] >> UInt8(truncatingIfNeeded: 4 * (index & 1))) & 15
  }

  /// Whether a word of three characters or more may begin so.
  @inline(__always)
  func mayBegin(_ pair: UInt32, _ c: UInt16) -> Bool {
    let index = Self.tripleIndex(pair, c)
    return unsafe (triples[index >> 3] >> UInt8(truncatingIfNeeded: index & 7)) & 1 == 1
  }

  @inline(__always)
  static func hash(_ codes: UnsafePointer<UInt16>, _ count: Int) -> UInt64 {
    var h = UInt64(truncatingIfNeeded: count)
    for i in 0..<count { h = unsafe mix(h, UInt64(codes[i])) }
    return h
  }

  /// The cost (low byte) and class of a word; nil if it is not listed.
  @inline(__always)
  func word(_ hash: UInt64) -> UInt16? {
    let key = UInt32(truncatingIfNeeded: hash >> 32) | 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let stored = unsafe slots[slot]
      if stored >> 32 == UInt64(key) { return UInt16(truncatingIfNeeded: stored) }
      if stored == 0 { return nil }
      slot = (slot + 1) & mask
    }
  }
}

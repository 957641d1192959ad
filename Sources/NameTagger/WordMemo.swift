/// The weights of words that stood in the text lately: in themselves, and as neighbours of short words.
///
/// It never changes what is found: an entry that belongs to another word is made anew.
@safe struct WordMemo: ~Copyable {
  /// Bytes of an entry: the word's hash; three rows of the word for its first, middle and last character; and three
  /// each for a word of one character and the two of a word of two characters behind it and before it.
  private static let stride = 80
  private static let bits: UInt64 = 12
  private let entries: UnsafeMutableRawPointer

  init() {
    unsafe entries = .allocate(byteCount: Self.stride << Int(Self.bits), alignment: 64)
    forget()
  }

  /// Empties it.
  func forget() {
    // Zero is the hash of no word.
    unsafe entries.initializeMemory(as: UInt8.self, repeating: 0, count: Self.stride << Int(Self.bits))
  }

  deinit { unsafe entries.deallocate() }

  @inline(__always)
  private func place(_ hash: UInt64) -> UnsafeMutableRawPointer {
    unsafe entries + Self.stride * Int(truncatingIfNeeded: hash >> (32 - Self.bits) & (1 << Self.bits - 1))
  }

  /// The entry of a word, valid until the next one is asked for.
  @inline(__always)
  func entry(_ hash: UInt64, _ length: Int, _ table: RowTable) -> UnsafeRawPointer {
    let entry = unsafe place(hash)
    if unsafe entry.load(as: UInt64.self) != hash { unsafe make(entry, hash, length, table) }
    return UnsafeRawPointer(entry)
  }

  /// Where the row of a place in the word itself stands in an entry.
  @inline(__always)
  static func own(_ place: Int) -> Int { 8 + 8 * place }

  /// Where the row stands that the word gives to a place in the word of one or two characters behind it.
  @inline(__always)
  static func behind(_ length: Int, _ place: Int) -> Int { 32 + 8 * (length - 1 + place) }

  /// Where the row stands that the word gives to a place in the word of one or two characters before it.
  @inline(__always)
  static func before(_ length: Int, _ place: Int) -> Int { 56 + 8 * (length - 1 + place) }

  @inline(never)
  private func make(_ entry: UnsafeMutableRawPointer, _ hash: UInt64, _ length: Int, _ table: RowTable) {
    func store(_ feature: UInt64, _ offset: Int) {
      unsafe entry.storeBytes(
        of: table.row(feature).loadUnaligned(as: UInt64.self), toByteOffset: offset, as: UInt64.self)
    }
    unsafe entry.storeBytes(of: hash, as: UInt64.self)
    let own = mix(17, hash)
    if length == 1 {
      store(mix(own, 3), Self.own(0))
    } else {
      store(mix(own, 1), Self.own(0))
      store(mix(own, 0), Self.own(1))
      store(mix(own, 2), Self.own(2))
    }
    for (template, offset) in [(UInt64(18), 32), (19, 56)] {
      let beside = mix(template, hash)
      store(mix(mix(beside, 3), 1), offset)
      store(mix(mix(beside, 1), 2), offset + 8)
      store(mix(mix(beside, 2), 2), offset + 16)
    }
  }
}

internal import CNameTable

/// What is known of pairs of characters that stood in the text lately, so that each pair is looked up once for the four
/// places that see it.
///
/// It never changes what is found: an entry that belongs to another pair is made anew.
@safe struct PairMemo: ~Copyable {
  /// An entry: four rows of seven weights, and a number in the eighth lane of each.
  ///
  /// The rows are what the second character of the pair gets from it, what the first one does, what the character
  /// behind the pair does, and what the one before it does; each with the weights of single characters that the pair
  /// brings along. The numbers are the two characters, the cost and class of the word that the pair is, and the lengths
  /// of the words that may begin with it.
  typealias Entry = UnsafePointer<SIMD8<Int16>>

  private static let bits: UInt32 = 13
  private let entries: UnsafeMutablePointer<SIMD8<Int16>>

  init() {
    unsafe entries = UnsafeMutableRawPointer.allocate(byteCount: 64 << Int(Self.bits), alignment: 64)
      .bindMemory(to: SIMD8<Int16>.self, capacity: 4 << Int(Self.bits))
    forget()
  }

  /// Empties it.
  func forget() {
    // No entry holds the pair it is asked for: all hold pair 0 but the one where that belongs, which holds pair 1.
    unsafe entries.initialize(repeating: .zero, count: 4 << Int(Self.bits))
    unsafe entries[4 * Self.slot(0) + 1][7] = 1
  }

  deinit { unsafe entries.deallocate() }

  @inline(__always)
  private static func slot(_ pair: UInt32) -> Int { Int((pair &* 0x9E37_79B1) >> (32 - bits)) }

  /// The entry of two characters in a row, valid until the next one is asked for.
  @inline(__always)
  func entry(_ a: UInt16, _ b: UInt16, _ table: NameTable) -> Entry {
    let entry = unsafe entries + 4 * Self.slot(UInt32(a) << 16 | UInt32(b))
    let mine = unsafe UInt16(bitPattern: entry[0][7]) == a && UInt16(bitPattern: entry[1][7]) == b
    if !mine { unsafe make(entry, a, b, table) }
    return unsafe Entry(entry)
  }

  @inline(never)
  private func make(_ entry: UnsafeMutablePointer<SIMD8<Int16>>, _ a: UInt16, _ b: UInt16, _ table: NameTable) {
    func row(_ template: UInt64) -> SIMD8<Int16> {
      unsafe name_scores_add_row(.zero, table.rows.row(feature(template, UInt64(a), UInt64(b))))
    }
    let characters = table.characters
    let first = characters.places(a)
    let second = characters.places(b)
    func single(_ row: SIMD8<Int16>, _ character: CharacterTable.Places, _ code: UInt16, _ place: Int) -> SIMD8<Int16> {
      unsafe name_scores_add_row(row, character.row(place) ?? table.rows.row(feature(UInt64(place + 1), UInt64(code))))
    }
    var rows = (
      single(single(row(6), second, b, 0), first, a, 1), single(row(7), second, b, 2), single(row(8), first, a, 3),
      single(row(9), second, b, 4)
    )
    let pair = WordTable.pairHash(a, b)
    var lengths = table.words.lengths(pair)
    var word: UInt16 = 0
    if lengths & 1 == 1 {
      let found = table.words.word(mix(mix(2, UInt64(a)), UInt64(b)))
      word = found ?? 0
      if found == nil { lengths &= 14 }
    }
    rows.0[7] = Int16(bitPattern: a)
    rows.1[7] = Int16(bitPattern: b)
    rows.2[7] = Int16(bitPattern: word)
    rows.3[7] = Int16(lengths)
    unsafe entry[0] = rows.0
    unsafe entry[1] = rows.1
    unsafe entry[2] = rows.2
    unsafe entry[3] = rows.3
  }
}

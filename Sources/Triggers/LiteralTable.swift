/// The lanes that are looked for by a window, by the window's hash.
struct LiteralTable: Sendable {
  /// A lane from its window on: the bytes that are certain, case aside.
  struct Entry: Sendable {
    var value: UInt64
    var mask: UInt64
    var sign: Sign
    /// Which of `classes` must hold too.
    var firstClass: Int32
    var endClass: Int32
  }

  /// Under which hash an entry is found.
  private struct Key: Sendable {
    let hash: UInt32
    let entry: Int32
  }

  /// A set of bytes, and where behind the beginning of a window it has to hold.
  private struct Class: Sendable {
    private let number: UInt32

    init(set: Int, place: Int) { number = UInt32(set << 4 | place) }

    @inline(__always) var set: Int { Int(number >> 4) }
    /// Below sixteen, since no lane is longer than `Lane.longest`.
    @inline(__always) var place: Int { Int(number & 15) }
  }

  private var classes: [Class] = []
  private var sets = SetList()
  private var entries: [Entry] = []
  /// What each entry needs behind its window; apart from the rest, since mostly this says no.
  private var behinds: [LiteralBehind] = []
  /// Entries by hash, in order of the hashes' slots once they are sealed.
  private var found: [Key] = []
  /// For each slot, where in `found` it begins.
  private var starts: [Int32] = [0, 0]
  /// How far a mixed hash is shifted to get its slot.
  private var shift: UInt32 = 32

  /// Makes room.
  mutating func reserve(_ counts: PlanCounts) {
    entries.reserveCapacity(counts.literals)
    behinds.reserveCapacity(counts.literals)
    classes.reserveCapacity(counts.classes)
    found.reserveCapacity(counts.hashes)
  }

  /// Adds a lane under each of its windows.
  ///
  /// - Parameters:
  ///   - known: the sets that the literal's numbers mean.
  ///   - base: what is added to the numbers of sets.
  mutating func insert(
    _ literal: PlanSigns.Literal, of signs: borrowing PlanSigns, _ known: SetList, sign: Sign, base: Int
  ) {
    let number = Int32(entries.count)
    let firstClass = Int32(classes.count)
    for item in signs.classes[literal.classes] { classes.append(Class(set: base + item.set, place: item.place)) }
    var mask: UInt64 = 0
    for place in 0..<8 where literal.certain >> place & 1 == 1 {
      mask |= (literal.certain >> (8 + place) & 1 == 1 ? 0xDF : 0xFF) << UInt64(8 * place)
    }
    entries.append(
      Entry(
        value: literal.value, mask: mask, sign: sign, firstClass: firstClass, endClass: Int32(classes.count)))
    behinds.append(
      LiteralBehind(
        Self.set(3, of: literal, signs, known), Self.set(4, of: literal, signs, known),
        Self.set(5, of: literal, signs, known)))
    for hash in signs.hashes[literal.long.lowerBound..<literal.short.upperBound] {
      found.append(Key(hash: hash, entry: number))
    }
  }

  /// What may stand at one of the bytes of a literal.
  private static func set(
    _ place: Int, of literal: PlanSigns.Literal, _ signs: borrowing PlanSigns, _ known: SetList
  ) -> ByteSet {
    guard literal.certain >> place & 1 == 1 else {
      for item in signs.classes[literal.classes] where item.place == place { return known[item.set] }
      return .all
    }
    let byte = UInt8(truncatingIfNeeded: literal.value >> UInt64(8 * place))
    var set = ByteSet(byte...byte)
    if literal.certain >> (8 + place) & 1 == 1 { set.insert(byte | 0x20) }
    return set
  }

  /// Whether an entry's lane stands at a place, of which eight bytes are given.
  @inline(__always)
  func holds(_ entry: Entry, _ bytes: UInt64, _ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard bytes & entry.mask == entry.value else { return false }
    var number = Int(entry.firstClass)
    while number < Int(entry.endClass) {
      let item = classes[number]
      let at = place &+ item.place
      // Behind its end a text reads as zero.
      if !sets.holds(at < text.count ? unsafe text[at] : 0, in: item.set) { return false }
      number &+= 1
    }
    return true
  }

  /// Lays the entries out for reading.
  mutating func seal(_ sets: SetList) {
    self.sets = sets
    countSlots()
    // Each item goes where its slot has room, in exchange for what stands there: a second list is more than all the rest
    // that a start writes to.
    var next = starts
    let shift = shift
    unsafe found.withUnsafeMutableBufferPointer { found in
      for slot in 0..<starts.count - 1 {
        while next[slot] < starts[slot + 1] {
          let place = Int(next[slot])
          let own = unsafe Self.slot(of: found[place].hash, shift)
          if own != slot { unsafe found.swapAt(place, Int(next[own])) }
          next[own] += 1
        }
      }
    }
  }

  /// Finds where the slots begin by what is in each.
  private mutating func countSlots() {
    let bits = max(1, UInt32(Int.bitWidth - found.count.leadingZeroBitCount))
    shift = 32 - bits
    starts = [Int32](repeating: 0, count: 1 << Int(bits) + 1)
    for item in found { starts[Self.slot(of: item.hash, shift)] += 1 }
    var sum: Int32 = 0
    for slot in starts.indices {
      let own = starts[slot]
      starts[slot] = sum
      sum += own
    }
  }

  /// Hashes of one beginning have their highest bits in common, so these alone would fill few slots.
  @inline(__always)
  private static func slot(of hash: UInt32, _ shift: UInt32) -> Int { Int((hash &* 0x85EB_CA6B) >> shift) }

  /// Calls for the entries of a hash whose lanes may stand where eight bytes stand.
  @inline(__always)
  func forEach(_ hash: UInt32, _ bytes: UInt64, _ body: (Entry) -> Void) {
    let slot = Self.slot(of: hash, shift)
    var number = Int(starts[slot])
    let end = Int(starts[slot &+ 1])
    let signs = LiteralBehind.signs(of: bytes)
    unsafe found.withUnsafeBufferPointer { found in
      unsafe behinds.withUnsafeBufferPointer { behinds in
        while number < end {
          let key = unsafe found[number]
          number &+= 1
          if key.hash == hash, unsafe behinds[Int(key.entry)].allows(signs) { body(entries[Int(key.entry)]) }
        }
      }
    }
  }
}

extension LiteralTable {
  /// Reads what `write` wrote.
  ///
  /// - Parameter sets: those that the table was sealed with.
  init(_ reader: inout PackReader, sets: SetList) {
    self.sets = sets
    classes = reader.items()
    entries = reader.items()
    behinds = reader.items()
    found = reader.items()
    countSlots()
  }

  /// Writes a sealed table, but for its sets.
  func write(to writer: inout PackWriter) {
    writer.items(classes)
    writer.items(entries)
    writer.items(behinds)
    writer.items(found)
  }
}

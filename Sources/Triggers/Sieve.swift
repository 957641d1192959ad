/// The lanes whose windows are classes of bytes, in 64 groups that are tried at once: for each of the bytes around a
/// place, which groups allow it.
struct Sieve: Sendable {
  /// A lane: whose it is, and what may stand before it and from its beginning on.
  private struct Member: Sendable {
    var sign: Sign
    /// What may stand before and then at each of the bytes.
    var sets: [ByteSet]

    func set(_ row: Int) -> ByteSet { row < sets.count ? sets[row] : .all }

    /// How much more is allowed by two members together than by each.
    func loss(with other: Member) -> Float {
      var (own, others, both) = (1, 1, 1) as (Float, Float, Float)
      for row in 0..<Sieve.rows {
        own *= Float(set(row).count) / 128
        others *= Float(other.set(row).count) / 128
        both *= Float(set(row).union(other.set(row)).count) / 128
      }
      return both - own - others
    }
  }

  /// How many bytes are asked about, the one before the place among them.
  static let rows = 6
  static let groups = 64

  private var members: [Member] = []
  private var signs: [Sign] = []
  /// The sets of each sign, one after another.
  private var sets = SetList()
  /// Where the sets of each sign begin.
  private var firstSets: [Int] = [0]
  /// Where the signs of each group begin.
  private var starts: [Int] = []
  /// For each row and byte, one bit a group.
  private(set) var table = [UInt64](repeating: 0, count: rows * 256)

  mutating func insert(_ lane: Lane, before: ByteSet, sign: Sign) {
    members.append(Member(sign: sign, sets: [before] + lane.sets))
  }

  /// Lays the sets out for reading.
  mutating func seal() {
    // Lanes that are alike belong together, so that a group allows little more than each of them.
    members.sort { a, b in
      for place in [1, 2, 0, 3, 4] where place < min(a.sets.count, b.sets.count) && a.sets[place] != b.sets[place] {
        return a.sets[place].precedes(b.sets[place])
      }
      return a.sets.count < b.sets.count
    }
    starts = boundaries()
    for group in 0..<Self.groups {
      for row in 0..<Self.rows {
        let union = members[starts[group]..<starts[group + 1]].reduce(ByteSet.none) { $0.union($1.set(row)) }
        union.forEach { table[row * 256 + Int($0)] |= 1 << UInt64(group) }
      }
    }
    for member in members {
      signs.append(member.sign)
      for set in member.sets { sets.append(set) }
      firstSets.append(sets.count)
    }
    members = []
  }

  /// Where groups begin: where neighbours in order are so unlike that together they would allow the most.
  private func boundaries() -> [Int] {
    var cuts = members.indices.dropFirst()
      .map { (place: $0, loss: members[$0 - 1].loss(with: members[$0])) }
    cuts.sort { $0.loss > $1.loss }
    let inner = cuts.prefix(Self.groups - 1).map(\.place).sorted()
    let starts = members.isEmpty ? [] : [0] + inner
    return starts + Array(repeating: members.count, count: Self.groups + 1 - starts.count)
  }

  /// Calls for the lanes of some groups that stand at a place.
  @inline(__always)
  func forEach(
    in groups: UInt64, _ text: UnsafeBufferPointer<UInt8>, at place: Int, _ body: (Sign) -> Void
  ) {
    var left = groups
    while left != 0 {
      let group = left.trailingZeroBitCount
      left &= left &- 1
      for number in starts[group]..<starts[group + 1] where unsafe stands(number, text, at: place) {
        body(signs[number])
      }
    }
  }

  private func stands(_ number: Int, _ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    var set = firstSets[number]
    let end = firstSets[number + 1]
    if place > 0, unsafe !sets.holds(text[place &- 1], in: set) { return false }
    var at = place
    set &+= 1
    while set < end {
      // Behind its end a text reads as zero.
      if !sets.holds(at < text.count ? unsafe text[at] : 0, in: set) { return false }
      set &+= 1
      at &+= 1
    }
    return true
  }
}

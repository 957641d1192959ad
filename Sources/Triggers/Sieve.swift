/// The lanes whose windows are classes of bytes, in 64 groups that are tried at once: for each of the bytes around a
/// place, which groups allow it.
struct Sieve: Sendable {
  /// A lane: whose it is, and what may stand before it and from its beginning on.
  private struct Member: Sendable {
    var sign: Sign
    /// Which of `numbers` are the sets that may stand before and then at each of the bytes.
    var sets: Range<Int>
  }

  /// How many bytes are asked about, the one before the place among them.
  static let rows = 6
  static let groups = 64

  private var members: [Member] = []
  /// The numbers of members' sets, one after another.
  private var numbers: [Int] = []
  private var sets = SetList()
  /// Where the members of each group begin.
  private var starts: [Int] = []
  /// For each row and byte, one bit a group.
  private(set) var table = [UInt64](repeating: 0, count: rows * 256)

  /// Adds a lane.
  ///
  /// - Parameter base: what is added to the numbers of sets.
  mutating func insert(_ pair: PlanSigns.Pair, of signs: borrowing PlanSigns, sign: Sign, base: Int) {
    let first = numbers.count
    for set in signs.sets[pair.sets] { numbers.append(base + set) }
    members.append(Member(sign: sign, sets: first..<numbers.count))
  }

  /// Lays the sets out for reading.
  mutating func seal(_ sets: SetList) {
    self.sets = sets
    // Lanes that are alike belong together, so that a group allows little more than each of them.
    members.sort(by: precedes)
    starts = boundaries()
    for group in 0..<Self.groups {
      for row in 0..<Self.rows {
        let union = members[starts[group]..<starts[group + 1]].reduce(ByteSet.none) { $0.union(set(row, of: $1)) }
        union.forEach { table[row * 256 + Int($0)] |= 1 << UInt64(group) }
      }
    }
  }

  private func set(_ row: Int, of member: Member) -> ByteSet {
    row < member.sets.count ? sets[numbers[member.sets.lowerBound + row]] : .all
  }

  private func precedes(_ a: Member, _ b: Member) -> Bool {
    let count = min(a.sets.count, b.sets.count)
    var step = 0
    while step < 5 {
      // First the two bytes of the lane, then the one before it.
      let row = step < 2 ? step &+ 1 : step == 2 ? 0 : step
      if row < count {
        let (one, other) = (numbers[a.sets.lowerBound + row], numbers[b.sets.lowerBound + row])
        if one != other, sets[one] != sets[other] { return sets[one].precedes(sets[other]) }
      }
      step &+= 1
    }
    return a.sets.count < b.sets.count
  }

  /// Where groups begin: where neighbours in order are so unlike that together they would allow the most.
  private func boundaries() -> [Int] {
    var cuts = members.indices.dropFirst().map { (place: $0, loss: loss(members[$0 - 1], members[$0])) }
    cuts.sort { $0.loss > $1.loss }
    let inner = cuts.prefix(Self.groups - 1).map(\.place).sorted()
    let starts = members.isEmpty ? [] : [0] + inner
    return starts + Array(repeating: members.count, count: Self.groups + 1 - starts.count)
  }

  /// How much more is allowed by two members together than by each.
  private func loss(_ a: Member, _ b: Member) -> Float {
    var (own, others, both) = (1, 1, 1) as (Float, Float, Float)
    for row in 0..<Self.rows {
      let (one, other) = (set(row, of: a), set(row, of: b))
      own *= Float(one.count) / 128
      others *= Float(other.count) / 128
      both *= Float(one.union(other).count) / 128
    }
    return both - own - others
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
      for number in starts[group]..<starts[group + 1] where unsafe stands(members[number], text, at: place) {
        body(members[number].sign)
      }
    }
  }

  private func stands(_ member: Member, _ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    var set = member.sets.lowerBound
    let end = member.sets.upperBound
    if place > 0, unsafe !sets.holds(text[place &- 1], in: numbers[set]) { return false }
    var at = place
    set &+= 1
    while set < end {
      // Behind its end a text reads as zero.
      if !sets.holds(at < text.count ? unsafe text[at] : 0, in: numbers[set]) { return false }
      set &+= 1
      at &+= 1
    }
    return true
  }
}

/// The lanes whose windows are classes of bytes: in 64 groups of which one look says which may stand at a place, and in
/// words of 64 lanes of which another says which do.
struct Sieve: Sendable {
  /// A lane: whose it is, and what may stand before it and from its beginning on.
  private struct Member: Sendable {
    var sign: Sign
    /// Which of `numbers` are the sets that may stand before and then at each of the bytes.
    var first: Int32
    var end: Int32

    var count: Int { Int(end - first) }
  }

  /// How many bytes are asked about by groups, the one before the place among them.
  static let rows = 6
  static let groups = 64
  /// How many bytes are asked about by lanes.
  private static let laneRows = 8

  private var members: [Member] = []
  /// The numbers of members' sets, one after another.
  private var numbers: [Int32] = []
  private var sets = SetList()
  /// For each group the words that hold its lanes.
  private var words: [(first: Int, end: Int)] = []
  /// For each row and byte, one bit a group.
  private(set) var table: [UInt64] = []
  /// For each word, row and byte, one bit a lane.
  private var lanes: [UInt64] = []

  /// Adds a lane.
  ///
  /// - Parameter base: what is added to the numbers of sets.
  mutating func insert(_ pair: PlanSigns.Pair, of signs: borrowing PlanSigns, sign: Sign, base: Int) {
    let first = Int32(numbers.count)
    for set in signs.sets[pair.sets] { numbers.append(Int32(base + set)) }
    members.append(Member(sign: sign, first: first, end: Int32(numbers.count)))
  }

  /// Lays the sets out for reading.
  mutating func seal(_ sets: SetList) {
    self.sets = sets
    table = [UInt64](repeating: 0, count: Self.rows * 256)
    // Lanes that are alike belong together, so that a group allows little more than each of them.
    members.sort(by: precedes)
    let starts = boundaries()
    for group in 0..<Self.groups {
      let own = starts[group]..<starts[group + 1]
      words.append((own.lowerBound / 64, (own.upperBound + 63) / 64))
      for row in 0..<Self.rows {
        let union = members[own].reduce(ByteSet.none) { $0.union(set(row, of: $1)) }
        union.forEach { table[row * 256 + Int($0)] |= 1 << UInt64(group) }
      }
    }
    let count = (members.count + 63) / 64
    // A list that grows leaves as much behind as it is long, and a start pays for every page that it writes to.
    lanes.reserveCapacity(count * Self.laneRows * 256)
    for word in 0..<count { appendLanes(of: word) }
  }

  /// Lays out the lanes of a word.
  private mutating func appendLanes(of word: Int) {
    let own = members[(word * 64)..<min(members.count, word * 64 + 64)]
    for row in 0..<Self.laneRows {
      // Most lanes ask nothing of the later bytes.
      var free: UInt64 = 0
      let start = lanes.count
      for (bit, member) in own.enumerated() where set(row, of: member) == .all { free |= 1 << UInt64(bit) }
      lanes.append(contentsOf: repeatElement(free, count: 256))
      for (bit, member) in own.enumerated() where free >> UInt64(bit) & 1 == 0 {
        set(row, of: member).forEach { lanes[start + Int($0)] |= 1 << UInt64(bit) }
      }
    }
  }

  private func set(_ row: Int, of member: Member) -> ByteSet {
    row < member.count ? sets[Int(numbers[Int(member.first) + row])] : .all
  }

  private func precedes(_ a: Member, _ b: Member) -> Bool {
    let count = min(a.count, b.count)
    var step = 0
    while step < 5 {
      // First the two bytes of the lane, then the one before it.
      let row = step < 2 ? step &+ 1 : step == 2 ? 0 : step
      if row < count {
        let (one, other) = (Int(numbers[Int(a.first) + row]), Int(numbers[Int(b.first) + row]))
        if one != other, sets[one] != sets[other] { return sets[one].precedes(sets[other]) }
      }
      step &+= 1
    }
    return a.count < b.count
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

  /// Calls for the lanes of some groups that stand at a place, of which eight bytes are given.
  @inline(__always)
  func forEach(
    in groups: UInt64, _ bytes: UInt64, _ text: UnsafeBufferPointer<UInt8>, at place: Int, _ body: (Sign) -> Void
  ) {
    var left = groups
    var word = 0
    while left != 0 {
      // Groups are in order, and two can share a word.
      let own = words[left.trailingZeroBitCount]
      left &= left &- 1
      word = max(word, own.first)
      while word < own.end {
        var found = unsafe lanes(of: word, bytes, after: place > 0 ? text[place &- 1] : nil)
        while found != 0 {
          let member = members[word &* 64 &+ found.trailingZeroBitCount]
          found &= found &- 1
          if unsafe goesOn(member, text, at: place) { body(member.sign) }
        }
        word &+= 1
      }
    }
  }

  /// The lanes of a word that stand at a place, by the first rows.
  @inline(__always)
  private func lanes(of word: Int, _ bytes: UInt64, after before: UInt8?) -> UInt64 {
    unsafe lanes.withUnsafeBufferPointer { lanes in
      var row = word &* Self.laneRows &* 256
      var found = before.map { unsafe lanes[row &+ Int($0)] } ?? ~0
      var rest = bytes
      for _ in 1..<Self.laneRows {
        row &+= 256
        found &= unsafe lanes[row &+ Int(truncatingIfNeeded: rest & 0xFF)]
        rest >>= 8
      }
      return found
    }
  }

  /// Whether the bytes behind the first rows are a member's too.
  @inline(__always)
  private func goesOn(_ member: Member, _ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    var set = Int(member.first) &+ Self.laneRows
    var at = place &+ Self.laneRows &- 1
    while set < Int(member.end) {
      // Behind its end a text reads as zero.
      if !sets.holds(at < text.count ? unsafe text[at] : 0, in: Int(numbers[set])) { return false }
      set &+= 1
      at &+= 1
    }
    return true
  }
}

extension Sieve {
  /// Reads what `write` wrote.
  ///
  /// - Parameter sets: those that the sieve was sealed with.
  init(_ reader: inout PackReader, sets: SetList) {
    self.sets = sets
    members = reader.items()
    numbers = reader.items()
    words = reader.items()
    table = reader.items()
    lanes = reader.items()
  }

  /// Writes a sealed sieve, but for its sets.
  func write(to writer: inout PackWriter) {
    writer.items(members)
    writer.items(numbers)
    writer.items(words)
    writer.items(table)
    writer.items(lanes)
  }
}

/// A plan as the tables of the prefilter take it: windows chosen and hashed, sets of bytes by number.
///
/// Nothing is left to be derived from it, and reading one into another takes no memory.
struct PlanSigns {
  /// How a match reaches to the left of a trigger's lanes.
  struct Left {
    var least: Int
    var most: Int?
    var bytes: Int
  }

  /// A lane that is looked for by a window, from the window on.
  struct Literal {
    var trigger: Int
    /// How far before the window the lane begins.
    var offset: Int
    /// The first eight bytes, as far as they are certain.
    var value: UInt64
    /// A bit for each of the eight that is certain, and above them one for each of which the case does not count.
    var certain: Int
    /// Which of `classes` must hold too.
    var classes: Range<Int>
    /// Which of `hashes` it is found by: those of six bytes, and those of fewer.
    var long: Range<Int>
    var short: Range<Int>
  }

  /// A lane that is looked for by its first byte and the one before.
  struct Pair {
    var trigger: Int
    /// Which of `sets` stand before it and then at each of its bytes.
    var sets: Range<Int>
  }

  var lefts: [Left?] = []
  var start: [Int] = []
  var boundary = Boundary.free
  var literals: [Literal] = []
  /// Classes of bytes behind windows: how far, and which.
  var classes: [(place: Int, set: Int)] = []
  var hashes: [UInt32] = []
  var pairs: [Pair] = []
  var sets: [Int] = []

  init() {}

  /// Takes from a plan what the tables need.
  init(_ plan: TriggerPlan, _ pool: inout SetPool) {
    boundary = plan.boundary
    start = plan.start.sets.map { pool.number($0) }
    for (number, trigger) in plan.triggers.enumerated() {
      lefts.append(trigger.left.map { Left(least: $0.least, most: $0.most, bytes: pool.number($0.bytes)) })
      for lane in trigger.windowed { add(lane, before: trigger.before, trigger: number, &pool) }
      for lane in trigger.paired {
        let first = sets.count
        sets += ([trigger.before] + lane.sets).map { pool.number($0) }
        pairs.append(Pair(trigger: number, sets: first..<sets.count))
      }
    }
  }

  private mutating func add(_ lane: Lane, before: ByteSet, trigger: Int, _ pool: inout SetPool) {
    guard let window = Window(of: lane, before: before) else { return }
    var (value, certain) = (UInt64(0), 0)
    let firstClass = classes.count
    for place in 0..<lane.sets.count - window.offset {
      let set = lane.sets[window.offset + place]
      let bytes = set.count <= 2 ? set.bytes : []
      if bytes.count == 1, place < 8 {
        value |= UInt64(bytes[0]) << UInt64(8 * place)
        certain |= 1 << place
      } else if bytes.count == 2, place < 8, bytes[0] | 0x20 == bytes[1] {
        value |= UInt64(bytes[0]) << UInt64(8 * place)
        certain |= 0x101 << place
      } else if set != .all {
        classes.append((place, pool.number(set)))
      }
    }
    let found = window.hashes(of: lane)
    let firstHash = hashes.count
    hashes += found.long + found.short
    let middle = firstHash + found.long.count
    literals.append(
      Literal(
        trigger: trigger, offset: window.offset, value: value, certain: certain, classes: firstClass..<classes.count,
        long: firstHash..<middle, short: middle..<hashes.count))
  }
}

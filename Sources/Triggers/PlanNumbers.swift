/// The numbers of one written plan, taken one after another.
struct PlanNumbers {
  private let numbers: [Int]
  private let sets: [ByteSet]
  private var place = 0

  init(_ numbers: [Int], sets: [ByteSet]) {
    self.numbers = numbers
    self.sets = sets
  }

  mutating func next() -> Int {
    defer { place += 1 }
    return numbers[place]
  }

  mutating func set() -> ByteSet { sets[next()] }

  mutating func lane() -> Lane { Lane(sets: list { $0.set() }) }

  mutating func list<Item>(_ item: (inout PlanNumbers) -> Item) -> [Item] {
    let count = next()
    var out: [Item] = []
    out.reserveCapacity(count)
    for _ in 0..<count { out.append(item(&self)) }
    return out
  }
}

extension TriggerPlan {
  /// Reads what `PlanWriter` wrote.
  init(_ numbers: inout PlanNumbers) {
    triggers = numbers.list { numbers in
      let before = numbers.set()
      let (isInside, least, most, bytes) = (numbers.next(), numbers.next(), numbers.next(), numbers.set())
      let left = Trigger.Left(least: least, most: most == 0 ? nil : most - 1, bytes: bytes)
      let windowed = numbers.list { $0.lane() }
      return Trigger(
        windowed: windowed, paired: numbers.list { $0.lane() }, before: before, left: isInside == 1 ? left : nil)
    }
    let atStart = numbers.next() == 1
    let ranges = numbers.list { numbers in
      let low = UInt32(numbers.next())
      return low...UInt32(numbers.next())
    }
    boundary = Boundary(before: CodeSet(ranges), atStart: atStart)
    start = numbers.lane()
    cost = 0
  }
}

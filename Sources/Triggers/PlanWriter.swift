/// Writes plans as numbers.
struct PlanWriter {
  private var numbers: [ByteSet: Int] = [:]
  private var sets: [ByteSet] = []

  /// The sets that the lines speak of.
  var pool: String {
    sets.flatMap { set in (0..<4).map { String(set.words[$0], radix: 16) } }.joined(separator: " ")
  }

  mutating func line(key: UInt64, _ plan: TriggerPlan) -> String {
    var out: [Int] = []
    out.append(plan.triggers.count)
    for trigger in plan.triggers {
      out.append(number(trigger.before))
      out += [trigger.left == nil ? 0 : 1, trigger.left?.least ?? 0, trigger.left?.most.map { $0 + 1 } ?? 0]
      out.append(number(trigger.left?.bytes ?? .none))
      out.append(trigger.windowed.count)
      for lane in trigger.windowed { write(lane, to: &out) }
      out.append(trigger.paired.count)
      for lane in trigger.paired { write(lane, to: &out) }
    }
    out.append(plan.boundary.atStart ? 1 : 0)
    out.append(plan.boundary.before.ranges.count)
    for range in plan.boundary.before.ranges { out += [Int(range.lowerBound), Int(range.upperBound)] }
    write(plan.start, to: &out)
    return ([String(key, radix: 16)] + out.map { String($0, radix: 16) }).joined(separator: " ")
  }

  private mutating func write(_ lane: Lane, to out: inout [Int]) {
    out.append(lane.sets.count)
    for set in lane.sets { out.append(number(set)) }
  }

  private mutating func number(_ set: ByteSet) -> Int {
    if let known = numbers[set] { return known }
    numbers[set] = sets.count
    sets.append(set)
    return sets.count - 1
  }
}

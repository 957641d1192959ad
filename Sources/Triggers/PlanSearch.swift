/// Looks for the cheapest triggers of one pattern.
///
/// The same parts are looked at from many places and behind many alternatives, so what is found out of them is kept.
struct PlanSearch {
  /// What is sought, with what it costs.
  struct Offer {
    var triggers: [Trigger]
    /// Nanoseconds a byte of text, roughly.
    var cost: Float
  }

  /// A node of the pattern's sequence, and what is asked of it again and again.
  struct Part {
    /// Equal numbers are the same node.
    let number: Int
    let node: PatternNode
    let length: (least: Int, most: Int?)
    let bytes: ByteSet
  }

  /// Above which cost a better plan is sought.
  private static let cheap: Float = 0.01
  private static let digits = ByteSet(0x30...0x39)

  private var count = 0
  /// The lanes of parts one after another, by their numbers.
  private var lanes: [[Int]: [Lane]] = [:]
  /// What stands in place of a part, by the part's number: one sequence for each of its alternatives.
  private var openings: [Int: [[Part]]] = [:]

  /// The nodes as parts that are new.
  mutating func parts(_ nodes: [PatternNode]) -> [Part] {
    nodes.map { node in
      count += 1
      return Part(number: count, node: node, length: node.length, bytes: node.bytes)
    }
  }

  /// The cheapest offer for a match of parts one after another.
  mutating func best(_ parts: [Part], splits: Int) -> Offer? {
    var best = atStart(parts)
    if let cost = best?.cost, cost <= Self.cheap { return best }
    // What stands far behind the beginning is seldom surer than what stands near.
    for place in 1..<max(1, min(parts.count, 16)) {
      if case .behind = parts[place].node { continue }
      if case .ahead(_, negative: true) = parts[place].node { continue }
      if let offer = inside(parts, place, below: best?.cost) { best = offer }
    }
    if splits > 0, best?.cost ?? .infinity > Self.cheap,
      let offer = split(parts, splits: splits), offer.cost < best?.cost ?? .infinity
    {
      best = offer
    }
    return best
  }

  /// An offer for every alternative that the parts begin with.
  private mutating func split(_ parts: [Part], splits: Int) -> Offer? {
    guard let place = parts.firstIndex(where: { !$0.node.isZeroWidth }), let branches = opened(parts[place]) else {
      return nil
    }
    var sum = Offer(triggers: [], cost: 0)
    for branch in branches {
      guard let offer = best(parts[..<place] + branch + parts[(place + 1)...], splits: splits - 1) else { return nil }
      sum.triggers += offer.triggers
      sum.cost += offer.cost
    }
    return sum
  }

  /// What stands in place of a part; nil when it cannot be taken apart.
  private mutating func opened(_ part: Part) -> [[Part]]? {
    if let known = openings[part.number] { return known }
    let branches: [[PatternNode]]
    switch part.node {
    case .alternatives(let nodes) where nodes.count <= 48: branches = nodes.map(\.sequence)
    case .repeated(let node, let least, let most) where least > 0 && node.sequence.count > 1:
      branches = [node.sequence + [.repeated(node, least: least - 1, most: most.map { $0 - 1 })]]
    default: return nil
    }
    let opened = branches.map { self.parts($0) }
    openings[part.number] = opened
    return opened
  }

  /// Lanes at the beginning of a match.
  private mutating func atStart(_ parts: [Part]) -> Offer? {
    let before = PatternNode.sequence(parts.map(\.node)).boundary.bytes
    return offer(lanes(of: parts[...]), before: before, left: nil, tries: 60, below: nil)
  }

  /// Lanes behind the first parts of the match.
  private mutating func inside(_ parts: [Part], _ place: Int, below limit: Float?) -> Offer? {
    let left = parts[..<place]
    let least = left.reduce(0) { $0 + $1.length.least }
    let most = left.reduce(0 as Int?) { sum, part in sum.flatMap { sum in part.length.most.map { sum + $0 } } }
    let bytes = left.reduce(ByteSet.none) { $0.union($1.bytes) }
    // From every place where the lanes stand the walk to the left must come to an end soon.
    guard most ?? .max <= 4096 || bytes.count < 200 else { return nil }
    // A match can begin at any of the places to the left.
    let tries = 60 * Float(1 + min(most ?? 128, 128) - min(least, 128))
    let endings = PatternNode.sequence(left.map(\.node)).endings
    let before = least > 0 ? Lane.of(endings.most).reduce(.none) { $0.union($1.sets.last ?? .all) } : ByteSet.all
    return offer(
      lanes(of: parts[place...]), before: before, left: Trigger.Left(least: least, most: most, bytes: bytes),
      tries: tries, below: limit)
  }

  /// - Parameter limit: a cost that the offer must stay below; nil has none.
  private func offer(
    _ lanes: [Lane], before: ByteSet, left: Trigger.Left?, tries: Float, below limit: Float?
  ) -> Offer? {
    var trigger = Trigger(before: before, left: left)
    var cost: Float = 0
    for lane in lanes {
      guard let first = lane.sets.first else { return nil }
      let window = Window(of: lane, before: before)
      // Dozens of rules ask where a number begins, so one more costs little; inside of it each digit would be asked about.
      let isNumber = before.intersection(Self.digits).isEmpty && first.union(Self.digits) == Self.digits
      let pair = (isNumber ? 1 : 10) * Likelihood.of([first], after: before)
      // From a place inside, the way to the left is walked.
      cost += min(pair, window?.cost ?? .infinity)
      cost += (tries + (left == nil ? 0 : 30)) * Likelihood.of(lane.sets[...], after: before)
      if let limit, cost >= limit { return nil }
      if pair < window?.cost ?? .infinity { trigger.paired.append(lane) } else { trigger.windowed.append(lane) }
    }
    return Offer(triggers: [trigger], cost: cost)
  }

  /// The lanes with which a match of parts one after another can begin.
  private mutating func lanes(of parts: ArraySlice<Part>) -> [Lane] {
    // Behind enough bytes nothing matters any more.
    var end = parts.startIndex
    var sure = 0
    while end < parts.endIndex, sure < Lane.longest {
      sure += parts[end].length.least
      end += 1
    }
    return kept(parts[..<end])
  }

  private mutating func kept(_ parts: ArraySlice<Part>) -> [Lane] {
    guard let first = parts.first else { return [.open] }
    let key = parts.map(\.number)
    if let known = lanes[key] { return known }
    let found = first.node.lanes(then: kept(parts.dropFirst()))
    lanes[key] = found
    return found
  }
}

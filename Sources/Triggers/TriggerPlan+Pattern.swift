extension TriggerPlan {
  /// What is sought, with what it costs.
  private struct Offer {
    var triggers: [Trigger]
    /// Nanoseconds a byte of text, roughly.
    var cost: Float
  }

  /// Above which cost a plan is no better than running the pattern over the text.
  private static let dearest: Float = 4
  /// Above which cost a better plan is sought.
  private static let cheap: Float = 0.01

  /// Derives the plan of a pattern; nil when no sign in the text is rare enough.
  package init?(pattern: String) {
    guard let tree = PatternParser.tree(of: pattern), tree.length.least > 0 else { return nil }
    var nodes = [tree]
    if case .sequence(let inner) = tree { nodes = inner }
    // What is looked at behind the match stands where the match would go on.
    if case .ahead(let node, negative: false) = nodes.last {
      nodes.removeLast()
      if case .sequence(let inner) = node { nodes += inner } else { nodes.append(node) }
    }
    guard let offer = Self.best(nodes, splits: 3), offer.cost <= Self.dearest else { return nil }
    triggers = offer.triggers
    cost = offer.cost
    boundary = tree.boundary
    start = Lane.union(tree.lanes())
  }

  private static func best(_ nodes: [PatternNode], splits: Int) -> Offer? {
    var best = atStart(nodes)
    func consider(_ offer: Offer?) {
      if let offer, offer.cost < best?.cost ?? .infinity { best = offer }
    }
    if let cost = best?.cost, cost <= cheap { return best }
    // What stands far behind the beginning is seldom surer than what stands near.
    for place in 1..<max(1, min(nodes.count, 16)) {
      if case .behind = nodes[place] { continue }
      if case .ahead(_, negative: true) = nodes[place] { continue }
      consider(inside(Array(nodes[place...]), left: .sequence(Array(nodes[..<place]))))
    }
    if splits > 0, best?.cost ?? .infinity > cheap { consider(split(nodes, splits: splits)) }
    return best
  }

  /// An offer for every alternative that the nodes begin with.
  private static func split(_ nodes: [PatternNode], splits: Int) -> Offer? {
    guard let place = nodes.firstIndex(where: { !$0.isZeroWidth }) else { return nil }
    func joined(_ branch: [PatternNode]) -> [PatternNode] { nodes[..<place] + branch + nodes[(place + 1)...] }
    func parts(_ node: PatternNode) -> [PatternNode] {
      if case .sequence(let parts) = node { parts } else { [node] }
    }
    switch nodes[place] {
    case .alternatives(let branches) where branches.count <= 48:
      var sum = Offer(triggers: [], cost: 0)
      for branch in branches {
        guard let offer = best(joined(parts(branch)), splits: splits - 1) else { return nil }
        sum.triggers += offer.triggers
        sum.cost += offer.cost
      }
      return sum
    case .repeated(let node, let least, let most) where least > 0 && parts(node).count > 1:
      let rest = PatternNode.repeated(node, least: least - 1, most: most.map { $0 - 1 })
      return best(joined(parts(node) + [rest]), splits: splits - 1)
    default: return nil
    }
  }

  /// Lanes at the beginning of a match.
  private static func atStart(_ nodes: [PatternNode]) -> Offer? {
    let node = PatternNode.sequence(nodes)
    return offer(node.lanes(), before: node.boundary.bytes, left: nil, tries: 60)
  }

  /// Lanes behind a part of the match.
  private static func inside(_ nodes: [PatternNode], left: PatternNode) -> Offer? {
    let (least, most) = left.length
    let bytes = left.bytes
    // From every place where the lanes stand the walk to the left must come to an end soon.
    guard most ?? .max <= 4096 || bytes.count < 200 else { return nil }
    // A match can begin at any of the places to the left.
    let tries = 60 * Float(1 + (min(most ?? 128, 128) - min(least, 128)) / 4)
    let before = least > 0 ? Lane.of(left.endings.most).reduce(.none) { $0.union($1.sets.last ?? .all) } : ByteSet.all
    return offer(
      PatternNode.sequence(nodes).lanes(), before: before,
      left: Trigger.Left(least: least, most: most, bytes: bytes), tries: tries)
  }

  private static func offer(_ lanes: [Lane], before: ByteSet, left: Trigger.Left?, tries: Float) -> Offer? {
    var trigger = Trigger(before: before, left: left)
    var cost: Float = 0
    for lane in lanes {
      guard let first = lane.sets.first else { return nil }
      let window = Window(of: lane, before: before)
      let pair = 10 * Likelihood.of([first], after: before)
      // From a place inside, the way to the left is walked.
      cost += min(pair, window?.cost ?? .infinity)
      cost += (tries + (left == nil ? 0 : 30)) * Likelihood.of(lane.sets[...], after: before)
      if pair < window?.cost ?? .infinity { trigger.paired.append(lane) } else { trigger.windowed.append(lane) }
    }
    return Offer(triggers: [trigger], cost: cost)
  }
}

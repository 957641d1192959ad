extension PatternNode {
  /// How many lanes are kept apart.
  private static let mostLanes = 400

  /// The lanes with which a match of this node, followed by one of `tails`, can begin.
  func lanes(then tails: [Lane] = [.open]) -> [Lane] {
    switch self {
    case .behind, .ahead(_, negative: true): return tails
    case .ahead(let node, negative: false):
      // What is looked at stands where the match goes on.
      let seen = node.lanes()
      let both = tails.flatMap { tail in seen.compactMap { tail.intersection($0) } }
      let different = Self.grouped(both, by: \.self).compactMap(\.first)
      return different.count > Self.mostLanes || different.isEmpty ? tails : different
    case .anything: return [.open]
    // Behind the end a text reads as zero.
    case .end: return [Lane(sets: [ByteSet(0x00...0x00).union(ByteSet(0x0A...0x0A))])]
    case .set(let code): return Self.lanes(of: code.most, then: tails)
    case .sequence(let nodes):
      // Behind enough bytes nothing matters any more.
      var end = 0
      var sure = 0
      while end < nodes.count, sure < Lane.longest {
        sure += nodes[end].length.least
        end += 1
      }
      return nodes[..<end].reversed().reduce(end < nodes.count ? [.open] : tails) { $1.lanes(then: $0) }
    case .alternatives(let nodes):
      return Self.limited(nodes.flatMap { $0.lanes(then: tails) })
    case .repeated(let node, let least, let most):
      let sure = min(least, Lane.longest)
      var lanes: [Lane] = sure == least ? tails : [.open]
      if sure == least, most != least {
        let enough = Lane.longest / max(1, node.length.least) + 1
        let more = most.map { min($0 - least, enough) } ?? enough
        if most.map({ $0 - least > more }) ?? true { lanes = [.open] }
        // A few blanks before a word are kept apart, or every row of blanks would look like them.
        let isOne = if case .set = node { true } else { false }
        for _ in 0..<more { lanes = Self.limited(tails + node.lanes(then: isOne ? lanes : Self.joined(lanes))) }
      }
      for _ in 0..<sure { lanes = node.lanes(then: lanes) }
      return lanes
    }
  }

  private static func lanes(of code: CodeSet, then tails: [Lane]) -> [Lane] {
    let fronts = Lane.of(code)
    // Only behind a certain character it pays to keep what follows apart.
    let isSharp = fronts.count * tails.count <= mostLanes && fronts.allSatisfy { $0.sets.allSatisfy { $0.count <= 2 } }
    let kept = isSharp ? tails : joined(tails)
    return limited(fronts.flatMap { front in kept.map { $0.behind(front) } })
  }

  private static func joined(_ lanes: [Lane]) -> [Lane] { lanes.count < 2 ? lanes : [Lane.union(lanes)] }

  /// Lanes that begin alike as one, so that there are no more than can be looked for.
  private static func limited(_ lanes: [Lane]) -> [Lane] {
    guard lanes.count > 1 else { return lanes }
    let groups = grouped(lanes, by: \.beginning).map(Lane.union)
    return groups.count > mostLanes ? [Lane.union(lanes)] : groups
  }

  /// The lanes that have a key in common, in the order of the first of each: a pattern always has the same plan.
  private static func grouped<Key: Hashable>(_ lanes: [Lane], by key: (Lane) -> Key) -> [[Lane]] {
    var numbers: [Key: Int] = [:]
    var groups: [[Lane]] = []
    for lane in lanes {
      let key = key(lane)
      if let number = numbers[key] {
        groups[number].append(lane)
      } else {
        numbers[key] = groups.count
        groups.append([lane])
      }
    }
    return groups
  }
}

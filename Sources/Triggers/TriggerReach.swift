/// What of a rule's plan is asked about when the rule is tried: where a match can begin that a hit stands for.
package struct TriggerReach: Sendable {
  /// How a match reaches to the left of each trigger's lanes, its bytes by their number in `sets`; nil where it begins
  /// with them.
  let lefts: [PlanSigns.Left?]
  let sets: SetList
  /// How many of `sets`, from the first on, say what a match begins with.
  private let starts: Int
  /// Whether every trigger stands where the match begins.
  package let isAtStart: Bool

  init(_ signs: borrowing PlanSigns, _ known: SetList) {
    isAtStart = signs.lefts.allSatisfy { $0 == nil }
    var sets = SetList()
    var lefts = signs.lefts
    // Where matches begin at their hits, neither is asked about.
    if !isAtStart {
      for number in signs.start { sets.append(known[number]) }
      for (trigger, left) in lefts.enumerated() {
        guard let left else { continue }
        lefts[trigger]?.bytes = sets.count
        sets.append(known[left.bytes])
      }
    }
    starts = isAtStart ? 0 : signs.start.count
    self.lefts = isAtStart ? [] : lefts
    self.sets = sets
  }

  /// The first place where a match may begin by the character before it and its first bytes; nil when there is none.
  ///
  /// - Parameters:
  ///   - place: the first place that is asked about.
  ///   - last: the last one.
  package func firstStart(
    in text: borrowing Span<UInt8>, from place: Int, through last: Int, _ checks: BoundaryChecks, rule: Int
  ) -> Int? {
    unsafe text.withUnsafeBufferPointer { text in
      var place = place
      while place <= last {
        if unsafe begins(text, at: place), unsafe checks.allows(text, at: place, rule: rule) { return place }
        place &+= 1
      }
      return nil
    }
  }

  @inline(__always)
  private func begins(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    guard unsafe place == text.count || text[place] & 0xC0 != 0x80 else { return false }
    var offset = 0
    while offset < starts {
      let at = place &+ offset
      // Behind its end a text reads as zero.
      if !sets.holds(at < text.count ? unsafe text[at] : 0, in: offset) { return false }
      offset &+= 1
    }
    return true
  }
}

extension TriggerReach {
  /// Reads what `write` wrote.
  init(_ reader: inout PackReader) {
    isAtStart = reader.flag()
    starts = reader.count()
    lefts = reader.list { reader in reader.optional { PlanSigns.Left(&$0) } }
    sets = SetList(&reader)
  }

  func write(to writer: inout PackWriter) {
    writer.flag(isAtStart)
    writer.count(starts)
    writer.list(lefts) { $0.optional($1) { $1.write(to: &$0) } }
    sets.write(to: &writer)
  }
}

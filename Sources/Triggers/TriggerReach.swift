/// What of a rule's plan is asked about when the rule is tried: where a match can begin that a hit stands for.
package struct TriggerReach: Sendable {
  /// How a match reaches to the left of each trigger's lanes; nil where it begins with them.
  let lefts: [Trigger.Left?]
  /// What a match begins with.
  private let start: [ByteSet]
  /// Whether every trigger stands where the match begins.
  package let isAtStart: Bool

  init(_ signs: borrowing PlanSigns, _ sets: SetList) {
    isAtStart = signs.lefts.allSatisfy { $0 == nil }
    // Where matches begin at their hits, neither is asked about.
    lefts =
      isAtStart
      ? []
      : signs.lefts.map { left in
        left.map { Trigger.Left(least: $0.least, most: $0.most, bytes: sets[$0.bytes]) }
      }
    start = isAtStart ? [] : signs.start.map { sets[$0] }
  }

  /// Whether a match may begin at a place, by the character before it and the first bytes.
  package func canBegin(_ text: borrowing Span<UInt8>, at place: Int, _ checks: BoundaryChecks, rule: Int) -> Bool {
    guard place == text.count || text[place] & 0xC0 != 0x80 else { return false }
    for (offset, set) in start.enumerated()
    where !set.contains(place + offset < text.count ? text[place + offset] : 0) { return false }
    return unsafe text.withUnsafeBufferPointer { unsafe checks.allows($0, at: place, rule: rule) }
  }
}

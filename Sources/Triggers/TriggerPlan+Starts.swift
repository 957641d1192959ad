extension TriggerPlan {
  /// Whether a match may begin at a place, by the character before it and the first bytes.
  package func canBegin(_ text: borrowing Span<UInt8>, at place: Int, _ checks: BoundaryChecks, rule: Int) -> Bool {
    guard place == text.count || text[place] & 0xC0 != 0x80 else { return false }
    for (offset, set) in start.sets.enumerated()
    where !set.contains(place + offset < text.count ? text[place + offset] : 0) { return false }
    return unsafe text.withUnsafeBufferPointer { unsafe checks.allows($0, at: place, rule: rule) }
  }
}

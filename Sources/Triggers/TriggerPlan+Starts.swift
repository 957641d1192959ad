extension TriggerPlan {
  /// Where matches can begin, as ranges in order, when triggers may stand behind the beginning.
  package func starts(of hits: ArraySlice<Hit>, in text: borrowing Span<UInt8>) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    // For each trigger, up to where its hits have been followed to the left already.
    var covered = [Int](repeating: -1, count: triggers.count)
    for hit in hits {
      guard let left = triggers[hit.trigger].left else {
        ranges.append(hit.place...hit.place)
        continue
      }
      let high = hit.place - left.least
      let low = max(covered[hit.trigger] + 1, left.most.map { hit.place - $0 } ?? 0, 0)
      var start = hit.place
      while start > low, left.bytes.contains(text[start - 1]) { start -= 1 }
      if start <= high { ranges.append(start...high) }
      covered[hit.trigger] = max(covered[hit.trigger], high)
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Whether a match may begin at a place, by the character before it and the first bytes.
  package func canBegin(_ text: borrowing Span<UInt8>, at place: Int, _ checks: BoundaryChecks, rule: Int) -> Bool {
    guard place == text.count || text[place] & 0xC0 != 0x80 else { return false }
    for (offset, set) in start.sets.enumerated()
    where !set.contains(place + offset < text.count ? text[place + offset] : 0) { return false }
    return unsafe text.withUnsafeBufferPointer { unsafe checks.allows($0, at: place, rule: rule) }
  }
}

/// Where matches of one rule can begin, as ranges in order; kept to be used again for the next rule.
package struct StartList: Sendable {
  package private(set) var ranges: [ClosedRange<Int>] = []
  /// For each trigger, up to where its hits have been followed to the left already.
  private var covered: [Int] = []

  package init() {}

  /// Finds the places from hits, of which some stand behind the beginning of a match.
  package mutating func find(_ hits: ArraySlice<Hit>, of reach: TriggerReach, in text: borrowing Span<UInt8>) {
    ranges.removeAll(keepingCapacity: true)
    covered.removeAll(keepingCapacity: true)
    covered.append(contentsOf: repeatElement(-1, count: reach.lefts.count))
    for hit in hits {
      guard let left = reach.lefts[hit.trigger] else {
        insert(hit.place...hit.place)
        continue
      }
      let high = hit.place - left.least
      let low = max(covered[hit.trigger] + 1, left.most.map { hit.place - $0 } ?? 0, 0)
      var start = hit.place
      while start > low, reach.sets.holds(text[start - 1], in: left.bytes) { start -= 1 }
      if start <= high { insert(start...high) }
      covered[hit.trigger] = max(covered[hit.trigger], high)
    }
  }

  /// Hits are in order, and so nearly are the places to their left.
  private mutating func insert(_ range: ClosedRange<Int>) {
    var place = ranges.count
    ranges.append(range)
    while place > 0, ranges[place - 1].lowerBound > range.lowerBound {
      ranges[place] = ranges[place - 1]
      place -= 1
    }
    ranges[place] = range
  }
}

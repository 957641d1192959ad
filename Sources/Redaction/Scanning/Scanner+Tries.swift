internal import Triggers

extension Scanner {
  /// How often each rule is woken and tried in a text, for those who write rules.
  func tries(in text: borrowing Span<UInt8>) -> [(rule: String, hits: Int, tries: Int)] {
    let hits = prefilter.hits(in: text)
    var out: [(rule: String, hits: Int, tries: Int)] = []
    for (number, rule) in rules.enumerated() {
      guard let plan = prefilter.plans[number] else { continue }
      let own = hits.filter { $0.rule == number }
      var count = own.count
      if !plan.isAtStart {
        count = 0
        var starts = StartList()
        starts.find(own[...], of: plan, in: text)
        for range in starts.ranges {
          var start = range.lowerBound
          while let next = plan.firstStart(
            in: text, from: start, through: range.upperBound, prefilter.checks, rule: number)
          {
            count += 1
            start = next + 1
          }
        }
      }
      out.append((rule.rule.id, own.count, count))
    }
    return out
  }
}

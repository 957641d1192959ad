internal import NameTagger

extension Redactor {
  /// Tells why each match of each rule, and each name that the tagger saw, is taken or is not.
  ///
  /// Every rule runs over the whole text, so this is for looking at texts one by one.
  ///
  /// - Parameter text: UTF-8; invalid bytes are scanned around.
  /// - Returns: one explanation for each, by place.
  /// - Throws: `ScanError` when a match broke off.
  /// - Complexity: O(rules × bytes).
  public func explain(_ text: [UInt8]) throws(ScanError) -> [Explanation] {
    let raw = try detector.scanner.scan(text.span)
    var all = try Explainer(detector.rules, options).explain(text.span)
    for finding in raw where finding.rule == "deny" {
      all.append(
        Explanation(
          range: finding.range, entity: finding.entity, rule: finding.rule, scoreBefore: 1, score: 1,
          outcome: .taken(over: [])))
    }
    all += detector.names(in: text.span, besides: raw).map(Explanation.init)
    return Self.settle(all, try scan(text)).sorted {
      ($0.range.lowerBound, $0.range.upperBound, $0.rule) < ($1.range.lowerBound, $1.range.upperBound, $1.rule)
    }
  }

  /// Says of what counts by itself who won its place.
  private static func settle(_ all: [Explanation], _ final: [Finding]) -> [Explanation] {
    var settled = all
    for finding in final {
      let here = settled.indices.filter { settled[$0].isCandidate && settled[$0].range.overlaps(finding.range) }
      let winner = here.filter { settled[$0].rule == finding.rule }.max { settled[$0].score < settled[$1].score }
      for index in here {
        if index == winner {
          settled[index].outcome = .taken(over: here.filter { $0 != index }.map { settled[$0].rule }.unique)
        } else {
          settled[index].outcome = .lost(to: finding.rule)
        }
      }
    }
    return settled
  }
}

extension Explanation {
  fileprivate var isCandidate: Bool { if case .taken = outcome { true } else { false } }

  fileprivate init(_ verdict: NameVerdict) {
    let span = verdict.span
    let entity = NamePolicy.entity(of: span.kind)
    let hundredths = Int((span.margin * 100).rounded())
    self.init(
      range: verdict.finding?.range ?? span.range, entity: entity, rule: NamePolicy.rule(of: span.kind),
      scoreBefore: span.score, score: span.score,
      tagger: "\(span.kind) with margin \(Double(hundredths) / 100), \(span.origin.names.joined(separator: ", "))"
        + (verdict.finding == nil ? "" : "; it is \(verdict.reason.rawValue)"),
      outcome: verdict.finding == nil ? .left(reason: verdict.reason.rawValue) : .taken(over: []))
  }
}

extension [String] {
  /// Each once, in order.
  fileprivate var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

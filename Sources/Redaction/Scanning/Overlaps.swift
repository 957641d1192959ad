extension [Finding] {
  /// The findings that remain when no two may overlap, by place: higher score first, then the longer, then the earlier.
  ///
  /// Where two overlap, the better one names the kind and the span grows to cover both, so that no part of either leaves.
  func withoutOverlaps() -> [Finding] {
    let byPlace = sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
    var out: [Finding] = []
    for finding in byPlace {
      guard let last = out.last, finding.range.lowerBound < last.range.upperBound else {
        out.append(finding)
        continue
      }
      let union = last.range.lowerBound..<Swift.max(last.range.upperBound, finding.range.upperBound)
      var better = finding.isBetter(than: last) ? finding : last
      better.range = union
      out[out.count - 1] = better
    }
    return out
  }
}

extension Finding {
  fileprivate func isBetter(than other: Finding) -> Bool {
    (score, range.count, -range.lowerBound, other.rule) > (
      other.score, other.range.count, -other.range.lowerBound, rule
    )
  }
}

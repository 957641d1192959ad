/// The parts of a text that stand near given places.
struct Neighbourhoods {
  /// How far from a place a finding may stand that the place has brought to light, in bytes.
  private static let reach = 256
  /// How much more is looked at, so that a finding near the edge sees what it would see in the whole text.
  private static let margin = 2048

  private let text: [UInt8]
  private let parts: [(near: Range<Int>, seen: Range<Int>)]

  /// Joins the neighbourhoods of places that are in order.
  init(of places: [Range<Int>], in text: [UInt8]) {
    var parts: [(near: Range<Int>, seen: Range<Int>)] = []
    for place in places {
      let near = max(0, place.lowerBound - Self.reach)..<min(text.count, place.upperBound + Self.reach)
      let seen = max(0, near.lowerBound - Self.margin)..<min(text.count, near.upperBound + Self.margin)
      if let last = parts.last, seen.lowerBound <= last.seen.upperBound {
        parts[parts.count - 1] = (last.near.lowerBound..<near.upperBound, last.seen.lowerBound..<seen.upperBound)
      } else {
        parts.append((near, seen))
      }
    }
    self.text = text
    self.parts = parts
  }

  /// Finds what lies near the places.
  func scan(with detector: Detector) throws(ScanError) -> [Finding] {
    var findings: [Finding] = []
    for part in parts {
      let shift = part.seen.lowerBound
      for var finding in try detector.scanForRules(text.span.extracting(part.seen)) {
        finding.range = finding.range.lowerBound + shift..<finding.range.upperBound + shift
        if finding.range.overlaps(part.near) { findings.append(finding) }
      }
    }
    return findings
  }
}

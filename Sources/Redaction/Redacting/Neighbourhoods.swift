/// The parts of a text that stand near placeholders whose values were glued to what is beside them.
///
/// Digits that stood between two values are no number of their own until the values are gone: only there a placeholder can
/// bring to light what no rule saw in the text as it was.
struct Neighbourhoods {
  /// How far from a place a finding may stand that the place has brought to light, in bytes.
  private static let reach = 256
  /// How much more is looked at, so that a finding near the edge sees what it would see in the whole text.
  private static let margin = 2048

  private let text: [UInt8]
  private let parts: [(near: Range<Int>, seen: Range<Int>)]

  /// Joins the neighbourhoods of the placeholders, which are in order, that were glued.
  ///
  /// - Parameter value: the bytes that a placeholder stands for.
  init(of issued: [PlaceholderMatch], in text: [UInt8], _ value: (PlaceholderMatch) -> [UInt8]) {
    var parts: [(near: Range<Int>, seen: Range<Int>)] = []
    for match in issued {
      let place = match.range
      let isAfterWord = place.lowerBound > 0 && Self.isWord(text[place.lowerBound - 1])
      let isBeforeWord = place.upperBound < text.count && Self.isWord(text[place.upperBound])
      guard isAfterWord || isBeforeWord else { continue }
      let value = value(match)
      guard isAfterWord && value.first.map(Self.isWord) == true || isBeforeWord && value.last.map(Self.isWord) == true
      else { continue }
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

  private static func isWord(_ byte: UInt8) -> Bool { byte.isAlphanumeric || byte == UInt8(ascii: "_") }

  /// Finds what lies near the placeholders.
  func scan(with detector: Detector) throws(ScanError) -> [Finding] {
    var findings: [Finding] = []
    for part in parts {
      let shift = part.seen.lowerBound
      for var finding in try detector.findByRules(text.span.extracting(part.seen)) {
        finding.range = finding.range.lowerBound + shift..<finding.range.upperBound + shift
        if finding.range.overlaps(part.near) { findings.append(finding) }
      }
    }
    return findings
  }
}

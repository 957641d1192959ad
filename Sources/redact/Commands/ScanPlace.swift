import RedactKit

/// Counts lines and columns along a file that comes in parts.
struct ScanPlace {
  let file: String
  private var place: TextPlace?
  private var offset = 0

  /// Begins a file.
  init(file: String) { self.file = file }

  /// Goes over the next part of the file and tells where the findings in it stand, which are in order.
  mutating func locate(_ findings: [Finding], in text: [UInt8]) -> [PlacedFinding] {
    var out: [PlacedFinding] = []
    var position = 0
    var place = place ?? TextPlace(startOf: text)
    for var finding in findings {
      place.pass(text[position..<finding.range.lowerBound])
      position = finding.range.upperBound
      let start = place
      place.pass(text[finding.range])
      finding.range = finding.range.lowerBound + offset..<finding.range.upperBound + offset
      out.append(PlacedFinding(file: file, start: start, end: place, finding: finding))
    }
    place.pass(text[position...])
    self.place = place
    offset += text.count
    return out
  }
}

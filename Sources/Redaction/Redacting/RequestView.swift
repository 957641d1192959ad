/// The text of a request as it is now, beside the text as it came.
struct RequestView {
  let request: RequestText
  /// The text with the edits that were applied.
  private(set) var text: [UInt8]
  /// All changes, by place in the text as it came.
  private(set) var edits: [RedactedRequest.Edit] = []
  /// For every edit that was applied, where it ends in both texts.
  private var ends: [(original: Int, current: Int)] = []
  private var applied: [RedactedRequest.Edit] = []

  init(_ request: RequestText) {
    self.request = request
    text = request.bytes
  }

  /// Notes a change; it shows after `apply`.
  mutating func insert(_ edit: RedactedRequest.Edit) { edits.append(edit) }

  /// Makes the changes that were noted.
  mutating func apply() {
    edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    applied = edits
    text = []
    ends = []
    var copied = 0
    for edit in edits {
      text += request.bytes[copied..<edit.range.lowerBound]
      text += edit.replacement
      copied = edit.range.upperBound
      ends.append((copied, text.count))
    }
    text += request.bytes[copied...]
  }

  /// Where a range of the text as it is now came from; nil when a change lies in it.
  func original(_ range: Range<Int>) -> Range<Int>? {
    let number = ends.partition { $0.current <= range.lowerBound }
    let shift = number == 0 ? 0 : ends[number - 1].original - ends[number - 1].current
    let out = range.lowerBound + shift..<range.upperBound + shift
    if number < applied.count, applied[number].range.lowerBound < out.upperBound { return nil }
    return out
  }

  /// Where a range of the text as it came is now; its ends must not lie inside a change.
  func current(_ range: Range<Int>) -> Range<Int> {
    current(range.lowerBound)..<current(range.upperBound)
  }

  private func current(_ offset: Int) -> Int {
    let number = ends.partition { $0.original <= offset }
    return number == 0 ? offset : offset + ends[number - 1].current - ends[number - 1].original
  }

  /// The parts whose contexts a range of the text as it is now touches.
  func parts(touching range: Range<Int>) -> Range<Int> {
    let first = request.parts.partition { current($0.context).upperBound <= range.lowerBound }
    var end = first
    while end < request.parts.count, current(request.parts[end].context).lowerBound < range.upperBound { end += 1 }
    return first..<end
  }

  /// The findings, which are in order, each in a part that is taken as a whole grown to all of it.
  func widened(_ findings: [Finding], _ issued: [PlaceholderMatch]) -> [Finding] {
    var out: [Finding] = []
    for var finding in findings {
      if let number = part(of: finding.range), request.parts[number].isWhole {
        let whole = current(request.parts[number].range)
        if !issued.overlaps(whole) { finding.range = whole }
      }
      if let last = out.last, last.range.overlaps(finding.range) { continue }
      out.append(finding)
    }
    return out
  }

  /// The part that a range of the text as it is now lies in; nil when it lies in none.
  func part(of range: Range<Int>) -> Int? {
    let number = request.parts.partition { current($0.range).upperBound < range.upperBound }
    guard number < request.parts.count else { return nil }
    let part = current(request.parts[number].range)
    return part.lowerBound <= range.lowerBound && range.upperBound <= part.upperBound ? number : nil
  }
}

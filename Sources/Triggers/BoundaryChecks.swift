/// Whether the character before a place allows a match there, for each rule.
package struct BoundaryChecks: Sendable {
  private struct Check: Sendable {
    var atStart: Bool
    /// Which of `bounds` are this one's.
    var bounds: Range<Int>
  }

  private var checks: [Check] = []
  /// For each rule the bytes that are allowed whatever stands before them: of ASCII, or beyond it all or none.
  private var bytes = SetList()
  /// Where the ranges of code points begin and end, one after another.
  private var bounds: [UInt32] = []

  /// Adds the check of the next rule.
  mutating func append(_ boundary: Boundary) {
    let ranges = boundary.before.ranges
    let start = bounds.count
    let allowsWide = ranges.contains { $0.lowerBound <= 0x80 && $0.upperBound == CodeSet.last }
    if !allowsWide {
      for range in ranges {
        bounds.append(range.lowerBound)
        bounds.append(range.upperBound + 1)
      }
    }
    checks.append(Check(atStart: boundary.atStart, bounds: start..<bounds.count))
    bytes.append(allowsWide ? boundary.before.ascii.union(.beyondASCII) : boundary.before.ascii)
  }

  @inline(__always)
  func allows(_ text: UnsafeBufferPointer<UInt8>, at place: Int, rule: Int) -> Bool {
    guard place > 0 else { return checks[rule].atStart }
    let byte = unsafe text[place &- 1]
    if bytes.holds(byte, in: rule) { return true }
    return unsafe byte >= 0x80 && allowsWide(text, before: place, bounds: checks[rule].bounds)
  }

  private func allowsWide(_ text: UnsafeBufferPointer<UInt8>, before place: Int, bounds range: Range<Int>) -> Bool {
    var start = place - 1
    var code: UInt32 = 0
    var shift: UInt32 = 0
    while start > 0, place - start < 4, unsafe text[start] & 0xC0 == 0x80 {
      code |= UInt32(unsafe text[start] & 0x3F) << shift
      shift += 6
      start -= 1
    }
    let lead = unsafe UInt32(text[start])
    switch place - start {
    case 2 where lead & 0xE0 == 0xC0: code |= (lead & 0x1F) << 6
    case 3 where lead & 0xF0 == 0xE0: code |= (lead & 0x0F) << 12
    case 4 where lead & 0xF8 == 0xF0: code |= (lead & 0x07) << 18
    // What is no text is seen as the pattern sees it.
    default: return true
    }
    // Inside a range an odd number of bounds lies at or below the code point.
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] <= code { low = middle + 1 } else { high = middle }
    }
    return (low - range.lowerBound) % 2 == 1
  }
}

extension BoundaryChecks {
  /// Reads what `write` wrote.
  init(_ reader: inout PackReader) {
    checks = reader.list { reader in
      let atStart = reader.flag()
      let first = reader.count()
      return Check(atStart: atStart, bounds: first..<first + reader.count())
    }
    bytes = SetList(&reader)
    bounds = reader.items()
  }

  func write(to writer: inout PackWriter) {
    writer.list(checks) { writer, check in
      writer.flag(check.atStart)
      writer.count(check.bounds.lowerBound)
      writer.count(check.bounds.count)
    }
    bytes.write(to: &writer)
    writer.items(bounds)
  }
}

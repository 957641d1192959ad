/// The shape of the value that was walked last: most events of a stream differ from the one before in a text or a number,
/// and are not walked again.
struct AnswerTemplate {
  /// A string or a number that may be another one without anything else of the value being read differently.
  struct Hole {
    let range: Range<Int>
    let isNumber: Bool
    /// The number of the text in one piece that it is; -1 for none.
    let whole: Int
  }

  private var bytes: [UInt8] = []
  private var isValid = false
  private(set) var holes: [Hole] = []
  /// Where what stands in the holes now begins and ends.
  private(set) var found: [Range<Int>] = []
  /// For every hole, whether what stands in it is what stood there in the value that was walked.
  private(set) var isSame: [Bool] = []
  private var start = 0

  /// Keeps the shape of a value.
  mutating func keep(_ source: [UInt8], _ value: Range<Int>, _ holes: [Hole]) {
    bytes.removeAll(keepingCapacity: true)
    bytes += source[value]
    self.holes.removeAll(keepingCapacity: true)
    self.holes += holes
    found = holes.map(\.range)
    isSame = holes.map { _ in true }
    (start, isValid) = (value.lowerBound, true)
  }

  /// Forgets the shape.
  mutating func forget() { isValid = false }

  /// Whether another value has this shape; then tells what stands in the holes.
  mutating func fits(_ source: [UInt8], _ value: Range<Int>) -> Bool {
    guard isValid else { return false }
    let common = ByteSearch.common(source, value, bytes, at: 0)
    var place = value.lowerBound
    var copied = 0
    for number in holes.indices {
      let hole = holes[number]
      if hole.range.upperBound - start < common {
        // It is as it was, and what ends it too.
        copied = hole.range.upperBound - start
        place = value.lowerBound + copied
        found[number] = place - hole.range.count..<place
        isSame[number] = true
        continue
      }
      let length = hole.range.lowerBound - start - copied
      guard place + length < value.upperBound,
        ByteSearch.isEqual(source, place..<place + length, bytes, at: copied)
      else { return false }
      place += length
      copied = hole.range.upperBound - start
      // What stands in most holes never changes; what ended there then ends there now.
      let known = place + hole.range.count
      isSame[number] =
        known < value.upperBound && (hole.isNumber ? source[known] &- 0x30 >= 10 : source[known] == 0x22)
        && ByteSearch.isEqual(source, place..<known, bytes, at: hole.range.lowerBound - start)
      guard let end = isSame[number] ? known : Self.end(of: hole, source, place, value.upperBound) else { return false }
      found[number] = place..<end
      place = end
    }
    return value.upperBound - place == bytes.count - copied
      && ByteSearch.isEqual(source, place..<value.upperBound, bytes, at: copied)
  }

  /// Where a range of the value that was walked stands in the one that fits.
  ///
  /// - Parameters:
  ///   - range: of the source of the value that was walked.
  ///   - hole: how many holes are known to lie before it; moved on.
  func moved(_ range: Range<Int>, _ hole: inout Int, to value: Range<Int>) -> Range<Int> {
    while hole < holes.count, holes[hole].range.lowerBound < range.lowerBound { hole += 1 }
    if hole < holes.count, holes[hole].range == range { return found[hole] }
    let shift =
      hole == 0 ? value.lowerBound - start : found[hole - 1].upperBound - holes[hole - 1].range.upperBound
    return range.lowerBound + shift..<range.upperBound + shift
  }

  private static func end(of hole: Hole, _ source: [UInt8], _ start: Int, _ end: Int) -> Int? {
    hole.isNumber ? numberEnd(source, start, end) : stringEnd(source, start, end)
  }

  /// Where a whole number ends; nil for other numbers, which are rare.
  private static func numberEnd(_ source: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var position = start
    while position < end, source[position] &- 0x30 < 10 { position += 1 }
    return position == start || (source[start] == 0x30 && position > start + 1) ? nil : position
  }

  /// Where a string's content ends; nil when the walker has to look at it.
  private static func stringEnd(_ source: [UInt8], _ start: Int, _ end: Int) -> Int? {
    var position = start
    while true {
      position = JSONWalker.plainEnd(source, from: position, to: end)
      guard position + 1 < end else { return nil }
      if source[position] == 0x22 { return position }
      let wide = JSONUnescape.wideEnd(source, from: position, to: end)
      if wide == position {
        guard source[position] == 0x5C else { return nil }
        switch source[position + 1] {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: position += 2
        default: return nil
        }
      } else {
        position = wide
      }
    }
  }
}

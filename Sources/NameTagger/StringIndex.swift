/// Strings to be found wherever they stand in a text, in one pass over it.
struct StringIndex {
  private struct Entry {
    var span: NameSpan
    var origin: NameOrigin
  }
  private var entries: [[UInt8]: Entry] = [:]
  /// The lengths in bytes of the strings that begin with the same bytes.
  private var lengths: [UInt64: [Int]] = [:]
  private var filter = [UInt64](repeating: 0, count: 1024)

  var isEmpty: Bool { entries.isEmpty }

  /// The bytes that all strings have: an organisation of three characters may be two letters and a Han character.
  private static let keyLength = 5

  @inline(__always)
  private static func bit(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 48) }

  /// Five bytes that begin here, as a number.
  @inline(__always)
  private static func key(_ text: SourceText, _ at: Int) -> UInt64 {
    if at + 8 <= text.count {
      let word = unsafe UInt64(littleEndian: UnsafeRawPointer(text.base + at).loadUnaligned(as: UInt64.self))
      return word & 0xFF_FFFF_FFFF
    }
    var key: UInt64 = 0
    for i in 0..<keyLength { key |= unsafe UInt64(text.base[at + i]) << UInt64(8 * i) }
    return key
  }

  /// Adds the string of a span; a later one with the same string takes its place.
  mutating func insert(_ span: NameSpan, _ text: SourceText, _ origin: NameOrigin) {
    guard span.range.count >= Self.keyLength else { return }
    let bytes = unsafe Array(UnsafeBufferPointer(start: text.base + span.range.lowerBound, count: span.range.count))
    let key = Self.key(text, span.range.lowerBound)
    if entries.updateValue(Entry(span: span, origin: origin), forKey: bytes) == nil {
      lengths[key, default: []].append(bytes.count)
      let bit = Self.bit(key)
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// Reports each place of each string that is not wholly covered already.
  ///
  /// - Complexity: linear in the text, times the number of lengths of strings that begin alike.
  func search(_ text: SourceText, besides found: [NameSpan], report: (NameSpan) -> Void) {
    var at = 0
    var next = 0
    var covered = 0
    while at + Self.keyLength <= text.count {
      // Where the spans that begin before this place reach without a gap.
      while next < found.count, found[next].range.lowerBound <= max(at, covered) {
        covered = max(covered, found[next].range.upperBound)
        next += 1
      }
      let key = Self.key(text, at)
      let bit = Self.bit(key)
      if filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1, let sizes = lengths[key] {
        for size in sizes where at + size <= text.count && at + size > covered {
          let bytes = unsafe Array(UnsafeBufferPointer(start: text.base + at, count: size))
          guard let entry = entries[bytes] else { continue }
          var span = entry.span
          span.range = at..<at + size
          span.origin = span.origin.subtracting(.tagged).union(entry.origin)
          report(span)
        }
      }
      at += unsafe text.base[at] < 0x80 ? 1 : text.read(at).width
    }
  }
}

/// Strings to be found wherever they stand in a text, in one pass over it; all of them stand in that text.
struct StringIndex {
  private struct Entry {
    var span: NameSpan
    var origin: NameOrigin
  }
  private let text: SourceText
  private var entries: [Entry] = []
  /// The number of an entry, from 1, by the hash of its string; 0 is empty, and linear probing finds the rest.
  private var slots: [Int32]
  /// The lengths in bytes of the strings that begin with the same bytes.
  private var lengths: [UInt64: [Int]] = [:]
  private var filter: [UInt64]

  /// Makes an index for as many strings at most.
  init(of text: SourceText, room: Int) {
    self.text = text
    var size = 64
    while size < 2 * room { size *= 2 }
    slots = [Int32](repeating: 0, count: size)
    filter = [UInt64](repeating: 0, count: max(64, size / 8))
  }

  var isEmpty: Bool { entries.isEmpty }

  /// The bytes that all strings have: an organisation of three characters may be two letters and a Han character.
  private static let keyLength = 5

  @inline(__always)
  private func bit(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (64 * filter.count - 1)
  }

  /// So many bytes that begin at a place, eight at most, as a number.
  @inline(__always)
  private func word(_ at: Int, _ count: Int) -> UInt64 {
    if at + 8 <= text.count {
      let word = unsafe UInt64(littleEndian: UnsafeRawPointer(text.base + at).loadUnaligned(as: UInt64.self))
      return count >= 8 ? word : word & (1 << UInt64(8 * count) - 1)
    }
    var word: UInt64 = 0
    for i in 0..<min(count, 8) { word |= unsafe UInt64(text.base[at + i]) << UInt64(8 * i) }
    return word
  }

  private func hash(_ range: Range<Int>) -> Int {
    var h = UInt64(truncatingIfNeeded: range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      h = mix(h, word(at, range.upperBound - at))
      at += 8
    }
    return Int(truncatingIfNeeded: h >> 7)
  }

  /// The slot of a string, or the empty one where it would stand.
  private func slot(_ range: Range<Int>) -> Int {
    var slot = hash(range) & (slots.count - 1)
    while slots[slot] != 0, !text.equal(entries[Int(slots[slot]) - 1].span.range, range) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  /// Adds the string of a span; a later one with the same string takes its place.
  mutating func insert(_ span: NameSpan, _ origin: NameOrigin) {
    guard span.range.count >= Self.keyLength else { return }
    let slot = self.slot(span.range)
    if slots[slot] != 0 {
      entries[Int(slots[slot]) - 1] = Entry(span: span, origin: origin)
      return
    }
    entries.append(Entry(span: span, origin: origin))
    slots[slot] = Int32(entries.count)
    let key = word(span.range.lowerBound, Self.keyLength)
    let bit = self.bit(key)
    if filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1, let known = lengths[key] {
      if !known.contains(span.range.count) { lengths[key, default: []].append(span.range.count) }
    } else {
      lengths[key] = [span.range.count]
      filter[bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// Reports each place of each string that is not wholly covered already.
  ///
  /// - Complexity: linear in the text, times the number of lengths of strings that begin alike.
  func search(besides found: [NameSpan], report: (NameSpan) -> Void) {
    var at = 0
    var next = 0
    var covered = 0
    while at + Self.keyLength <= text.count {
      // Where the spans that begin before this place reach without a gap.
      while next < found.count, found[next].range.lowerBound <= max(at, covered) {
        covered = max(covered, found[next].range.upperBound)
        next += 1
      }
      let key = word(at, Self.keyLength)
      let bit = self.bit(key)
      if filter[bit >> 6] >> UInt64(bit & 63) & 1 == 1, let sizes = lengths[key] {
        for size in sizes where at + size <= text.count && at + size > covered {
          let slot = self.slot(at..<at + size)
          guard slots[slot] != 0 else { continue }
          let entry = entries[Int(slots[slot]) - 1]
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

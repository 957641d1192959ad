/// The text of a document as bytes, read by code point forwards and backwards; invalid bytes read as U+FFFD.
@safe struct SourceText {
  let base: UnsafePointer<UInt8>
  let count: Int

  /// A code point and its length in bytes.
  typealias Read = (value: UInt32, width: Int)

  /// The code point that begins at a place before the end.
  @inline(__always)
  func read(_ at: Int) -> Read {
    let b = unsafe base[at]
    if b < 0x80 { return (UInt32(b), 1) }
    if b >= 0xE0, b < 0xF0, at + 2 < count {
      let c = unsafe base[at + 1]
      let d = unsafe base[at + 2]
      if c & 0xC0 == 0x80, d & 0xC0 == 0x80 {
        return (UInt32(b & 15) << 12 | UInt32(c & 63) << 6 | UInt32(d & 63), 3)
      }
    }
    return other(at, b)
  }

  private func other(_ at: Int, _ b: UInt8) -> Read {
    func tail(_ i: Int) -> UInt32? {
      guard at + i < count else { return nil }
      let c = unsafe base[at + i]
      return c & 0xC0 == 0x80 ? UInt32(c & 63) : nil
    }
    if b >= 0xC2, b < 0xE0, let c = tail(1) { return (UInt32(b & 31) << 6 | c, 2) }
    if b >= 0xF0, b < 0xF5, let c = tail(1), let d = tail(2), let e = tail(3) {
      return (UInt32(b & 7) << 18 | c << 12 | d << 6 | e, 4)
    }
    return (0xFFFD, 1)
  }

  /// The code point that ends at a place after the start.
  func readBack(_ end: Int) -> Read {
    var at = end - 1
    while at > 0, end - at < 4, unsafe base[at] & 0xC0 == 0x80 { at -= 1 }
    let found = read(at)
    return at + found.width == end ? found : (0xFFFD, 1)
  }

  /// The code point at a place; nil at the end.
  func scalar(_ at: Int) -> UInt32? { at < count ? read(at).value : nil }

  func isHan(_ at: Int) -> Bool { at < count && Self.isHan(read(at).value) }

  static func isHan(_ c: UInt32) -> Bool { c >= 0x4E00 && c <= 0x9FFF }

  /// Decimal digits of every script, as in `\d`.
  static func isDigit(_ c: UInt32) -> Bool {
    if c < 0x80 { return c >= 0x30 && c <= 0x39 }
    if isHan(c) { return false }
    return Unicode.Scalar(c)?.properties.generalCategory == .decimalNumber
  }

  /// The code points of a range.
  func length(_ range: Range<Int>) -> Int {
    var at = range.lowerBound
    var n = 0
    while at < range.upperBound {
      at += read(at).width
      n += 1
    }
    return n
  }

  /// The place after a word that stands here; nil if another text does.
  func skip(_ word: StaticString, at: Int, limit: Int? = nil) -> Int? {
    let n = word.utf8CodeUnitCount
    guard at + n <= limit ?? count else { return nil }
    let w = unsafe word.utf8Start
    for i in 0..<n where unsafe base[at + i] != w[i] { return nil }
    return at + n
  }

  /// The place after the first of the words that stands here.
  func skip(any words: [StaticString], at: Int, limit: Int? = nil) -> Int? {
    for word in words {
      if let end = skip(word, at: at, limit: limit) { return end }
    }
    return nil
  }

  /// Whether a range ends with a word.
  func ends(_ range: Range<Int>, with word: StaticString) -> Bool {
    let at = range.upperBound - word.utf8CodeUnitCount
    return at >= range.lowerBound && skip(word, at: at) != nil
  }

  func equal(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    guard a.count == b.count else { return false }
    for i in 0..<a.count where unsafe base[a.lowerBound + i] != base[b.lowerBound + i] { return false }
    return true
  }
}

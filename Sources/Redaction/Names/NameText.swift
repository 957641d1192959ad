/// The bytes of a name, and what its spelling says.
struct NameText {
  let bytes: [UInt8]
  /// How many Han characters it has.
  let han: Int

  init(_ text: borrowing Span<UInt8>, _ range: Range<Int>) {
    var copy: [UInt8] = []
    copy.reserveCapacity(range.count)
    text.append(range, to: &copy)
    self.init(copy)
  }

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    han = bytes.count { $0 >= 0xE4 && $0 <= 0xE9 }
  }

  /// Whether a word stands at the end.
  func ends(with word: StaticString, before end: Int? = nil) -> Bool {
    let end = end ?? bytes.count
    let count = word.utf8CodeUnitCount
    guard end >= count else { return false }
    let start = end - count
    for i in 0..<count where unsafe bytes[start + i] != word.utf8Start[i] { return false }
    return true
  }

  /// Whether a word stands at a place.
  func holds(_ word: StaticString, at start: Int) -> Bool {
    start + word.utf8CodeUnitCount <= bytes.count && ends(with: word, before: start + word.utf8CodeUnitCount)
  }

  /// Whether a word stands somewhere behind at least so many bytes.
  func holds(_ word: StaticString, behind least: Int) -> Bool {
    let first = unsafe word.utf8Start[0]
    var at = least
    while at + word.utf8CodeUnitCount <= bytes.count {
      if bytes[at] == first, holds(word, at: at) { return true }
      at += 1
    }
    return false
  }
}

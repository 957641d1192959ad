/// Looks for a byte from line to line, past the lines that do not hold it.
///
/// Two dozen readers of layouts look for one sign each, and in most texts most lines hold none of them.
struct SignSearch {
  private let byte: UInt8
  private let signs: LineSigns
  private let lines: [TextLine]
  /// The line that was looked at last.
  private var number = 0

  /// Begins a search.
  ///
  /// - Parameter lines: the lines of the text.
  init(for byte: UInt8, in lines: [TextLine]) {
    self.byte = byte
    signs = LineSigns.table[Int(byte)]
    self.lines = lines
  }

  /// Where the byte stands next; the number of bytes when it stands nowhere any more.
  ///
  /// - Parameter place: the first place that is looked at, never before that of the last call.
  mutating func next(from place: Int, in text: borrowing Span<UInt8>) -> Int {
    while number < lines.count {
      let line = lines[number]
      if line.range.upperBound > place, line.signs.isSuperset(of: signs) {
        let found = text.firstIndex(of: byte, from: max(place, line.range.lowerBound), to: line.range.upperBound)
        if found < line.range.upperBound { return found }
      }
      number += 1
    }
    return text.count
  }
}

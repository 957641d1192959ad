/// The percent-encoded runs of a text, decoded, with a map back to the bytes that were written.
///
/// In `GET /users?name=%E6%9E%97&phone=020%207946%200123` no rule sees a name or a number. The runs stand on lines of
/// their own, with an empty line between them so that none is context of another.
struct PercentDecoded {
  /// The decoded runs.
  private(set) var bytes: [UInt8] = []
  /// Where each byte of `bytes` begins in the text; between two runs, where the first of them ends.
  private var origins: [Int] = []
  /// The lengths of the runs that begin at these places of `bytes`.
  private var ends: [Int] = []

  /// Decodes the runs; nil when there is no `%` with two hexadecimal digits.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init?(_ text: borrowing Span<UInt8>) {
    var place = 0
    var floor = 0
    while true {
      // Nearly all of a text has no escape: only what stands around one is looked at.
      let escape = text.firstIndex(of: 0x25, from: place)
      guard escape < text.count else { break }
      guard Self.escaped(text, at: escape) != nil else {
        place = escape + 1
        continue
      }
      var start = escape
      while start > floor, Self.isRun(text[start - 1]) { start -= 1 }
      place = escape
      while place < text.count, Self.isRun(text[place]) { place += 1 }
      append(start..<place, of: text)
      floor = place
    }
    if bytes.isEmpty { return nil }
  }

  private mutating func append(_ run: Range<Int>, of text: borrowing Span<UInt8>) {
    var place = run.lowerBound
    while place < run.upperBound {
      origins.append(place)
      if let byte = Self.escaped(text, at: place) {
        bytes.append(byte)
        place += 3
      } else {
        bytes.append(text[place])
        place += 1
      }
    }
    ends.append(bytes.count)
    bytes += [0x0A, 0x0A]
    origins += [run.upperBound, run.upperBound]
  }

  /// Where a range of `bytes` stands in the text; nil when it reaches over the end of a run.
  func original(_ range: Range<Int>) -> Range<Int>? {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < range.upperBound { low = middle + 1 } else { high = middle }
    }
    guard low < ends.count, low == 0 || ends[low - 1] + 2 <= range.lowerBound else { return nil }
    return origins[range.lowerBound]..<origins[range.upperBound]
  }

  /// Whether a byte can stand in the run: everything but blanks, controls, quotation marks and angle brackets.
  private static func isRun(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x22 && byte != 0x27 && byte != 0x3C && byte != 0x3E && byte != 0x60 && byte != 0x7F
  }

  /// The byte that an escape stands for; nil where there is none.
  private static func escaped(_ text: borrowing Span<UInt8>, at place: Int) -> UInt8? {
    guard text[place] == 0x25, place + 2 < text.count, let high = PlaceholderUnit.hex(text[place + 1]),
      let low = PlaceholderUnit.hex(text[place + 2])
    else { return nil }
    return UInt8(high << 4 | low)
  }
}

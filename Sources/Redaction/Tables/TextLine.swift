/// A line of a text, without its line feed, and what stands in it.
struct TextLine {
  var range: Range<Int>
  var signs: LineSigns

  /// The lines of a text.
  ///
  /// - Complexity: O(*n*) in the length of the text; every byte is looked up once.
  static func all(of text: borrowing Span<UInt8>) -> [TextLine] {
    var lines: [TextLine] = []
    var start = 0
    while start < text.count {
      let end = text.firstIndex(of: 0x0A, from: start)
      lines.append(TextLine(range: start..<end, signs: signs(in: start..<end, of: text)))
      start = end + 1
    }
    return lines
  }

  private static func signs(in line: Range<Int>, of text: borrowing Span<UInt8>) -> LineSigns {
    unsafe text.withUnsafeBytes { text in
      unsafe LineSigns.table.withUnsafeBufferPointer { table in
        var place = line.lowerBound
        let end = line.upperBound
        while place < end, unsafe text[place] == 0x20 { place &+= 1 }
        var seen = place > line.lowerBound ? LineSigns.blank.rawValue : 0
        // Where blanks stand behind one another: in the top bits of bytes, and of the byte before the next eight.
        var (gaps, last) = (0, 0) as (UInt64, UInt64)
        while place &+ 8 <= end {
          for offset in 0..<8 { seen |= unsafe table[Int(text[place &+ offset])].rawValue }
          let blanks = unsafe Self.blanks(in: text.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian)
          gaps |= blanks & (blanks << 8 | last)
          last = blanks >> 56
          place &+= 8
        }
        while place < end {
          seen |= unsafe table[Int(text[place])].rawValue
          let blank: UInt64 = unsafe text[place] == 0x20 ? 0x80 : 0
          gaps |= blank & last
          last = blank
          place &+= 1
        }
        return LineSigns(rawValue: seen | (gaps != 0 ? LineSigns.gap.rawValue : 0))
      }
    }
  }

  /// The top bit of each of eight bytes that is a blank, and of some that follow one.
  @inline(__always)
  private static func blanks(in bytes: UInt64) -> UInt64 {
    let different = bytes ^ 0x2020_2020_2020_2020
    return (different &- 0x0101_0101_0101_0101) & ~different & 0x8080_8080_8080_8080
  }
}

extension TableReader {
  /// The fields of messages whose lines tell by their first letters what stands in them: HL7, MT, EDIFACT, vCard.
  ///
  /// - Complexity: O(*n*) in the length of the text; a line is left at its first byte when it begins no such message.
  static func segments(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    let all = SegmentFields.all
    for line in lines.lazy.map(\.range) {
      guard line.count > 4, SegmentFields.canBegin(text[line.lowerBound]) else { continue }
      for segment in all[Int(text[line.lowerBound])] where begins(line, with: segment.start, in: text) {
        take(segment, line, &table, text)
      }
    }
    return table
  }

  /// How many fields of a line are read.
  private static var mostFields: Int { 64 }

  private static func take(
    _ segment: SegmentFields.Segment, _ line: Range<Int>, _ table: inout Table, _ text: borrowing Span<UInt8>
  ) {
    var start = line.lowerBound + segment.start.count
    for number in 1...mostFields {
      var end = start
      while end < line.upperBound, text[end] != segment.separator { end += 1 }
      if let label = segment.fields[number] {
        // The parts of a field are parted by signs of their own.
        var part = start
        for place in start...end where place == end || [0x5E, 0x26, 0x7E, 0x3B].contains(text[place]) {
          let cell = content(part..<place, in: text)
          if !cell.isEmpty { table.named.append((label, cell)) }
          part = place + 1
        }
      }
      guard end < line.upperBound else { return }
      start = end + 1
    }
  }

  private static func begins(_ line: Range<Int>, with start: [UInt8], in text: borrowing Span<UInt8>) -> Bool {
    line.count > start.count && text.holds(start, at: line.lowerBound)
  }
}

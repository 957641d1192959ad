extension TableReader {
  /// The fields of a form as a browser sends it with files: `Content-Disposition: form-data; name="phone"`, an empty line and
  /// the value, up to the next boundary.
  ///
  /// - Complexity: O(*n*) in the length of the text; a line is left at its first byte when it begins with no such header.
  static func formParts(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    var name: Range<Int>?
    // Lines of headers, then of the value.
    var (isValue, count) = (false, 0)
    for line in lines.lazy.map(\.range) {
      if let found = partName(line, in: text) {
        (name, isValue, count) = (found, false, 0)
        continue
      }
      guard let label = name else { continue }
      let value = content(line, in: text)
      count += 1
      if count > mostPartLines || isBoundary(value, in: text) {
        name = nil
      } else if value.isEmpty {
        isValue = true
      } else if isValue, value.count <= longestPart {
        table.cells.append((label, value))
      }
    }
    return table
  }

  /// How many lines of a part are read, and how long a line of its value can be, in bytes.
  private static var mostPartLines: Int { 24 }
  private static var longestPart: Int { 4096 }

  private static let disposition = Array("content-disposition:".utf8)
  private static let nameKey = Array("name".utf8)

  /// The name of the field that a line opens.
  private static func partName(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int>? {
    guard line.count > disposition.count, text[line.lowerBound] | 0x20 == 0x63, line.count < 1024,
      text.holds(ignoringCase: disposition, at: line.lowerBound)
    else { return nil }
    for place in line where text[place] == 0x3D {
      let start = place - nameKey.count
      // The name of a file ends in the same letters.
      guard text[start - 1] == 0x20 || text[start - 1] == 0x3B,
        text.holds(ignoringCase: nameKey, at: start),
        let value = FieldReader.scalar(at: place + 1, most: longestName, in: text), value.end <= line.upperBound
      else { continue }
      return value.content.isEmpty ? nil : value.content
    }
    return nil
  }

  private static func isBoundary(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    line.count > 2 && text[line.lowerBound] == 0x2D && text[line.lowerBound + 1] == 0x2D
  }
}

extension TableReader {
  /// A name and its value on two lines, as settings in YAML have them: `- name: phone` above `value: 138...`, or `phone:`
  /// above `example: 138...`, with a line or two between.
  ///
  /// - Complexity: O(*n*) in the length of the text; a line is left at its first bytes when it begins with no such key.
  static func namedLines(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    var name: Range<Int>?
    var (others, isOpen) = (0, false)
    for line in lines {
      let canBeSetting = !line.signs.isDisjoint(with: [.colon, .equals])
      guard canBeSetting, let (key, value) = setting(line.range, in: text) else {
        if line.signs.contains(.colon), let key = openKey(line.range, in: text) {
          (name, others, isOpen) = (key, 0, true)
        } else {
          others += 1
          if others > mostBetween { name = nil }
        }
        continue
      }
      // The name of a type is no name of the field that it is the type of.
      if isOpen, name != nil, FieldWords.isType(key, in: text) { continue }
      if FieldWords.isValue(key, in: text), let name, name.count <= longestName {
        table.cells.append((name, value))
      } else if FieldWords.isName(key, in: text) {
        (name, others, isOpen) = (value, 0, false)
      }
    }
    return table
  }

  /// How long the key of a line can be, in bytes.
  private static var longestLineKey: Int { 24 }

  /// How many lines can stand between a name and its value.
  private static var mostBetween: Int { 3 }

  /// The key of a line that only opens what stands below it.
  private static func openKey(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int>? {
    guard line.count <= longestName, line.count > 2, [0x3A, 0x0D, 0x20].contains(text[line.upperBound - 1])
    else { return nil }
    let cell = content(line, in: text)
    guard cell.count > 1, text[cell.upperBound - 1] == 0x3A else { return nil }
    let key = cell.lowerBound..<cell.upperBound - 1
    return isName(key, in: text) ? key : nil
  }

  /// The key and the value of a line `key: value`; nil when it is none.
  private static func setting(
    _ line: Range<Int>, in text: borrowing Span<UInt8>
  ) -> (key: Range<Int>, value: Range<Int>)? {
    var start = line.lowerBound
    while start < line.upperBound, text[start] == 0x20 || text[start] == 0x2D || text[start] == 0x09 { start += 1 }
    if start < line.upperBound, FieldReader.isQuote(text[start]) { start += 1 }
    var end = start
    while end < line.upperBound, end - start < longestLineKey,
      (0x61...0x7A).contains(text[end] | 0x20) || text[end] >= 0x80 || text[end] == 0x5F
    { end += 1 }
    let key = start..<end
    if end < line.upperBound, FieldReader.isQuote(text[end]) { end += 1 }
    guard !key.isEmpty, end < line.upperBound, text[end] == 0x3A || text[end] == 0x3D else { return nil }
    guard FieldWords.isName(key, in: text) || FieldWords.isValue(key, in: text) else { return nil }
    var value = content(end + 1..<line.upperBound, in: text)
    if value.count > 1, text[value.upperBound - 1] == 0x2C {
      value = content(value.lowerBound..<value.upperBound - 1, in: text)
    }
    return value.isEmpty ? nil : (key, value)
  }
}

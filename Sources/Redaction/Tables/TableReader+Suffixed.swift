extension TableReader {
  /// Values under keys that end in what tells one field from another of its kind: `phone_bak`, `emailOld`, `id_no_prev`.
  ///
  /// - Complexity: O(*n*) in the length of the text; looks only where a colon or an equals sign stands.
  static func suffixedKeys(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    for sign in [0x3A, 0x3D] as [UInt8] {
      var search = SignSearch(for: sign, in: lines)
      var place = search.next(from: 0, in: text)
      while place < text.count {
        if canEndInSuffix(before: place, in: text), let key = FieldReader.key(before: place + 1, in: text),
          let name = withoutSuffix(key, in: text), LabelWords.known.isLabel(name, in: text)
        {
          table.cells.append((name, settingValue(behind: place, in: text)))
        }
        place = search.next(from: place + 1, in: text)
      }
    }
    return table
  }

  /// The suffixes, in lower case and backwards, so that they are read from the end of a key.
  private static let suffixes = [
    "old", "new", "bak", "backup", "tmp", "temp", "prev", "previous", "orig", "original", "current", "copy", "alt",
    "spare", "before", "after", "latest",
  ].map { Array($0.utf8.reversed()) }

  /// The last letters of the suffixes.
  private static let lastLetters = suffixes.reduce(into: 0 as UInt32) { $0 |= 1 << UInt32($1[0] - 0x61) }

  /// Whether the letter before a sign, and before a blank and a quotation mark, ends one of the suffixes.
  private static func canEndInSuffix(before sign: Int, in text: borrowing Span<UInt8>) -> Bool {
    var last = sign - 1
    while last > 3, sign - last < 4, text[last] == 0x20 || FieldReader.isQuote(text[last]) { last -= 1 }
    guard last > 3 else { return false }
    let letter = text[last] | 0x20
    return letter &- 0x61 < 26 && lastLetters >> UInt32(letter - 0x61) & 1 == 1
  }

  /// A key without its suffix and the sign before that; nil when it has none, or the suffix is the end of a word.
  private static func withoutSuffix(_ key: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int>? {
    for suffix in suffixes where key.count > suffix.count + 1 {
      let start = key.upperBound - suffix.count
      guard suffix.indices.allSatisfy({ text[key.upperBound - 1 - $0] | 0x20 == suffix[$0] }) else { continue }
      switch text[start - 1] {
      case 0x5F, 0x2D, 0x2E: return key.lowerBound..<start - 1
      case 0x61...0x7A where text[start] < 0x61: return key.lowerBound..<start
      default: continue
      }
    }
    return nil
  }

  /// The value behind the sign of a setting: in quotation marks, or up to the end of the line or the next setting.
  private static func settingValue(behind sign: Int, in text: borrowing Span<UInt8>) -> Range<Int> {
    let start = FieldReader.afterBlanks(sign + 1, in: text)
    guard start < text.count else { return start..<start }
    if FieldReader.isQuote(text[start]) || text[start] == 0x5C {
      return FieldReader.scalar(at: start, most: 512, in: text)?.content ?? start..<start
    }
    var end = start
    while end < text.count, end - start < 256, ![0x0A, 0x2C, 0x3B, 0x26, 0x7D].contains(text[end]) { end += 1 }
    return content(start..<end, in: text)
  }
}

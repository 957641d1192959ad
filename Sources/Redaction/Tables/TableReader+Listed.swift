extension TableReader {
  /// The members of lists behind their key: `"phone": ["138...", "139..."]`, `parametrize("phone", ["138...", "139..."])`,
  /// `phone IN ('138...', '139...')`.
  ///
  /// - Complexity: O(*n*) in the length of the text; looks only where a string or a number opens a bracket.
  static func listedValues(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    for open in [0x28, 0x5B, 0x7B] as [UInt8] {
      var search = SignSearch(for: open, in: lines)
      var place = search.next(from: 0, in: text)
      while place < text.count {
        let first = afterRemarks(place + 1, in: text)
        if first < text.count, FieldReader.isQuote(text[first]) || (0x30...0x39).contains(text[first]),
          let key = listKey(before: place, in: text), LabelWords.known.isLabel(key, in: text)
        {
          takeList(from: first, key, &table, text)
        }
        place = search.next(from: place + 1, in: text)
      }
    }
    return table
  }

  /// How many members of a list are read, how long one can be, and how far before it its key can end, in bytes.
  private static var mostMembers: Int { 64 }
  private static var longestMember: Int { 256 }
  private static var farthestKey: Int { 16 }

  private static func takeList(
    from start: Int, _ key: Range<Int>, _ table: inout Table, _ text: borrowing Span<UInt8>
  ) {
    var place = start
    for _ in 0..<mostMembers {
      guard let (content, end) = FieldReader.scalar(at: place, most: longestMember, in: text) else { return }
      // What an equals sign or a colon follows is itself a key.
      let next = afterRemarks(end, in: text)
      guard next < text.count, [0x2C, 0x29, 0x5D, 0x7D].contains(text[next]) else { return }
      if !content.isEmpty, canPair(key, content, in: text) { table.cells.append((key, content)) }
      guard text[next] == 0x2C else { return }
      place = afterRemarks(next + 1, in: text)
    }
  }

  /// The key of a list that opens at a place: before a colon or an equals sign, before the word `IN`, or as a string before a comma.
  private static func listKey(before open: Int, in text: borrowing Span<UInt8>) -> Range<Int>? {
    if let key = FieldReader.key(before: open, in: text) { return key }
    var end = open
    while end > 0, open - end < farthestKey, FieldReader.isBlank(text[end - 1]) { end -= 1 }
    guard end > 3 else { return nil }
    let isWord = end < open && text[end - 1] | 0x20 == 0x6E && text[end - 2] | 0x20 == 0x69 && text[end - 3] == 0x20
    guard isWord || text[end - 1] == 0x2C else { return nil }
    end -= isWord ? 3 : 1
    while end > 0, open - end < farthestKey, FieldReader.isBlank(text[end - 1]) { end -= 1 }
    guard end > 1 else { return nil }
    let isQuoted = FieldReader.isQuote(text[end - 1])
    guard isWord || isQuoted else { return nil }
    if isQuoted { end -= 1 }
    var start = end
    while start > 0, end - start < longestName, isKeyByte(text[start - 1]) { start -= 1 }
    guard start < end, !isQuoted || (start > 0 && FieldReader.isQuote(text[start - 1])) else { return nil }
    return start..<end
  }

  /// The place behind blanks and remarks, which programs begin with `#` or `//`.
  private static func afterRemarks(_ start: Int, in text: borrowing Span<UInt8>) -> Int {
    var place = FieldReader.afterBlanks(start, in: text)
    var count = 0
    while place + 1 < text.count, count < 3,
      text[place] == 0x23 || (text[place] == 0x2F && text[place + 1] == 0x2F)
    {
      var end = place
      while end < text.count, text[end] != 0x0A, end - place < longestMember { end += 1 }
      guard end < text.count, text[end] == 0x0A else { return place }
      place = FieldReader.afterBlanks(end, in: text)
      count += 1
    }
    return place
  }

  private static func isKeyByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }
}

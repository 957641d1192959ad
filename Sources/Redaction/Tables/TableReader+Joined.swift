extension TableReader {
  /// Values in quotation marks that something else than a colon or an equals sign joins to their key: `"phone" to "138..."` in
  /// Kotlin, `"phone" -> "138..."` in Scala, `:phone "138..."` in Clojure.
  ///
  /// - Complexity: O(*n*) in the length of the text; most quotation marks are left at the byte beside them.
  static func joinedStrings(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    for quote in [0x22, 0x27] as [UInt8] {
      var search = SignSearch(for: quote, in: lines)
      var place = search.next(from: 0, in: text)
      while place < text.count {
        if let joint = jointEnd(behind: place + 1, in: text), let key = quoted(before: place, quote, in: text) {
          take(key, valueAt: joint, &table, text)
        } else if let key = keyword(before: place, in: text) {
          take(key, valueAt: place, &table, text)
        }
        place = search.next(from: place + 1, in: text)
      }
    }
    return table
  }

  /// Keys and values that a call or a list has side by side: `put("phone", "138...")`, `Map.of("name", "Lin", "phone", "138...")`,
  /// `["phone", "138..."]`.
  ///
  /// - Complexity: O(*n*) in the length of the text; looks only where a quotation mark stands behind an opening bracket.
  static func calledPairs(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    for open in [0x28, 0x5B, 0x7B] as [UInt8] {
      var search = SignSearch(for: open, in: lines)
      var place = search.next(from: 0, in: text)
      while place < text.count {
        let first = FieldReader.afterBlanks(place + 1, in: text)
        if first < text.count, FieldReader.isQuote(text[first]) {
          // A list of more than two is one of values and no pair.
          let cells = arguments(from: first, in: text)
          let isPairs = cells.count % 2 == 0 && (cells.count == 2 || open != 0x5B)
          if isPairs, stride(from: 0, to: cells.count, by: 2).allSatisfy({ isKey(cells[$0], in: text) }) {
            for number in stride(from: 0, to: cells.count, by: 2) {
              pair(cells[number], cells[number + 1], &table, text)
            }
          }
        }
        place = search.next(from: place + 1, in: text)
      }
    }
    return table
  }

  /// How many arguments of a call are read, and how long a value can be, in bytes.
  private static var mostArguments: Int { 64 }
  private static var longestJoined: Int { 256 }

  /// The strings and plain words that commas part from a place on, up to a closing bracket; none when anything else is there.
  private static func arguments(from start: Int, in text: borrowing Span<UInt8>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var place = start
    while cells.count < mostArguments, let (content, end) = FieldReader.scalar(at: place, most: longestJoined, in: text)
    {
      cells.append(content)
      place = FieldReader.afterBlanks(end, in: text)
      guard place < text.count, text[place] == 0x2C else { break }
      place = FieldReader.afterBlanks(place + 1, in: text)
    }
    return place < text.count && [0x29, 0x5D, 0x7D].contains(text[place]) ? cells : []
  }

  private static func isKey(_ cell: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    cell.lowerBound > 0 && FieldReader.isQuote(text[cell.lowerBound - 1]) && LabelWords.known.isLabel(cell, in: text)
  }

  /// Adds a key and its value, which stands in quotation marks or is a number: words without them are names in a program.
  private static func pair(
    _ key: Range<Int>, _ value: Range<Int>, _ table: inout Table, _ text: borrowing Span<UInt8>
  ) {
    guard !value.isEmpty, canPair(key, value, in: text), !LabelWords.known.isLabel(value, in: text) else { return }
    let isQuoted = FieldReader.isQuote(text[value.lowerBound - 1])
    if isQuoted || value.allSatisfy({ !(0x61...0x7A).contains(text[$0] | 0x20) }) { table.cells.append((key, value)) }
  }

  private static func take(
    _ key: Range<Int>, valueAt place: Int, _ table: inout Table, _ text: borrowing Span<UInt8>
  ) {
    guard LabelWords.known.isLabel(key, in: text),
      let value = FieldReader.scalar(at: place, most: longestJoined, in: text)
    else { return }
    pair(key, value.content, &table, text)
  }

  /// Where a value begins that a word or an arrow joins to the string which ends before a place.
  private static func jointEnd(behind start: Int, in text: borrowing Span<UInt8>) -> Int? {
    var place = start
    while place < text.count, text[place] == 0x20, place - start < 8 { place += 1 }
    guard place + 2 < text.count else { return nil }
    let isArrow = (text[place] == 0x2D || text[place] == 0x3D) && text[place + 1] == 0x3E
    let isWord = place > start && text[place] == 0x74 && text[place + 1] == 0x6F && text[place + 2] == 0x20
    return isArrow || isWord ? FieldReader.afterBlanks(place + 2, in: text) : nil
  }

  /// What stands between a quotation mark at a place and the one before it.
  private static func quoted(before end: Int, _ quote: UInt8, in text: borrowing Span<UInt8>) -> Range<Int>? {
    var start = end
    while start > 0, end - start <= longestName, text[start - 1] != quote, text[start - 1] != 0x0A { start -= 1 }
    return start > 0 && start < end && text[start - 1] == quote ? start..<end : nil
  }

  /// The keyword that stands before the quotation mark at a place: `:phone "138..."`.
  private static func keyword(before quote: Int, in text: borrowing Span<UInt8>) -> Range<Int>? {
    guard quote > 3, text[quote - 1] == 0x20, isWordByte(text[quote - 2]) else { return nil }
    let end = quote - 1
    var start = end
    while start > 0, end - start <= longestWideName, isWordByte(text[start - 1]) { start -= 1 }
    guard start > 0, start < end, text[start - 1] == 0x3A else { return nil }
    return start == 1 || [0x20, 0x0A, 0x28, 0x5B, 0x7B, 0x2C].contains(text[start - 2]) ? start..<end : nil
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x5F
  }
}

extension TableReader {
  /// The values of prepared statements, which logs write behind the statement: `Parameters: Lin(String), 138...(String)`,
  /// `binding parameter [1] as [VARCHAR] - [Lin]`, `parameters: $1 = 'Lin'`, a list of all of them.
  ///
  /// - Complexity: O(*n*) in the length of the text; a text without signs for values is left at once.
  static func preparedValues(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    for sign in [0x3F, 0x24, 0x25] as [UInt8] {
      var search = SignSearch(for: sign, in: lines)
      var place = search.next(from: 0, in: text)
      while place < text.count {
        guard canBeSign(at: place, in: text), let statement = PreparedStatement(firstSignAt: place, in: text) else {
          place = search.next(from: place + 1, in: text)
          continue
        }
        for (number, value) in values(behind: statement.end, statement.columns.count, in: text) {
          table.cells.append((statement.columns[number], value))
        }
        place = search.next(from: statement.end, in: text)
      }
    }
    return table
  }

  private static let parameters = Array("arameters: ".utf8)
  private static let binding = Array("binding parameter ".utf8)
  private static let arrow = Array("- [".utf8)

  /// How far behind a statement its values can begin, and how long one can be, in bytes.
  private static var farthestValues: Int { 480 }
  private static var longestBound: Int { 240 }

  /// Whether the byte at a place can be a sign for a value: an operator, a bracket, a comma or a blank stands before it.
  @inline(__always)
  private static func canBeSign(at place: Int, in text: borrowing Span<UInt8>) -> Bool {
    guard place > 1, PreparedStatement.signEnd(at: place, in: text) != nil else { return false }
    switch text[place - 1] {
    case 0x3C...0x3E, 0x28, 0x2C: return true
    case 0x20, 0x0A: return [0x3C, 0x3D, 0x3E, 0x28, 0x2C, 0x65, 0x45].contains(text[place - 2])
    default: return false
    }
  }

  /// The values behind a statement with the number of their sign.
  private static func values(
    behind start: Int, _ count: Int, in text: borrowing Span<UInt8>
  ) -> [(number: Int, value: Range<Int>)] {
    let limit = min(text.count, start + farthestValues)
    var place = start
    while place < limit {
      switch text[place] {
      case 0x61 where text.holds(parameters, at: place):
        let first = place + parameters.count
        return first < text.count && text[first] == 0x24
          ? numbered(from: first, count, in: text) : typed(from: first, count, in: text)
      case 0x62 where text.holds(binding, at: place): return bound(from: place, count, in: text)
      case 0x28, 0x5B:
        let close: UInt8 = text[place] == 0x28 ? 0x29 : 0x5D
        let cells = list(from: place + 1, until: close, count, in: text)
        if cells.count == count, count > 1 { return Array(zip(cells.indices, cells)) }
      // A second statement before any value has the next ones.
      case 0x3F where canBeSign(at: place, in: text): return []
      default: break
      }
      place += 1
    }
    return []
  }

  /// Values with their type in brackets: `Lin(String), 7(Long), null`.
  private static func typed(
    from start: Int, _ count: Int, in text: borrowing Span<UInt8>
  ) -> [(number: Int, value: Range<Int>)] {
    var found: [(number: Int, value: Range<Int>)] = []
    var (number, place, first) = (0, start, start)
    while number < count, place - first < longestBound {
      let isEnd = place == text.count || text[place] == 0x0A || text[place] == 0x0D
      if isEnd || (text[place] == 0x2C && isTypedEnd(place, first, in: text)) {
        if let open = typeStart(place, first, in: text) { found.append((number, content(first..<open, in: text))) }
        if isEnd { break }
        (number, first) = (number + 1, place + 1)
      }
      place += 1
    }
    return found
  }

  /// Whether a value ends before the comma at a place: with its type, or as nothing.
  private static func isTypedEnd(_ comma: Int, _ first: Int, in text: borrowing Span<UInt8>) -> Bool {
    typeStart(comma, first, in: text) != nil
      || text.holds(nothing, at: content(first..<comma, in: text).lowerBound)
  }

  private static let nothing = Array("null".utf8)

  /// Where the bracket before the type of a value opens that ends before a place.
  private static func typeStart(_ end: Int, _ first: Int, in text: borrowing Span<UInt8>) -> Int? {
    guard end - first > 3, text[end - 1] == 0x29 else { return nil }
    var place = end - 2
    while place > first, (0x61...0x7A).contains(text[place] | 0x20) { place -= 1 }
    return text[place] == 0x28 && (0x41...0x5A).contains(text[place + 1]) ? place : nil
  }

  /// Values with the number of their sign: `$1 = 'Lin', $2 = NULL`.
  private static func numbered(
    from start: Int, _ count: Int, in text: borrowing Span<UInt8>
  ) -> [(number: Int, value: Range<Int>)] {
    var found: [(number: Int, value: Range<Int>)] = []
    var place = start
    while found.count < count, place < text.count, text[place] == 0x24 {
      let (number, digits) = number(from: place + 1, in: text)
      var at = digits
      while at < text.count, text[at] == 0x20 || text[at] == 0x3D { at += 1 }
      guard number > 0, number <= count,
        let value = FieldReader.scalar(at: at, most: longestBound, in: text)
      else { break }
      found.append((number - 1, value.content))
      place = value.end
      while place < text.count, text[place] == 0x2C || text[place] == 0x20 { place += 1 }
    }
    return found
  }

  /// Values on lines of their own: `binding parameter [1] as [VARCHAR] - [Lin]`, `binding parameter (1:VARCHAR) <- [Lin]`.
  private static func bound(
    from start: Int, _ count: Int, in text: borrowing Span<UInt8>
  ) -> [(number: Int, value: Range<Int>)] {
    var found: [(number: Int, value: Range<Int>)] = []
    var place = start
    while found.count < count {
      let (number, _) = number(from: place + binding.count + 1, in: text)
      let end = text.firstIndex(of: 0x0A, from: place)
      var (open, last) = (place + binding.count, end)
      while last > place, text[last - 1] <= 0x20 { last -= 1 }
      while open + 3 < last, open - place < longestBound, !text.holds(arrow, at: open) { open += 1 }
      if number > 0, number <= count, text[last - 1] == 0x5D, open + 4 < last, text.holds(arrow, at: open) {
        found.append((number - 1, open + 3..<last - 1))
      }
      // The line of the next value begins in its own way.
      var next = end
      let limit = min(text.count, end + longestBound)
      while next < limit, !text.holds(binding, at: next) { next += 1 }
      guard next < limit else { break }
      place = next
    }
    return found
  }

  private static func number(from start: Int, in text: borrowing Span<UInt8>) -> (number: Int, end: Int) {
    var (number, place) = (0, start)
    while place < text.count, place - start < 3, (0x30...0x39).contains(text[place]) {
      number = number * 10 + Int(text[place] - 0x30)
      place += 1
    }
    return (number, place)
  }

  /// The plain values of a list up to a closing bracket, empty for names of a program; none when it holds anything else.
  private static func list(
    from start: Int, until close: UInt8, _ most: Int, in text: borrowing Span<UInt8>
  ) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var place = FieldReader.afterBlanks(start, in: text)
    while cells.count < most, let (content, end) = FieldReader.scalar(at: place, most: longestBound, in: text) {
      let isName = !FieldReader.isQuote(text[content.lowerBound - 1]) && text[content.lowerBound] > 0x39
      cells.append(isName ? content.lowerBound..<content.lowerBound : content)
      place = FieldReader.afterBlanks(end, in: text)
      guard place < text.count, text[place] == 0x2C else { break }
      place = FieldReader.afterBlanks(place + 1, in: text)
    }
    return place < text.count && text[place] == close ? cells : []
  }
}

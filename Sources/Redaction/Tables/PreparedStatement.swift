/// A statement of SQL whose values stand elsewhere, as logs have it: the columns that its signs for values belong to.
struct PreparedStatement {
  /// The columns in the order of the signs, an empty range where none can be told.
  private(set) var columns: [Range<Int>] = []
  /// Where the last of its signs ends.
  private(set) var end: Int

  /// How far two signs of one statement can stand apart, and how far before a sign its column can stand, in bytes.
  private static var farthest: Int { 240 }
  private static var mostBlanks: Int { 24 }

  /// The statement whose first sign stands at a place; nil when no column of it is known.
  ///
  /// - Complexity: O(*n*) in the length of the statement.
  init?(firstSignAt place: Int, in text: borrowing Span<UInt8>) {
    end = place
    var row: (columns: [Range<Int>], next: Int)?
    var next = place
    while next < text.count, next - end <= Self.farthest, columns.count < TableReader.mostColumns,
      !Self.begins(in: end..<next, of: text)
    {
      guard let sign = Self.signEnd(at: next, in: text) else {
        next = Self.nextSign(from: next + 1, in: text)
        continue
      }
      let before = Self.beforeBlanks(next, in: text)
      if let column = Self.compared(before: before, in: text) {
        (row, end) = (nil, sign)
        columns.append(column)
      } else if before > 0, text[before - 1] == 0x28 {
        let names = TableReader.names(behindValues: before - 1, in: text)
        row = (names ?? [], 1)
        columns.append(names?.first ?? next..<next)
        end = sign
      } else if before > 0, text[before - 1] == 0x2C, let open = row {
        columns.append(open.next < open.columns.count ? open.columns[open.next] : next..<next)
        (row, end) = ((open.columns, open.next + 1), sign)
      } else {
        break
      }
      next = Self.nextSign(from: sign, in: text)
    }
    if columns.allSatisfy(\.isEmpty) { return nil }
  }

  /// Where the next byte stands that can begin a sign, near enough to be of the same statement.
  private static func nextSign(from start: Int, in text: borrowing Span<UInt8>) -> Int {
    var place = start
    let limit = min(text.count, start + farthest + 1)
    while place < limit, ![0x24, 0x25, 0x3F].contains(text[place]) { place += 1 }
    return place
  }

  /// Whether a cell is a sign for a value and none itself.
  static func isSign(_ cell: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    !cell.isEmpty && signEnd(at: cell.lowerBound, in: text) == cell.upperBound
  }

  /// Where the sign for a value ends that begins at a place: `?`, `$1`, `%s`.
  static func signEnd(at place: Int, in text: borrowing Span<UInt8>) -> Int? {
    var end = place + 1
    switch text[place] {
    case 0x3F: break
    case 0x25:
      guard end < text.count, text[end] == 0x73 else { return nil }
      end += 1
    case 0x24:
      while end < text.count, (0x30...0x39).contains(text[end]) { end += 1 }
      guard end > place + 1 else { return nil }
    default: return nil
    }
    guard end < text.count else { return end }
    // In an address or a word the sign is none.
    return isName(text[end]) ? nil : end
  }

  /// Whether another statement begins in a range, on a line of its own.
  private static func begins(in gap: Range<Int>, of text: borrowing Span<UInt8>) -> Bool {
    guard let line = gap.first(where: { text[$0] == 0x0A }) else { return false }
    return (line..<gap.upperBound).contains { place in
      verbs.contains { verb in
        place + verb.count < gap.upperBound && text.holds(ignoringCase: verb, at: place)
      }
    }
  }

  private static let verbs = ["select ", "insert ", "update ", "delete "].map { Array($0.utf8) }

  private static func beforeBlanks(_ place: Int, in text: borrowing Span<UInt8>) -> Int {
    var end = place
    while end > 0, place - end < mostBlanks, FieldReader.isBlank(text[end - 1]) { end -= 1 }
    return end
  }

  /// The column that a sign of comparison or the word `like` before a place compares.
  private static func compared(before end: Int, in text: borrowing Span<UInt8>) -> Range<Int>? {
    var place = end
    while place > 0, end - place < 3, [0x21, 0x3C, 0x3D, 0x3E].contains(text[place - 1]) { place -= 1 }
    if place == end {
      guard place > 5, text.holds(ignoringCase: like, at: place - like.count) else { return nil }
      place -= like.count
    }
    return column(before: beforeBlanks(place, in: text), in: text)
  }

  private static let like = Array("like".utf8)

  /// The name that ends before a place, without its table and its quotation marks.
  private static func column(before place: Int, in text: borrowing Span<UInt8>) -> Range<Int>? {
    var end = place
    if end > 0, FieldReader.isQuote(text[end - 1]) || text[end - 1] == 0x5D { end -= 1 }
    var start = end
    while start > 0, end - start < 64, isName(text[start - 1]) { start -= 1 }
    return start < end ? start..<end : nil
  }

  private static func isName(_ byte: UInt8) -> Bool { byte.isAlphanumeric || byte == 0x5F || byte >= 0x80 }
}

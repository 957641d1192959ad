extension TableReader {
  /// Labels that stand on lines of their own above their values: one, or all of a form's before all of its values, as a
  /// reader of pages with columns gives them.
  ///
  /// - Complexity: O(*n*) in the length of the text; a long line is left at once.
  static func stacks(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    var labels: [Range<Int>] = []
    var values: [Range<Int>] = []
    var isApart = false
    func close() {
      if !labels.isEmpty, !values.isEmpty { pair(labels, values, &table, text) }
      (labels, values, isApart) = ([], [], false)
    }
    for line in lines {
      let (signs, line) = (line.signs, line.range)
      guard line.count <= longestStacked else {
        if !labels.isEmpty { close() }
        continue
      }
      if labels.isEmpty {
        if canBeStackedLabel(line, signs, in: text), isStackedLabel(line, in: text) {
          labels.append(ofOne(bareLabel(line, in: text), in: text))
        } else if signs.contains(.colon) || signs.contains(.fullWidth), let list = listStart(line, in: text) {
          (labels, values) = ([list.label], items(of: list.first, in: text))
        }
        continue
      }
      let value = bareValue(line, in: text)
      if value.isEmpty {
        // One empty line may stand between the labels and the values, and between a label and its value.
        if !values.isEmpty { isApart = true }
      } else if isStackedLabel(line, in: text) {
        if !values.isEmpty { close() }
        if labels.count < mostColumns { labels.append(ofOne(bareLabel(line, in: text), in: text)) }
      } else if isPair(line, in: text) || (isApart && values.count >= labels.count) {
        close()
      } else {
        values += labels.count == 1 ? items(of: value, in: text) : [value]
      }
    }
    close()
    return table
  }

  /// The label of one value: without the count or the word for a list behind it, and in the singular, `Invoice numbers`.
  private static func ofOne(_ label: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int> {
    guard label.count > 6 else { return label }
    if let end = countStart(label, in: text) { return label.lowerBound..<end }
    if let length = listWords.suffix(of: label, in: text), label.count > length + 3 {
      return label.lowerBound..<label.upperBound - length
    }
    let one = label.lowerBound..<label.upperBound - 1
    let isPlural = text[one.upperBound] | 0x20 == 0x73 && (0x61...0x72).contains(text[one.upperBound - 1] | 0x20)
    return isPlural && LabelWords.known.isLabel(one, in: text) ? one : label
  }

  /// Where a count begins that ends a heading: digits before a measure word, behind a blank, with or without the word for
  /// in all; nil when none does.
  private static func countStart(_ label: Range<Int>, in text: borrowing Span<UInt8>) -> Int? {
    var place = label.upperBound - 3
    guard text[place] >= 0xE3 else { return nil }
    let end = place
    while place > label.lowerBound, (0x30...0x39).contains(text[place - 1]) { place -= 1 }
    guard place < end, end - place < 5 else { return nil }
    if let length = inAll.suffix(of: label.lowerBound..<place, in: text) { place -= length }
    guard place > label.lowerBound, text[place - 1] == 0x20 else { return nil }
    while place > label.lowerBound, text[place - 1] == 0x20 { place -= 1 }
    return place > label.lowerBound ? place : nil
  }

  private static let inAll = PhraseList("共 共计 合计 总共")

  /// The label of a list whose first value stands on its own line, `numbers as follows: 67512383`; nil for other lines.
  private static func listStart(
    _ line: Range<Int>, in text: borrowing Span<UInt8>
  ) -> (label: Range<Int>, first: Range<Int>)? {
    guard let colon = colon(in: line, of: text) else { return nil }
    let label = bareLabel(line.lowerBound..<colon.lowerBound, in: text)
    let one = ofOne(label, in: text)
    let first = bareValue(colon.upperBound..<line.upperBound, in: text)
    return one != label && !first.isEmpty && LabelWords.known.isLabel(one, in: text) ? (one, first) : nil
  }

  /// The items of a line that lists numbers, parted by commas or semicolons of either script; the line itself when it is no
  /// such list.
  private static func items(of line: Range<Int>, in text: borrowing Span<UInt8>) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var (start, place) = (line.lowerBound, line.lowerBound)
    while place <= line.upperBound {
      let length = place == line.upperBound ? 1 : separatorLength(at: place, in: text)
      guard length > 0 else {
        place += 1
        continue
      }
      let item = content(start..<place, in: text)
      // Less than that are the groups of digits of one number.
      guard item.count > 5, item.contains(where: { (0x30...0x39).contains(text[$0]) }),
        item.allSatisfy({ text[$0] > 0x20 })
      else { return [line] }
      items.append(item)
      place += length
      start = place
    }
    return items
  }

  /// How many bytes a comma or semicolon has that stands at a place; 0 when none does.
  private static func separatorLength(at place: Int, in text: borrowing Span<UInt8>) -> Int {
    if text[place] == 0x2C || text[place] == 0x3B { return 1 }
    if text[place] == 0xE3, place + 2 < text.count, text[place + 1] == 0x80, text[place + 2] == 0x81 { return 3 }
    let isWide =
      CellSeparator.wideComma.stands(at: place, in: text) || CellSeparator.wideSemicolon.stands(at: place, in: text)
    return isWide ? 3 : 0
  }

  private static let listWords = PhraseList("清单 列表 名单 一览表 一览 明细 汇总 如下")

  /// How long a line of a stack can be, in bytes.
  private static var longestStacked: Int { 160 }

  /// Gives each value its label, in the order of the labels, again and again.
  ///
  /// When there are fewer values than labels, the labels before are headings. One label alone is for one line, and for more
  /// only when they look like numbers.
  private static func pair(
    _ labels: [Range<Int>], _ values: [Range<Int>], _ table: inout Table, _ text: borrowing Span<UInt8>
  ) {
    let first = max(0, labels.count - values.count)
    let count = labels.count - first
    for (number, value) in values.enumerated() where canPair(labels[first + number % count], value, in: text) {
      if count == 1, number > 0 {
        let isNumber = value.contains { (0x30...0x39).contains(text[$0]) }
        guard isNumber, value.allSatisfy({ text[$0] != 0x20 }) else { return }
      }
      table.cells.append((labels[first + number % count], value))
    }
  }

  /// Whether a line can be a label, which says no to most lines of prose and of programs at their last bytes.
  private static func canBeStackedLabel(
    _ line: Range<Int>, _ signs: LineSigns, in text: borrowing Span<UInt8>
  ) -> Bool {
    // Only a remark may hold what stands in no label.
    let holdsRemark = !signs.isDisjoint(with: [.bracket, .ideographic, .fullWidth])
    if signs.contains(.noLabel), !holdsRemark { return false }
    guard line.count > 1, line.count <= longestName + longestWideName else { return false }
    var last = line.upperBound - 1
    while last > line.lowerBound, text[last] <= 0x20 { last -= 1 }
    switch text[last] {
    case 0x3A, 0x29, 0x2A, 0x5D, 0x3F, 0x80...0xFF, 0x31...0x39: return true
    case 0x41...0x5A, 0x61...0x7A:
      // In Latin letters alone it is one word or begins with a capital, behind the marks of a heading or a list.
      var first = line.lowerBound
      while first < last, text[first] <= 0x2D { first += 1 }
      return !(0x61...0x7A).contains(text[first]) || (first...last).allSatisfy { text[$0] != 0x20 }
    case 0x2E: return isShort(last, text[line.lowerBound], in: text)
    default: return false
    }
  }

  /// Whether the full stop at a place ends a word for number that is written short, `Order No.`, behind a capital.
  private static func isShort(_ stop: Int, _ first: UInt8, in text: borrowing Span<UInt8>) -> Bool {
    guard stop > 2, !(0x61...0x7A).contains(first), text[stop - 2] | 0x20 == 0x6E else { return false }
    return [0x6F, 0x72].contains(text[stop - 1] | 0x20) && !(0x61...0x7A).contains(text[stop - 3] | 0x20)
  }

  /// Whether a line is a label: one of the known words, or anything short before a colon that ends the line.
  private static func isStackedLabel(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    let isOpen = endsInColon(content(line, in: text), in: text)
    let name = bareLabel(line, in: text)
    if LabelWords.known.isLabel(line, in: text) { return isOpen || canStandAlone(name, in: text) }
    let one = ofOne(name, in: text)
    if one != name, LabelWords.known.isLabel(one, in: text) { return isOpen || canStandAlone(one, in: text) }
    guard isOpen else { return false }
    // In programs colons end lines that begin in lower case or with a call.
    return !name.isEmpty && name.count <= longestWideName && isName(name, in: text) && !isLower(name, in: text)
      && !name.contains { text[$0] == 0x28 }
  }

  private static func endsInColon(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    line.count > 3 && (text[line.upperBound - 1] == 0x3A || isWideColon(at: line.upperBound - 3, in: text))
  }

  private static func isLower(_ label: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    (0x61...0x7A).contains(text[label.lowerBound])
  }

  /// Whether a label needs no colon: it has Han characters, begins with a capital or is one word, so that it is no line of a
  /// program.
  private static func canStandAlone(_ label: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    guard !label.isEmpty, text[label.lowerBound] < 0x80, text[label.upperBound - 1] < 0x80 else { return true }
    return !(0x61...0x7A).contains(text[label.lowerBound]) || label.allSatisfy { text[$0] != 0x20 }
  }

  /// Whether a line holds a label and its value.
  private static func isPair(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    guard let colon = colon(in: line, of: text), colon.lowerBound > line.lowerBound else { return false }
    return LabelWords.known.isLabel(line.lowerBound..<colon.lowerBound, in: text)
  }

  /// The first colon of a line, full-width or not, where a label can stand before it.
  private static func colon(in line: Range<Int>, of text: borrowing Span<UInt8>) -> Range<Int>? {
    var place = line.lowerBound
    while place < line.upperBound, place - line.lowerBound < longestName {
      if text[place] == 0x3A { return place..<place + 1 }
      if isWideColon(at: place, in: text) { return place..<place + 3 }
      place += 1
    }
    return nil
  }

  /// A line without the colon, the bullet or the sign of a quotation before its value.
  private static func bareValue(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Range<Int> {
    var line = content(line, in: text)
    if let number = itemEnd(line, in: text) { line = number..<line.upperBound }
    while !line.isEmpty {
      switch text[line.lowerBound] {
      case 0x20, 0x2A, 0x3A, 0x3E, 0x7C: line = line.lowerBound + 1..<line.upperBound
      case 0x2D where line.count > 1 && text[line.lowerBound + 1] == 0x20: line = line.lowerBound + 1..<line.upperBound
      case 0xEF where line.count > 3 && isWideColon(at: line.lowerBound, in: text):
        line = line.lowerBound + 3..<line.upperBound
      default: return content(line, in: text)
      }
    }
    return line
  }

  /// Where the sign or number of an item in a list ends: `1. `, `(1) `, `2)`, `01  `, a ring around a numeral, a bullet.
  private static func itemEnd(_ line: Range<Int>, in text: borrowing Span<UInt8>) -> Int? {
    var place = line.lowerBound
    if line.count > 4, text[place] == 0xE2 { return place + 3 }
    if place < line.upperBound, text[place] == 0x28 { place += 1 }
    let first = place
    while place < line.upperBound, place - first < 2, (0x30...0x39).contains(text[place]) { place += 1 }
    guard place > first, place + 1 < line.upperBound else { return nil }
    switch text[place] {
    case 0x29: return place + 1
    case 0x2E where text[place + 1] == 0x20: return place + 1
    case 0x20 where text[place + 1] == 0x20: return place + 2
    case 0x09: return place + 1
    case 0xE3 where place + 3 < line.upperBound && text[place + 1] == 0x80 && text[place + 2] == 0x81: return place + 3
    default: return nil
    }
  }
}

extension TableReader {
  /// Labels and values that stand in elements of their own, `<dt>phone</dt><dd>138...</dd>`, or in attributes of one.
  ///
  /// - Complexity: O(*n*) in the length of the text; a text without `<` is left at once.
  static func markedPairs(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    var label: Range<Int>?
    var search = SignSearch(for: 0x3C, in: lines)
    var place = search.next(from: 0, in: text)
    while place < text.count {
      guard let end = tagEnd(from: place, in: text) else {
        label = nil
        if let name = elementName(before: place, in: text), let value = verbatim(from: place, in: text) {
          table.cells.append((name, value))
        }
        place = search.next(from: place + 1, in: text)
        continue
      }
      let tag = attributes(of: place + 1..<end, in: text)
      if let value = tag.value, let name = tag.name ?? label { table.cells.append((name, value)) }
      if let value = tag.value, let label, tag.name != nil { table.cells.append((label, value)) }
      if let name = tag.name, LabelWords.known.isLabel(name, in: text) { label = name }
      place = search.next(from: end + 1, in: text)
      let node = content(end + 1..<place, in: text).trimmingLines(in: text)
      guard !node.isEmpty else { continue }
      if node.count <= longestName, LabelWords.known.isLabel(node, in: text) {
        label = bareLabel(node, in: text)
      } else {
        if let label, node.count <= longestNode { table.cells.append((label, node)) }
        label = nil
      }
    }
    return table
  }

  /// How long the text of an element can be that is taken for a value, in bytes.
  private static var longestNode: Int { 512 }

  /// What stands between `<![CDATA[` at a place and `]]>`; nil when none does.
  private static func verbatim(from start: Int, in text: borrowing Span<UInt8>) -> Range<Int>? {
    let opening: [UInt8] = [0x3C, 0x21, 0x5B, 0x43, 0x44, 0x41, 0x54, 0x41, 0x5B]
    guard start + opening.count < text.count, text.holds(opening, at: start) else { return nil }
    let first = start + opening.count
    var end = first
    while end + 1 < text.count, end - first <= longestNode {
      if text[end] == 0x5D, text[end + 1] == 0x5D {
        let value = content(first..<end, in: text).trimmingLines(in: text)
        return value.isEmpty ? nil : value
      }
      end += 1
    }
    return nil
  }

  /// The name of the element whose tag ends right before a place, without its prefix, when it is a known label.
  private static func elementName(before end: Int, in text: borrowing Span<UInt8>) -> Range<Int>? {
    guard end > 1, text[end - 1] == 0x3E else { return nil }
    var start = end - 1
    while start > 0, end - start <= longestName, text[start - 1] > 0x20, text[start - 1] != 0x3C,
      text[start - 1] != 0x3A
    {
      start -= 1
    }
    guard start > 0, text[start - 1] == 0x3C || text[start - 1] == 0x3A, start < end - 1 else { return nil }
    return LabelWords.known.isLabel(start..<end - 1, in: text) ? start..<end - 1 : nil
  }

  /// Where the tag ends that begins at a place; nil when none does.
  private static func tagEnd(from start: Int, in text: borrowing Span<UInt8>) -> Int? {
    guard start + 1 < text.count else { return nil }
    let first = text[start + 1]
    guard (0x61...0x7A).contains(first | 0x20) || first == 0x2F || first >= 0x80 else { return nil }
    var place = start + 1
    while place < text.count, place - start < longestNode {
      if text[place] == 0x3E { return place }
      if text[place] == 0x3C { return nil }
      place += 1
    }
    return nil
  }

  /// What a tag's attributes say its field is called and holds.
  private static func attributes(
    of tag: Range<Int>, in text: borrowing Span<UInt8>
  ) -> (name: Range<Int>?, value: Range<Int>?) {
    var (name, value): (Range<Int>?, Range<Int>?) = (nil, nil)
    var place = tag.lowerBound
    while place < tag.upperBound {
      guard text[place] == 0x3D else {
        place += 1
        continue
      }
      var start = place
      while start > tag.lowerBound, text[start - 1] > 0x20, !FieldReader.isQuote(text[start - 1]) { start -= 1 }
      guard let (content, end) = FieldReader.scalar(at: place + 1, most: longestNode, in: text), end <= tag.upperBound
      else {
        place += 1
        continue
      }
      if !content.isEmpty {
        if FieldWords.isValue(start..<place, in: text) {
          value = content
        } else if name == nil, FieldWords.isName(start..<place, in: text), content.count <= longestName {
          name = content
        }
      }
      place = end
    }
    return (name, value)
  }
}

extension Range where Bound == Int {
  /// A range without the line ends and blanks at both of its ends.
  fileprivate func trimmingLines(in text: borrowing Span<UInt8>) -> Range<Int> {
    var (low, high) = (lowerBound, upperBound)
    while low < high, text[low] <= 0x20 { low += 1 }
    while low < high, text[high - 1] <= 0x20 { high -= 1 }
    return low..<high
  }
}

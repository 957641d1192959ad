extension TableReader {
  /// Values that stand beside their name in an object, `{"name": "phone", "value": "138..."}`, or one object deeper than
  /// their key, `"phone": {"type": "string", "value": "138..."}`, and the further members of a list under a key.
  ///
  /// - Complexity: O(*n*) in the length of the text; a text without braces and brackets is left at once.
  static func declaredValues(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    var search = SignSearch(for: 0x7B, in: lines)
    var place = search.next(from: 0, in: text)
    while place < text.count {
      let fields = FieldReader.fields(from: place + 1, in: text)
      if !fields.isEmpty {
        let values = fields.filter { FieldWords.isValue($0.key, in: text) && !$0.value.isEmpty }
        if !values.isEmpty {
          let names = fields.filter {
            FieldWords.isName($0.key, in: text) && !$0.value.isEmpty && $0.value.count <= longestName
          }
          let key = FieldReader.key(before: place, in: text)
          for value in values {
            for name in names where name.value != value.value { table.cells.append((name.value, value.value)) }
            if let key { table.cells.append((key, value.value)) }
          }
        }
      }
      place = search.next(from: place + 1, in: text)
    }
    var squares = SignSearch(for: 0x5B, in: lines)
    place = squares.next(from: 0, in: text)
    while place < text.count {
      if let key = FieldReader.key(before: place, in: text), LabelWords.known.isLabel(key, in: text) {
        for value in list(from: place + 1, in: text).cells.dropFirst() { table.cells.append((key, value)) }
      }
      place = squares.next(from: place + 1, in: text)
    }
    return table
  }

  /// Tables of lists: `["name", "phone"], ["Lin", "138..."]`, whatever stands between the first list and the second.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func listedRows(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> [Table] {
    var table = Table()
    var names: [Range<Int>] = []
    var end = 0
    var search = SignSearch(for: 0x5B, in: lines)
    var place = search.next(from: 0, in: text)
    while place < text.count {
      let row = list(from: place + 1, in: text)
      if row.cells.count > 1 {
        if !names.isEmpty, row.cells.count == names.count, place - end < longestName {
          for (name, cell) in zip(names, row.cells) { table.cells.append((name, cell)) }
        } else if row.cells.allSatisfy({ $0.count <= longestName && isName($0, in: text) }),
          row.cells.contains(where: { LabelWords.known.isLabel($0, in: text) })
        {
          names = row.cells
        } else {
          names = []
        }
        end = row.end
      }
      place = search.next(from: max(place + 1, row.cells.isEmpty ? 0 : row.end), in: text)
    }
    return table.cells.isEmpty ? [] : [table]
  }

  /// The plain values of a list that opens before a place; none when it holds anything else.
  private static func list(from start: Int, in text: borrowing Span<UInt8>) -> (cells: [Range<Int>], end: Int) {
    var cells: [Range<Int>] = []
    var place = FieldReader.afterBlanks(start, in: text)
    while cells.count < mostColumns, let (content, end) = FieldReader.scalar(at: place, most: 256, in: text) {
      cells.append(content)
      place = FieldReader.afterBlanks(end, in: text)
      guard place < text.count, text[place] == 0x2C else { break }
      place = FieldReader.afterBlanks(place + 1, in: text)
    }
    return place < text.count && text[place] == 0x5D ? (cells, place + 1) : ([], start)
  }
}

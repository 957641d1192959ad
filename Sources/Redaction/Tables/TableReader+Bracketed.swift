extension TableReader {
  /// Values in brackets behind their key: `mobile=<138...>`, `[mobile]:[138...]`.
  ///
  /// - Complexity: O(*n*) in the length of the text; looks only where a bracket stands behind a colon or an equals sign.
  static func bracketedValues(in text: borrowing Span<UInt8>) -> Table {
    var table = Table()
    for (open, close) in [(0x3C, 0x3E), (0x5B, 0x5D), (0x28, 0x29)] as [(UInt8, UInt8)] {
      var place = text.firstIndex(of: open, from: 0)
      while place < text.count {
        if place > 0, text[place - 1] == 0x3A || text[place - 1] == 0x3D,
          let end = bracketEnd(close, from: place + 1, in: text),
          let key = FieldReader.key(before: place, in: text), LabelWords.known.isLabel(key, in: text)
        {
          let cell = content(place + 1..<end, in: text)
          if !cell.isEmpty, canPair(key, cell, in: text) { table.cells.append((key, cell)) }
        }
        place = text.firstIndex(of: open, from: place + 1)
      }
    }
    return table
  }

  /// How long a value in brackets can be, in bytes.
  private static var longestBracketed: Int { 200 }

  private static func bracketEnd(_ close: UInt8, from start: Int, in text: borrowing Span<UInt8>) -> Int? {
    var place = start
    while place < text.count, place - start <= longestBracketed, text[place] != 0x0A {
      if text[place] == close { return place }
      place += 1
    }
    return nil
  }
}

extension TableReader {
  /// Values of declarations that have a type between the name and the value: `phone: string = "138..."`.
  ///
  /// - Complexity: O(*n*) in the length of the text; looks only where an equals sign stands.
  static func typedValues(in text: borrowing Span<UInt8>, _ lines: [TextLine]) -> Table {
    var table = Table()
    var search = SignSearch(for: 0x3D, in: lines)
    var place = search.next(from: 0, in: text)
    while place < text.count {
      if let colon = colon(beforeTypeAt: place, in: text),
        let value = FieldReader.scalar(at: FieldReader.afterBlanks(place + 1, in: text), most: 512, in: text),
        let key = FieldReader.key(before: colon + 1, in: text), LabelWords.known.isLabel(key, in: text)
      {
        table.cells.append((key, value.content))
      }
      place = search.next(from: place + 1, in: text)
    }
    return table
  }

  /// How long the name of a type can be, in bytes.
  private static var longestType: Int { 40 }

  /// Where the colon stands before the type that ends at a place; nil when there is no type.
  private static func colon(beforeTypeAt end: Int, in text: borrowing Span<UInt8>) -> Int? {
    var place = end
    while place > 0, end - place < longestType {
      place -= 1
      switch text[place] {
      case 0x3A: return end - place > 3 ? place : nil
      case 0x20, 0x26, 0x2E, 0x30...0x39, 0x3C, 0x3E, 0x3F, 0x41...0x5B, 0x5D, 0x5F, 0x61...0x7A: break
      default: return nil
      }
    }
    return nil
  }
}

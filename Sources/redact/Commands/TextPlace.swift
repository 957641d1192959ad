/// A place in a text as people count it.
struct TextPlace {
  /// From 1.
  var line = 1
  /// In code points, from 1.
  var column = 1

  /// The places of offsets in bytes, which are in order.
  static func places(_ offsets: [Int], in text: [UInt8]) -> [TextPlace] {
    var place = TextPlace()
    var position = 0
    return offsets.map { offset in
      while position < offset {
        if text[position] == 0x0A {
          place = TextPlace(line: place.line + 1)
        } else if text[position] & 0xC0 != 0x80 {
          place.column += 1
        }
        position += 1
      }
      return place
    }
  }
}

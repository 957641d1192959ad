/// A place in a text as people count it.
struct TextPlace {
  /// From 1.
  var line = 1
  /// In code points, from 1; a byte order mark at the start of the text stands in no column.
  var column = 1

  /// The place before the first byte of a text.
  init(startOf text: [UInt8]) {
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { column = 0 }
  }

  /// Goes over the next bytes.
  mutating func pass(_ text: ArraySlice<UInt8>) {
    for byte in text {
      if byte == 0x0A {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
  }

  /// The places of offsets in bytes, which are in order.
  static func places(_ offsets: [Int], in text: [UInt8]) -> [TextPlace] {
    var place = TextPlace(startOf: text)
    var position = 0
    return offsets.map { offset in
      place.pass(text[position..<offset])
      position = offset
      return place
    }
  }
}

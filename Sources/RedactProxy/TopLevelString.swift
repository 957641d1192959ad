/// A string under a key of a JSON object's first level, and where it stands without its quotes.
struct TopLevelString {
  let range: Range<Int>
  let text: String

  /// Finds it; nil when the text is no object or has no such string.
  ///
  /// The body's form is checked elsewhere: here only strings and depth are followed.
  init?(key: String, in json: [UInt8]) {
    let key = Array(key.utf8)
    var (depth, position) = (0, 0)
    var isKeyNext = false
    var isFound = false
    while position < json.count {
      let byte = json[position]
      position += 1
      switch byte {
      case 0x7B, 0x5B:
        depth += 1
        isKeyNext = byte == 0x7B
      case 0x7D, 0x5D: depth -= 1
      case 0x2C: isKeyNext = true
      case 0x3A: isKeyNext = false
      case 0x22:
        let start = position
        while position < json.count, json[position] != 0x22 { position += json[position] == 0x5C ? 2 : 1 }
        guard position < json.count else { return nil }
        let string = json[start..<position]
        if depth == 1, isFound {
          range = start..<position
          text = String(decoding: string, as: UTF8.self)
          return
        }
        isFound = depth == 1 && isKeyNext && string.elementsEqual(key)
        position += 1
      default: if isFound, ![0x20, 0x09, 0x0A, 0x0D].contains(byte) { return nil }
      }
    }
    return nil
  }
}

/// Reads the keys and plain values of an object, in JSON and in what programs print like it, also where it stands in a string
/// and its quotation marks are escaped.
struct FieldReader {
  /// A key and its value, both without quotation marks.
  typealias Field = (key: Range<Int>, value: Range<Int>)

  /// How long a key and a value can be, in bytes, and how many fields of an object are read.
  private static var longestKey: Int { 64 }
  private static var longestValue: Int { 512 }
  private static var mostFields: Int { 12 }

  /// The fields of the object that opens before a place, up to the first whose value is itself an object or a list.
  static func fields(from start: Int, in text: borrowing Span<UInt8>) -> [Field] {
    var fields: [Field] = []
    var place = start
    while fields.count < mostFields {
      place = afterBlanks(place, in: text)
      guard let key = scalar(at: place, most: longestKey, in: text) else { break }
      guard let joint = afterJoint(key.end, in: text), let value = scalar(at: joint, most: longestValue, in: text)
      else {
        break
      }
      fields.append((key.content, value.content))
      place = afterBlanks(value.end, in: text)
      guard place < text.count, text[place] == 0x2C || text[place] == 0x3B else { break }
      place += 1
    }
    return fields
  }

  /// The key that stands before the bracket at a place; nil when none does.
  static func key(before bracket: Int, in text: borrowing Span<UInt8>) -> Range<Int>? {
    var end = bracket
    while end > 0, isBlank(text[end - 1]) { end -= 1 }
    guard end > 0 else { return nil }
    if text[end - 1] == 0x3E, end > 1 { end -= 1 }
    guard text[end - 1] == 0x3A || text[end - 1] == 0x3D else { return nil }
    end -= 1
    while end > 0, isBlank(text[end - 1]) || isQuote(text[end - 1]) || text[end - 1] == 0x5D { end -= 1 }
    while end > 0, text[end - 1] == 0x5C { end -= 1 }
    var start = end
    while start > 0, end - start < longestKey, isKey(text[start - 1]) { start -= 1 }
    return start < end ? start..<end : nil
  }

  /// A string or a bare word at a place, and where it ends with its quotation marks.
  static func scalar(at place: Int, most: Int, in text: borrowing Span<UInt8>) -> (content: Range<Int>, end: Int)? {
    var start = place
    while start < text.count, start - place < 3, text[start] == 0x5C { start += 1 }
    let escapes = start - place
    guard start < text.count else { return nil }
    if isQuote(text[start]) {
      let quote = text[start]
      start += 1
      var end = start
      while end < text.count, end - start <= most {
        if text[end] == quote {
          var slashes = 0
          while slashes < end - start, slashes <= escapes, text[end - slashes - 1] == 0x5C { slashes += 1 }
          if slashes == escapes { return (start..<end - escapes, end + 1) }
        }
        if text[end] == 0x0A { return nil }
        end += 1
      }
      return nil
    }
    guard escapes == 0 else { return nil }
    var end = start
    while end < text.count, end - start <= most, isKey(text[end]) { end += 1 }
    return end > start && end - start <= most ? (start..<end, end) : nil
  }

  static func afterBlanks(_ start: Int, in text: borrowing Span<UInt8>) -> Int {
    var place = start
    while place < text.count, place - start < 256 {
      if isBlank(text[place]) {
        place += 1
      } else if text[place] == 0x5C, place + 1 < text.count, text[place + 1] == 0x6E {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  private static func afterJoint(_ start: Int, in text: borrowing Span<UInt8>) -> Int? {
    var place = afterBlanks(start, in: text)
    guard place < text.count, text[place] == 0x3A || text[place] == 0x3D else { return nil }
    place += 1
    if place < text.count, text[place] == 0x3E { place += 1 }
    return afterBlanks(place, in: text)
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x60 }

  private static func isKey(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF, 0x23, 0x24, 0x2D, 0x2E, 0x40, 0x5F: true
    default: false
    }
  }
}

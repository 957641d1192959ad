/// Finds members and elements in a JSON text that is known to be right, without reading the rest of it.
package struct JSONOutline: Sendable {
  private let source: [UInt8]

  package init(_ source: [UInt8]) { self.source = source }

  /// The whole value.
  package var root: Range<Int>? { value(at: 0) }

  /// The value of a member of an object; nil when the value is no object or has no such member.
  package func member(_ name: String, of object: Range<Int>) -> Range<Int>? {
    guard isObject(object) else { return nil }
    var found: Range<Int>?
    var position = object.lowerBound + 1
    while let key = string(at: position) {
      guard let colon = after(0x3A, from: key.upperBound), let value = value(at: colon) else { return nil }
      if JSONUnescape.decode(source, key.lowerBound + 1..<key.upperBound - 1).elementsEqual(name.utf8) { found = value }
      guard let comma = after(0x2C, from: value.upperBound) else { break }
      position = comma
    }
    return found
  }

  /// The elements of an array; none when the value is no array.
  package func elements(of array: Range<Int>) -> [Range<Int>] {
    guard source[array.lowerBound] == 0x5B else { return [] }
    var elements: [Range<Int>] = []
    var position = array.lowerBound + 1
    while let value = value(at: position) {
      elements.append(value)
      guard let comma = after(0x2C, from: value.upperBound) else { break }
      position = comma
    }
    return elements
  }

  package func isObject(_ value: Range<Int>) -> Bool { source[value.lowerBound] == 0x7B }
  package func isArray(_ value: Range<Int>) -> Bool { source[value.lowerBound] == 0x5B }

  /// The text of a string; nil when the value is none.
  package func text(_ value: Range<Int>) -> String? {
    guard source[value.lowerBound] == 0x22 else { return nil }
    return String(
      decoding: JSONUnescape.decode(source, value.lowerBound + 1..<value.upperBound - 1), as: UTF8.self)
  }

  /// The value that begins at a place or, behind white space, after it; nil at the end of what it stands in.
  private func value(at start: Int) -> Range<Int>? {
    let start = blank(from: start)
    guard start < source.count else { return nil }
    switch source[start] {
    case 0x22: return string(at: start)
    case 0x7B, 0x5B:
      var depth = 0
      var position = start
      while position < source.count {
        switch source[position] {
        case 0x7B, 0x5B: depth += 1
        case 0x7D, 0x5D: depth -= 1
        case 0x22: position = (string(at: position)?.upperBound ?? source.count) - 1
        default: break
        }
        position += 1
        if depth == 0 { return start..<position }
      }
      return nil
    case 0x7D, 0x5D, 0x2C, 0x3A: return nil
    default:
      let end = source[start...].firstIndex { [0x2C, 0x5D, 0x7D].contains($0) || $0 <= 0x20 } ?? source.count
      return start..<end
    }
  }

  private func string(at start: Int) -> Range<Int>? {
    let start = blank(from: start)
    guard start < source.count, source[start] == 0x22 else { return nil }
    var position = start + 1
    while position < source.count, source[position] != 0x22 { position += source[position] == 0x5C ? 2 : 1 }
    return position < source.count ? start..<position + 1 : nil
  }

  private func after(_ mark: UInt8, from start: Int) -> Int? {
    let position = blank(from: start)
    return position < source.count && source[position] == mark ? position + 1 : nil
  }

  private func blank(from start: Int) -> Int {
    var position = start
    while position < source.count, [0x20, 0x09, 0x0A, 0x0D].contains(source[position]) { position += 1 }
    return position
  }
}

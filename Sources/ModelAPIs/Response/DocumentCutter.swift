/// Takes one JSON value; the elements of an array are units, so that a streamed array is not waited for.
struct DocumentCutter: UnitCutter {
  private enum Shape { case unknown, array, other }

  private let mostBytes: Int
  private var bytes: [UInt8] = []
  /// Where the next element, and what stands before it, begins.
  private var start = 0
  private var shape = Shape.unknown
  /// How far the bytes were looked at.
  private var position = 0
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var valueStart: Int?

  init(mostBytes: Int) { self.mostBytes = mostBytes }

  mutating func push(_ piece: [UInt8], to reader: inout AnswerReader) throws(BodyError) {
    if start > 0 {
      bytes.removeFirst(start)
      (position, start, valueStart) = (position - start, 0, valueStart.map { [start] in $0 - start })
    }
    bytes += piece
    if shape == .unknown { lookAtStart(&reader) }
    if shape == .array { cutElements(&reader) }
    guard bytes.count - start <= mostBytes else { throw BodyError(.tooLarge(limit: mostBytes)) }
  }

  mutating func finish(_ reader: inout AnswerReader) {
    defer { bytes = [] }
    let rest = start..<bytes.count
    if shape == .other {
      do {
        try reader.take(bytes, rest, value: rest, isLast: true)
        return
      } catch {}
    }
    // What is broken off, or no JSON, is passed on; what stands behind an array's last element is white space.
    reader.pass(bytes, rest, isUnread: shape == .other || depth > 1)
  }

  /// White space before a value keeps the connection alive and must not wait.
  private mutating func lookAtStart(_ reader: inout AnswerReader) {
    start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
    position = start
    reader.pass(bytes, 0..<start)
    guard start < bytes.count else { return }
    let first = bytes[start]
    shape = first == 0x5B ? .array : .other
  }

  private mutating func cutElements(_ reader: inout AnswerReader) {
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if isInString {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isInString = false
        }
        if !isInString, depth == 1 { cut(&reader) }
        continue
      }
      switch byte {
      case 0x22:
        isInString = true
        if depth == 1 { valueStart = position - 1 }
      case 0x7B, 0x5B:
        if depth == 1 { valueStart = position - 1 }
        depth += 1
      case 0x7D, 0x5D:
        depth -= 1
        if depth == 1 { cut(&reader) }
      default: break
      }
    }
  }

  /// Gives the element that ends here, with what stands before it.
  private mutating func cut(_ reader: inout AnswerReader) {
    guard let value = valueStart else { return }
    let unit = start..<position
    do { try reader.take(bytes, unit, value: value..<position) } catch { reader.pass(bytes, unit, isUnread: true) }
    (start, valueStart) = (position, nil)
  }
}

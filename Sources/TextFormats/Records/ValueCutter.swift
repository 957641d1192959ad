/// Cuts JSON values that follow one another, and an array at the top into its elements.
///
/// What stands inside a record is not judged: whoever reads it does. What stands between the elements is.
struct ValueCutter: RecordCutter {
  /// What may come next.
  private enum Place {
    /// A value at the top.
    case top
    /// The first element or the end of an array.
    case start
    /// An element.
    case element
    /// A comma or the end of an array.
    case behindElement
  }

  private var place = Place.top
  private var position = 0
  private var start: Int?
  /// How many containers are open in the record.
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  var open: Int { start ?? position }

  mutating func next(in buffer: [UInt8], isFinal: Bool) throws(RecordProblem) -> Range<Int>? {
    while position < buffer.count {
      let byte = buffer[position]
      if start != nil {
        if let record = goOn(byte, in: buffer) { return record }
        continue
      }
      if byte <= 0x20 {
        position += 1
        continue
      }
      switch (place, byte) {
      case (.top, 0x5B):
        place = .start
        position += 1
      case (.start, 0x5D), (.behindElement, 0x5D):
        place = .top
        position += 1
      case (.behindElement, 0x2C):
        place = .element
        position += 1
      case (.behindElement, _), (_, 0x2C), (_, 0x5D):
        throw RecordProblem(problem: .betweenElements, offset: position)
      default: begin(byte)
      }
    }
    guard isFinal else { return nil }
    if start != nil { return end() }
    if place != .top { throw RecordProblem(problem: .openArray, offset: position) }
    return nil
  }

  private mutating func begin(_ byte: UInt8) {
    start = position
    depth = 0
    (isInString, isEscaped) = (false, false)
    if byte == 0x22 { isInString = true }
    if byte == 0x7B || byte == 0x5B { depth = 1 }
    position += 1
  }

  /// Goes on inside a record; gives it when it ends.
  private mutating func goOn(_ byte: UInt8, in buffer: [UInt8]) -> Range<Int>? {
    if isInString {
      if isEscaped {
        isEscaped = false
        position += 1
      } else if byte == 0x5C {
        isEscaped = true
        position += 1
      } else if byte == 0x22 {
        isInString = false
        position += 1
        if depth == 0 { return end() }
      } else {
        position = Self.plainEnd(buffer, from: position + 1)
      }
      return nil
    }
    if depth == 0 {
      // A number or a word ends before what cannot be a part of it.
      if byte <= 0x20 || byte == 0x2C || byte == 0x5D { return end() }
      position += 1
      return nil
    }
    position += 1
    switch byte {
    case 0x22: isInString = true
    case 0x7B, 0x5B: depth += 1
    case 0x7D, 0x5D:
      depth -= 1
      if depth == 0 { return end() }
    default: break
    }
    return nil
  }

  private mutating func end() -> Range<Int>? {
    guard let first = start else { return nil }
    start = nil
    if place != .top { place = .behindElement }
    return first..<position
  }

  /// The next quotation mark or backslash.
  private static func plainEnd(_ buffer: [UInt8], from start: Int) -> Int {
    unsafe buffer.withUnsafeBufferPointer {
      var position = start
      while unsafe position < $0.count && $0[position] != 0x22 && $0[position] != 0x5C { position += 1 }
      return position
    }
  }

  mutating func forget(_ count: Int) {
    position -= count
    start = start.map { $0 - count }
  }
}

/// Cuts at line feeds; lines of white space are no records.
struct LineCutter: RecordCutter {
  private(set) var open = 0
  /// How far was looked for the line's end.
  private var searched = 0

  mutating func next(in buffer: [UInt8], isFinal: Bool) throws(RecordProblem) -> Range<Int>? {
    while open < buffer.count {
      let found = unsafe buffer.withUnsafeBufferPointer { unsafe $0[searched...].firstIndex(of: 0x0A) }
      guard let end = found.map({ $0 + 1 }) ?? (isFinal ? buffer.count : nil) else {
        searched = buffer.count
        return nil
      }
      let line = open..<end
      (open, searched) = (end, end)
      if buffer[line].contains(where: { $0 > 0x20 }) { return line }
    }
    return nil
  }

  mutating func forget(_ count: Int) { (open, searched) = (open - count, searched - count) }
}

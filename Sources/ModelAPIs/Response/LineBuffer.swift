/// Lines of bytes that come in pieces.
struct LineBuffer {
  private var bytes: [UInt8] = []
  private var start = 0
  /// How far was looked for a line's end.
  private var searched = 0
  let mostBytes: Int

  init(mostBytes: Int) { self.mostBytes = mostBytes }

  mutating func append(_ piece: [UInt8]) {
    if start > 0 {
      bytes.removeFirst(start)
      searched -= start
      start = 0
    }
    bytes += piece
  }

  /// The next line with its end, or nil when there is no whole one.
  ///
  /// - Throws: `BodyError` when the line is longer than the limit.
  mutating func next() throws(BodyError) -> [UInt8]? {
    guard let end = unsafe bytes.withUnsafeBufferPointer({ unsafe $0[searched...].firstIndex(of: 0x0A) }) else {
      searched = bytes.count
      guard bytes.count - start <= mostBytes else { throw BodyError(.tooLarge(limit: mostBytes)) }
      return nil
    }
    let line = Array(bytes[start...end])
    start = end + 1
    searched = start
    return line
  }

  /// What stands behind the last whole line.
  mutating func rest() -> [UInt8] {
    defer { (bytes, start, searched) = ([], 0, 0) }
    return Array(bytes[start...])
  }
}

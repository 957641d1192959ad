/// Lines of bytes that come in pieces; several stay together until they are taken.
package struct LineBuffer: Sendable {
  package private(set) var bytes: [UInt8] = []
  /// Where begins what was not taken yet.
  private(set) var start = 0
  /// Where the next line begins, and how far was looked for its end.
  private var lineStart = 0
  private var searched = 0
  let mostBytes: Int
  /// The most bytes of room that are kept for the lines that follow.
  static let mostKept = 64 << 10

  package init(mostBytes: Int) { self.mostBytes = mostBytes }

  /// Adds bytes, and gives by how much all places moved to the front.
  package mutating func append(_ piece: [UInt8]) -> Int {
    let moved = start
    if moved > 0 {
      // A long line that was taken gives its room back; a stream may go on for minutes with short ones.
      if moved == bytes.count, bytes.capacity > Self.mostKept { bytes = [] } else { bytes.removeFirst(moved) }
      (start, lineStart, searched) = (0, lineStart - moved, searched - moved)
    }
    bytes += piece
    return moved
  }

  /// The next line with its end, or nil when there is no whole one.
  ///
  /// - Throws: `BodyError` when what was not taken is longer than the limit.
  package mutating func next() throws(BodyError) -> Range<Int>? {
    let end = ByteSearch.first(0x0A, in: bytes, searched..<bytes.count)
    guard end < bytes.count else {
      searched = bytes.count
      guard bytes.count - start <= mostBytes else { throw BodyError(.tooLarge(limit: mostBytes)) }
      return nil
    }
    defer { (lineStart, searched) = (end + 1, end + 1) }
    return lineStart..<end + 1
  }

  /// What stands behind the last whole line, as a line.
  package mutating func rest() -> Range<Int> {
    defer { (lineStart, searched) = (bytes.count, bytes.count) }
    return lineStart..<bytes.count
  }

  /// Takes all lines that were given.
  package mutating func take() { start = lineStart }
}

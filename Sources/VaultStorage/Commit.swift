/// What a session file's acknowledged part is: so many bytes, ending in this frame.
struct Commit: Equatable {
  /// Goes up by one with every frame.
  var generation: UInt64
  /// Bytes of the file, header included.
  var length: UInt64
  var frames: UInt64
  var records: UInt64
  /// The tag of the last frame, which authenticates all before it; zeros when there is none.
  var chain: [UInt8]

  /// Bytes of an encoded commit.
  static let byteCount = 48

  /// A session without entries.
  static func empty(generation: UInt64) -> Commit {
    Commit(
      generation: generation, length: UInt64(SessionHead.byteCount), frames: 0, records: 0,
      chain: [UInt8](repeating: 0, count: 16))
  }

  /// The commit after one more frame.
  func adding(frame: [UInt8], records more: Int) -> Commit {
    Commit(
      generation: generation + 1, length: length + UInt64(frame.count), frames: frames + 1,
      records: records + UInt64(more), chain: Array(frame.suffix(16)))
  }

  var encoded: [UInt8] {
    [generation, length, frames, records].flatMap { ByteOrder.bytes($0) } + chain
  }

  init(generation: UInt64, length: UInt64, frames: UInt64, records: UInt64, chain: [UInt8]) {
    self.generation = generation
    self.length = length
    self.frames = frames
    self.records = records
    self.chain = chain
  }

  init?(encoded bytes: [UInt8]) {
    guard bytes.count == Self.byteCount else { return nil }
    let numbers = (0..<4).map { ByteOrder.number(bytes[($0 * 8)..<($0 * 8 + 8)]) }
    self.init(
      generation: numbers[0], length: numbers[1], frames: numbers[2], records: numbers[3], chain: Array(bytes[32...]))
    guard length >= UInt64(SessionHead.byteCount), length <= UInt64(Int.max / 2) else { return nil }
  }
}

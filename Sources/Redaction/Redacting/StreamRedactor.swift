/// Redacts a text that comes in pieces, in bounded memory.
///
/// The text is looked at in windows of a fixed size, so the pieces it comes in make no difference. A value across the
/// border of two windows is found, as long as it is shorter than `overlap`.
public struct StreamRedactor {
  /// How much is looked at together, in bytes.
  public static let window = 1 << 20
  /// How much at the end of a window waits for what follows, in bytes; also the longest value that is surely found.
  public static let overlap = 1 << 16
  /// How much of what was sent is looked at again as context, in bytes.
  public static let lookBack = 1 << 12

  private let session: Session
  private var buffer: [UInt8] = []
  /// How many bytes at the start of the buffer were sent already.
  private var sent = 0
  /// How many values have been replaced, by entity.
  public private(set) var counts: [Entity: Int] = [:]
  /// How many bytes have come in.
  public private(set) var bytesIn = 0

  /// Makes a redactor of one stream.
  public init(session: Session) { self.session = session }

  /// Takes the next piece.
  ///
  /// - Parameters:
  ///   - piece: bytes, cut anywhere.
  ///   - body: gets what is safe to send, in order.
  /// - Throws: `RedactionError`; what was given to `body` before is all that may be sent.
  public mutating func redact(_ piece: [UInt8], _ body: ([UInt8]) throws -> Void) throws {
    try take(piece) { try body($0.bytes) }
  }

  /// Ends the stream and gives the rest.
  public mutating func finish(_ body: ([UInt8]) throws -> Void) throws {
    try body(try flush(all: true).bytes)
  }

  /// Takes the next piece and tells only what would be replaced.
  ///
  /// - Parameters:
  ///   - piece: bytes, cut anywhere.
  ///   - body: gets the text as it came in, in order, and what was found there; ranges count from its start.
  /// - Throws: `RedactionError`; then nothing is known of the text that was not given to `body`.
  public mutating func scan(_ piece: [UInt8], _ body: ([UInt8], [Finding]) throws -> Void) throws {
    try take(piece) { try body($0.text, $0.findings) }
  }

  /// Ends the stream that was scanned and gives the rest.
  public mutating func finishScan(_ body: ([UInt8], [Finding]) throws -> Void) throws {
    let rest = try flush(all: true)
    try body(rest.text, rest.findings)
  }

  /// A part of the stream that is done.
  private struct Part {
    /// As it came in.
    var text: [UInt8]
    /// As it may be sent.
    var bytes: [UInt8]
    /// Ranges in `text`.
    var findings: [Finding]
  }

  private mutating func take(_ piece: [UInt8], _ body: (Part) throws -> Void) throws {
    bytesIn += piece.count
    var taken = 0
    while taken < piece.count {
      let room = min(Self.window - (buffer.count - sent), piece.count - taken)
      buffer += piece[taken..<taken + room]
      taken += room
      if buffer.count - sent == Self.window { try body(try flush(all: false)) }
    }
  }

  private mutating func flush(all: Bool) throws(RedactionError) -> Part {
    let end = all ? buffer.count : try border()
    let out = try session.redact(Array(buffer[..<end]), from: sent)
    var part = Part(text: Array(buffer[sent..<end]), bytes: out.bytes, findings: out.findings)
    for index in part.findings.indices {
      let range = part.findings[index].range
      part.findings[index].range = range.lowerBound - sent..<range.upperBound - sent
      counts[part.findings[index].entity, default: 0] += 1
    }
    let keep = max(0, end - Self.lookBack)
    buffer.removeFirst(keep)
    sent = end - keep
    return part
  }

  /// Where to part the window: at a line end near its end, and never inside a finding.
  private func border() throws(RedactionError) -> Int {
    let latest = buffer.count - Self.overlap
    var border = latest
    let line = buffer[max(sent, latest - Self.overlap)..<latest].lastIndex(of: 0x0A)
    if let line { border = line + 1 }
    while border > sent, border < buffer.count, buffer[border] & 0xC0 == 0x80 { border -= 1 }
    // Only what is near the border can lie across it.
    let tail = max(0, border - Self.overlap)
    for range in try session.taken(in: Array(buffer[tail...])) {
      let taken = range.lowerBound + tail..<range.upperBound + tail
      if taken.lowerBound < border, border < taken.upperBound {
        border = taken.lowerBound > sent ? taken.lowerBound : taken.upperBound
      }
    }
    return border
  }
}

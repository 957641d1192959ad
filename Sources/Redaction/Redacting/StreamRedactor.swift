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
  /// Where the buffer begins, in bytes of the stream.
  private var base = 0
  /// How many bytes at the start of the buffer were sent already.
  private var sent = 0
  private var ahead: StreamAhead?
  /// How many values have been replaced, by entity.
  public private(set) var counts: [Entity: Int] = [:]
  /// How many bytes have come in.
  public private(set) var bytesIn = 0

  /// Makes a redactor of one stream.
  ///
  /// - Parameters:
  ///   - session: what placeholders mean.
  ///   - threads: how many look for values at once; what comes out is the same, and each needs some megabytes more.
  public init(session: Session, threads: Int = 1) {
    self.session = session
    ahead = StreamAhead(session: session, threads: threads)
  }

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
  public mutating func finish(_ body: ([UInt8]) throws -> Void) throws { try end { try body($0.bytes) } }

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
    try end { try body($0.text, $0.findings) }
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
    let wanted = ahead?.wanted ?? Self.window
    while taken < piece.count {
      let room = min(wanted - (buffer.count - sent), piece.count - taken)
      buffer += piece[taken..<taken + room]
      taken += room
      ahead?.begin(buffer, base: base)
      if buffer.count - sent == wanted { try body(try flush(all: false)) }
    }
  }

  private mutating func end(_ body: (Part) throws -> Void) throws {
    while buffer.count - sent >= Self.window { try body(try flush(all: false)) }
    try body(try flush(all: true))
  }

  private mutating func flush(all: Bool) throws(RedactionError) -> Part {
    let (window, out) = try nextWindow(all: all)
    let end = window.count
    var part = Part(text: Array(window[sent...]), bytes: out.bytes, findings: out.findings)
    for index in part.findings.indices {
      let range = part.findings[index].range
      part.findings[index].range = range.lowerBound - sent..<range.upperBound - sent
      counts[part.findings[index].entity, default: 0] += 1
    }
    let keep = max(0, end - Self.lookBack)
    buffer.removeFirst(keep)
    base += keep
    sent = end - keep
    ahead?.move(to: base + sent)
    return part
  }

  /// The next window, with what was sent before it, and what becomes of it.
  private mutating func nextWindow(all: Bool) throws(RedactionError) -> (text: [UInt8], out: Redacted) {
    // The end takes all that is left, which is less than a window.
    let done = all ? nil : ahead?.finish(base + sent, sent: sent)
    ahead?.begin(buffer, base: base)
    if let done { return (done.text, done.redacted) }
    let text = Array(buffer[..<(all ? buffer.count : try border())])
    return (text, try session.redact(text, from: sent))
  }

  private func border() throws(RedactionError) -> Int {
    let window = Array(buffer[..<(sent + Self.window)])
    return try Self.border(in: window, sent: sent) { (text) throws(RedactionError) in try session.taken(in: text) }
  }

  /// Where to part a window: at a line end near its end, and never inside a finding.
  ///
  /// - Parameters:
  ///   - sent: how many bytes at the start were sent already.
  ///   - taken: gives the ranges in a text that must not be parted.
  static func border(
    in window: [UInt8], sent: Int, taken: ([UInt8]) throws(RedactionError) -> [Range<Int>]
  ) throws(RedactionError) -> Int {
    var border = lineBorder(in: window, sent: sent)
    // Only what is near the border can lie across it.
    let tail = max(0, border - overlap)
    for range in try taken(Array(window[tail...])) {
      let taken = range.lowerBound + tail..<range.upperBound + tail
      if taken.lowerBound < border, border < taken.upperBound {
        border = taken.lowerBound > sent ? taken.lowerBound : taken.upperBound
      }
    }
    return border
  }

  /// Where to part a window that holds no finding.
  static func lineBorder(in window: [UInt8], sent: Int) -> Int {
    let latest = window.count - overlap
    var border = latest
    let line = window[max(sent, latest - overlap)..<latest].lastIndex(of: 0x0A)
    if let line { border = line + 1 }
    while border > sent, border < window.count, window[border] & 0xC0 == 0x80 { border -= 1 }
    return border
  }
}

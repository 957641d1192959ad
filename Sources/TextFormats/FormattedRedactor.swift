public import Redaction

/// Redacts a text of a format that comes in pieces, in bounded memory.
///
/// Values are replaced as text, whatever their escapes; the document stays well-formed, and every byte that belongs to
/// no value stays as it was.
public struct FormattedRedactor {
  private let session: Session
  private let limits: FormatLimits
  private let threads: Int
  // One of the three at a time.
  private var guess: FormatGuess?
  private var stream: StreamRedactor?
  private var reader: RecordReader?
  private var reading: RecordFormat
  private var recordCounts: [Entity: Int] = [:]
  /// The format that is read; nil while it is not yet told.
  public private(set) var format: TextFormat?

  /// Makes a redactor of one input.
  ///
  /// - Parameters:
  ///   - session: takes the values.
  ///   - format: nil to tell it by the first bytes.
  ///   - limits: bounds.
  ///   - threads: how many look for values in text at once; the other formats take one.
  public init(session: Session, format: TextFormat?, limits: FormatLimits = FormatLimits(), threads: Int = 1) {
    (self.session, self.limits, self.threads) = (session, limits, threads)
    reading = RecordFormat(limits: limits, style: session.vault.style)
    if let format { begin(format) } else { guess = FormatGuess(limits: limits) }
  }

  /// How many values have been replaced, by entity.
  public var counts: [Entity: Int] {
    stream?.counts ?? recordCounts
  }

  /// Takes the next piece.
  ///
  /// - Parameters:
  ///   - piece: bytes, cut anywhere.
  ///   - body: gets what is safe to send, in order.
  /// - Throws: `RedactionError` or `FormatError`; what was given to `body` before is all that may be sent.
  public mutating func redact(_ piece: [UInt8], _ body: ([UInt8]) throws -> Void) throws {
    guard let piece = told(piece) else { return }
    if stream == nil { return try read(piece) { try body($0.bytes) } }
    try stream?.redact(piece, body)
  }

  /// Ends the input and gives the rest.
  public mutating func finish(_ body: ([UInt8]) throws -> Void) throws {
    let rest = toldAtEnd()
    if stream == nil { return try read(rest, isFinal: true) { try body($0.bytes) } }
    try stream?.redact(rest, body)
    try stream?.finish(body)
  }

  /// Takes the next piece and tells only what would be replaced.
  ///
  /// - Parameters:
  ///   - piece: bytes, cut anywhere.
  ///   - body: gets the input as it came, in order, and what was found there; ranges count from its start.
  /// - Throws: `RedactionError` or `FormatError`; then nothing is known of what was not given to `body`.
  public mutating func scan(_ piece: [UInt8], _ body: ([UInt8], [Finding]) throws -> Void) throws {
    guard let piece = told(piece) else { return }
    if stream == nil { return try read(piece) { try body($0.source, $0.findings) } }
    try stream?.scan(piece, body)
  }

  /// Ends the input that was scanned and gives the rest.
  public mutating func finishScan(_ body: ([UInt8], [Finding]) throws -> Void) throws {
    let rest = toldAtEnd()
    if stream == nil { return try read(rest, isFinal: true) { try body($0.source, $0.findings) } }
    try stream?.scan(rest, body)
    try stream?.finishScan(body)
  }

  private mutating func begin(_ format: TextFormat) {
    self.format = format
    guess = nil
    if format == .text {
      stream = StreamRedactor(session: session, threads: threads)
    } else {
      reader = RecordReader(format: format, limits: limits, gathers: true)
    }
  }

  /// What is to be read now that the format is known; nil while it is not.
  private mutating func told(_ piece: [UInt8]) -> [UInt8]? {
    guard guess != nil else { return piece }
    guard let format = guess?.format(adding: piece) else { return nil }
    let bytes = guess?.bytes
    begin(format)
    return bytes
  }

  private mutating func toldAtEnd() -> [UInt8] {
    guard let guess else { return [] }
    begin(guess.end())
    return guess.bytes
  }

  private struct Stretch {
    var source: [UInt8]
    var bytes: [UInt8]
    /// In places of the source.
    var findings: [Finding]
  }

  private mutating func read(_ piece: [UInt8], isFinal: Bool = false, _ body: (Stretch) throws -> Void) throws {
    guard var reader = reader.take() else { return }
    defer { self.reader = reader }
    try reader.push(piece) { try body(redact($0)) }
    if isFinal { try reader.finish { try body(redact($0)) } }
  }

  private mutating func redact(_ batch: RecordBatch) throws -> Stretch {
    if batch.records.isEmpty { return Stretch(source: batch.bytes, bytes: batch.bytes, findings: []) }
    do {
      let records = try reading.read(batch)
      let edits = try session.redact(records.text).edits
      let findings = edits.map { edit in
        var finding = edit.finding
        finding.range = records.source(of: edit.range)
        recordCounts[finding.entity, default: 0] += 1
        return finding
      }
      return Stretch(
        source: batch.bytes, bytes: edits.isEmpty ? batch.bytes : try records.redacted(edits), findings: findings)
    } catch let problem as RecordProblem {
      throw batch.error(problem)
    }
  }
}

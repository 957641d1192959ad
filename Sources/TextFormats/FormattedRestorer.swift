public import Redaction

/// Puts the real values back into a text of a format that comes in pieces.
///
/// A value fits where it lands: it is escaped as its place needs it, or spelled as it was where it came from.
public struct FormattedRestorer {
  private let limits: FormatLimits
  private var vault = Vault()
  // One of the three at a time.
  private var guess: FormatGuess?
  private var restorer: Restorer?
  private var reader: RecordReader?
  private var recordsRestored = 0
  /// The format that is read; nil while it is not yet told.
  public private(set) var format: TextFormat?

  /// Makes a restorer of one input; it knows nothing until it learns a vault.
  ///
  /// - Parameters:
  ///   - format: nil to tell it by the first bytes.
  ///   - limits: bounds.
  public init(format: TextFormat?, limits: FormatLimits = FormatLimits()) {
    self.limits = limits
    if let format { begin(format) } else { guess = FormatGuess(limits: limits) }
  }

  /// How many placeholders have been replaced.
  public var restored: Int { restorer?.restored ?? recordsRestored }

  /// Learns what was issued until now.
  public mutating func learn(_ vault: Vault) {
    self.vault = vault
    restorer?.learn(vault)
  }

  /// Takes the next piece and returns what is decided.
  ///
  /// - Parameter piece: bytes, cut anywhere.
  /// - Throws: `FormatError`.
  public mutating func restore(_ piece: [UInt8]) throws -> [UInt8] {
    guard guess != nil else { return try read(piece) }
    guard let format = guess?.format(adding: piece) else { return [] }
    let bytes = guess?.bytes ?? []
    begin(format)
    return try read(bytes)
  }

  /// Ends the input and returns the rest.
  ///
  /// - Throws: `FormatError`.
  public mutating func finish() throws -> [UInt8] {
    guard let guess else { return try read([], isFinal: true) }
    begin(guess.end())
    return try read(guess.bytes, isFinal: true)
  }

  private mutating func begin(_ format: TextFormat) {
    self.format = format
    guess = nil
    if format == .text {
      restorer = Restorer(vault: vault)
    } else {
      reader = RecordReader(format: format, limits: limits, gathers: false)
    }
  }

  private mutating func read(_ piece: [UInt8], isFinal: Bool = false) throws -> [UInt8] {
    var out: [UInt8] = []
    if let new = restorer?.restore(piece.span) {
      out = new
      if isFinal { out += restorer?.finish() ?? [] }
    }
    guard var reader = reader.take() else { return out }
    defer { self.reader = reader }
    try reader.push(piece) { out += try restored($0) }
    if isFinal { try reader.finish { out += try restored($0) } }
    return out
  }

  private mutating func restored(_ batch: RecordBatch) throws -> [UInt8] {
    if batch.records.isEmpty { return batch.bytes }
    do {
      var reading = RecordFormat(limits: limits, style: vault.style, namesColumns: false)
      let records = try reading.read(batch)
      var placeholders: [(range: Range<Int>, entry: VaultEntry)] = []
      _ = PlaceholderFinder(vault: vault).forEach(in: records.text.bytes.span, isFinal: true) {
        // The names of columns and keys stand before each text once more.
        if records.isInside($0) { placeholders.append(($0, $1)) }
      }
      recordsRestored += placeholders.count
      return placeholders.isEmpty ? batch.bytes : records.restored(placeholders)
    } catch {
      throw batch.error(error)
    }
  }
}

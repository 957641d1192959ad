/// Finds sensitive values by rules, and names that stand alone.
///
/// Built once, shared by any number of threads and sessions.
public struct Redactor: Sendable {
  let detector: Detector
  /// What it was built with.
  public let options: RedactorOptions

  /// Makes a redactor.
  ///
  /// - Parameters:
  ///   - rules: what to look for.
  ///   - options: which of them, and how placeholders are written.
  /// - Throws: `RuleError` for the first rule that cannot be used.
  public init(rules: [Rule], options: RedactorOptions = RedactorOptions()) throws(RuleError) {
    detector = try Detector(rules: rules, options: options)
    self.options = options
  }

  /// Makes a session: the scope inside which a placeholder means something.
  ///
  /// - Parameters:
  ///   - hash: the session's keyed hash, HMAC-SHA-256; equal keys give equal placeholders.
  ///   - entries: what the session has issued before.
  /// - Throws: `VaultError` when there are more entries than the vault may hold.
  public func session(hash: @escaping KeyedHash, entries: [VaultEntry] = []) throws(VaultError) -> Session {
    var vault = Vault(style: options.style, capacity: options.capacity)
    for entry in entries { try vault.insert(entry) }
    return Session(redactor: self, hash: hash, vault: vault)
  }

  /// Finds values without replacing them.
  ///
  /// - Parameter text: UTF-8; invalid bytes are scanned around.
  /// - Returns: the findings by place, none of which overlap.
  /// - Throws: `ScanError` when a match broke off: then nothing is known of the text.
  public func scan(_ text: [UInt8]) throws(ScanError) -> [Finding] {
    try detector.find(text.span).withoutOverlaps()
  }

  /// Finds what `scan` finds by running every pattern over the whole text, which is slow: a measure for the prefilter.
  package func scanPlainly(_ text: [UInt8]) throws(ScanError) -> [Finding] {
    try detector.scanner.scan(text.span, plainly: true).withoutOverlaps()
  }

  /// How often each rule is woken and tried in a text.
  package func tries(in text: [UInt8]) -> [(rule: String, hits: Int, tries: Int)] {
    detector.scanner.tries(in: text.span)
  }

  /// The rules that run over every text, since no sign of them is rare enough to wait for.
  package var unfilteredRules: [String] { detector.scanner.unfilteredRules }

  /// Finds values without replacing them.
  public func scan(_ text: String) throws(ScanError) -> [Finding] { try scan(Array(text.utf8)) }
}

/// Finds what is to be taken from a text: what rules find, and then names.
struct Detector: Sendable {
  let scanner: Scanner
  private let names: NameFinder?
  /// What was found before; nil when nothing is remembered.
  let cache: ScanCache?

  init(rules: [Rule], options: RedactorOptions) throws(RuleError) {
    scanner = try Scanner(rules: rules, options: options)
    names = NameFinder(options)
    cache = options.cache == .none ? nil : ScanCache(options.cache)
  }

  /// The rules in use.
  var rules: [Rule] { scanner.rules.map(\.rule) }

  /// Finds every value; findings may overlap and are in no order.
  ///
  /// - Throws: `ScanError` when a match broke off.
  func find(_ text: borrowing Span<UInt8>) throws(ScanError) -> [Finding] {
    try inEscapesToo(text, findAsWritten)
  }

  /// Looks at a text as it is written, and again with its escapes decoded.
  private func inEscapesToo(
    _ text: borrowing Span<UInt8>, _ look: (borrowing Span<UInt8>) throws(ScanError) -> [Finding]
  ) throws(ScanError) -> [Finding] {
    let found = try look(text)
    guard let decoded = EscapeDecoded(text) else { return found }
    return found + decoded.moved(try look(decoded.bytes.span))
  }

  private func findAsWritten(_ text: borrowing Span<UInt8>) throws(ScanError) -> [Finding] {
    let found = try scanner.scan(text)
    guard let names, Self.holdsHan(text) else { return found }
    return found + names.findings(in: text, besides: found.withoutOverlaps())
  }

  /// Finds what the rules find, in escapes too; nothing is remembered.
  ///
  /// - Throws: `ScanError` when a match broke off.
  func findByRules(_ text: borrowing Span<UInt8>) throws(ScanError) -> [Finding] {
    try inEscapesToo(text) { (text: borrowing Span<UInt8>) throws(ScanError) in try scanner.scan(text) }
  }

  /// What became of each name that the tagger saw; none when names are not looked for.
  func names(in text: borrowing Span<UInt8>, besides found: [Finding]) -> [NameVerdict] {
    names?.explain(text, besides: found.withoutOverlaps()) ?? []
  }

  /// Whether a byte can begin a Han character.
  private static func holdsHan(_ text: borrowing Span<UInt8>) -> Bool {
    for position in 0..<text.count where text[position] &- 0xE4 < 6 { return true }
    return false
  }
}

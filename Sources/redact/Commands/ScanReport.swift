import RedactKit

/// Findings as text for people and programs, as they are found; never with a value.
struct ScanReport {
  private let format: ScanFormat
  private let isColourful: Bool
  private var count = 0
  private var rules: Set<String> = []

  /// Begins a report.
  init(format: ScanFormat, isColourful: Bool) {
    self.format = format
    self.isColourful = isColourful
  }

  /// The next findings, with what stands before them.
  mutating func text(_ lines: [PlacedFinding]) -> String {
    var out = ""
    for line in lines {
      switch format {
      case .text: out += Self.sentence(line, isColourful: isColourful)
      case .jsonl: out += Self.object(line) + "\n"
      case .json: out += (count == 0 ? "[\n  " : ",\n  ") + Self.object(line)
      case .sarif:
        out += (count == 0 ? Self.sarifStart : ",\n") + Self.result(line)
        rules.insert(line.finding.rule)
      }
      count += 1
    }
    return out
  }

  /// What ends the report.
  func end() -> String {
    switch format {
    case .text, .jsonl: ""
    case .json: count == 0 ? "[]\n" : "\n]\n"
    case .sarif: (count == 0 ? Self.sarifStart : "") + Self.sarifEnd(rules: rules)
    }
  }

  private static func sentence(_ line: PlacedFinding, isColourful: Bool) -> String {
    // Bold and yellow, and back to usual.
    let (bold, yellow, usual) = isColourful ? ("\u{1B}[1m", "\u{1B}[33m", "\u{1B}[0m") : ("", "", "")
    let finding = line.finding
    return "\(bold)\(Terminal.harmless(line.file)):\(line.start.line):\(line.start.column):\(usual) "
      + "\(yellow)\(finding.entity)\(usual) "
      + "by \(finding.rule), score \(JSONText.score(finding.score)), bytes \(finding.range.lowerBound)..<\(finding.range.upperBound)\n"
  }

  private static func object(_ line: PlacedFinding) -> String {
    """
    {"file":\(JSONText.quoted(line.file)),"line":\(line.start.line),"column":\(line.start.column),"start":\(line.finding.range.lowerBound),\
    "end":\(line.finding.range.upperBound),"entity":\(JSONText.quoted(line.finding.entity.rawValue)),\
    "rule":\(JSONText.quoted(line.finding.rule)),"score":\(JSONText.score(line.finding.score))}
    """
  }

  /// SARIF 2.1.0, OASIS: results first, since the rules are known when all is found.
  private static let sarifStart = """
    {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":\
    "unicodeCodePoints","results":[

    """

  private static func sarifEnd(rules: Set<String>) -> String {
    let rules = rules.sorted().map { "{\"id\":\(JSONText.quoted($0))}" }.joined(separator: ",")
    return """
      ],"tool":{"driver":{"name":"redact","version":"\(Version.current)","rules":[\(rules)]}}}]}

      """
  }

  private static func result(_ line: PlacedFinding) -> String {
    """
    {"ruleId":\(JSONText.quoted(line.finding.rule)),"level":"warning",\
    "message":{"text":\(JSONText.quoted("\(line.finding.entity) found"))},\
    "locations":[{"physicalLocation":{"artifactLocation":{"uri":\(JSONText.quoted(line.file == "-" ? "stdin" : uri(line.file)))},\
    "region":{"startLine":\(line.start.line),"startColumn":\(line.start.column),"endLine":\(line.end.line),\
    "endColumn":\(line.end.column),"byteOffset":\(line.finding.range.lowerBound),\
    "byteLength":\(line.finding.range.count)}}}],"properties":{"score":\(JSONText.score(line.finding.score))}}
    """
  }

  /// A path as a relative or absolute URI reference, RFC 3986.
  private static func uri(_ path: String) -> String {
    let plain = Set("/-._~".utf8)
    let digits = Array("0123456789ABCDEF")
    return String(
      path.utf8.flatMap { byte -> [Character] in
        let isPlain =
          plain.contains(byte) || (byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter)
          || (0x30...0x39).contains(byte)
        return isPlain ? [Character(Unicode.Scalar(byte))] : ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      })
  }
}

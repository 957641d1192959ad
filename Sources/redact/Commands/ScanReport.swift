import ArgumentParser
import RedactKit

/// Findings as text for people and programs; never with a value.
enum ScanReport {
  /// A finding and its place.
  struct Line {
    var file: String
    var line: Int
    /// In code points, from 1.
    var column: Int
    var finding: Finding
  }

  /// Adds line and column to findings, which are in order.
  static func lines(_ findings: [Finding], in text: [UInt8], file: String) -> [Line] {
    zip(findings, TextPlace.places(findings.map(\.range.lowerBound), in: text)).map { finding, place in
      Line(file: file, line: place.line, column: place.column, finding: finding)
    }
  }

  static func text(_ lines: [Line], format: Scan.Format, isColourful: Bool) -> String {
    switch format {
    case .text: lines.map { sentence($0, isColourful: isColourful) }.joined()
    case .jsonl: lines.map { object($0) + "\n" }.joined()
    case .json: "[" + lines.map { "\n  " + object($0) }.joined(separator: ",") + (lines.isEmpty ? "" : "\n") + "]\n"
    case .sarif: sarif(lines)
    }
  }

  private static func sentence(_ line: Line, isColourful: Bool) -> String {
    // Bold and yellow, and back to usual.
    let (bold, yellow, usual) = isColourful ? ("\u{1B}[1m", "\u{1B}[33m", "\u{1B}[0m") : ("", "", "")
    let finding = line.finding
    return "\(bold)\(line.file):\(line.line):\(line.column):\(usual) \(yellow)\(finding.entity)\(usual) "
      + "by \(finding.rule), score \(score(finding)), bytes \(finding.range.lowerBound)..<\(finding.range.upperBound)\n"
  }

  private static func score(_ finding: Finding) -> String {
    let hundredths = Int((finding.score * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }

  private static func object(_ line: Line) -> String {
    """
    {"file":\(quoted(line.file)),"line":\(line.line),"column":\(line.column),"start":\(line.finding.range.lowerBound),\
    "end":\(line.finding.range.upperBound),"entity":\(quoted(line.finding.entity.rawValue)),\
    "rule":\(quoted(line.finding.rule)),"score":\(score(line.finding))}
    """
  }

  /// SARIF 2.1.0, OASIS.
  private static func sarif(_ lines: [Line]) -> String {
    let rules = Set(lines.map(\.finding.rule)).sorted().map { "{\"id\":\(quoted($0))}" }.joined(separator: ",")
    let results = lines.map { line in
      """
      {"ruleId":\(quoted(line.finding.rule)),"level":"warning",\
      "message":{"text":\(quoted("\(line.finding.entity) found"))},\
      "locations":[{"physicalLocation":{"artifactLocation":{"uri":\(quoted(line.file == "-" ? "stdin" : uri(line.file)))},\
      "region":{"startLine":\(line.line),"startColumn":\(line.column),"byteOffset":\(line.finding.range.lowerBound),\
      "byteLength":\(line.finding.range.count)}}}],"properties":{"score":\(score(line.finding))}}
      """
    }.joined(separator: ",\n")
    return """
      {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":{"driver":\
      {"name":"redact","version":"\(Redact.configuration.version)","rules":[\(rules)]}},"columnKind":\
      "unicodeCodePoints","results":[\(results)]}]}

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

  static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}

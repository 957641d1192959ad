import ArgumentParser
import RedactKit
import TextFormats

/// Only tells what would be replaced.
struct Scan: ParsableCommand {
  /// How findings are written.
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, jsonl, sarif }

  static let configuration = CommandConfiguration(
    abstract: "Tell what would be found, without values.",
    discussion: """
      EXAMPLES:
        redact scan notes.md
        redact scan --format sarif src/*.env > findings.sarif
        redact scan --input-format jsonl --format jsonl app.log
        git diff --cached | redact scan --profile secrets --fail
      """)

  @OptionGroup var rules: RuleOptions

  @Option(help: "text, json, jsonl or sarif.")
  var format = Format.text

  @Option(help: "How the input is written: text, json, jsonl, csv, tsv or auto (by file name or first bytes).")
  var inputFormat: InputFormat?

  @Flag(help: "Tell of every match and every name seen why it is taken or not; as text or, with --format json, JSON.")
  var explain = false

  @Flag(help: "Exit with status 1 when something is found.")
  var fail = false

  @Flag(help: "Say on standard error how many values of which entity were found.")
  var stats = false

  @Argument(help: "Files to read, '-' for standard input.", completion: .file())
  var files: [String] = ["-"]

  func run() throws {
    try Input.check(files)
    let settings = try rules.settings()
    let redactor = try settings.redactor()
    if explain { return try explainFiles(redactor) }
    var report = ScanReport(format: format, isColourful: Terminal.isColourful)
    var counts: [Entity: Int] = [:]
    let reading = inputFormat ?? settings.format ?? .text
    for path in files {
      let input = try Input(path)
      // Each file for itself: what one holds says nothing of another.
      var stream = FormattedRedactor(session: redactor.session(), format: reading.format(of: path))
      var place = ScanPlace(file: path)
      func tell(_ text: [UInt8], _ findings: [Finding]) throws {
        try Output.standard.write(Array(report.text(place.locate(findings, in: text)).utf8))
      }
      try FormatError.located(in: path) {
        while true {
          let piece = try input.next()
          if piece.isEmpty { break }
          try stream.scan(piece, tell)
        }
        try stream.finishScan(tell)
      }
      if stats { StandardError.write(reading.told(stream.format, of: path)) }
      counts.merge(stream.counts, uniquingKeysWith: +)
    }
    try Output.standard.write(Array(report.end().utf8))
    if stats { StandardError.write(Statistics.line(counts, "found")) }
    if fail, !counts.isEmpty { throw ExitCode(1) }
  }

  func validate() throws {
    if explain, let inputFormat, inputFormat != .text {
      throw ValidationError("--explain looks at text; leave --input-format out.")
    }
    if explain, format == .sarif {
      throw ValidationError("--explain writes text, json or jsonl; SARIF has no place for what was not taken.")
    }
  }

  private func explainFiles(_ redactor: Redactor) throws {
    var lines: [ExplainReport.Line] = []
    for path in files {
      let text = try Input(path).all()
      do {
        lines += ExplainReport.lines(try redactor.explain(text), in: text, file: path)
      } catch { throw RedactionError.scan(error) }
    }
    try Output.standard.write(Array(ExplainReport.text(lines, format: format).utf8))
    if fail, lines.contains(where: \.isTaken) { throw ExitCode(1) }
  }
}

import ArgumentParser
import RedactKit

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
        git diff --cached | redact scan --profile secrets --fail
      """)

  @OptionGroup var rules: RuleOptions

  @Option(help: "text, json, jsonl or sarif.")
  var format = Format.text

  @Flag(help: "Exit with status 1 when something is found.")
  var fail = false

  @Flag(help: "Say on standard error how many values of which entity were found.")
  var stats = false

  @Argument(help: "Files to read, '-' for standard input.", completion: .file())
  var files: [String] = ["-"]

  func run() throws {
    try Input.check(files)
    let redactor = try rules.settings().redactor()
    var reports: [ScanReport.Line] = []
    for path in files {
      let text = try Input(path).all()
      let findings: [Finding]
      do { findings = try redactor.scan(text) } catch { throw RedactionError.scan(error) }
      reports += ScanReport.lines(findings, in: text, file: path)
    }
    let report = ScanReport.text(reports, format: format, isColourful: Terminal.isColourful)
    try Output.standard.write(Array(report.utf8))
    if stats {
      let counts = Dictionary(reports.map { ($0.finding.entity, 1) }, uniquingKeysWith: +)
      StandardError.write(Statistics.line(counts, "found"))
    }
    if fail, !reports.isEmpty { throw ExitCode(1) }
  }
}

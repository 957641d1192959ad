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
    let redactor = try rules.settings().redactor()
    if explain { return try explainFiles(redactor) }
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

  func validate() throws {
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

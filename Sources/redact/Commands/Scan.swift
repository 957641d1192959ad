import ArgumentParser
import RedactKit
import TextFormats

/// Only tells what would be replaced.
struct Scan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan", abstract: "Tell what would be found, without values.",
    discussion: """
      EXAMPLES:
        redact scan notes.md
        redact scan --format sarif src/*.env > findings.sarif
        redact scan --input-format jsonl --format jsonl app.log
        git diff --cached | redact scan --profile secrets --fail
      """)

  @OptionGroup var rules: RuleOptions

  @Option(help: "text, json, jsonl or sarif.")
  var format = ScanFormat.text

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
    let redactor = try settings.redactor(cache: .none)
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

  /// The most bytes of a file that `--explain` looks at; the filter looks at a text in windows of that size.
  private static let mostExplained = StreamRedactor.window

  private func explainFiles(_ redactor: Redactor) throws {
    var report = ExplainReport(format: format)
    var isFound = false
    for path in files {
      let text = try Input(path).all(limit: Self.mostExplained) { name in
        CommandError(
          description: "'\(name)' is larger than 1 MiB, the most that --explain looks at; "
            + "give it the part in question, or leave --explain out.", status: 3)
      }
      let lines: [ExplainReport.Line]
      do {
        lines = ExplainReport.lines(try redactor.explain(text), in: text, file: path)
      } catch { throw RedactionError.scan(error) }
      isFound = isFound || lines.contains(where: \.isTaken)
      try Output.standard.write(Array(report.text(lines).utf8))
    }
    try Output.standard.write(Array(report.end().utf8))
    if fail, isFound { throw ExitCode(1) }
  }
}

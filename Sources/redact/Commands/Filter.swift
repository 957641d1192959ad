import ArgumentParser
import RedactKit
import TextFormats

/// Text in, safe text out.
struct Filter: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter", abstract: "Put placeholders for sensitive values (the default).",
    discussion: """
      EXAMPLES:
        redact < prompt.txt
        redact --profile secrets --except INTERNAL_HOST deploy.log
        redact --session s --deny @customers.txt prompt.txt > safe.txt
        redact --session s --format jsonl batch.jsonl > safe.jsonl
        redact --session s --format auto train.json > safe.json
      """)

  @OptionGroup var rules: RuleOptions
  @OptionGroup var session: SessionOptions
  @OptionGroup var input: FormatOptions

  @Flag(help: "Say on standard error how many values of which entity were replaced.")
  var stats = false

  @Argument(help: "Files to read, '-' for standard input.", completion: .file())
  var files: [String] = ["-"]

  func run() throws {
    try Input.check(files)
    Processors.returnMemory()
    let settings = try rules.settings()
    // A file seldom says the same twice: what is kept is for the threads that look ahead, and memory is bounded.
    let redactor = try settings.redactor(cache: ScanCacheBounds(bytes: 2 << 20))
    let store = try session.open(create: true, style: settings.style)
    let scope = try store.map { try redactor.session(file: $0.file, key: $0.key) } ?? redactor.session()
    var kept = scope.vault.entries.count
    func send(_ bytes: [UInt8]) throws {
      // What leaves must be restorable: the session is on the disk before the text is out.
      if let file = store?.file {
        let new = scope.entries(after: kept)
        do {
          if !new.isEmpty { try scope.learn(file.append(new)) }
        } catch { throw CommandError(description: "\(error)", status: 3) }
        kept = scope.vault.entries.count
      }
      try Output.standard.write(bytes)
    }
    var counts: [Entity: Int] = [:]
    let format = input.format ?? settings.format ?? .text
    for path in files {
      let input = try Input(path)
      var stream = FormattedRedactor(
        session: scope, format: format.format(of: path), threads: input.isFile ? Processors.count : 1)
      try FormatError.located(in: path) {
        while true {
          let piece = try input.next()
          if piece.isEmpty { break }
          try stream.redact(piece, send)
        }
        try stream.finish(send)
      }
      if stats { StandardError.write(format.told(stream.format, of: path)) }
      counts.merge(stream.counts, uniquingKeysWith: +)
    }
    if stats { StandardError.write(Statistics.line(counts)) }
  }
}

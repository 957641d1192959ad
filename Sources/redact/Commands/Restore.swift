import ArgumentParser
import RedactKit
import TextFormats

/// Placeholders in, real values out.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put the real values back for the placeholders of a session.",
    discussion: """
      EXAMPLES:
        redact restore --session s < answer.txt
        redact restore --session s --key-file team.key answer.txt > final.txt
        redact restore --session s --format jsonl safe.jsonl > batch.jsonl
      """)

  @OptionGroup var session: SessionOptions
  @OptionGroup var input: FormatOptions

  @Flag(help: "Say on standard error how many placeholders were replaced.")
  var stats = false

  @Argument(help: "Files to read, '-' for standard input.", completion: .file())
  var files: [String] = ["-"]

  func run() throws {
    try Input.check(files)
    var reader = try SessionReader(session)
    var restored = 0
    let format = input.format ?? .text
    for path in files {
      let input = try Input(path)
      var restorer = FormattedRestorer(format: format.format(of: path))
      try FormatError.located(in: path) {
        while true {
          let piece = try input.next()
          restorer.learn(try reader.current())
          if piece.isEmpty { break }
          try Output.standard.write(restorer.restore(piece))
        }
        try Output.standard.write(restorer.finish())
      }
      if stats { StandardError.write(format.told(restorer.format, of: path)) }
      restored += restorer.restored
    }
    if stats { StandardError.write("redact: \(restored) \(restored == 1 ? "placeholder" : "placeholders") restored\n") }
  }
}

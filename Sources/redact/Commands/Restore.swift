import ArgumentParser
import RedactKit

/// Placeholders in, real values out.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put the real values back for the placeholders of a session.",
    discussion: """
      EXAMPLES:
        redact restore --session s < answer.txt
        redact restore --session s --key-file team.key answer.txt > final.txt
      """)

  @OptionGroup var session: SessionOptions

  @Flag(help: "Say on standard error how many placeholders were replaced.")
  var stats = false

  @Argument(help: "Files to read, '-' for standard input.", completion: .file())
  var files: [String] = ["-"]

  func run() throws {
    guard let store = try session.open(create: false) else {
      throw CommandError(
        description: "Name the session that issued the placeholders: redact restore --session FILE.", status: 2)
    }
    try Input.check(files)
    var vault = Vault(style: store.file.style)
    for entry in store.file.entries() { try vault.insert(entry) }
    var restored = 0
    for path in files {
      let input = try Input(path)
      var restorer = Restorer(vault: vault)
      while true {
        let piece = try input.next()
        if piece.isEmpty { break }
        try Output.standard.write(restorer.restore(piece.span))
      }
      try Output.standard.write(restorer.finish())
      restored += restorer.restored
    }
    if stats { StandardError.write("redact: \(restored) \(restored == 1 ? "placeholder" : "placeholders") restored\n") }
  }
}

import ArgumentParser
import RedactKit

/// The command.
@main
struct Redact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "Put placeholders for sensitive values, and the real values back.",
    discussion: """
      Without a subcommand, text goes from standard input or files to standard output with a placeholder for every value \
      that is found.

      EXAMPLES:
        echo '请联系王小明，电话13800138000' | redact
        redact --session s prompt.txt > safe.txt     # keeps the pairs, sealed
        redact restore --session s < answer.txt      # puts the real values back
        redact pipe -- llm -m qwen-max < prompt.txt  # both, around a command
        redact scan --format sarif --fail src/*.env  # only tells

      The options of the filter itself: redact help filter.

      EXIT STATUS: 0 done, 1 findings with --fail, 2 usage or configuration, 3 not scanned and nothing more written.
      """,
    version: Version.current,
    // Each names itself: to be called by its type's name costs a search through the whole program at every start.
    subcommands: [
      Filter.self, Restore.self, Pipe.self, Scan.self, Rules.self, Proxy.self, Run.self, Demo.self,
    ],
    defaultSubcommand: Filter.self)

  /// Exit status 2 for everything that is wrong before a text is read, 3 for a text that was not scanned.
  static func main() {
    StandardStreams.reserve()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as ExitCode {
      exit(withError: error)
    } catch let error as RedactionError {
      Failure.end(error, status: 3)
    } catch let error as CommandError {
      Failure.end(error, status: error.status)
    } catch {
      let code = exitCode(for: error)
      if code == .success { exit(withError: error) }
      // What the parser refuses it explains best itself; anything else is a sentence of our own.
      let text = fullMessage(for: error)
      Failure.end(text.hasPrefix("Error: ") ? String(text.dropFirst(7)) : text, status: 2)
    }
  }
}

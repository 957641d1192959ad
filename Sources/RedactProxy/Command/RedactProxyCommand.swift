internal import ArgumentParser

/// The part of the command line that needs a server; `redact proxy`, `redact run` and `redact demo` start it.
///
/// It is an executable of its own, so that the filter does not pay for the server's libraries.
@main
struct RedactProxyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact", abstract: "Redact what programs send to model APIs, and restore the answers.",
    subcommands: [ProxyCommand.self, RunCommand.self, DemoCommand.self])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch let error as ExitCode {
      exit(withError: error)
    } catch {
      let code = exitCode(for: error)
      if code == .success { exit(withError: error) }
      let text = fullMessage(for: error)
      StandardError.write("redact: \(text.hasPrefix("Error: ") ? String(text.dropFirst(7)) : text)\n")
      Self.exit(withError: ExitCode(2))
    }
  }
}

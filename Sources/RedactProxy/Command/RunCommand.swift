internal import ArgumentParser
internal import RedactKit
internal import RedactProxy

/// Runs a program whose calls to model APIs go through a proxy of its own.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a program; what it sends to model APIs is redacted.",
    discussion: """
      Starts a proxy on a free port of this machine, sets the base-address variables that client libraries read \
      (OPENAI_BASE_URL, ANTHROPIC_BASE_URL, DASHSCOPE_HTTP_BASE_URL and others), and runs the program with its \
      terminal, signals and exit status. An address that such a variable has already becomes the upstream.

        redact run -- python agent.py
      """)

  @OptionGroup var server: ServerOptions

  @Argument(
    parsing: .postTerminator, help: ArgumentHelp("The program and its arguments, after --.", valueName: "command"))
  var command: [String] = []

  func validate() throws {
    if command.isEmpty { throw ValidationError("Name the program to run: redact run -- python agent.py") }
  }

  func run() async throws {
    var settings = try server.settings()
    let variables = ClientVariables(environment: ServerOptions.environment)
    for (route, url) in variables.routes where settings.proxy.routes[route]?.url == nil {
      settings.proxy.routes[route, default: .init()].url = url
    }
    settings.proxy.listen = "127.0.0.1:0"
    settings.proxy.admin = nil
    let command = command
    let status = try await ProxyServer.serving(server.configuration(settings)) { proxy in
      let program = try Program(command, environment: variables.pointed(at: proxy.url))
      let status = await program.end()
      let totals = proxy.totals
      let kinds = totals.redacted.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      let sum = totals.redacted.values.reduce(0, +)
      StandardError.write(
        "redact: \(totals.calls) calls, \(sum) values protected\(kinds.isEmpty ? "" : " (\(kinds))"), "
          + "\(totals.restored) restored\n")
      return status
    }
    throw ExitCode(status)
  }
}

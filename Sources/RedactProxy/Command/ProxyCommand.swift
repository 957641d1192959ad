internal import ArgumentParser
internal import RedactKit
internal import RedactProxy

/// Serves until it is asked to end.
struct ProxyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "proxy", abstract: "Stand between programs and model APIs.",
    discussion: """
      Point a client library at it by its base address:

        redact proxy --listen 127.0.0.1:8787 --upstream https://api.openai.com
        export OPENAI_BASE_URL=http://127.0.0.1:8787/v1

      Every known provider has a route of its own as well, for example /dashscope/api/v1. SIGHUP reads rules and policy \
      anew; SIGTERM and SIGINT let open streams finish.
      """)

  @OptionGroup var server: ServerOptions

  @Option(
    help: ArgumentHelp("Where to listen; or REDACT_LISTEN. Otherwise 127.0.0.1:8787.", valueName: "host:port"))
  var listen: String?

  @Option(help: ArgumentHelp("Where to tell health and metrics; or REDACT_ADMIN.", valueName: "host:port"))
  var admin: String?

  @Flag(help: "Only look whether everything can be used, and say so.")
  var check = false

  func run() async throws {
    let configuration = try checked()
    if check {
      print("The settings can be used: \(configuration.summary).")
      return
    }
    var hooks = ProxyServer.Hooks()
    hooks.log = { StandardError.write($0 + "\n") }
    hooks.say = { StandardError.write("redact: \($0)\n") }
    hooks.load = { try checked() }
    try await ProxyServer.serve(configuration, hooks: hooks)
  }

  private func checked() throws -> ProxyConfiguration {
    var settings = try server.settings()
    let environment = ServerOptions.environment
    settings.proxy.listen = listen ?? environment["REDACT_LISTEN"] ?? settings.proxy.listen
    settings.proxy.admin = admin ?? environment["REDACT_ADMIN"] ?? settings.proxy.admin
    return try server.configuration(settings)
  }
}

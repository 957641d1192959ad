internal import ArgumentParser
internal import Foundation
internal import RedactKit
internal import RedactProxy

/// Rules and upstreams: flags win over the environment, which wins over the file of settings.
struct ServerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A YAML file with settings, the proxy's under the key 'proxy'; or REDACT_CONFIG.", valueName: "file"),
    completion: .file())
  var config: String?

  @Option(help: "Which rules: default, personal, business, secrets or strict; or REDACT_PROFILE.")
  var profile: String?

  @Option(
    help: ArgumentHelp("A rule file of one's own, or a folder of them. May be repeated.", valueName: "path"),
    completion: .file())
  var rules: [String] = []

  @Option(
    help: ArgumentHelp(
      "The upstream for paths that begin with no provider's name; or REDACT_UPSTREAM.", valueName: "url"))
  var upstream: String?

  @Option(
    help: ArgumentHelp(
      "Another address for a provider, or a new route, as NAME=URL. May be repeated.", valueName: "name=url"))
  var route: [String] = []

  @Option(
    help: ArgumentHelp(
      "What is done with values in answers that were not in the request: off, report or redact.",
      valueName: "off|report|redact"))
  var scanResponses: String?

  @Option(
    help: ArgumentHelp(
      "A file with the key that placeholders are made from; otherwise REDACT_KEY, or a key that is made once.",
      valueName: "file"), completion: .file())
  var keyFile: String?

  static var environment: [String: String] { ProcessInfo.processInfo.environment }

  func validate() throws {
    if let scanResponses, ProxySettings.Responses(rawValue: scanResponses) == nil {
      throw ValidationError("--scan-responses \(scanResponses) is not known; choose off, report or redact.")
    }
  }

  /// What file, environment and flags say together.
  func settings() throws -> ConfigFile {
    let environment = Self.environment
    var settings = try (config ?? environment["REDACT_CONFIG"]).map { try ConfigFile.load(path: $0) } ?? ConfigFile()
    if let name = profile ?? environment["REDACT_PROFILE"] {
      guard let known = Profile(rawValue: name) else {
        let names = Profile.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("There is no profile '\(name)'; there are \(names).")
      }
      settings.profile = known
    }
    settings.rules += rules
    settings.proxy.upstream = upstream ?? environment["REDACT_UPSTREAM"] ?? settings.proxy.upstream
    if let scanResponses { settings.proxy.scanResponses = ProxySettings.Responses(rawValue: scanResponses) }
    for pair in route {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { throw ValidationError("'\(pair)' is no route; write NAME=URL.") }
      settings.proxy.routes[String(parts[0]), default: .init()].url = String(parts[1])
    }
    return settings
  }

  /// What the proxy is told.
  func configuration(_ settings: ConfigFile) throws -> ProxyConfiguration {
    let environment = Self.environment
    return try ProxyConfiguration(
      settings: settings.proxy, redactor: settings.redactor(),
      key: KeySource.find(keyFile: keyFile, environment: environment).key, environment: environment)
  }
}

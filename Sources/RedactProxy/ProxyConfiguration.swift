internal import Outbound
public import Redaction
public import RuleFiles
public import VaultStorage

/// Everything that the proxy is told, checked.
public struct ProxyConfiguration: Sendable {
  /// What stood in files, environment and flags.
  public let settings: ProxySettings
  let redactor: Redactor
  let key: SessionKey
  let credentials: CloudKeys
  let listen: Address
  let admin: Address?
  let routes: RouteTable
  let policy: RoutePolicy
  let local: LocalModel?

  /// Where the proxy listens unless it is told otherwise.
  public static let standardAddress = "127.0.0.1:8787"

  /// Checks settings.
  ///
  /// - Parameters:
  ///   - settings: of the proxy.
  ///   - redactor: what finds values.
  ///   - key: from which placeholders are made; replicas that share it give the same ones.
  ///   - environment: access keys for signing, under the names that the vendors' own tools read.
  /// - Throws: `ConfigurationError`, `EntityError` or `SigningError`, each with a sentence.
  public init(
    settings: ProxySettings, redactor: Redactor, key: SessionKey, environment: [String: String] = [:]
  ) throws {
    guard settings.routes.keys.allSatisfy(ProxySettings.isName), settings.clients.keys.allSatisfy(ProxySettings.isName)
    else {
      throw ConfigurationError("The name of a route or client has \(ProxySettings.nameRule).")
    }
    self.settings = settings
    self.redactor = redactor
    self.key = key
    credentials = try CloudKeys(environment)
    listen = try Address(settings.listen ?? Self.standardAddress)
    admin = try settings.admin.map(Address.init)
    policy = RoutePolicy(settings)
    routes = try RouteTable(settings, policy: policy)
    local = try settings.local.map(LocalModel.init)
    try checkReach()
    try checkLocal()
  }

  /// One line that says what would be served.
  public var summary: String {
    let names = settings.routes.keys.sorted()
    let own = names.isEmpty ? "" : ", own routes \(names.joined(separator: ", "))"
    let bare = settings.upstream == nil ? "no default upstream" : "a default upstream"
    return "\(listen.host):\(listen.port), \(Provider.all.count) providers, \(bare)\(own)"
  }

  /// The names of the routes that exist from the start.
  public static let providerNames = Provider.all.map(\.name)

  private func checkReach() throws {
    if !listen.isLoopback, settings.clients.isEmpty, settings.tls?.clientRoots == nil {
      throw ConfigurationError(
        "\(listen.host) is reached from other machines; give 'clients' with tokens, or 'tls' with client-roots.")
    }
    if let admin, !admin.isLoopback, admin.host == "0.0.0.0" || admin.host == "::" {
      throw ConfigurationError("The admin port tells about traffic; name one address of this machine for it.")
    }
  }

  private func checkLocal() throws {
    let actions = settings.policy.values + settings.routes.values.flatMap(\.policy.values)
    guard actions.contains(.local), local == nil else { return }
    throw ConfigurationError(
      "The policy sends values to a local model and there is none; add 'local' with url and model.")
  }
}

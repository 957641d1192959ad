internal import Hummingbird
internal import HummingbirdCore
internal import HummingbirdTLS
internal import Logging
internal import NIOCore
internal import NIOSSL
internal import RuleFiles
internal import ServerChannel
internal import ServiceLifecycle
internal import UnixSignals

/// The proxy as it serves.
public struct ProxyServer: Sendable {
  /// Its address, `http://127.0.0.1:8787`.
  public let url: String
  private let core: ProxyCore
  private let load: @Sendable () throws -> ProxyConfiguration

  /// What to do beside serving.
  public struct Hooks: Sendable {
    /// Is given one line of JSON for each call.
    public var log: @Sendable (String) -> Void = { _ in }
    /// Is told of what is no call.
    public var say: @Sendable (String) -> Void = { _ in }
    /// Reads the settings again; nil when nothing can be read.
    public var load: (@Sendable () throws -> ProxyConfiguration)?

    /// Nothing.
    public init() {}
  }

  /// Serves until the work is done.
  ///
  /// - Parameters:
  ///   - configuration: what the proxy is told.
  ///   - hooks: what to do beside serving.
  ///   - work: is given the server when it serves.
  public static func serving<Result>(
    _ configuration: ProxyConfiguration, hooks: Hooks = Hooks(), _ work: (ProxyServer) async throws -> Result
  ) async throws -> Result {
    let core = ProxyCore(configuration, log: hooks.log)
    return try await Serving { try serviceGroup(core, hooks: hooks, signals: [], ready: $0) }.during { port in
      try await work(
        ProxyServer(url: url(configuration, port: port), core: core, load: hooks.load ?? { configuration }))
    }
  }

  /// Serves until the process is asked to end by SIGTERM or SIGINT; open answers may then end in their own time, up
  /// to the limit `shutdown-seconds`.
  public static func serve(_ configuration: ProxyConfiguration, hooks: Hooks) async throws {
    let core = ProxyCore(configuration, log: hooks.log)
    try await Serving { try serviceGroup(core, hooks: hooks, signals: [.sigterm, .sigint], ready: $0) }.untilSignal {
      hooks.say("listening at \(url(configuration, port: $0))")
    }
  }

  /// What was done since the start: values redacted and restored, and calls.
  public var totals: (calls: Int, redacted: [String: Int], restored: Int) {
    let counts = core.metrics.counts
    return (counts.requests.values.reduce(0, +), counts.redacted, counts.restored.values.reduce(0, +))
  }

  /// Reads the settings again, as SIGHUP does.
  ///
  /// - Parameter say: is told how it went.
  public func reload(say: @escaping @Sendable (String) -> Void) {
    ReloadService(core: core, load: load, say: say).reload()
  }

  private static func url(_ configuration: ProxyConfiguration, port: Int) -> String {
    let host = configuration.listen.host.contains(":") ? "[\(configuration.listen.host)]" : configuration.listen.host
    return "\(configuration.settings.tls == nil ? "http" : "https")://\(host):\(port)"
  }

  private static func serviceGroup(
    _ core: ProxyCore, hooks: Hooks, signals: [UnixSignal], ready: AsyncStream<Int>.Continuation
  ) throws -> ServiceGroup {
    let configuration = core.loaded.configuration
    let settings = configuration.settings
    var services: [any Service] = [
      Application(
        responder: CallbackResponder<BasicRequestContext> { request, _ in
          try await ProxyResponder(core: core).answer(request)
        },
        server: try channel(settings),
        configuration: .init(
          address: .hostname(configuration.listen.host, port: configuration.listen.port),
          // As many as Linux allows: clients that open hundreds of streams at once are not kept waiting.
          backlog: 4096,
          availableConnectionsDelegate: MaximumAvailableConnections(settings.limit(.connections))),
        onServerRunning: { channel in ready.yield(channel.localAddress?.port ?? 0) }, logger: quiet)
    ]
    if let admin = configuration.admin {
      services.append(
        Application(
          responder: CallbackResponder<BasicRequestContext> { request, _ in AdminResponder(core: core).answer(request)
          },
          configuration: .init(address: .hostname(admin.host, port: admin.port)), logger: quiet))
    }
    if let load = hooks.load, !signals.isEmpty {
      services.append(ReloadService(core: core, load: load, say: hooks.say))
    }
    var group = ServiceGroupConfiguration(services: services, gracefulShutdownSignals: signals, logger: quiet)
    group.maximumGracefulShutdownDuration = .seconds(settings.limit(.shutdownSeconds))
    return ServiceGroup(configuration: group)
  }

  /// The libraries say nothing: their words may hold addresses and header lines.
  private static let quiet = Logger(label: "redact-proxy") { _ in SwiftLogNoOpLogHandler() }

  private static func channel(_ settings: ProxySettings) throws -> HTTPServerBuilder {
    let idle = TimeAmount.seconds(Int64(settings.limit(.connectionSeconds)))
    let bodyTime = TimeAmount.seconds(Int64(settings.limit(.bodySeconds)))
    let headerBytes = settings.limit(.headerBytes)
    let plain = HTTPServerBuilder {
      LeavingChannel(responder: $0, idle: idle, bodyTime: bodyTime, headerBytes: headerBytes)
    }
    guard let tls = settings.tls else { return plain }
    do {
      let chain = try NIOSSLCertificate.fromPEMFile(tls.certificate).map { NIOSSLCertificateSource.certificate($0) }
      var configuration = TLSConfiguration.makeServerConfiguration(
        certificateChain: chain, privateKey: .privateKey(try NIOSSLPrivateKey(file: tls.key, format: .pem)))
      if let roots = tls.clientRoots {
        configuration.trustRoots = .file(roots)
        configuration.certificateVerification = .noHostnameVerification
      }
      return try .tls(plain, tlsConfiguration: configuration)
    } catch {
      throw ConfigurationError("The certificate or key of 'tls' cannot be read as PEM; check both paths and the files.")
    }
  }
}

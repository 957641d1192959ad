internal import Exchange
internal import Outbound
internal import RuleFiles
internal import Synchronization

/// What all calls share.
final class ProxyCore: Sendable {
  private let state: Mutex<Loaded>
  let metrics = Metrics()
  let sessions: any SessionStore
  let exchange: Exchange
  /// Is given one line for each call.
  let log: @Sendable (String) -> Void

  init(_ configuration: ProxyConfiguration, log: @escaping @Sendable (String) -> Void) {
    let settings = configuration.settings
    state = Mutex(Loaded(configuration, generation: 0))
    sessions = MemorySessionStore(
      most: settings.limit(.sessions), life: .seconds(settings.limit(.sessionSeconds)))
    var limits = OutboundLimits()
    limits.connect = .seconds(settings.limit(.connectSeconds))
    limits.firstByte = .seconds(settings.limit(.firstByteSeconds))
    limits.idle = .seconds(settings.limit(.idleSeconds))
    limits.total = .seconds(settings.limit(.totalSeconds))
    exchange = Exchange(
      upstream: AsyncHTTPUpstream(limits: limits, trustedRoots: settings.trustedRoots),
      credentials: configuration.credentials.signing)
    self.log = log
  }

  /// What is in use now.
  var loaded: Loaded { state.withLock { $0 } }

  /// Takes other rules, policy, routes and clients; addresses, certificates and bounds of time stay as they were.
  func take(_ configuration: ProxyConfiguration) {
    state.withLock { $0 = Loaded(configuration, generation: $0.generation + 1) }
  }
}

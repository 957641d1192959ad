internal import ServiceLifecycle
internal import UnixSignals

/// Reads the settings again at SIGHUP.
struct ReloadService: Service {
  let core: ProxyCore
  /// Reads the settings.
  let load: @Sendable () throws -> ProxyConfiguration
  /// Is told how it went.
  let say: @Sendable (String) -> Void

  func run() async throws {
    for await _ in await UnixSignalsSequence(trapping: .sighup).cancelOnGracefulShutdown() { reload() }
  }

  func reload() {
    do {
      core.take(try load())
      core.metrics.addReload(isGood: true)
      say("settings were read again and are in use")
    } catch {
      core.metrics.addReload(isGood: false)
      say("settings were not taken, the old ones stay in use: \(error)")
    }
  }
}

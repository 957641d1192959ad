internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import PlainJSON
internal import ServerChannel
internal import ServiceLifecycle
internal import Synchronization
internal import UnixSignals

/// A model API for tests and demonstrations: it speaks the formats of many providers, repeats what it hears, keeps
/// what it saw, and fails when it is told to.
///
/// `GET /_seen` gives all requests without credentials as a JSON array, `DELETE /_seen` forgets them, and
/// `PUT /_fault` with the words of ``Fault`` as body sets how the following answers go wrong; an empty body ends it.
public final class StandInUpstream: Sendable {
  /// The address that it listens at, `http://127.0.0.1:49152`.
  public let url: String
  private let stand: Stand

  private init(port: Int, stand: Stand) {
    url = "http://127.0.0.1:\(port)"
    self.stand = stand
  }

  /// The requests that came so far, as a JSON array in text.
  public var seen: String { stand.seen.json.text }

  /// Sets how the following answers go wrong; nil for not at all.
  public func fail(_ fault: Fault?) { stand.fail(fault) }

  /// How many answers have begun and not ended.
  public var openAnswers: Int { stand.openAnswers.load(ordering: .relaxed) }

  /// Serves on a loopback port until the work is done.
  ///
  /// - Parameters:
  ///   - port: the port; 0 for a free one.
  ///   - work: what to do while it serves.
  public static func serving<Result>(
    port: Int = 0, _ work: (StandInUpstream) async throws -> Result
  ) async throws -> Result {
    let stand = Stand()
    return try await Serving { serviceGroup(stand, port: port, ready: $0) }.during { port in
      try await work(StandInUpstream(port: port, stand: stand))
    }
  }

  /// Serves on a loopback port until the process is asked to end, and prints the address when it serves.
  ///
  /// - Parameter port: the port; 0 for a free one.
  public static func serve(port: Int = 0) async throws {
    let stand = Stand()
    try await Serving { serviceGroup(stand, port: port, ready: $0, signals: [.sigterm, .sigint]) }.untilSignal {
      Announcement.write(port: $0)
    }
  }

  private static func serviceGroup(
    _ stand: Stand, port: Int, ready: AsyncStream<Int>.Continuation, signals: [UnixSignal] = []
  ) -> ServiceGroup {
    var configuration = ServiceGroupConfiguration(
      services: [application(stand, port: port, ready: ready)], gracefulShutdownSignals: signals, logger: quiet)
    configuration.maximumGracefulShutdownDuration = .seconds(10)
    return ServiceGroup(configuration: configuration)
  }

  private static let quiet = Logger(label: "stand-in-upstream") { _ in SwiftLogNoOpLogHandler() }

  private static func application(
    _ stand: Stand, port: Int, ready: AsyncStream<Int>.Continuation
  ) -> some ApplicationProtocol {
    let server = HTTPServerBuilder { LeavingChannel(responder: $0) }
    return Application(
      responder: CallbackResponder<BasicRequestContext> { request, _ in try await stand.answer(request) },
      server: server, configuration: .init(address: .hostname("127.0.0.1", port: port), backlog: 4096),
      onServerRunning: { channel in ready.yield(channel.localAddress?.port ?? 0) }, logger: quiet)
  }
}

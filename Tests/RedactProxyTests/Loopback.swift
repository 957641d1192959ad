import Outbound
import RedactKit
import StandInUpstream
import Synchronization
import Testing

@testable import RedactProxy

/// A proxy in front of a stand-in as `Rig` serves them, and what they said.
struct Loopback: Sendable {
  static let phone = Rig.phone
  /// An invented address; the domain is reserved.
  static let mail = "zhangwei@example.com"
  static let text = "\(Rig.text)\u{FF0C}\u{90AE}\u{7BB1}\u{FF1A}\(mail)"

  let proxy: ProxyServer
  let upstream: StandInUpstream
  private let told: Told

  /// What the proxy wrote, line by line.
  private final class Told: Sendable {
    let lines = Mutex<[String]>([])
    func add(_ line: String) { lines.withLock { $0.append(line) } }
  }

  /// Runs both until the work is done; whatever went wrong meanwhile, no value reached the upstream or the log.
  ///
  /// - Parameters:
  ///   - load: what reads the settings again.
  ///   - change: changes the settings.
  static func serving(
    load: (@Sendable () throws -> ProxyConfiguration)? = nil,
    change: @Sendable (inout ProxySettings) -> Void = { _ in }, _ work: (Loopback) async throws -> Void
  ) async throws {
    let told = Told()
    var hooks = ProxyServer.Hooks()
    hooks.log = told.add
    hooks.say = told.add
    hooks.load = load
    try await Rig.serving(
      change: { settings in
        settings.limits[.shutdownSeconds] = 1
        change(&settings)
      }, hooks: hooks
    ) { proxy, upstream in
      let loopback = Loopback(proxy: proxy, upstream: upstream, told: told)
      try await work(loopback)
      for text in [upstream.seen, loopback.log] {
        #expect(!text.contains(Self.phone) && !text.contains(Self.mail))
      }
    }
  }

  /// The lines that the proxy wrote.
  var log: String { told.lines.withLock { $0.joined(separator: "\n") } }

  /// Asks for a chat answer.
  ///
  /// - Parameters:
  ///   - fault: in the words of `Fault`.
  ///   - header: one more header line.
  ///   - url: where; nil for the proxy.
  ///   - client: what asks; nil for a client of its own.
  func ask(
    _ body: String = Rig.chat(text), fault: String = "", header: HeaderField? = nil, url: String? = nil,
    client: AsyncHTTPUpstream? = nil
  ) async throws -> Rig.Answer {
    var headers: HeaderList = []
    if !fault.isEmpty { headers.add("X-Stand-In", fault) }
    if let header { headers.fields.append(header) }
    return try await Rig.ask((url ?? proxy.url) + "/v1/chat/completions", body, headers, through: client)
  }
}

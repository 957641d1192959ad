import Foundation
import Outbound
import RedactKit
import StandInUpstream
import Synchronization
import Testing

@testable import RedactProxy

/// A proxy in front of a stand-in as `Rig` serves them, what they said, and answers as far as they came.
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

  /// An answer as far as it came.
  struct Answer: Sendable {
    var status = 0
    var headers: HeaderList = []
    var bytes: [UInt8] = []
    /// Why it broke off.
    var error: OutboundError?

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// What the pieces of a stream of OpenAI's chat say together.
    var said: String {
      text.split(separator: "\n").filter { $0.hasPrefix("data: {") }.map { line in
        let event = try? JSONSerialization.jsonObject(with: Data(line.dropFirst(6).utf8)) as? [String: Any]
        let choice = (event?["choices"] as? [[String: Any]])?.first
        return (choice?["delta"] as? [String: Any])?["content"] as? String ?? ""
      }.joined()
    }
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

  /// The body of a chat request.
  static func body(_ text: String = text, isStream: Bool = false) -> [UInt8] {
    Array(Rig.chat(text, stream: isStream).utf8)
  }

  /// Asks for a chat answer.
  ///
  /// - Parameters:
  ///   - fault: in the words of `Fault`.
  ///   - header: one more header line.
  ///   - url: where; nil for the proxy.
  ///   - client: what asks; nil for a client of its own.
  func ask(
    _ body: [UInt8] = body(), fault: String = "", header: HeaderField? = nil, url: String? = nil,
    client: AsyncHTTPUpstream? = nil
  ) async throws -> Answer {
    var headers: HeaderList = [HeaderField("Content-Type", "application/json")]
    if !fault.isEmpty { headers.add("X-Stand-In", fault) }
    if let header { headers.fields.append(header) }
    let request = OutboundRequest(
      method: "POST", url: try OutboundURL((url ?? proxy.url) + "/v1/chat/completions"), headers: headers, body: body)
    var answer = Answer()
    do {
      let response = try await (client ?? AsyncHTTPUpstream()).send(request)
      (answer.status, answer.headers) = (response.status, response.headers)
      for try await piece in response.body { answer.bytes += piece }
    } catch let error as OutboundError {
      answer.error = error
    }
    return answer
  }
}

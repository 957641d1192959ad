import Foundation
import Outbound
import RedactKit
import StandInUpstream
import Synchronization
import Testing

@testable import RedactProxy

/// A proxy in front of a stand-in, both on loopback, and what they said.
struct Loopback: Sendable {
  /// Invented values: the number is of a kind that examples use, the domain is reserved.
  static let phone = "13912345678"
  static let mail = "zhangwei@example.com"
  static let text = "\u{624B}\u{673A}\u{FF1A}\(phone)\u{FF0C}\u{90AE}\u{7BB1}\u{FF1A}\(mail)"

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
    try await StandInUpstream.serving { upstream in
      var settings = ProxySettings()
      settings.listen = "127.0.0.1:0"
      settings.upstream = upstream.url
      settings.limits[.shutdownSeconds] = 1
      change(&settings)
      let told = Told()
      var hooks = ProxyServer.Hooks()
      hooks.log = told.add
      hooks.say = told.add
      hooks.load = load
      let configuration = try ProxyConfiguration(settings: settings, redactor: try Redactor(), key: .random())
      try await ProxyServer.serving(configuration, hooks: hooks) { proxy in
        let loopback = Loopback(proxy: proxy, upstream: upstream, told: told)
        try await work(loopback)
        for text in [upstream.seen, loopback.log] {
          #expect(!text.contains(Self.phone) && !text.contains(Self.mail))
        }
      }
    }
  }

  /// The lines that the proxy wrote.
  var log: String { told.lines.withLock { $0.joined(separator: "\n") } }

  /// The body of a chat request.
  static func body(_ text: String = text, isStream: Bool = false) -> [UInt8] {
    Array(#"{"model":"m","stream":\#(isStream),"messages":[{"role":"user","content":"\#(text)"}]}"#.utf8)
  }

  /// Asks for a chat answer.
  ///
  /// - Parameters:
  ///   - fault: in the words of `Fault`.
  ///   - url: where; nil for the proxy.
  ///   - client: what asks; nil for a client of its own.
  func ask(
    _ body: [UInt8] = body(), fault: String = "", url: String? = nil, client: AsyncHTTPUpstream? = nil
  ) async throws -> Answer {
    var headers: HeaderList = [HeaderField("Content-Type", "application/json")]
    if !fault.isEmpty { headers.add("X-Stand-In", fault) }
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

  /// Waits until something holds, for at most ten seconds.
  static func wait(until holds: () -> Bool) async throws -> Bool {
    for _ in 0..<1000 where !holds() { try await Task.sleep(for: .milliseconds(10)) }
    return holds()
  }
}

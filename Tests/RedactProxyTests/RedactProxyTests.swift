import Foundation
import Outbound
import RedactKit
import StandInUpstream
import Testing

@testable import RedactProxy

@Suite("The proxy over loopback", .serialized)
struct ProxyTests {
  static let phone = "13912345678"
  static let mail = "zhangwei@example.com"
  static let text = "\u{624B}\u{673A}\u{FF1A}\(phone)\u{FF0C}\u{90AE}\u{7BB1}\u{FF1A}\(mail)"

  @Test("redacts what leaves and restores what comes back, whole and streamed", arguments: [false, true])
  func roundTrip(isStream: Bool) async throws {
    try await serving { proxy, upstream in
      let answer = try await ask(proxy.url, isStream: isStream)
      #expect(answer.status == 200)
      #expect(!upstream.seen.contains(Self.phone) && !upstream.seen.contains(Self.mail))
      let said = isStream ? try Self.joined(answer.text) : answer.text
      #expect(said.contains(Self.phone) && said.contains(Self.mail))
      #expect(proxy.totals.redacted.values.reduce(0, +) == 2)
      #expect(proxy.totals.restored >= 2)
    }
  }

  /// What the pieces of a stream say together.
  private static func joined(_ stream: String) throws -> String {
    try stream.split(separator: "\n").filter { $0.hasPrefix("data: {") }.map { line in
      let event = try JSONSerialization.jsonObject(with: Data(line.dropFirst(6).utf8)) as? [String: Any]
      let choice = (event?["choices"] as? [[String: Any]])?.first
      return (choice?["delta"] as? [String: Any])?["content"] as? String ?? ""
    }.joined()
  }

  @Test("gives the same bytes to the upstream when a conversation is sent again")
  func sameBytes() async throws {
    try await serving { proxy, upstream in
      _ = try await ask(proxy.url)
      _ = try await ask(proxy.url)
      let seen = try #require(try JSONSerialization.jsonObject(with: Data(upstream.seen.utf8)) as? [[String: Any]])
      let bodies = seen.compactMap { $0["body"] as? String }
      #expect(bodies.count == 2 && Set(bodies).count == 1 && bodies[0].contains("PHONE-"))
    }
  }

  @Test("answers in the provider's shape, and sends nothing, when a value is blocked")
  func blocked() async throws {
    try await serving(change: { $0.policy[Entity("PHONE_NUMBER")] = .block }) { proxy, upstream in
      let answer = try await ask(proxy.url)
      #expect(answer.status == 422 && answer.text.contains("\"error\""))
      #expect(!answer.text.contains(Self.phone))
      #expect(upstream.seen == "[]")
    }
  }

  @Test(
    "refuses what only a web page or a stranger sends",
    arguments: [
      (HeaderField("Origin", "https://evil.example"), 403), (HeaderField("Sec-Fetch-Site", "cross-site"), 403),
    ])
  func strangers(header: HeaderField, status: Int) async throws {
    try await serving { proxy, upstream in
      let answer1 = try await ask(proxy.url, header: header)
      #expect(answer1.status == status)
      #expect(upstream.seen == "[]")
    }
  }

  @Test("wants a token where clients are named, and does not send it on")
  func tokens() async throws {
    // SHA-256 of "open sesame".
    let digest = "41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb"
    try await serving(change: { $0.clients["team"] = digest }) { proxy, upstream in
      let answer2 = try await ask(proxy.url)
      #expect(answer2.status == 401)
      let answer3 = try await ask(proxy.url, header: HeaderField("X-Redact-Token", "wrong"))
      #expect(answer3.status == 401)
      let answer4 = try await ask(proxy.url, header: HeaderField("X-Redact-Token", "open sesame"))
      #expect(answer4.status == 200)
      #expect(!upstream.seen.lowercased().contains("x-redact-token"))
    }
  }

  @Test("asks the model of one's own when a value may not leave in any form")
  func local() async throws {
    try await StandInUpstream.serving { own in
      let ownURL = own.url
      try await self.serving(change: { settings in
        settings.policy[Entity("PHONE_NUMBER")] = .local
        settings.local = .init(url: ownURL + "/v1", model: "qwen3")
      }) { proxy, upstream in
        let answer5 = try await ask(proxy.url)
        #expect(answer5.text.contains(Self.phone))
        #expect(upstream.seen == "[]")
        #expect(own.seen.contains("qwen3"))
      }
    }
  }

  private func serving(
    change: @Sendable (inout ProxySettings) -> Void = { _ in },
    _ work: (ProxyServer, StandInUpstream) async throws -> Void
  ) async throws {
    try await StandInUpstream.serving { upstream in
      var settings = ProxySettings()
      settings.listen = "127.0.0.1:0"
      settings.upstream = upstream.url
      settings.limits[.shutdownSeconds] = 1
      change(&settings)
      let configuration = try ProxyConfiguration(settings: settings, redactor: try Redactor(), key: .random())
      try await ProxyServer.serving(configuration) { try await work($0, upstream) }
    }
  }

  @discardableResult
  private func ask(
    _ url: String, isStream: Bool = false, fault: String = "", header: HeaderField? = nil
  ) async throws -> (status: Int, text: String) {
    let body = #"{"model":"m","stream":\#(isStream),"messages":[{"role":"user","content":"\#(Self.text)"}]}"#
    var headers: HeaderList = [HeaderField("Content-Type", "application/json")]
    if !fault.isEmpty { headers.add("X-Stand-In", fault) }
    if let header { headers.fields.append(header) }
    let client = AsyncHTTPUpstream()
    let answer = try await client.send(
      OutboundRequest(
        method: "POST", url: try OutboundURL(url + "/v1/chat/completions"), headers: headers, body: Array(body.utf8)))
    return (answer.status, String(decoding: try await answer.body.collect(upTo: 1 << 24), as: UTF8.self))
  }
}

extension String {
  fileprivate func components(of separator: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let place = rest.firstRange(of: separator) {
      parts.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return parts + [String(rest)]
  }
}

import Foundation
import Outbound
import RedactKit
import StandInUpstream
import Testing

@testable import RedactProxy

@Suite("The proxy over loopback", .serialized)
struct ProxyTests {
  @Test("redacts what leaves and restores what comes back, whole and streamed", arguments: [false, true])
  func roundTrip(isStream: Bool) async throws {
    try await Loopback.serving { loopback in
      let answer = try await loopback.ask(Rig.chat(Loopback.text, stream: isStream))
      #expect(answer.status == 200)
      #expect((isStream ? answer.said : answer.text).contains(Loopback.text))
      #expect(loopback.upstream.seen.contains("PHONE-"))
      #expect(loopback.proxy.totals.redacted.values.reduce(0, +) == 2)
      #expect(loopback.proxy.totals.restored == 2)
    }
  }

  @Test("gives the same bytes to the upstream when a conversation is sent again")
  func sameBytes() async throws {
    try await Loopback.serving { loopback in
      for _ in 0..<2 { _ = try await loopback.ask() }
      let seen = try #require(
        try JSONSerialization.jsonObject(with: Data(loopback.upstream.seen.utf8)) as? [[String: Any]])
      let bodies = seen.compactMap { $0["body"] as? String }
      #expect(bodies.count == 2 && Set(bodies).count == 1 && bodies[0].contains("PHONE-"))
    }
  }

  @Test("answers in the provider's shape, and sends nothing, when a value is blocked")
  func blocked() async throws {
    try await Loopback.serving(change: { $0.policy[Entity("PHONE_NUMBER")] = .block }) { loopback in
      let answer = try await loopback.ask()
      #expect(answer.status == 422 && answer.text.contains("\"error\""))
      #expect(!answer.text.contains(Loopback.phone))
      #expect(loopback.upstream.seen == "[]")
    }
  }

  @Test(
    "refuses what only a web page or a stranger sends",
    arguments: [
      (HeaderField("Origin", "https://evil.example"), 403), (HeaderField("Sec-Fetch-Site", "cross-site"), 403),
    ])
  func strangers(header: HeaderField, status: Int) async throws {
    try await Loopback.serving { loopback in
      let answer = try await loopback.ask(header: header)
      #expect(answer.status == status)
      #expect(loopback.upstream.seen == "[]")
    }
  }

  @Test("wants a token where clients are named, and does not send it on")
  func tokens() async throws {
    // SHA-256 of "open sesame".
    let digest = "41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb"
    try await Loopback.serving(change: { $0.clients["team"] = digest }) { loopback in
      for (token, status) in [(nil, 401), ("wrong", 401), ("open sesame", 200)] as [(String?, Int)] {
        let answer = try await loopback.ask(header: token.map { HeaderField("X-Redact-Token", $0) })
        #expect(answer.status == status)
      }
      #expect(!loopback.upstream.seen.lowercased().contains("x-redact-token"))
    }
  }

  @Test("asks the model of one's own when a value may not leave in any form")
  func local() async throws {
    try await StandInUpstream.serving { own in
      let ownURL = own.url
      try await Loopback.serving(change: { settings in
        settings.policy[Entity("PHONE_NUMBER")] = .local
        settings.local = .init(url: ownURL + "/v1", model: "qwen3")
      }) { loopback in
        let answer = try await loopback.ask()
        #expect(answer.text.contains(Loopback.phone))
        #expect(loopback.upstream.seen == "[]")
        #expect(own.seen.contains("qwen3"))
      }
    }
  }
}

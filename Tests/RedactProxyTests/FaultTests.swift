import Foundation
import Outbound
import RedactKit
import StandInUpstream
import Synchronization
import Testing

@testable import RedactProxy

@Suite("When something goes wrong, the proxy", .serialized)
struct FaultTests {
  @Test(
    "answers with an error in the provider's shape when the upstream does not answer",
    arguments: [("refuses", 502, "refuses the connection"), ("hang", 504, "did not begin its answer in time")])
  func noAnswer(fault: String, status: Int, sentence: String) async throws {
    try await Loopback.serving(change: { settings in
      settings.limits[.firstByteSeconds] = 1
      if fault == "refuses" { settings.upstream = "http://127.0.0.1:1" }
    }) { loopback in
      let answer = try await loopback.ask(fault: fault == "refuses" ? "" : fault)
      #expect(answer.status == status)
      #expect(answer.headers.first("X-Redact-Report") == "refused=upstream_failed")
      let body = try JSONSerialization.jsonObject(with: Data(answer.bytes)) as? [String: [String: Any]]
      #expect((body?["error"]?["message"] as? String)?.contains(sentence) == true)
      // The call that hung was given up, and does not hold a connection of the upstream.
      let isFree = try await Rig.until { loopback.upstream.openAnswers == 0 }
      #expect(isFree)
    }
  }

  @Test("passes on what the upstream says of itself, byte for byte", arguments: [302, 400, 401, 429, 500, 503])
  func statuses(status: Int) async throws {
    try await Loopback.serving { loopback in
      let answer = try await loopback.ask(fault: "status=\(status)")
      let direct = try await loopback.ask(Rig.chat("hello"), fault: "status=\(status)", url: loopback.upstream.url)
      #expect(answer.status == status && answer.bytes == direct.bytes)
      #expect(answer.headers.first("Location") == direct.headers.first("Location"))
    }
  }

  @Test(
    "delivers every byte that had come, and ends without a good end, when the upstream cuts or falls silent in an event",
    arguments: ["cut", "stall"], ["", ",chunk=7"])
  func brokenStream(fault: String, chunk: String) async throws {
    try await Loopback.serving(change: { $0.limits[.idleSeconds] = 1 }) { loopback in
      // Long enough that the break comes behind the values.
      let text = Loopback.text + String(repeating: "\u{FF0C}\u{5F88}\u{957F}\u{7684}\u{8BDD}", count: 40)
      let answer = try await loopback.ask(Rig.chat(text, stream: true), fault: fault + chunk)
      #expect(answer.status == 200)
      #expect(answer.error != nil)
      #expect(answer.said.contains(Loopback.phone) && answer.said.contains(Loopback.mail))
      #expect(("\u{6536}\u{5230}\u{FF1A}" + text).hasPrefix(answer.said))
      // What the upstream sent by itself for what had left: as many events, and the same piece of the last one.
      let seen = try JSONSerialization.jsonObject(with: Data(loopback.upstream.seen.utf8)) as? [[String: Any]]
      let left = seen?.first?["body"] as? String ?? ""
      let direct = try await loopback.ask(
        left, fault: "cut" + chunk, url: loopback.upstream.url)
      let events = (through: answer.text.split(separator: "\n\n"), direct: direct.text.split(separator: "\n\n"))
      #expect(events.through.count == events.direct.count && events.through.count > 10)
      #expect(events.through.last == events.direct.last)
      #expect(loopback.log.contains(#""error":"upstream_failed""#))
    }
  }

  @Test("passes on what is in no format byte for byte and unread, and says so", arguments: [false, true])
  func garbage(isStream: Bool) async throws {
    try await Loopback.serving { loopback in
      let answer = try await loopback.ask(Rig.chat(Loopback.text, stream: isStream), fault: "garbage")
      let direct = try await loopback.ask(Rig.chat("hello"), fault: "garbage", url: loopback.upstream.url)
      #expect(answer.status == 200 && answer.error == nil)
      #expect(answer.bytes == direct.bytes && !answer.bytes.isEmpty)
      #expect(loopback.log.contains(#""unread_answer_bytes":"#))
    }
  }

  @Test(
    "undoes a content coding that nobody asked for, and loses no byte of what is in it",
    arguments: StoredCoding.allCases, ["", ",chunk=7", ",cut,chunk=7"])
  func codings(coding: StoredCoding, how: String) async throws {
    try await Loopback.serving { loopback in
      let isCut = how.contains("cut")
      // Long enough that a break comes behind the values.
      let text = Loopback.text + String(repeating: "\u{FF0C}\u{5F88}\u{957F}", count: isCut ? 100 : 1)
      let answer = try await loopback.ask(Rig.chat(text, stream: true), fault: coding.rawValue + how)
      #expect(answer.status == 200 && answer.headers.first("Content-Encoding") == nil)
      let whole = "\u{6536}\u{5230}\u{FF1A}\(text)\u{3002}"
      if isCut {
        #expect(answer.error != nil && whole.hasPrefix(answer.said) && answer.said.contains(Loopback.mail))
      } else {
        #expect(answer.error == nil && answer.said == whole && answer.text.hasSuffix("data: [DONE]\n\n"))
      }
      let plain = try await loopback.ask(Rig.chat(text), fault: coding.rawValue)
      #expect(plain.status == 200 && plain.text.contains(text))
    }
  }

  @Test("passes on an event of two megabytes whole, and restores what is in it")
  func largeEvent() async throws {
    try await Loopback.serving { loopback in
      let answer = try await loopback.ask(Rig.chat(Loopback.text, stream: true), fault: "large=2000000")
      #expect(answer.status == 200 && answer.error == nil)
      let said = answer.said
      #expect(said.contains(Loopback.phone) && said.contains(Loopback.mail))
      #expect(said.utf8.count > 2_000_000 && answer.text.hasSuffix("data: [DONE]\n\n"))
    }
  }

  @Test(
    "gives up the upstream when a client leaves, whether the answer has begun, flows or has not begun",
    arguments: ["hang", "stall", "delay=20"])
  func leaving(fault: String) async throws {
    try await Loopback.serving { loopback in
      let client = Task { try await loopback.ask(Rig.chat(Loopback.text, stream: true), fault: fault) }
      let isOpen = try await Rig.until { loopback.upstream.openAnswers == 1 }
      #expect(isOpen)
      client.cancel()
      _ = try? await client.value
      let isFree = try await Rig.until { loopback.upstream.openAnswers == 0 }
      #expect(isFree)
      let next = try await loopback.ask()
      #expect(next.status == 200 && next.text.contains(Loopback.phone))
    }
  }

  @Test("serves many streams at once, and each gets its own values back")
  func manyStreams() async throws {
    try await Loopback.serving { loopback in
      let client = AsyncHTTPUpstream()
      let wrong = try await withThrowingTaskGroup(of: String?.self) { group in
        for number in 0..<200 {
          group.addTask {
            let text = "\u{624B}\u{673A}\u{FF1A}\(13_900_000_000 + number * 7)"
            let answer = try await loopback.ask(Rig.chat(text, stream: true), fault: "delay=5", client: client)
            return answer.said == "\u{6536}\u{5230}\u{FF1A}\(text)\u{3002}"
              ? nil : "\(answer.status) \(answer.error, default: "")"
          }
        }
        return try await group.reduce(into: [String]()) { if let wrong = $1 { $0.append(wrong) } }
      }
      #expect(wrong.isEmpty)
      #expect(!loopback.upstream.seen.contains("139000"))
      await client.shutdown()
    }
  }

  @Test("answers others while one upstream is silent")
  func others() async throws {
    try await Loopback.serving { loopback in
      let silent = Task { try await loopback.ask(fault: "hang") }
      let isOpen = try await Rig.until { loopback.upstream.openAnswers == 1 }
      #expect(isOpen)
      for _ in 0..<5 {
        let answer = try await loopback.ask()
        #expect(answer.status == 200)
      }
      silent.cancel()
      _ = try? await silent.value
    }
  }

  @Test("keeps the rules that it has, also for streams that are open, when new ones are broken")
  func brokenReload() async throws {
    let load: @Sendable () throws -> ProxyConfiguration = {
      let settings = try ConfigFile.parse("proxy: {policy: {PHONE_NUMBER: nothing}}", name: "redact.yaml")
      return try ProxyConfiguration(settings: settings.proxy, redactor: try Redactor(), key: .random())
    }
    try await Loopback.serving(load: load) { loopback in
      let open = Task { try await loopback.ask(Rig.chat(Loopback.text, stream: true), fault: "delay=10") }
      let isOpen = try await Rig.until { loopback.upstream.openAnswers == 1 }
      #expect(isOpen)
      let said = Mutex("")
      loopback.proxy.reload { sentence in said.withLock { $0 = sentence } }
      #expect(said.withLock { $0.contains("the old ones stay in use") && $0.contains("redact.yaml:1:") })
      let answers = [try await open.value.said, try await loopback.ask().text]
      #expect(answers.allSatisfy { $0.contains(Loopback.phone) })
    }
  }
}

import Outbound
import PlainJSON
import RedactKit
import RedactProxy
import StandInUpstream
import Testing

@Suite("What the settings say of values", .serialized)
struct PolicyTests {
  @Test(
    "a surrogate leaves, and comes back in a stream; a conversation that is sent again has the same",
    arguments: [false, true])
  func surrogate(isStream: Bool) async throws {
    try await Rig.serving(change: { $0.policy[Entity("PHONE_NUMBER")] = .surrogate }) { proxy, upstream in
      let url = proxy.url + "/v1/chat/completions"
      let answer = try await Rig.post(url, Rig.chat(stream: isStream))
      let said =
        isStream
        ? answer.text.split(separator: "\n").compactMap { JSON(bytes: Array($0.dropFirst(6).utf8)) }
          .map { $0["choices"].array.first?["delta"]["content"].string ?? "" }.joined()
        : answer.text
      #expect(said.contains(Rig.text), "\(answer.text)")
      let first = upstream.seen.matches(of: /12[0-9]{9}/).map { String($0.output) }
      #expect(first.count == 1 && !upstream.seen.contains(Rig.phone))
      // The client kept what the provider saw, and sends it again: it is left alone.
      _ = try await Rig.post(url, Rig.chat(Rig.text.replacing(Rig.phone, with: first[0])))
      #expect(upstream.seen.matches(of: /12[0-9]{9}/).map { String($0.output) } == [first[0], first[0]])
    }
  }

  @Test(
    "what a request held is no new value in its answer", arguments: ProxySettings.Responses.allCases, [false, true])
  func responses(mode: ProxySettings.Responses, isStream: Bool) async throws {
    try await Rig.serving(change: { $0.scanResponses = mode }) { proxy, _ in
      let text = "\(Rig.text)\u{FF0C}\u{91D1}\u{989D} 20"
      let answer = try await Rig.post(proxy.url + "/v1/chat/completions", Rig.chat(text, stream: isStream))
      #expect(answer.status == 200 && !answer.text.contains("[PHONE]"))
      #expect(answer.headers.first("X-Redact-Report")?.contains("found-in-answer") != true)
      #expect(!isStream || answer.text.hasSuffix("data: [DONE]\n\n"))
      #expect(isStream || answer.text.contains(text))
    }
  }

  @Test("the note stands in what leaves, and is not in it unless it is set", arguments: [nil, "Copy codes."])
  func note(note: String?) async throws {
    try await Rig.serving(change: { $0.note = note }) { proxy, upstream in
      _ = try await Rig.post(proxy.url + "/v1/chat/completions", Rig.chat())
      #expect(upstream.seen.contains("Copy codes.") == (note != nil))
      #expect(upstream.seen.contains("system") == (note != nil))
    }
  }

  @Test("an address at the upstream that an answer tells leads through the proxy")
  func addresses() async throws {
    try await Rig.serving { proxy, upstream in
      let body = #"{"requests":[{"custom_id":"a","params":{"messages":[{"role":"user","content":"\#(Rig.text)"}]}}]}"#
      let answer = try await Rig.post(proxy.url + "/anthropic/v1/messages/batches", body)
      let url = JSON(bytes: Array(answer.text.utf8))?["results_url"].string ?? ""
      #expect(url == "\(proxy.url)/anthropic/v1/messages/batches/msgbatch_stand_in_1/results", "\(answer.text)")
      let client = AsyncHTTPUpstream()
      let results = try await client.send(OutboundRequest(method: "GET", url: try OutboundURL(url)))
      let text = String(decoding: try await results.body.collect(upTo: 1 << 20), as: UTF8.self)
      await client.shutdown()
      #expect(text.contains(Rig.text) && !upstream.seen.contains(Rig.phone), "\(text)")
    }
  }

  @Test("actions of a route go before those of the proxy")
  func route() async throws {
    try await Rig.serving(change: { settings in
      settings.policy[Entity("PHONE_NUMBER")] = .block
      settings.routes["openai"]?.policy[Entity("PHONE_NUMBER")] = .mask
    }) { proxy, upstream in
      let blocked = try await Rig.post(proxy.url + "/deepseek/chat/completions", Rig.chat())
      #expect(blocked.status == 422 && upstream.seen == "[]")
      let masked = try await Rig.post(proxy.url + "/openai/v1/chat/completions", Rig.chat())
      #expect(masked.status == 200 && masked.text.contains("[PHONE]"))
    }
  }

  @Test("a stream that does not end is cut when the time for the shutdown is over")
  func shutdown() async throws {
    let open = try await Rig.serving(change: { $0.limits[.shutdownSeconds] = 1 }) { proxy, upstream in
      let url = proxy.url + "/v1/chat/completions"
      let task = Task { try await Rig.post(url, Rig.chat(stream: true), [HeaderField("X-Stand-In", "stall")]) }
      try await Rig.until { upstream.openAnswers > 0 }
      return task
    }
    await #expect(throws: OutboundError.self) { try await open.value }
  }
}

import Outbound
import RedactKit
import StandInUpstream
import Synchronization
import Testing

@testable import RedactProxy

@Suite("The proxy's limits", .serialized)
struct LimitTests {
  private static let head =
    "POST /v1/chat/completions HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"

  @Test("'body-bytes' refuses a longer body, with and without a length, and sends nothing", arguments: [false, true])
  func bodyBytes(isChunked: Bool) async throws {
    try await Rig.serving(change: { $0.limits[.bodyBytes] = 200 }) { proxy, upstream in
      let body = Rig.chat(String(repeating: "x", count: 300))
      let client = try RawClient(proxy.url)
      client.send(
        Self.head
          + (isChunked
            ? "Transfer-Encoding: chunked\r\n\r\n\(String(body.utf8.count, radix: 16))\r\n\(body)\r\n0\r\n\r\n"
            : "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"))
      let answer = await client.first()
      #expect(answer.hasPrefix("HTTP/1.1 413 ") && answer.contains("body-bytes"), "\(answer)")
      #expect(upstream.seen == "[]")
      let short = try await Rig.post(proxy.url + "/v1/chat/completions", Rig.chat("hi"))
      #expect(short.status == 200)
    }
  }

  @Test("'header-bytes' refuses longer header lines")
  func headerBytes() async throws {
    try await Rig.serving(change: { $0.limits[.headerBytes] = 2048 }) { proxy, upstream in
      let answer = try await RawClient(proxy.url).exchange(
        Self.head + "X-Long: \(String(repeating: "x", count: 4096))\r\nContent-Length: 2\r\n\r\n{}")
      #expect(!answer.hasPrefix("HTTP/1.1 2"), "\(answer)")
      #expect(upstream.seen == "[]")
    }
  }

  @Test("'body-seconds' ends the wait for a slow body")
  func bodySeconds() async throws {
    try await Rig.serving(change: { $0.limits[.bodySeconds] = 1 }) { proxy, upstream in
      let answer = try await RawClient(proxy.url).exchange(
        Self.head + "Connection: close\r\nContent-Length: 1000\r\n\r\n{\"a\":")
      #expect(answer.isEmpty || answer.hasPrefix("HTTP/1.1 408 "), "\(answer)")
      #expect(upstream.seen == "[]")
    }
  }

  @Test("'calls' refuses more calls at once, and takes them again afterwards")
  func calls() async throws {
    try await Rig.serving(change: { $0.limits[.calls] = 1 }) { proxy, upstream in
      let url = proxy.url + "/v1/chat/completions"
      let first = Task { try await Rig.post(url, Rig.chat(stream: true), [HeaderField("X-Stand-In", "stall")]) }
      try await Rig.until { upstream.openAnswers > 0 }
      #expect(try await Rig.post(url, Rig.chat()).status == 503)
      first.cancel()
      _ = try? await first.value
      var status = 0
      try await Rig.until {
        status = try await Rig.post(url, Rig.chat()).status
        return status == 200
      }
      #expect(status == 200)
    }
  }

  @Test("'connections' lets a further client wait until one has left")
  func connections() async throws {
    try await Rig.serving(change: { $0.limits[.connections] = 1 }) { proxy, upstream in
      var first: RawClient? = try RawClient(proxy.url)
      // Half a request, so that the connection is known to be taken.
      first?.send(Self.head)
      try await Task.sleep(for: .milliseconds(100))
      let hasLeft = Atomic(false)
      async let second = Rig.post(proxy.url + "/v1/chat/completions", Rig.chat())
      try await Task.sleep(for: .milliseconds(200))
      #expect(upstream.seen == "[]")
      hasLeft.store(true, ordering: .relaxed)
      first = nil
      #expect(try await second.status == 200)
    }
  }

  @Test("'connection-seconds' closes a connection that asks nothing")
  func idleConnection() async throws {
    try await Rig.serving(change: { $0.limits[.connectionSeconds] = 1 }) { proxy, _ in
      let said = try await RawClient(proxy.url).rest()
      #expect(said.isEmpty)
    }
  }

  @Test(
    "times of an answer end it with an error",
    arguments: [
      (ProxyLimit.firstByteSeconds, "hang"), (.idleSeconds, "stall"), (.totalSeconds, "delay=300"),
    ])
  func answerTimes(limit: ProxyLimit, fault: String) async throws {
    try await Rig.serving(change: { $0.limits[limit] = 1 }) { proxy, _ in
      do {
        let answer = try await Rig.post(
          proxy.url + "/v1/chat/completions", Rig.chat(String(repeating: "word ", count: 20), stream: true),
          [HeaderField("X-Stand-In", fault)])
        #expect(answer.status == 504, "\(answer.status) \(answer.text)")
      } catch let error as OutboundError {
        // The head had come, so that the connection tells of the cut.
        #expect(limit != .firstByteSeconds, "\(error)")
      }
    }
  }

  @Test("'sessions' and 'session-seconds' bound what is kept")
  func sessions() throws {
    let redactor = try Redactor()
    let session = redactor.session()
    let kept = KeptSession(session: session, generation: 0)
    let store = MemorySessionStore(most: 10, life: .seconds(60))
    for number in 0..<100 { store.keep(kept, as: SessionName(tenant: [], text: "\(number)")) }
    #expect(store.count <= 10)
    #expect(store.session(named: SessionName(tenant: [], text: "99")) != nil)
    #expect(store.session(named: SessionName(tenant: [1], text: "99")) == nil)
    let short = MemorySessionStore(most: 10, life: .zero)
    short.keep(kept, as: SessionName(tenant: [], text: "a"))
    #expect(short.session(named: SessionName(tenant: [], text: "a")) == nil)
  }

  @Test("rotation says for how long a value has the same placeholder", arguments: ProxySettings.Rotation.allCases)
  func rotation(rotation: ProxySettings.Rotation) async throws {
    try await Rig.serving(change: { $0.rotation = rotation }) { proxy, upstream in
      for _ in 0..<2 { _ = try await Rig.post(proxy.url + "/v1/chat/completions", Rig.chat()) }
      let codes = upstream.seen.matches(of: /PHONE-[0-9A-Z]{8}/).map { String($0.output) }
      #expect(codes.count == 2)
      // Two calls on both sides of midnight would have two; that is what daily means.
      #expect(Set(codes).count == (rotation == .session ? 2 : 1))
    }
  }
}

import Outbound
import StandInUpstream
import Testing

extension NetworkTests {
  @Suite("Faults of an upstream")
  struct FaultTests {
    private static let quick: OutboundLimits = {
      var limits = OutboundLimits()
      limits.firstByte = .seconds(3)
      limits.idle = .seconds(3)
      return limits
    }()

    @Test("A closed port is a refusal, told at once", arguments: UpstreamKind.allCases)
    func refused(_ kind: UpstreamKind) async throws {
      let request = OutboundRequest(method: "GET", url: try OutboundURL(await RawServer.closedPort()))
      #expect(await code { _ = try await kind.upstream().send(request) } == .refused)
    }

    @Test("A name without an address is told", arguments: UpstreamKind.allCases)
    func unknownName(_ kind: UpstreamKind) async throws {
      let request = OutboundRequest(method: "GET", url: try OutboundURL("http://nowhere.invalid/"))
      #expect(await code { _ = try await kind.upstream().send(request) } == .nameNotFound)
    }

    @Test("Silence before the head ends with the first-byte limit", arguments: UpstreamKind.allCases)
    func hang(_ kind: UpstreamKind) async throws {
      try await StandInUpstream.serving { standIn in
        #expect(await code { _ = try await kind.upstream(Self.quick).send(standIn.chat("hang")) } == .firstByteTimeout)
        try await standIn.untilAllAnswersEnded()
      }
    }

    @Test("Silence in the body ends with the idle limit, after all that came", arguments: UpstreamKind.allCases)
    func stall(_ kind: UpstreamKind) async throws {
      try await StandInUpstream.serving { standIn in
        var got: [UInt8] = []
        let found = await code {
          for try await piece in try await kind.upstream(Self.quick).send(standIn.chat("stall")).body { got += piece }
        }
        #expect(found == .idleTimeout)
        let whole = try await kind.upstream().send(standIn.chat()).body.collect(upTo: 1 << 20)
        #expect(!got.isEmpty && got.count < whole.count && whole.starts(with: got))
        try await standIn.untilAllAnswersEnded()
      }
    }

    @Test("A stream that never ends is ended by the total limit", arguments: UpstreamKind.allCases)
    func total(_ kind: UpstreamKind) async throws {
      var limits = OutboundLimits()
      limits.total = .milliseconds(500)
      try await StandInUpstream.serving { [limits] standIn in
        let found = await code {
          let answer = try await kind.upstream(limits).send(standIn.chat("chunk=1,delay=20"))
          _ = try await answer.body.collect(upTo: 1 << 20)
        }
        #expect(found == .totalTimeout)
        try await standIn.untilAllAnswersEnded()
      }
    }

    @Test("A connection that breaks in the body is told, after all that came", arguments: UpstreamKind.allCases)
    func cut(_ kind: UpstreamKind) async throws {
      try await StandInUpstream.serving { standIn in
        var got: [UInt8] = []
        let found = await code {
          for try await piece in try await kind.upstream().send(standIn.chat("cut,delay=5")).body { got += piece }
        }
        #expect(found == .cutShort)
        let whole = try await kind.upstream().send(standIn.chat()).body.collect(upTo: 1 << 20)
        #expect(!got.isEmpty && got.count < whole.count && whole.starts(with: got))
      }
    }

    @Test("A body shorter than its Content-Length is told", arguments: UpstreamKind.allCases)
    func shortBody(_ kind: UpstreamKind) async throws {
      try await RawServer.serving("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf") { url in
        let request = OutboundRequest(method: "GET", url: try OutboundURL(url))
        let found = await code { _ = try await kind.upstream().send(request).body.collect(upTo: 100) }
        #expect(found == .cutShort)
      }
    }

    @Test(
      "What is not HTTP is an error", arguments: UpstreamKind.allCases,
      ["SSH-2.0-example\r\n", "\u{1}\u{2}garbage\n\n", ""])
    func notHTTP(_ kind: UpstreamKind, bytes: String) async throws {
      try await RawServer.serving(bytes) { url in
        let request = OutboundRequest(method: "GET", url: try OutboundURL(url))
        let found = await code { _ = try await kind.upstream().send(request).body.collect(upTo: 100) }
        switch (kind, found) {
        case (_, .notHTTP), (_, .cutShort): break
        case (.urlSession, .other): break  // Foundation tells no more than "unknown".
        default: Issue.record("\(String(describing: found))")
        }
      }
    }

    @Test("No error tells path, query, header or body", arguments: UpstreamKind.allCases)
    func silentErrors(_ kind: UpstreamKind) async throws {
      let closed = try await RawServer.closedPort()
      try await StandInUpstream.serving { standIn in
        let urls = [closed, standIn.url + "/v1/chat/completions", "http://nowhere.invalid/"]
        for base in urls {
          var request = try standIn.chat("hang", text: "secret-body")
          request.url = try OutboundURL(base + "?key=secret-query")
          request.headers.add("Authorization", "Bearer secret-key")
          do {
            _ = try await kind.upstream(Self.quick).send(request)
            Issue.record("no error")
          } catch {
            var dumped = ""
            dump(error, to: &dumped)
            #expect(!"\(error)\(dumped)".contains("secret"))
            #expect("\(error)".hasSuffix("."))
            #expect((error as? OutboundError)?.origin == request.url.origin)
          }
        }
      }
    }

    @Test(
      "A header line that HTTP forbids is refused before anything is sent", arguments: ["a\r\nX-Evil: 1", "a\u{0}b"])
    func forbiddenHeader(_ value: String) async throws {
      try await StandInUpstream.serving { standIn in
        var request = try standIn.chat()
        request.headers.add("X-Note", value)
        #expect(await code { _ = try await AsyncHTTPUpstream().send(request) } == .header)
        #expect(standIn.seen == "[]")
      }
    }
  }
}

import Outbound
import OutboundURLSession
import StandInUpstream
import Testing

extension NetworkTests {
  @Suite("Upstreams")
  struct UpstreamTests {
    @Test(
      "A body arrives byte for byte however it is cut",
      arguments: UpstreamKind.allCases, ["", "chunk=1", "chunk=7", "chunk=1000000", "delay=1"])
    func everyCut(_ kind: UpstreamKind, fault: String) async throws {
      try await StandInUpstream.serving { standIn in
        let upstream = kind.upstream()
        let whole = try await upstream.send(standIn.chat()).body.collect(upTo: 1 << 20)
        let cut = try await upstream.send(standIn.chat(fault)).body.collect(upTo: 1 << 20)
        #expect(whole == cut)
        #expect(String(decoding: whole, as: UTF8.self).hasSuffix("data: [DONE]\n\n"))
      }
    }

    @Test("Method, address, header lines and body are sent as they are", arguments: UpstreamKind.allCases)
    func sentAsGiven(_ kind: UpstreamKind) async throws {
      try await StandInUpstream.serving { standIn in
        var request = OutboundRequest(
          method: "PUT", url: try OutboundURL(standIn.url + "/a%20b//c?q=%E5%BC%A0&q=+"), body: Array("\u{5F20}".utf8))
        request.headers = [
          HeaderField("X-Spelled", "v"), HeaderField("Content-Type", "text/plain"),
          HeaderField("Host", "other.example.com"), HeaderField("Content-Length", "999"),
          HeaderField("Expect", "100-continue"), HeaderField("Connection", "X-Private"), HeaderField("X-Private", "p"),
          HeaderField("Accept-Encoding", "identity"),
        ]
        let answer = try await kind.upstream().send(request)
        #expect(answer.status == 404)
        _ = try await answer.body.collect(upTo: 1 << 20)
        let seen = standIn.seen
        #expect(
          seen.contains(#""method":"PUT","path":"/a b//c","query":"q=%E5%BC%A0&q=+""#) || seen.contains("/a%20b//c"))
        #expect(seen.contains(#"["X-Spelled","v"]"#))
        #expect(seen.contains(#"["Content-Length","3"]"#))
        #expect(seen.contains(#"["Host","\#(standIn.url.dropFirst(7))"]"#))
        #expect(seen.contains("\"body\":\"\u{5F20}\""))
        for absent in ["X-Private", "Expect", "other.example.com", "gzip"] {
          #expect(!seen.contains(absent), "\(absent) was sent")
        }
      }
    }

    @Test("AsyncHTTPClient sends lines in order with their duplicates, and adds none but Host and Content-Length")
    func orderIsKept() async throws {
      try await StandInUpstream.serving { standIn in
        var request = try standIn.chat()
        request.headers = [HeaderField("b", "1"), HeaderField("A", "2"), HeaderField("b", "3")]
        _ = try await AsyncHTTPUpstream().send(request).body.collect(upTo: 1 << 20)
        let host = standIn.url.dropFirst(7)
        let expected =
          #""headers":[["Host","\#(host)"],["b","1"],["A","2"],["b","3"],["Content-Length","\#(request.body.count)"]]"#
        #expect(standIn.seen.contains(expected), "\(standIn.seen)")
      }
    }

    @Test("An answer's lines keep order, spelling and duplicates in AsyncHTTPClient")
    func answerLines() async throws {
      let head =
        "HTTP/1.1 200 Fine\r\nset-COOKIE: a\r\nX-b:  1\r\nSet-Cookie: b\r\nKeep-Alive: 5\r\nContent-Length: 2\r\n\r\nok"
      try await RawServer.serving(head) { url in
        let answer = try await AsyncHTTPUpstream().send(OutboundRequest(method: "GET", url: OutboundURL(url)))
        #expect(
          answer.headers.fields == [
            HeaderField("set-COOKIE", "a"), HeaderField("X-b", "1"), HeaderField("Set-Cookie", "b"),
            HeaderField("Content-Length", "2"),
          ])
        #expect(try await answer.body.collect(upTo: 10) == Array("ok".utf8))
      }
    }

    @Test(
      "A status is passed on, and a redirect is not followed", arguments: UpstreamKind.allCases, [302, 307, 429, 503])
    func statuses(_ kind: UpstreamKind, status: Int) async throws {
      try await StandInUpstream.serving { standIn in
        let answer = try await kind.upstream().send(standIn.chat("status=\(status)"))
        #expect(answer.status == status)
        #expect(try await !answer.body.collect(upTo: 1 << 20).isEmpty)
        #expect(standIn.seen.components("chat/completions") == 1)
      }
    }

    @Test("An event of 10 MB arrives whole", arguments: UpstreamKind.allCases)
    func largeEvent(_ kind: UpstreamKind) async throws {
      try await StandInUpstream.serving { standIn in
        let answer = try await kind.upstream().send(standIn.chat("large=10000000"))
        let body = try await answer.body.collect(upTo: 20_000_000)
        #expect(body.count > 10_000_000)
        #expect(body.suffix(14) == Array("data: [DONE]\n\n".utf8)[...])
      }
    }

    @Test("More than a reader takes is an error, not a shorter body", arguments: UpstreamKind.allCases)
    func tooLarge(_ kind: UpstreamKind) async throws {
      try await StandInUpstream.serving { standIn in
        let answer = try await kind.upstream().send(standIn.chat())
        #expect(await code { _ = try await answer.body.collect(upTo: 100) } == .tooLarge(limit: 100))
      }
    }

    @Test("A coded answer that was not asked for is passed on as it is, with its lines")
    func unaskedCoding() async throws {
      try await StandInUpstream.serving { standIn in
        let answer = try await AsyncHTTPUpstream().send(standIn.chat("gzip"))
        #expect(answer.headers.first("Content-Encoding") == "gzip")
        #expect(try await answer.body.collect(upTo: 1 << 20).prefix(2) == [0x1F, 0x8B])
      }
    }

    @Test("URLSession decodes an answer that was coded unasked, and its lines say so")
    func codingOfURLSession() async throws {
      try await StandInUpstream.serving { standIn in
        let upstream = URLSessionUpstream()
        let plain = try await upstream.send(standIn.chat()).body.collect(upTo: 1 << 20)
        let answer = try await upstream.send(standIn.chat("gzip"))
        let body = try await answer.body.collect(upTo: 1 << 20)
        #expect(body == plain)
        #expect(answer.headers.first("Content-Encoding") == nil)
        #expect(answer.headers.first("Content-Length") == nil)
      }
    }

    @Test("What came before a connection broke is read to its last byte, however late")
    func lateReader() async throws {
      try await StandInUpstream.serving { standIn in
        let upstream = AsyncHTTPUpstream()
        let whole = try await upstream.send(standIn.chat()).body.collect(upTo: 1 << 20)
        let answer = try await upstream.send(standIn.chat("cut,chunk=7"))
        while standIn.openAnswers > 0 { try await Task.sleep(for: .milliseconds(5)) }
        try await Task.sleep(for: .milliseconds(50))
        var read: [UInt8] = []
        let broken = await code { for try await piece in answer.body { read += piece } }
        #expect(broken == .cutShort)
        // Half of the pieces and half of the next one.
        #expect(read == Array(whole.prefix((whole.count + 6) / 7 / 2 * 7 + 3)))
      }
    }

    @Test("A body is there once")
    func readTwice() async throws {
      let body = OutboundBody([1, 2, 3])
      #expect(try await body.collect(upTo: 3) == [1, 2, 3])
      #expect(await code { _ = try await body.collect(upTo: 3) } == .bodyReadTwice)
    }

    @Test("A thousand streams run at once")
    func manyStreams() async throws {
      try await StandInUpstream.serving { standIn in
        let upstream = AsyncHTTPUpstream()
        let whole = try await upstream.send(standIn.chat()).body.collect(upTo: 1 << 20)
        try await withThrowingTaskGroup(of: [UInt8].self) { tasks in
          for _ in 0..<1000 {
            tasks.addTask { try await upstream.send(standIn.chat("delay=20")).body.collect(upTo: 1 << 20) }
          }
          for try await body in tasks { #expect(body == whole) }
        }
      }
    }
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}

import Outbound
import OutboundURLSession
import StandInUpstream
import Testing

extension NetworkTests {
  @Suite("A reader that leaves")
  struct LeavingTests {
    @Test("A cancelled wait for the head ends the call to the upstream", arguments: UpstreamKind.allCases)
    func beforeTheHead(_ kind: UpstreamKind) async throws {
      try await StandInUpstream.serving { standIn in
        let upstream = kind.upstream()
        let call = Task { _ = try await upstream.send(standIn.chat("hang")) }
        try await standIn.untilAnswerBegan()
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
        try await standIn.untilAllAnswersEnded()
      }
    }

    @Test("A cancelled reading of a silent body ends the call to the upstream", arguments: UpstreamKind.allCases)
    func whileTheBodyIsSilent(_ kind: UpstreamKind) async throws {
      try await StandInUpstream.serving { standIn in
        let upstream = kind.upstream()
        let (firstPiece, arrived) = AsyncStream.makeStream(of: Void.self)
        let call = Task {
          for try await _ in try await upstream.send(standIn.chat("stall")).body { arrived.yield() }
        }
        for await _ in firstPiece { break }
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
        try await standIn.untilAllAnswersEnded()
      }
    }

    @Test(
      "A body that is dropped ends the call to the upstream, read or not", arguments: UpstreamKind.allCases, [0, 1, 3])
    func dropped(_ kind: UpstreamKind, pieces: Int) async throws {
      try await StandInUpstream.serving { standIn in
        let upstream = kind.upstream()
        do {
          var body = try await upstream.send(standIn.chat("chunk=10,delay=30")).body.makeAsyncIterator()
          for _ in 0..<pieces { #expect(try await body.next() != nil) }
          try await standIn.untilAnswerBegan()
        }
        try await standIn.untilAllAnswersEnded()
      }
    }

    @Test("AsyncHTTPClient makes an upstream wait for a reader who does not read")
    func backPressure() async throws {
      try await StandInUpstream.serving { standIn in
        let size = 60_000_000
        let upstream = AsyncHTTPUpstream()
        var body = try await upstream.send(standIn.chat("large=\(size),chunk=65536")).body.makeAsyncIterator()
        var count = try #require(try await body.next()).count
        try await Task.sleep(for: .seconds(2))
        #expect(standIn.openAnswers == 1, "the whole answer was taken without being read")
        while let piece = try await body.next() { count += piece.count }
        #expect(count > size)
        try await standIn.untilAllAnswersEnded()
      }
    }

    @Test("URLSession keeps no more unread than the limit")
    func unreadLimit() async throws {
      var limits = OutboundLimits()
      limits.unreadBytes = 1000
      try await StandInUpstream.serving { [limits] standIn in
        let upstream = URLSessionUpstream(limits: limits)
        var body = try await upstream.send(standIn.chat("large=20000000,chunk=65536")).body.makeAsyncIterator()
        let found = await code {
          while try await body.next() != nil { try await Task.sleep(for: .milliseconds(20)) }
        }
        #expect(found == .unread(limit: 1000))
        try await standIn.untilAllAnswersEnded()
      }
    }

    @Test("After an explicit shutdown a call is an error, not a crash")
    func afterShutdown() async throws {
      try await StandInUpstream.serving { standIn in
        let upstream = AsyncHTTPUpstream()
        _ = try await upstream.send(standIn.chat()).body.collect(upTo: 1 << 20)
        await upstream.shutdown()
        await upstream.shutdown()
        #expect(await code { _ = try await upstream.send(standIn.chat()) } == .closed)
      }
    }
  }
}

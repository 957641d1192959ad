import Foundation
import Outbound
import Testing

extension NetworkTests {
  @Suite("An upstream that speaks HTTP/2")
  struct HTTP2Tests {
    @Test(
      "gives a slow reader all that came before it broke off, and then a clear end",
      arguments: HTTP2Server.Break.allCases)
    func breaks(ending: HTTP2Server.Break) async throws {
      let file = FileManager.default.temporaryDirectory.appending(path: "outbound-\(UUID().uuidString).pem")
      try Data(TestCertificate.certificate.utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let upstream = AsyncHTTPUpstream(trustedRoots: file.path)
      try await HTTP2Server.serving(ending) { url in
        let answer = try await upstream.send(OutboundRequest(method: "GET", url: try OutboundURL(url)))
        #expect(answer.status == 200)
        var body = answer.body.makeAsyncIterator()
        var got: [UInt8] = []
        let found = await code {
          while let piece = try await body.next() {
            got += piece
            // Everything has arrived, and the break with it, before most of it is read.
            try await Task.sleep(for: .milliseconds(20))
          }
        }
        let whole = HTTP2Server.pieces.joined() + (ending == .none ? "" : "the last\n")
        #expect(String(decoding: got, as: UTF8.self) == whole, "\(got.count) of \(whole.utf8.count) bytes")
        #expect(found == (ending == .none ? nil : .cutShort))
      }
      await upstream.shutdown()
    }
  }
}

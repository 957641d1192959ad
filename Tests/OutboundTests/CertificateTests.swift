import Foundation
import Outbound
import Testing

extension NetworkTests {
  @Suite("Certificates")
  struct CertificateTests {
    private static let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"

    @Test("An upstream whose certificate nobody vouches for gets no request", arguments: UpstreamKind.allCases)
    func untrusted(_ kind: UpstreamKind) async throws {
      try await RawServer.serving(Self.answer, isSecure: true) { url in
        let request = OutboundRequest(method: "GET", url: try OutboundURL(url))
        let found = await code { _ = try await kind.upstream().send(request) }
        // Foundation on Linux tells no more than "unknown".
        let expected: [OutboundError.Code] =
          kind == .asyncHTTP ? [.untrusted] : [.untrusted, .other(kind: "URLError -1")]
        #expect(found.map(expected.contains) == true, "\(String(describing: found))")
      }
    }

    @Test("Roots that are named are trusted, for the names in the certificate only")
    func trustedRoots() async throws {
      let file = FileManager.default.temporaryDirectory.appending(path: "outbound-\(UUID().uuidString).pem")
      try Data(TestCertificate.certificate.utf8).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      let upstream = AsyncHTTPUpstream(trustedRoots: file.path)
      try await RawServer.serving(Self.answer, isSecure: true) { url in
        let request = OutboundRequest(method: "GET", url: try OutboundURL(url))
        #expect(try await upstream.send(request).body.collect(upTo: 10) == Array("ok".utf8))
        let otherName = url.replacing("127.0.0.1", with: "127.0.0.2")
        let misnamed = OutboundRequest(method: "GET", url: try OutboundURL(otherName))
        #expect(await code { _ = try await upstream.send(misnamed) } != nil)
      }
    }

    @Test("Plain HTTP where TLS was asked for is no upstream", arguments: UpstreamKind.allCases)
    func plain(_ kind: UpstreamKind) async throws {
      try await RawServer.serving(Self.answer) { url in
        let secure = url.replacing("http://", with: "https://")
        let request = OutboundRequest(method: "GET", url: try OutboundURL(secure))
        let found = await code { _ = try await kind.upstream().send(request) }
        #expect(found == .untrusted || found == .cutShort || found == .other(kind: "URLError -1"))
      }
    }
  }
}

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOSSL
import Outbound
import RedactKit
import RedactProxy
import StandInUpstream
import TestSupport
import Testing

@Suite("The proxy's listener", .serialized)
struct ListenerTests {
  /// A folder with the test certificates.
  private func certificates() throws -> Folder {
    let folder = try Folder()
    try folder.write("authority", TestCertificates.authority)
    try folder.write("server", TestCertificates.server)
    try folder.write("key", TestCertificates.serverKey)
    return folder
  }

  private func ask(_ url: String, certificate: String? = nil, key: String = "") async throws -> UInt {
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.trustRoots = .certificates([try NIOSSLCertificate(bytes: Array(TestCertificates.authority.utf8), format: .pem)])
    if let certificate {
      tls.certificateChain = [.certificate(try NIOSSLCertificate(bytes: Array(certificate.utf8), format: .pem))]
      tls.privateKey = .privateKey(try NIOSSLPrivateKey(bytes: Array(key.utf8), format: .pem))
    }
    var configuration = HTTPClient.Configuration(tlsConfiguration: tls)
    configuration.connectionPool.retryConnectionEstablishment = false
    let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    do {
      var request = HTTPClientRequest(url: url + "/v1/chat/completions")
      request.method = .POST
      request.headers.add(name: "Content-Type", value: "application/json")
      request.body = .bytes(ByteBuffer(string: Rig.chat()))
      let answer = try await client.execute(request, timeout: .seconds(20))
      let body = String(buffer: try await answer.body.collect(upTo: 1 << 20))
      #expect(body.contains(Rig.phone))
      try await client.shutdown()
      return answer.status.code
    } catch {
      try? await client.shutdown()
      throw error
    }
  }

  @Test("speaks TLS with the certificate that it is given, and nothing else")
  func encrypted() async throws {
    let files = try certificates()
    try await Rig.serving(change: { settings in
      settings.tls = .init(certificate: files.path("server"), key: files.path("key"))
    }) { proxy, upstream in
      #expect(proxy.url.hasPrefix("https://"))
      let status = try await ask(proxy.url)
      #expect(status == 200)
      #expect(!upstream.seen.contains(Rig.phone))
      await #expect(throws: (any Error).self) {
        try await Rig.post(proxy.url.replacing("https", with: "http") + "/v1/chat/completions", Rig.chat())
      }
    }
  }

  @Test("lets in only clients with a certificate of the authority, where one is named")
  func mutual() async throws {
    let files = try certificates()
    try await Rig.serving(change: { settings in
      settings.tls = .init(
        certificate: files.path("server"), key: files.path("key"), clientRoots: files.path("authority"))
    }) { proxy, upstream in
      await #expect(throws: (any Error).self) { try await ask(proxy.url) }
      await #expect(throws: (any Error).self) {
        try await ask(proxy.url, certificate: TestCertificates.stranger, key: TestCertificates.strangerKey)
      }
      #expect(upstream.seen == "[]")
      let status = try await ask(
        proxy.url, certificate: TestCertificates.client, key: TestCertificates.clientKey)
      #expect(status == 200)
    }
  }

  @Test("another address than loopback is let be with tokens or client certificates only")
  func reach() throws {
    let files = try certificates()
    func configure(_ change: (inout ProxySettings) -> Void) throws {
      var settings = ProxySettings()
      settings.listen = "0.0.0.0:0"
      change(&settings)
      _ = try ProxyConfiguration(settings: settings, redactor: Redactor(), key: .random())
    }
    #expect(throws: ConfigurationError.self) { try configure { _ in } }
    #expect(throws: ConfigurationError.self) {
      try configure { $0.tls = .init(certificate: files.path("server"), key: files.path("key")) }
    }
    #expect(throws: Never.self) {
      try configure {
        $0.tls = .init(
          certificate: files.path("server"), key: files.path("key"), clientRoots: files.path("authority"))
      }
    }
    #expect(throws: Never.self) { try configure { $0.clients["team"] = String(repeating: "0", count: 64) } }
  }

  @Test("a certificate that cannot be read is an error that says which files to look at")
  func broken() async throws {
    let files = try certificates()
    await #expect(throws: ConfigurationError.self) {
      try await Rig.serving(change: { $0.tls = .init(certificate: files.path("key"), key: files.path("server")) }) {
        _, _ in
      }
    }
  }

  @Test(
    "answers only to its own name",
    arguments: [
      ("evil.example", 403), ("evil.example:8787", 403), ("127.0.0.1.evil.example", 403), ("localhost:1", 200),
      ("127.0.0.1", 200), ("friend.example", 200),
    ])
  func host(name: String, status: Int) async throws {
    try await Rig.serving(change: { $0.hosts = ["friend.example"] }) { proxy, upstream in
      let answer = try await RawClient(proxy.url).exchange(
        "POST /v1/chat/completions HTTP/1.1\r\nHost: \(name)\r\nContent-Type: application/json\r\nConnection: close\r\n"
          + "Content-Length: \(Rig.chat().utf8.count)\r\n\r\n\(Rig.chat())")
      #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer.prefix(60))")
      #expect((upstream.seen == "[]") == (status == 403))
    }
  }

  @Test(
    "is no way to another server, by an absolute address or by CONNECT",
    arguments: [
      "GET http://evil.example/ HTTP/1.1", "CONNECT evil.example:443 HTTP/1.1", "GET //evil.example/ HTTP/1.1",
    ])
  func noOpenProxy(line: String) async throws {
    try await Rig.serving { proxy, upstream in
      let answer = try await RawClient(proxy.url).exchange("\(line)\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
      // Of an absolute address only the path counts, and it leads to the upstream that is set.
      let isAbsolute = line.contains("http:")
      #expect(answer.hasPrefix("HTTP/1.1 4"), "\(answer.prefix(60))")
      #expect((upstream.seen == "[]") != isAbsolute && !upstream.seen.contains("evil"))
    }
  }

  @Test("passes trace headers on, and its own to no one")
  func headers() async throws {
    try await Rig.serving { proxy, upstream in
      let trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
      _ = try await Rig.post(
        proxy.url + "/v1/chat/completions", Rig.chat(),
        [
          HeaderField("traceparent", trace), HeaderField("tracestate", "a=b"), HeaderField("baggage", "k=v"),
          HeaderField("X-Redact-Session", "secret-session"),
        ])
      let seen = upstream.seen
      #expect(seen.contains(trace) && seen.contains("a=b") && seen.contains("k=v"))
      #expect(!seen.lowercased().contains("x-redact-session") && !seen.contains("secret-session"))
    }
  }
}

import Outbound
import Testing

@Suite("Outbound addresses")
struct OutboundURLTests {
  @Test(
    "An address is taken apart",
    arguments: [
      ("https://api.example.com", "https://api.example.com", "api.example.com", "/"),
      ("HTTP://API.example.com:80/v1/x?a=b?c", "http://api.example.com", "api.example.com", "/v1/x?a=b?c"),
      ("http://127.0.0.1:8787?q=1", "http://127.0.0.1:8787", "127.0.0.1:8787", "/?q=1"),
      ("https://[::1]:8443/%E5%BC%A0//b/", "https://[::1]:8443", "[::1]:8443", "/%E5%BC%A0//b/"),
      ("https://example.com:443/", "https://example.com", "example.com", "/"),
      ("http://example.com:443/", "http://example.com:443", "example.com:443", "/"),
    ])
  func parts(_ text: String, origin: String, authority: String, target: String) throws {
    let url = try OutboundURL(text)
    #expect(url.origin == origin)
    #expect(url.authority == authority)
    #expect(url.target == target)
    #expect(url.absolute == origin + target)
  }

  @Test(
    "What is no plain address is refused",
    arguments: [
      "", "api.example.com", "/v1", "ftp://example.com", "file:///etc/hosts", "http://", "http:///x", "http://:80/",
      "http://user:pass@example.com/", "http://example.com#part", "http://exam ple.com", "http://example.com/\r\nX: y",
      "http://\u{4F8B}.example.com/", "http://example.com:0", "http://example.com:65536", "http://example.com:8x",
      "http://[::1", "http://[::1]x/", "http://example.com\\@other.example.com/", "http://example.com:",
    ])
  func refused(_ text: String) {
    #expect(throws: OutboundError.self) { try OutboundURL(text) }
  }

  @Test("Path and query are never printed")
  func silentQuery() throws {
    let url = try OutboundURL("https://api.example.com/v1/secret-path?key=secret-key")
    let request = OutboundRequest(
      method: "POST", url: url, headers: [HeaderField("X-Key", "secret-header")], body: Array("secret-body".utf8))
    for value in [url, request] as [Any] {
      var dumped = ""
      dump(value, to: &dumped)
      for text in ["\(value)", String(reflecting: value), dumped] { #expect(!text.contains("secret")) }
    }
  }

  @Test("A target takes the place of path and query, and of nothing else")
  func target() throws {
    let url = try OutboundURL("https://api.example.com:8443/base?x=1").with(target: "/v1/chat?y=2")
    #expect(url.absolute == "https://api.example.com:8443/v1/chat?y=2")
    #expect(url.path == "/v1/chat" && url.query == "y=2")
    for text in ["", "v1", "@evil.example/", "?x", "/a b", "/a#b", "/\u{E9}", "/a\r\nb"] {
      #expect(throws: OutboundError.self) { try url.with(target: text) }
    }
  }
}

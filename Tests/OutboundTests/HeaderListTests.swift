import Outbound
import Testing

@Suite("Header lists")
struct HeaderListTests {
  @Test("Lines about one connection stay behind, in any spelling; all others keep order, spelling and duplicates")
  func endToEnd() {
    let headers: HeaderList = [
      HeaderField("X-b", "1"), HeaderField("CONNECTION", "close, X-Private ,\tx-also"), HeaderField("x-A", "2"),
      HeaderField("x-private", "3"), HeaderField("X-Also", "4"), HeaderField("keep-alive", "5"),
      HeaderField("Transfer-Encoding", "chunked"), HeaderField("X-b", "1"), HeaderField("te", "trailers"),
      HeaderField("Upgrade", "websocket"), HeaderField("Proxy-Authorization", "Basic x"), HeaderField("Trailer", "z"),
      HeaderField("Proxy-Connection", "keep-alive"), HeaderField("Proxy-Authenticate", "y"), HeaderField("x-B", "6"),
    ]
    #expect(
      headers.endToEnd.fields == [
        HeaderField("X-b", "1"), HeaderField("x-A", "2"), HeaderField("X-b", "1"), HeaderField("x-B", "6"),
      ])
    #expect(headers.endToEnd.endToEnd == headers.endToEnd)
  }

  @Test("A line is found, set and removed whatever the case of its name")
  func names() {
    var headers: HeaderList = [HeaderField("Set-Cookie", "a"), HeaderField("X", "1"), HeaderField("set-cookie", "b")]
    #expect(headers.all("SET-COOKIE") == ["a", "b"])
    #expect(headers.first("x") == "1")
    headers.set("SET-COOKIE", "c")
    #expect(headers.fields == [HeaderField("Set-Cookie", "c"), HeaderField("X", "1")])
    headers.set("new", "2")
    headers.remove("x")
    #expect(headers.fields == [HeaderField("Set-Cookie", "c"), HeaderField("new", "2")])
    #expect(headers.first("Set-Cooki") == nil)
  }

  @Test("A value is never printed")
  func silentValues() {
    let headers: HeaderList = [HeaderField("Authorization", "Bearer sk-secret")]
    var dumped = ""
    dump(headers, to: &dumped)
    for text in ["\(headers)", String(reflecting: headers), dumped] { #expect(!text.contains("sk-secret")) }
  }
}

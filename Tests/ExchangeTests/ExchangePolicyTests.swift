import Exchange
import ModelAPIs
import Outbound
import OutboundURLSession
import RedactKit
import StandInUpstream
import Testing

@Suite("An exchange's limits and policies")
struct ExchangePolicyTests {
  private func request(_ body: [UInt8], url: String, type: String = "application/json") throws -> OutboundRequest {
    OutboundRequest(
      method: "POST", url: try OutboundURL(url), headers: [HeaderField("Content-Type", type)], body: body)
  }

  private static let messages = "https://api.anthropic.com/v1/messages"

  @Test("refuse a body of 256 MB and send nothing")
  func huge() async throws {
    let upstream = RecordingUpstream { _ in "{}" }
    let body = [UInt8](repeating: 0x20, count: 256 << 20)
    let error = await #expect(throws: ExchangeError.self) {
      try await Exchange(upstream: upstream).execute(
        try request(body, url: Self.messages), session: ExchangeTests.redactor.session())
    }
    #expect(error?.status == 413)
    #expect(upstream.requests.isEmpty)
  }

  @Test(
    "refuse binary parts, or let them pass unread and count them",
    arguments: [
      #"{"messages":[{"content":[{"type":"image","source":{"type":"base64","data":"$"}},{"text":"13812345678"}]}]}"#,
      #"{"messages":[{"content":"![](data:image/png;base64,$) 13812345678"}]}"#,
    ])
  func binary(template: String) async throws {
    let upstream = RecordingUpstream { _ in "{}" }
    let exchange = Exchange(upstream: upstream)
    let data = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ"
    let request = try request(Array(template.replacing("$", with: data).utf8), url: Self.messages)
    let error = await #expect(throws: ExchangeError.self) {
      try await exchange.execute(request, session: ExchangeTests.redactor.session())
    }
    #expect(error?.status == 422)
    #expect(upstream.requests.isEmpty)
    var policy = ExchangePolicy()
    policy.request.allowsBinary = true
    let response = try await exchange.execute(request, session: ExchangeTests.redactor.session(), policy: policy)
    let sent = try #require(upstream.bodies.first)
    #expect(sent.contains(data) && !sent.contains("13812345678"))
    #expect(response.report().unscannedBytes == data.utf8.count)
  }

  @Test("let a credential pass that the provider is to use elsewhere, unread and counted")
  func credential() async throws {
    let upstream = RecordingUpstream { _ in "{}" }
    let secret = "password: Zq8vTr2Lx9"
    let body = #"{"mcp_servers":[{"name":"x","authorization_token":"\#(secret)"}],"messages":[{"content":"hi"}]}"#
    let response = try await Exchange(upstream: upstream).execute(
      try request(Array(body.utf8), url: Self.messages), session: ExchangeTests.redactor.session())
    #expect(upstream.bodies == [body])
    #expect(response.report().unscannedBytes == secret.utf8.count)
  }

  @Test("refuse a form, whose only use among the providers is a signature over its text")
  func form() async throws {
    let upstream = RecordingUpstream { _ in "{}" }
    let error = await #expect(throws: ExchangeError.self) {
      try await Exchange(upstream: upstream).execute(
        try request(
          Array("Prompt=13812345678".utf8), url: "https://hunyuan.tencentcloudapi.com/",
          type: "application/x-www-form-urlencoded"), session: ExchangeTests.redactor.session())
    }
    #expect(error?.status == 415)
    #expect(upstream.requests.isEmpty)
  }

  @Test("move the upstream's own addresses in an answer, and no others")
  func moves() async throws {
    let upstream = RecordingUpstream { _ in
      let body = #"""
        {"id":"b1","results_url":"https:\/\/api.anthropic.com/v1/messages/batches/b1/results","next":
        "https://api.anthropic.com","other":"https://api.anthropic.com.evil.example/","content":[{"type":"text","text":
        "https://api.anthropic.com/docs"}]}
        """#
      return OutboundResponse(
        status: 200, headers: [HeaderField("Location", "https://api.anthropic.com/v1/x?y=1")],
        body: OutboundBody(Array(body.utf8)))
    }
    var policy = ExchangePolicy()
    policy.moves = AddressMove(upstream: "https://api.anthropic.com/", outside: "http://127.0.0.1:8080/a")
    let response = try await Exchange(upstream: upstream).execute(
      try request(Array(#"{"requests":[]}"#.utf8), url: Self.messages + "/batches"), format: .anthropicMessages,
      session: ExchangeTests.redactor.session(), policy: policy)
    #expect(response.headers.first("Location") == "http://127.0.0.1:8080/a/v1/x?y=1")
    let out = String(decoding: try await response.body.collect(upTo: 1 << 20), as: UTF8.self)
    #expect(out.contains(#""results_url":"http://127.0.0.1:8080/a/v1/messages/batches/b1/results""#))
    #expect(out.contains(#""http://127.0.0.1:8080/a","other":"https://api.anthropic.com.evil.example/""#))
    #expect(out.contains(#""https://api.anthropic.com/docs""#))
  }

  @Test("hold over URLSession too, where a stream comes from a server")
  func urlSession() async throws {
    try await StandInUpstream.serving { provider in
      let body = #"{"model":"m","stream":true,"messages":[{"role":"user","content":"call 13812345678"}]}"#
      let client = RedactingClient(ExchangeTests.redactor, upstream: URLSessionUpstream())
      let response = try await client.execute(
        try request(Array(body.utf8), url: provider.url + "/v1/chat/completions"))
      let out = String(decoding: try await response.body.collect(upTo: 1 << 20), as: UTF8.self)
      #expect(!provider.seen.contains("13812345678"))
      let text = out.split(separator: #""content":""#).dropFirst().map { $0.prefix { $0 != "\"" } }.joined()
      #expect(text.contains("13812345678"))
      #expect(response.report().restored == [Entity("PHONE_NUMBER"): 1])
    }
  }
}

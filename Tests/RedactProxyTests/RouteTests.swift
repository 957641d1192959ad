import Exchange
import Outbound
import RedactKit
import Testing

@testable import RedactProxy

@Suite("Routes")
struct RouteTests {
  private func table(upstream: String? = nil) throws -> RouteTable {
    var settings = ProxySettings()
    settings.upstream = upstream
    settings.routes["openai"] = .init(url: "https://gateway.example/openai")
    return try RouteTable(settings, policy: RoutePolicy(settings))
  }

  @Test(
    "lead to a provider's own address, or the one that was set",
    arguments: [
      ("/anthropic/v1/messages?beta=true", "https://api.anthropic.com/v1/messages?beta=true"),
      ("/openai/v1/models", "https://gateway.example/openai/v1/models"),
      ("/dashscope/api/v1/x", "https://dashscope.aliyuncs.com/api/v1/x"),
    ])
  func leads(target: String, url: String) throws {
    #expect(try table().way(target: target, headers: []).url.absolute == url)
  }

  @Test(
    "are where the upstream's own addresses in answers point, unless the client asked it by name",
    arguments: [
      ("/anthropic/v1/messages", "localhost:8787", "https://api.anthropic.com>http://localhost:8787/anthropic"),
      ("/v1/messages", "127.0.0.1:8787", "https://up.example/base>http://127.0.0.1:8787"),
      ("/anthropic/v1/messages", "api.anthropic.com", nil),
    ])
  func moves(target: String, authority: String, expected: String?) throws {
    var settings = ProxySettings()
    settings.upstream = "https://up.example/base/"
    let configuration = try ProxyConfiguration(settings: settings, redactor: Redactor(rules: []), key: .random())
    let way = try configuration.routes.way(target: target, headers: [])
    let move = configuration.move(of: way, authority: authority)
    #expect(move.map { "\($0.upstream)>\($0.outside)" } == expected)
  }

  @Test("know formats by the provider's own host, wherever the route leads")
  func formatHost() throws {
    #expect(try table().way(target: "/openai/v1/models", headers: []).route.formatHost == "api.openai.com")
  }

  @Test("lead to Tencent Cloud by the action alone")
  func tencent() throws {
    let way = try table(upstream: "https://api.openai.com").way(
      target: "/", headers: [HeaderField("X-TC-Action", "ChatCompletions")])
    #expect(way.url.host == "hunyuan.tencentcloudapi.com")
  }

  @Test(
    "take what Baidu's clients have signed only where the signature can hold",
    arguments: [
      ("/rpc/2.0/ai_custom/v1/wenxinworkshop/chat/eb", "aip.baidubce.com", true),
      ("/rpc/2.0/ai_custom/v1/wenxinworkshop/chat/eb", "127.0.0.1:8787", false),
      ("/qianfan-v1/rpc/2.0/ai_custom/v1/wenxinworkshop/chat/eb", "aip.baidubce.com", false),
    ])
  func baidu(target: String, host: String, holds: Bool) throws {
    let headers: HeaderList = [HeaderField("Authorization", "bce-auth-v1/ALTAKtest/2026-01-01T00:00:00Z/300/host/00")]
    let way = try table(upstream: "https://api.openai.com").way(target: target, headers: headers)
    #expect(way.url.absolute == "https://aip.baidubce.com/rpc/2.0/ai_custom/v1/wenxinworkshop/chat/eb")
    if holds {
      #expect(throws: Never.self) { try BaiduSignature.check(headers, host: host, way: way) }
    } else {
      #expect(throws: ProxyError.self) { try BaiduSignature.check(headers, host: host, way: way) }
    }
  }

  @Test(
    "lead nowhere else",
    arguments: ["/v1/chat/completions", "/openai/../x", "/openai/%2e%2E/x", "/unknown/v1", "/openai@evil.example/"])
  func nowhere(target: String) throws {
    #expect(throws: ProxyError.self) { try table().way(target: target, headers: []) }
  }

  @Test("refuse an address that is reached from elsewhere without tokens")
  func reach() throws {
    var settings = ProxySettings()
    settings.listen = "0.0.0.0:8787"
    #expect(throws: ConfigurationError.self) {
      try ProxyConfiguration(settings: settings, redactor: try Redactor(), key: .random())
    }
    settings.clients["team"] = String(repeating: "0", count: 64)
    #expect(throws: Never.self) {
      try ProxyConfiguration(settings: settings, redactor: try Redactor(), key: .random())
    }
  }
}

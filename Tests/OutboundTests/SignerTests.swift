import Outbound
import Testing

/// The expected signatures were made with the vendors' own kits (tencentcloud-sdk-python 3.1.180, bce-python-sdk as
/// qianfan 0.4.12.3 brings it) at the second 1767323045.
@Suite("Request signing")
struct SignerTests {
  private static let now = SigningClock { 1_767_323_045 }

  struct Case: Sendable, CustomTestStringConvertible {
    var method = "POST"
    var url: String
    var headers: HeaderList
    var body = ""
    var token: String?
    var signature: String
    var testDescription: String { "\(method) \(url)" }
  }

  static let tencent = [
    Case(
      url: "https://hunyuan.tencentcloudapi.com/", headers: [HeaderField("content-type", "application/json")],
      body: #"{"Model": "hunyuan-lite", "Messages": [{"Role": "user", "Content": "\u4f60\u597d"}]}"#,
      signature: "1ccb1ee1abc33b7a9778f06195b2e2da02d75ad0047263f786ee4c0eb3359322"),
    Case(
      url: "http://127.0.0.1:8080", headers: [HeaderField("Content-Type", "application/json")],
      body: #"{"Input": "x"}"#, token: "tempTOKEN",
      signature: "7df4a02460632f6d33f343fc8485864cf20742db72a920eb8a5c33460dfdbbb3"),
  ]

  static let baidu = [
    Case(
      url: "https://aip.baidubce.com/rpc/2.0/ai_custom/v1/wenxinworkshop/chat/completions_pro",
      headers: [HeaderField("Content-Type", "application/json")],
      signature: "587b70b6480689eaae5e1690e31601ff5a8f1f32cdf32bc02d7612bd9aa9a7b6"),
    Case(
      url: "https://aip.baidubce.com/v1/a%20b/~x.y-z_/%E8%AF%B7%252F?empty=&access=%E5%BC%A0%20%2B%26%3D&B=2",
      headers: [HeaderField("Content-Type", "application/json; charset=utf-8")],
      signature: "3a9ea1f84b17a567972713322811c2049c8370fed1984299c19c75f41d8ed2a0"),
    Case(
      method: "GET", url: "https://iam.bj.baidubce.com/v1/BCE-BEARER/token?expireInSeconds=86400", headers: [],
      token: "sessionTOKEN/+=", signature: "2abba05816932535b90ebd30c4bf82392fd3e461ab944eeba99d83c6057de11d"),
    Case(
      url: "http://127.0.0.1:8443/v2/chat/completions", headers: [HeaderField("Content-Type", "application/json")],
      signature: "b74e5ea506157fcdb4b1055064ded6a4e15b7b749dada0ed108b513cf3ff5b2b"),
  ]

  private func request(_ test: Case) throws -> OutboundRequest {
    var request = OutboundRequest(
      method: test.method, url: try OutboundURL(test.url), headers: test.headers, body: Array(test.body.utf8))
    // What a client signed with a key of its own must not be left.
    request.headers.add("Authorization", "old")
    request.headers.add("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD")
    request.headers.add("X-TC-Token", "old")
    request.headers.add("x-bce-security-token", "old")
    request.headers.add("X-BCE-Date", "old")
    return request
  }

  @Test("Tencent's signature is the one that the vendor's kit makes", arguments: tencent)
  func tencentSignature(_ test: Case) throws {
    var request = try request(test)
    let credentials = try CloudCredentials(id: "AKIDexample", key: "exampleSecretKey", token: test.token)
    try TencentCloudSigner(credentials: credentials, clock: Self.now).sign(&request)
    #expect(
      request.headers.all("Authorization") == [
        "TC3-HMAC-SHA256 Credential=AKIDexample/2026-01-02/hunyuan/tc3_request, "
          + "SignedHeaders=content-type;host, Signature=\(test.signature)"
      ])
    #expect(request.headers.all("X-TC-Timestamp") == ["1767323045"])
    #expect(request.headers.all("X-TC-Token") == [test.token].compactMap { $0 })
    #expect(request.headers.first("X-TC-Content-SHA256") == nil)
  }

  @Test("Baidu's signature is the one that the vendor's kit makes", arguments: baidu)
  func baiduSignature(_ test: Case) throws {
    var request = try request(test)
    request.headers.remove("X-TC-Content-SHA256")
    let credentials = try CloudCredentials(id: "ALTAKexample", key: "exampleSecretKey", token: test.token)
    try BaiduCloudSigner(credentials: credentials, clock: Self.now).sign(&request)
    let parts = try #require(request.headers.first("Authorization")).split(separator: "/")
    #expect(parts.prefix(4) == ["bce-auth-v1", "ALTAKexample", "2026-01-02T03:04:05Z", "1800"])
    #expect(parts[5] == test.signature)
    #expect(request.headers.all("Authorization").count == 1)
    #expect(request.headers.all("x-bce-date") == ["2026-01-02T03:04:05Z"])
    #expect(request.headers.all("x-bce-security-token") == [test.token].compactMap { $0 })
  }

  @Test("A changed byte of the body changes Tencent's signature", arguments: 0..<14)
  func bodyIsCovered(_ place: Int) throws {
    let signer = TencentCloudSigner(
      credentials: try CloudCredentials(id: "AKIDexample", key: "exampleSecretKey"), clock: Self.now)
    var whole = try request(Self.tencent[1])
    var changed = whole
    changed.body[place] ^= 1
    try signer.sign(&whole)
    try signer.sign(&changed)
    #expect(whole.headers.first("Authorization") != changed.headers.first("Authorization"))
  }

  @Test("Text in an address is not signed")
  func getIsRefused() throws {
    let credentials = try CloudCredentials(id: "AKIDexample", key: "exampleSecretKey")
    var request = OutboundRequest(method: "GET", url: try OutboundURL("https://hunyuan.tencentcloudapi.com/?Input=x"))
    #expect(throws: SigningError.self) { try TencentCloudSigner(credentials: credentials).sign(&request) }
  }

  @Test("A key that could break a header line is refused", arguments: ["", "a b", "a\r\nb", "\u{5BC6}"])
  func badKeys(_ part: String) {
    #expect(throws: SigningError.self) { try CloudCredentials(id: part, key: "k") }
    #expect(throws: SigningError.self) { try CloudCredentials(id: "i", key: part) }
    #expect(throws: SigningError.self) { try CloudCredentials(id: "i", key: "k", token: part) }
  }

  @Test("Credentials are never printed")
  func silentCredentials() throws {
    let credentials = try CloudCredentials(id: "AKIDexample", key: "exampleSecretKey", token: "tempTOKEN")
    var dumped = ""
    dump(credentials, to: &dumped)
    for text in ["\(credentials)", String(reflecting: credentials), dumped] {
      for secret in ["AKIDexample", "exampleSecretKey", "tempTOKEN"] { #expect(!text.contains(secret)) }
    }
  }
}

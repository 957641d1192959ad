import ModelAPIs
import Testing

@Suite("Files inside of texts")
struct EmbeddedDataTests {
  private static let data = "iVBORw0KGgo13812345678AAANSUhEUg+\\/=="
  private static let address = "data:image\\/png;base64,\(data)"
  private static let quoted = address.replacing("\\", with: "\\\\")

  static let bodies: [String] = [
    #"{"messages":[{"role":"user","content":"see ![x](\#(address)) of zhang@example.com"}]}"#,
    #"{"messages":[{"role":"user","content":"zhang@example.com \#(address) \#(address)"}]}"#,
    #"{"messages":[{"role":"tool","content":"{\"a\":\"zhang@example.com\",\"image\":\"\#(quoted)\"}"}]}"#,
    #"{"messages":[{"role":"tool","content":"[\"\\u007ahang@example.com \#(quoted)\"]"}]}"#,
  ]

  @Test("are refused as other files are", arguments: bodies)
  func refused(body: String) {
    let error = #expect(throws: BodyError.self) { try RequestDocument(Array(body.utf8), format: .openAIChat) }
    #expect(error?.code == .binary)
    #expect(error?.path == "messages[0].content")
  }

  @Test(
    "pass unread and are counted when the policy lets them, and what stands around them is redacted", arguments: bodies)
  func passed(body: String) throws {
    var policy = RequestPolicy()
    policy.allowsBinary = true
    let document = try RequestDocument(Array(body.utf8), format: .openAIChat, policy: policy)
    #expect(document.unscannedBytes >= Self.data.utf8.count - 1)
    #expect(document.text.firstRange(of: Array("13812345678".utf8)) == nil)
    let out = document.applying(document.edits("zhang@example.com", "MAIL-1A"))
    let wanted = body.replacing("zhang@example.com", with: "MAIL-1A").replacing(
      "\\\\u007ahang@example.com", with: "MAIL-1A")
    #expect(String(decoding: out, as: UTF8.self) == wanted)
  }

  @Test("are also refused in bodies that are plain text")
  func plain() {
    let text = Array(Self.bodies[0].utf8)
    for (type, body) in [("text/plain", text)] {
      let error = #expect(throws: BodyError.self) { try RequestDocument(body, contentType: type, format: .generic) }
      #expect(error?.code == .binary)
    }
  }

  @Test(
    "are not what only looks like one",
    arguments: ["data:image/png;base64,", "see x;base64,AAAAAAAAAAAA", "use data:text/plain;base64 for it", "a;b;c"])
  func words(text: String) throws {
    let document = try RequestDocument(Array(#"{"a":"\#(text)"}"#.utf8), format: .generic)
    #expect(document.unscannedBytes == 0)
  }
}

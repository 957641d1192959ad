import ModelAPIs
import Testing

@Suite("Formats")
struct FormatTests {
  @Test(
    "are recognised by method, host and path",
    arguments: [
      ("POST", "api.openai.com", "/v1/chat/completions", "openai-chat"),
      ("POST", "api.anthropic.com", "/v1/messages", "anthropic-messages"),
      ("POST", "localhost", "/v1/messages/count_tokens", "anthropic-messages"),
    ])
  func recognized(method: String, host: String, path: String, name: String) {
    #expect(FormatRegistry.recognize(method: method, host: host, path: path)?.name == name)
  }

  @Test("of unknown requests are not guessed")
  func unknown() {
    #expect(FormatRegistry.recognize(method: "GET", host: "api.openai.com", path: "/v1/chat/completions") == nil)
    #expect(FormatRegistry.recognize(method: "POST", host: "example.com", path: "/v1/other") == nil)
  }

  @Test("spell errors as their provider does")
  func errors() {
    let body = WireFormat.anthropicMessages.errorShape.body(status: 422, code: "x", message: #"a "b""#)
    #expect(String(decoding: body, as: UTF8.self) == #"{"type":"error","error":{"type":"x","message":"a \"b\""}}"#)
  }
}

import Exchange
import ModelAPIs
import Outbound
import RedactKit
import Testing

@Suite("A note to the model")
struct NoteTests {
  static let note = "Copy \"codes\" as they are."
  static let quoted = #""Copy \"codes\" as they are.""#

  private func sent(_ body: String, _ format: WireFormat, note: String? = note) throws -> String {
    var policy = ExchangePolicy()
    policy.note = note
    let request = OutboundRequest(
      method: "POST", url: try OutboundURL("https://api.example/v1/x"),
      headers: [HeaderField("Content-Type", "application/json")], body: Array(body.utf8))
    let out = try Exchange(upstream: RecordingUpstream { _ in "{}" }).redact(
      request, format: format, session: ExchangeTests.redactor.session(), policy: policy)
    return String(decoding: out.request.body, as: UTF8.self)
  }

  @Test(
    "stands where the format has instructions, and every other byte is the same",
    arguments: [
      (
        WireFormat.openAIChat, #"{ "n":1.0, "messages" : [ {"role":"user","content":"hi"}] }"#,
        #"{ "n":1.0, "messages" : [{"role":"system","content":@}, {"role":"user","content":"hi"}] }"#
      ),
      (
        .openAIChat, #"{"messages":[{"role":"developer","content":"Be\n kind"},{"role":"user","content":"hi"}]}"#,
        #"{"messages":[{"role":"developer","content":"Be\n kind\n\n#"},{"role":"user","content":"hi"}]}"#
      ),
      (
        .openAIChat, #"{"messages":[{"role":"system","content":[{"type":"text","text":"a"}]}]}"#,
        #"{"messages":[{"role":"system","content":[{"type":"text","text":"a"},{"type":"text","text":@}]}]}"#
      ),
      (.openAIResponses, #"{"input":"hi"}"#, #"{"instructions":@,"input":"hi"}"#),
      (.anthropicMessages, #"{"system":"a","messages":[]}"#, #"{"system":"a\n\n#","messages":[]}"#),
      (.anthropicMessages, #"{"messages":[]}"#, #"{"system":@,"messages":[]}"#),
      (
        .anthropicMessages, #"{"system":[{"type":"text","text":"a","cache_control":{"type":"ephemeral"}}]}"#,
        #"{"system":[{"type":"text","text":"a","cache_control":{"type":"ephemeral"}},{"type":"text","text":@}]}"#
      ),
      (
        .geminiGenerate, #"{"contents":[]}"#, #"{"systemInstruction":{"parts":[{"text":@}]},"contents":[]}"#
      ),
      (
        .geminiGenerate, #"{"system_instruction":{"parts":[{"text":"a"}]}}"#,
        #"{"system_instruction":{"parts":[{"text":"a"},{"text":@}]}}"#
      ),
      (
        .dashScope, #"{"model":"q","input":{"messages":[{"role":"user","content":"hi"}]}}"#,
        #"{"model":"q","input":{"messages":[{"role":"system","content":@},{"role":"user","content":"hi"}]}}"#
      ),
      (.ernie, #"{"messages":[]}"#, #"{"system":@,"messages":[]}"#),
      (
        .hunyuan, #"{"Messages":[{"Role":"user","Content":"hi"}]}"#,
        #"{"Messages":[{"Role":"system","Content":@},{"Role":"user","Content":"hi"}]}"#
      ),
      (.openAIEmbeddings, #"{"input":"hi"}"#, #"{"input":"hi"}"#),
    ])
  func places(format: WireFormat, body: String, expected: String) throws {
    let expected = expected.replacing("@", with: Self.quoted).replacing("#", with: Self.quoted.dropFirst().dropLast())
    #expect(try sent(body, format) == expected)
    #expect(try sent(body, format, note: nil) == body)
  }

  @Test("is at the same place in every call of a conversation, so that the beginning stays the same")
  func stable() throws {
    let first = #"{"messages":[{"role":"user","content":"hi"}"#
    let once = try sent(first + "]}", .openAIChat)
    let more = try sent(first + #",{"role":"assistant","content":"ho"},{"role":"user","content":"hi"}]}"#, .openAIChat)
    #expect(more.hasPrefix(once.dropLast(2)))
  }
}

import Exchange
import ModelAPIs
import Outbound
import RedactKit
import Testing

@Suite("Values in answers")
struct AnswerWatchTests {
  static let phone = "13987654321"

  /// What comes back of an answer, and the report.
  private func through(
    _ upstream: RecordingUpstream, mode: ExchangePolicy.Responses = .redact, body: String = #"{"messages":[]}"#,
    change: (inout ExchangePolicy) -> Void = { _ in }
  ) async throws -> (text: String, report: ExchangeReport) {
    var policy = ExchangePolicy()
    policy.responses = mode
    change(&policy)
    let request = OutboundRequest(
      method: "POST", url: try OutboundURL("https://api.openai.com/v1/chat/completions"),
      headers: [HeaderField("Content-Type", "application/json")], body: Array(body.utf8))
    let response = try await Exchange(upstream: upstream).execute(
      request, session: ExchangeTests.redactor.session(), policy: policy)
    let text = String(decoding: try await response.body.collect(upTo: 1 << 24), as: UTF8.self)
    return (text, response.report())
  }

  private func answer(
    _ content: String, mode: ExchangePolicy.Responses, pieces: Int = 1 << 20, stream: Bool = false,
    prompt: String = "13812345678"
  ) async throws -> (text: String, report: ExchangeReport) {
    let upstream = RecordingUpstream(
      type: stream ? "text/event-stream" : "application/json", pieces: pieces
    ) { _ in
      if !stream { return #"{"choices":[{"index":0,"message":{"content":"\#(content)"}}]}"# }
      return content.map { #"data: {"choices":[{"index":0,"delta":{"content":"\#($0)"}}]}"# + "\n\n" }.joined()
        + #"data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}"# + "\n\ndata: [DONE]\n\n"
    }
    return try await through(
      upstream, mode: mode, body: #"{"stream":\#(stream),"messages":[{"role":"user","content":"\#(prompt)"}]}"#)
  }

  private func joined(_ stream: String) -> String {
    stream.split(separator: #""content":""#).dropFirst().map { $0.prefix { $0 != "\"" } }.joined()
  }

  @Test("are masked one way, counted, or left, as the policy says", arguments: ExchangePolicy.Responses.allCases)
  func modes(mode: ExchangePolicy.Responses) async throws {
    let (text, report) = try await answer("call \(Self.phone) now", mode: mode)
    #expect(text.contains(Self.phone) == (mode != .redact))
    #expect(text.contains("call [PHONE] now") == (mode == .redact))
    #expect(report.found == (mode == .off ? [:] : [Entity("PHONE_NUMBER"): 1]))
  }

  @Test("are masked in a stream of single characters, and no part of them has left", arguments: [1, 7, 1 << 20])
  func stream(pieces: Int) async throws {
    let filler = String(repeating: "All is well here. ", count: 40)
    let (text, report) = try await answer(
      filler + "Call \(Self.phone), or 139 8765 4322. " + filler, mode: .redact, pieces: pieces, stream: true)
    #expect(joined(text) == filler + "Call [PHONE], or [PHONE]. " + filler)
    #expect(report.found == [Entity("PHONE_NUMBER"): 2])
  }

  @Test("a key of many lines is masked as a whole")
  func block() async throws {
    let body = (0..<20).map { "MIIEowIBAAKCAQEA\($0)abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ" }.joined(
      separator: "\\n")
    let key = "-----BEGIN RSA PRIVATE KEY-----\\n\(body)\\n-----END RSA PRIVATE KEY-----"
    let upstream = RecordingUpstream(type: "text/event-stream") { _ in
      ["here: ", "-----BEGIN RSA PRIVATE KEY-----\\n", body, "\\n-----END RSA PRIVATE KEY-----", " done"]
        .map { #"data: {"choices":[{"index":0,"delta":{"content":"\#($0)"}}]}"# + "\n\n" }.joined()
    }
    let text = joined(try await through(upstream).text)
    #expect(!text.contains("MIIE") && text.hasPrefix("here: ") && text.hasSuffix(" done"), "\(text)")
    #expect(key.contains(body))
  }

  @Test("what the request held comes back, and is not taken for new")
  func known() async throws {
    let (text, report) = try await answer(
      "PHONE_HERE", mode: .redact, prompt: "13812345678 and build 20240101")
    #expect(text.contains("PHONE_HERE") && report.found.isEmpty)
    let echoed = RecordingUpstream { body in
      let content = body.split(separator: #""content":""#).last?.prefix { $0 != "\"" } ?? ""
      return #"{"choices":[{"message":{"content":"\#(content)"}}]}"#
    }
    let (back, echo) = try await through(
      echoed, body: #"{"messages":[{"role":"user","content":"13812345678 lin@corp.example.net"}]}"#
    ) { $0.action = { $0 == Entity("EMAIL_ADDRESS") ? .allow : .redact } }
    #expect(back.contains("13812345678 lin@corp.example.net"))
    #expect(echo.found.isEmpty)
  }

  @Test("leave the arguments of a tool as JSON, also where they are numbers")
  func arguments() async throws {
    let upstream = RecordingUpstream { _ in
      let arguments = #"{\"phone\":13987654321,\"text\":\"at 13987654322 \\\"now\\\"\"}"#
      return #"{"choices":[{"message":{"tool_calls":[{"function":{"name":"f","arguments":"\#(arguments)"}}]}}]}"#
    }
    let text = try await through(upstream).text
    #expect(text.contains(#"{\"phone\":\"[PHONE]\",\"text\":\"at [PHONE] \\\"now\\\"\"}"#), "\(text)")
  }

  @Test(
    "and placeholders are counted once in a stream whose every piece repeats the text so far", arguments: [1, 5, 64])
  func cumulative(step: Int) async throws {
    let upstream = RecordingUpstream(type: "text/event-stream") { body in
      let said = body.split(separator: #""content":""#).last?.prefix { $0 != "\"" } ?? ""
      let text = "Yours is \(said), mine is \(Self.phone). " + String(repeating: "All is well here. ", count: 20)
      return stride(from: step, through: text.count + step - 1, by: step).map { end in
        #"data:{"output":{"choices":[{"message":{"content":"\#(text.prefix(end))","role":"assistant"},"#
          + #""finish_reason":"\#(end >= text.count ? "stop" : "null")"}]}}"# + "\n\n"
      }.joined()
    }
    var policy = ExchangePolicy()
    policy.responses = .redact
    let request = OutboundRequest(
      method: "POST",
      url: try OutboundURL("https://dashscope.aliyuncs.com/api/v1/services/aigc/text-generation/generation"),
      headers: [HeaderField("Content-Type", "application/json"), HeaderField("X-DashScope-SSE", "enable")],
      body: Array(#"{"input":{"messages":[{"role":"user","content":"13812345678"}]}}"#.utf8))
    let response = try await Exchange(upstream: upstream).execute(
      request, session: ExchangeTests.redactor.session(), policy: policy)
    let out = String(decoding: try await response.body.collect(upTo: 1 << 24), as: UTF8.self)
    #expect(out.contains("Yours is 13812345678, mine is [PHONE]. ") && !out.contains(Self.phone))
    #expect(response.report().restored == [Entity("PHONE_NUMBER"): 1])
    #expect(response.report().found == [Entity("PHONE_NUMBER"): 1])
  }

  @Test("and placeholders in JSON inside a string are counted once", arguments: [false, true])
  func nested(isEscaped: Bool) async throws {
    let upstream = RecordingUpstream { body in
      let said = body.split(separator: #""content":""#).last?.prefix { $0 != "\"" } ?? ""
      let content = isEscaped ? #"{\"a\":\"\#(said)\",\"b\":\"\#(Self.phone)\"}"# : #"[\#(Self.phone)] \#(said)"#
      return #"{"choices":[{"index":0,"message":{"content":"\#(content)"}}]}"#
    }
    let (text, report) = try await through(
      upstream, body: #"{"messages":[{"role":"user","content":"13812345678"}]}"#)
    #expect(text.contains("13812345678") && !text.contains(Self.phone))
    #expect(report.restored == [Entity("PHONE_NUMBER"): 1] && report.found == [Entity("PHONE_NUMBER"): 1])
  }
}

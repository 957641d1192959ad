import Outbound
import PlainJSON
import Testing

@testable import ModelAPIs
@testable import RedactProxy

@Suite("A stream of the local model")
struct LocalStreamTests {
  /// What a tool is called with, in pieces, and the pieces of two calls that come in turn.
  private static let first = ["{\"text\":", "\"a}\\\"b\"", "}"]
  private static let second = ["{\"list\":[1,{\"x\":", "\"{\"}]", "}"]

  private static func event(_ delta: String, finish: String = "null") -> String {
    #"data: {"id":"c1","model":"q","choices":[{"index":0,"delta":{\#(delta)},"finish_reason":\#(finish)}]}"# + "\n\n"
  }

  private static func call(_ head: String, _ arguments: String) -> String {
    #"{\#(head)"function":{"arguments":\#(JSON.string(arguments).text)}}"#
  }

  private static func begin(_ head: String, _ name: String) -> String {
    #"{\#(head)"type":"function","function":{"name":"\#(name)","arguments":""}}"#
  }

  private static let ending = event("", finish: #""tool_calls""#) + "data: [DONE]\n\n"

  private static let interleaved =
    event(#""role":"assistant","content":"Well. ""#)
    + event(#""tool_calls":[\#(begin(#""index":0,"id":"a","#, "note"))]"#)
    + event(#""tool_calls":[\#(begin(#""index":1,"id":"b","#, "find"))]"#)
    + zip(first, second).map { one, other in
      event(#""tool_calls":[\#(call(#""index":1,"#, other)),\#(call(#""index":0,"#, one))]"#)
    }.joined() + ending

  private static let inOrder =
    event(#""tool_calls":[\#(begin(#""index":0,"id":"a","#, "note"))]"#)
    + first.map { event(#""tool_calls":[\#(call(#""index":0,"#, $0))]"#) }.joined()
    + event(#""tool_calls":[\#(begin(#""index":1,"id":"b","#, "find"))]"#)
    + second.map { event(#""tool_calls":[\#(call(#""index":1,"#, $0))]"#) }.joined() + ending

  /// What a client got, and the failure that followed.
  private func read(
    _ stream: any LocalStream, _ text: String, pieces: Int = .max, shape: ErrorShape = .openAI
  ) async throws -> (text: String, failure: ProxyFailure?) {
    let bytes = Array(text.utf8)
    let body = OutboundBody {
      var rest = bytes[...]
      return {
        defer { rest = rest.dropFirst(pieces) }
        return rest.isEmpty ? nil : Array(rest.prefix(pieces))
      }
    }
    var out: [UInt8] = []
    do {
      for try await piece in stream.body(body, errorShape: shape) { out += piece }
    } catch let error as ToldFailure {
      return (String(decoding: out, as: UTF8.self), ProxyFailure(error))
    }
    return (String(decoding: out, as: UTF8.self), nil)
  }

  private func translated(_ dialect: any LocalDialect) -> TranslatedStream {
    TranslatedStream(dialect, mostBytes: 1 << 20)
  }

  private func dashScope(isIncremental: Bool) throws -> DashScopeLocal {
    var dialect = DashScopeLocal(isStream: true, isMultimodal: false)
    let body: JSON = [
      "input": ["messages": [["role": "user", "content": "hi"]]],
      "parameters": ["result_format": "message", "incremental_output": .bool(isIncremental)],
    ]
    _ = try dialect.request(body)
    return dialect
  }

  private static func events(_ text: String) -> [JSON] { Rig.Answer(bytes: Array(text.utf8)).events }

  /// The blocks of a message, read as a client reads them that knows one block at a time.
  private func blocks(_ text: String) throws -> [JSON] {
    var blocks: [(start: JSON, text: String)] = []
    var isOpen = false
    for event in Self.events(text) {
      switch event["type"].string {
      case "content_block_start":
        #expect(!isOpen && event["index"].int == blocks.count)
        isOpen = true
        blocks.append((event["content_block"], ""))
      case "content_block_delta":
        #expect(isOpen && event["index"].int == blocks.count - 1)
        let delta = event["delta"]
        blocks[blocks.count - 1].text += try #require(delta["partial_json"].string ?? delta["text"].string)
      case "content_block_stop":
        #expect(isOpen && event["index"].int == blocks.count - 1)
        isOpen = false
      default: break
      }
    }
    #expect(!isOpen)
    return blocks.map { ["start": $0.start, "text": .string($0.text)] }
  }

  private func expectBoth(_ calls: [JSON], _ ids: [String] = ["a", "b"]) {
    #expect(calls.map { $0["start"]["name"].string } == ["note", "find"])
    #expect(calls.map { $0["start"]["id"].string } == ids)
    #expect(calls.map { $0["text"].string } == [Self.first.joined(), Self.second.joined()])
  }

  @Test(
    "gives Anthropic's clients one block after another, wherever it is cut and however its calls are mixed",
    arguments: [interleaved, inOrder], [1, 7, Int.max])
  func anthropic(stream: String, pieces: Int) async throws {
    let (text, failure) = try await read(translated(AnthropicLocal()), stream, pieces: pieces)
    #expect(failure == nil)
    var blocks = try blocks(text)
    if stream == Self.interleaved { #expect(blocks.removeFirst()["text"].string == "Well. ") }
    expectBoth(blocks)
    let events = Self.events(text)
    #expect(events.first?["type"].string == "message_start" && events.last?["type"].string == "message_stop")
    #expect(events.suffix(2).first?["delta"]["stop_reason"].string == "tool_use")
  }

  @Test("sends a piece of a call at once, and closes the call when the next one comes")
  func atOnce() throws {
    var stream = translated(AnthropicLocal())
    for event in Self.inOrder.split(separator: "\n\n") {
      try stream.push(Array("\(event)\n\n".utf8))
      #expect(!stream.drain().isEmpty || event.contains("finish_reason\":\"tool_calls"), "\(event)")
    }
  }

  @Test(
    "gives DashScope's clients calls as they asked for them, in pieces or all of them so far",
    arguments: [interleaved, inOrder], [true, false])
  func dashScope(stream: String, isIncremental: Bool) async throws {
    let (text, failure) = try await read(translated(dashScope(isIncremental: isIncremental)), stream)
    #expect(failure == nil)
    let choices = Self.events(text).compactMap { $0["output"]["choices"].array.first }
    #expect(choices.last?["finish_reason"].string == "tool_calls")
    #expect(choices.dropLast().allSatisfy { $0["finish_reason"].string == "null" })
    // As the provider's own client adds up pieces: names too.
    var calls: [Int: (id: String, name: String, arguments: String)] = [:]
    for call in choices.flatMap({ $0["message"]["tool_calls"].array }) {
      let index = try #require(call["index"].int)
      var known: (id: String, name: String, arguments: String) = ("", "", "")
      if isIncremental, let begun = calls[index] { known = begun }
      if let id = call["id"].string, !id.isEmpty { known.id = id }
      known.name += call["function"]["name"].string ?? ""
      known.arguments += call["function"]["arguments"].string ?? ""
      if !isIncremental { #expect(known.arguments.hasPrefix(calls[index]?.arguments ?? "")) }
      calls[index] = known
    }
    expectBoth(
      calls.sorted { $0.key < $1.key }.map { _, call in
        ["start": ["id": .string(call.id), "name": .string(call.name)], "text": .string(call.arguments)]
      })
    if !isIncremental { #expect(choices.last?["message"]["tool_calls"].array.count == 2) }
  }

  @Test(
    "tells two calls apart for servers that number them all 0, or not at all, or give no identifiers",
    arguments: [
      (#""index":0,"id":"a","#, #""index":0,"id":"b","#, ["a", "b"]), (#""id":"a","#, #""id":"b","#, ["a", "b"]),
      ("", "", ["call_c1_0", "call_c1_1"]), (#""index":3,"#, #""index":7,"#, ["call_c1_0", "call_c1_1"]),
    ])
  func bentServers(one: String, other: String, ids: [String]) async throws {
    func whole(_ head: String, _ name: String, _ arguments: [String]) -> String {
      #"{\#(head)"function":{"name":"\#(name)","arguments":\#(JSON.string(arguments.joined()).text)}}"#
    }
    let calls = [whole(one, "note", Self.first), whole(other, "find", Self.second)]
    for stream in [
      Self.event(#""tool_calls":[\#(calls[0]),\#(calls[1])]"#) + Self.ending,
      calls.map { Self.event(#""tool_calls":[\#($0)]"#) }.joined() + Self.ending,
    ] {
      let (text, failure) = try await read(translated(AnthropicLocal()), stream)
      #expect(failure == nil)
      expectBoth(try blocks(text), ids)
    }
  }

  @Test("takes arguments that a server gives as a value")
  func valueArguments() async throws {
    let stream = Self.event(#""tool_calls":[{"id":"a","function":{"name":"note","arguments":{"a":1}}}]"#) + Self.ending
    let (text, _) = try await read(translated(AnthropicLocal()), stream)
    #expect(try blocks(text).first?["text"].string == #"{"a":1}"#)
  }

  @Test("says to Anthropic's clients that it was cut at the bound of tokens, also in a call")
  func length() async throws {
    let stream =
      Self.event(#""tool_calls":[\#(Self.begin(#""index":0,"id":"a","#, "note"))]"#)
      + Self.event("", finish: #""length""#)
    let (text, failure) = try await read(translated(AnthropicLocal()), stream)
    #expect(failure == nil && text.contains(#""stop_reason":"max_tokens""#))
  }

  /// A dialect, how its errors are spelled and the type of its last event.
  private static let dialects: [(any LocalDialect, WireFormat)] = [
    (AnthropicLocal(), .anthropicMessages), (GeminiLocal(isStream: true, isArray: false), .geminiGenerate),
    (DashScopeLocal(isStream: true, isMultimodal: false), .dashScope), (ErnieLocal(), .ernie),
  ]

  @Test(
    "ends with one error of the client's own format when the answer does not end, tells of an error or is none",
    arguments: [
      "", #"data: {"error":{"message":"out of memory"}}"# + "\n\ndata: [DONE]\n\n", "data: {\"id\"\n\n",
      event(#""tool_calls":[\#(call(#""id":"a","#, "{}"))]"#) + "data: [DONE]\n\n",
    ], 0..<4)
  func failures(end: String, number: Int) async throws {
    let (dialect, format) = Self.dialects[number]
    let (text, failure) = try await read(
      translated(dialect), Self.event(#""content":"half""#) + end, shape: format.errorShape)
    let told = try #require(failure)
    let error = String(
      decoding: format.errorShape.body(status: told.status, code: told.word, message: told.sentence), as: UTF8.self)
    #expect(told.status == 502 && !error.contains("memory"))
    let events = Self.events(text)
    #expect(events.last == JSON(bytes: error.utf8) && text.contains("half"), "\(text)")
    #expect(text.ranges(of: told.sentence).count == 1 && text.last?.isNewline == true)
    #expect(!text.contains("message_stop") && !text.contains(#""is_end":true"#) && !text.contains("STOP"))
    if format.name == "anthropic-messages" { #expect(text.contains("event: error\n")) }
    if format.name == "dashscope" { #expect(text.contains("\nevent:error\n:HTTP_STATUS/502\ndata:")) }
  }

  @Test("closes the array in which Gemini streams with the error")
  func failureInArray() async throws {
    let (text, failure) = try await read(
      translated(GeminiLocal(isStream: true, isArray: true)), Self.event(#""content":"half""#),
      shape: WireFormat.geminiGenerate.errorShape)
    let parts = try #require(JSON(bytes: text.utf8)).array
    #expect(failure != nil && parts.count == 2 && parts[1]["error"] != .null)
  }

  @Test("does not call a tool with less than the model meant: arguments that are no JSON are an error")
  func brokenArguments() async throws {
    let call = #"{"index":0,"id":"a","function":{"name":"note","arguments":"{\"a\":"}}"#
    let (text, failure) = try await read(
      translated(GeminiLocal(isStream: true, isArray: false)), Self.event(#""tool_calls":[\#(call)]"#) + Self.ending)
    #expect(failure?.word == "local_answer" && !text.contains("functionCall"))
    let whole = try #require(JSON(bytes: #"{"choices":[{"message":{"tool_calls":[\#(call)]}}]}"#.utf8))
    #expect(throws: ProxyError.self) { try AnthropicLocal().answer(LocalReply(whole)) }
  }

  @Test("is no answer when it holds an error or no choice", arguments: [#"{"error":{"message":"m"}}"#, "{}"])
  func noAnswer(body: String) throws {
    let answer = try #require(JSON(bytes: body.utf8))
    #expect(throws: ProxyError.self) { try LocalReply(answer) }
  }

  @Test("in OpenAI's own format holds only whole events before the error, wherever it breaks")
  func passed() async throws {
    let stream = Array((Self.event(#""content":"half""#) + Self.ending).utf8)
    let done = try #require(stream.firstRange(of: Array(#""finish_reason":"tool_calls"}]}"#.utf8))).upperBound
    for end in 0...stream.count {
      let (text, failure) = try await read(
        PassedStream(mostBytes: 1 << 20), String(decoding: stream[..<end], as: UTF8.self))
      if end >= done {
        #expect(failure == nil && Array(text.utf8) == Array(stream[..<end]))
      } else {
        let lines = text.split(separator: "\n")
        #expect(failure != nil && lines.count == Self.events(text).count)
        #expect(Self.events(text).last?["error"] != .null && !text.contains("\n\n\n"))
      }
    }
  }
}

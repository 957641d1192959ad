import Outbound
import PlainJSON
import RedactKit
import RedactProxy
import StandInUpstream
import Synchronization
import Testing

@Suite("The model of one's own", .serialized)
struct LocalTests {
  /// A provider's chat and where its answers have their text.
  struct Chat: Sendable, CustomTestStringConvertible {
    let name: String
    let path: String
    var streamPath: String?
    let body: @Sendable (_ text: String, _ isStream: Bool) -> String
    /// The members that offer a tool.
    var tools = ""
    /// The object that they belong to; empty for the body itself.
    var toolsIn = ""
    var streamHeaders: HeaderList = []
    let text: @Sendable (JSON) -> String
    let streamText: @Sendable (JSON) -> String
    /// The piece of a call's arguments in an event, where they come in pieces.
    var streamArguments: @Sendable (JSON) -> String? = { _ in nil }
    var testDescription: String { name }
  }

  static let chats: [Chat] = [
    Chat(
      name: "OpenAI", path: "/openai/v1/chat/completions", body: { Rig.chat($0, stream: $1) },
      tools: #""tools":[{"type":"function","function":{"name":"note"}}]"#,
      text: { $0["choices"].array.first?["message"]["content"].string ?? "" },
      streamText: { $0["choices"].array.first?["delta"]["content"].string ?? "" },
      streamArguments: { call($0["choices"].array.first?["delta"]) }),
    Chat(
      name: "Anthropic", path: "/anthropic/v1/messages",
      body: {
        #"{"model":"c","max_tokens":99,"system":"Be kind","stream":\#($1),"messages":[{"role":"user","content":"hi"},{"role":"assistant","content":[{"type":"tool_use","id":"t1","name":"note","input":{"a":1}}]},{"role":"user","content":[{"type":"tool_result","tool_use_id":"t1","content":"ok"},{"type":"text","text":"\#($0)"}]}]}"#
      },
      tools: #""tools":[{"name":"note","input_schema":{"type":"object"}}]"#,
      text: { $0["content"].array.compactMap { $0["text"].string }.joined() },
      streamText: { $0["delta"]["text"].string ?? "" },
      streamArguments: { $0["delta"]["partial_json"].string }),
    Chat(
      name: "Gemini", path: "/gemini/v1beta/models/g:generateContent",
      streamPath: "/gemini/v1beta/models/g:streamGenerateContent?alt=sse",
      body: { text, _ in
        #"{"systemInstruction":{"parts":[{"text":"Be kind"}]},"contents":[{"role":"user","parts":[{"text":"\#(text)"}]}]}"#
      },
      tools: #""tools":[{"functionDeclarations":[{"name":"note","parameters":{"type":"OBJECT"}}]}]"#,
      text: { candidate($0).compactMap { $0["text"].string }.joined() },
      streamText: { candidate($0).compactMap { $0["text"].string }.joined() }),
    Chat(
      name: "DashScope", path: "/dashscope/api/v1/services/aigc/text-generation/generation",
      body: { text, isStream in
        #"{"model":"q","input":{"messages":[{"role":"user","content":"\#(text)"}]},"parameters":{"result_format":"message","incremental_output":\#(isStream)}}"#
      },
      tools: #""tools":[{"type":"function","function":{"name":"note"}}]"#, toolsIn: #""parameters":{"#,
      streamHeaders: [HeaderField("X-DashScope-SSE", "enable")],
      text: { $0["output"]["choices"].array.first?["message"]["content"].string ?? "" },
      streamText: { $0["output"]["choices"].array.first?["message"]["content"].string ?? "" },
      streamArguments: { call($0["output"]["choices"].array.first?["message"]) }),
    Chat(
      name: "ERNIE", path: "/qianfan-v1/rpc/2.0/ai_custom/v1/wenxinworkshop/chat/completions",
      body: { #"{"stream":\#($1),"system":"Be kind","messages":[{"role":"user","content":"\#($0)"}]}"# },
      tools: #""functions":[{"name":"note","description":"d","parameters":{"type":"object"}}]"#,
      text: { $0["result"].string ?? "" }, streamText: { $0["result"].string ?? "" }),
  ]

  private static func call(_ message: JSON?) -> String? {
    message?["tool_calls"].array.first?["function"]["arguments"].string
  }

  private static func candidate(_ answer: JSON) -> [JSON] {
    answer["candidates"].array.first?["content"]["parts"].array ?? []
  }

  private func serving(
    change: (inout ProxySettings) -> Void = { _ in }, log: @escaping @Sendable (String) -> Void = { _ in },
    _ work: (ProxyServer, _ provider: StandInUpstream, _ own: StandInUpstream) async throws -> Void
  ) async throws {
    var hooks = ProxyServer.Hooks()
    hooks.log = log
    try await StandInUpstream.serving { own in
      try await Rig.serving(
        change: { settings in
          settings.policy[Entity("PHONE_NUMBER")] = .local
          settings.local = .init(url: own.url + "/v1", model: "qwen3")
          change(&settings)
        }, hooks: hooks
      ) { try await work($0, $1, own) }
    }
  }

  @Test(
    "answers in the provider's own format, whole and streamed, and nothing leaves", arguments: chats, [false, true])
  func formats(chat: Chat, isStream: Bool) async throws {
    try await serving { proxy, provider, own in
      let answer = try await Rig.post(
        proxy.url + (isStream ? chat.streamPath ?? chat.path : chat.path), chat.body(Rig.text, isStream),
        isStream ? chat.streamHeaders : [])
      #expect(answer.status == 200, "\(answer.text)")
      let said =
        isStream
        ? answer.events.map(chat.streamText).joined()
        : chat.text(JSON(bytes: Array(answer.text.utf8)) ?? .null)
      #expect(said == "\u{6536}\u{5230}\u{FF1A}\(Rig.text)\u{3002}", "\(answer.text)")
      #expect(provider.seen == "[]")
      #expect(own.seen.contains("qwen3") && own.seen.contains(Rig.phone))
      #expect(answer.headers.first("X-Redact-Report")?.contains("local") == true)
    }
  }

  @Test("calls tools in the provider's own format, whole and streamed", arguments: chats, [false, true])
  func tools(chat: Chat, isStream: Bool) async throws {
    try await serving { proxy, provider, own in
      // The first message asks: an answer to a tool ends the stand-in's calls.
      let body =
        chat.name == "Anthropic"
        ? #"{"max_tokens":9,"stream":\#(isStream),"messages":[{"role":"user","content":"\#(Rig.text)"}]}"#
        : chat.body(Rig.text, isStream)
      let offering =
        chat.toolsIn.isEmpty
        ? body.dropLast() + "," + chat.tools + "}" : body.replacing(chat.toolsIn, with: chat.toolsIn + chat.tools + ",")
      let answer = try await Rig.post(
        proxy.url + (isStream ? chat.streamPath ?? chat.path : chat.path), offering,
        isStream ? chat.streamHeaders : [])
      #expect(answer.status == 200 && provider.seen == "[]", "\(answer.text)")
      let plain = answer.text.replacing("\\\"", with: "\"")
      #expect(plain.contains(#""name":"note""#), "\(answer.text)")
      let parts = answer.events.compactMap(chat.streamArguments)
      #expect(!isStream || parts.count > 2 || ["Gemini", "ERNIE"].contains(chat.name))
      let arguments = parts.isEmpty ? plain : parts.joined()
      #expect(arguments.contains(#""text":"\#(Rig.text)""#), "\(answer.text)")
    }
  }

  @Test("keeps the array in which Gemini streams without events")
  func array() async throws {
    try await serving { proxy, _, _ in
      let answer = try await Rig.post(
        proxy.url + "/gemini/v1beta/models/g:streamGenerateContent", Self.chats[2].body(Rig.text, true))
      let parts = try #require(JSON(bytes: Array(answer.text.utf8))).array
      #expect(parts.count > 1)
      #expect(parts.map(Self.chats[2].text).joined().contains(Rig.phone))
    }
  }

  @Test(
    "refuses what cannot be carried there, and nothing leaves",
    arguments: [
      ("/openai/v1/embeddings", #"{"model":"e","input":"@"}"#),
      ("/openai/v1/responses", #"{"model":"e","input":"@"}"#),
      (
        "/anthropic/v1/messages",
        #"{"messages":[{"role":"user","content":"@"}],"tools":[{"type":"web_search_20250305","name":"web_search"}]}"#
      ),
    ])
  func refusal(path: String, body: String) async throws {
    try await serving { proxy, provider, own in
      let answer = try await Rig.post(proxy.url + path, body.replacing("@", with: Rig.text))
      #expect(answer.status == 501 && answer.text.contains("local model"), "\(answer.text)")
      #expect(!answer.text.contains(Rig.phone) && provider.seen == "[]" && own.seen == "[]")
    }
  }

  @Test("keeps a conversation that has been there, and no other")
  func pinned() async throws {
    try await serving { proxy, provider, own in
      let path = proxy.url + "/openai/v1/chat/completions"
      let named: HeaderList = [HeaderField("X-Redact-Session", "a")]
      _ = try await Rig.post(path, Rig.chat("before"), named)
      #expect(provider.seen.contains("before"))
      _ = try await Rig.post(path, Rig.chat(), named)
      _ = try await Rig.post(path, Rig.chat("after"), named)
      _ = try await Rig.post(path, Rig.chat("elsewhere"), [HeaderField("X-Redact-Session", "b")])
      #expect(!provider.seen.contains("after") && own.seen.contains("after"))
      #expect(provider.seen.contains("elsewhere") && !own.seen.contains("elsewhere"))
    }
  }

  @Test("keeps a conversation without a name when what sent it there was cut off, and no other", arguments: chats)
  func pinnedByItsBeginning(chat: Chat) async throws {
    if chat.name == "DashScope" || chat.name == "ERNIE" || chat.name == "Gemini" { return }
    try await serving { proxy, provider, own in
      func ask(_ messages: [String]) async throws {
        let list = messages.enumerated().map { number, text in
          #"{"role":"\#(number % 2 == 0 ? "user" : "assistant")","content":"\#(text)"}"#
        }
        let body = #"{"model":"m","max_tokens":9,"messages":[\#(list.joined(separator: ","))]}"#
        #expect(try await Rig.post(proxy.url + chat.path, body).status == 200)
      }
      try await ask(["first", "answer"] + [Rig.text])
      try await ask(["first", "answer", "second", "fine", "third"])
      // The beginning is cut off too, a turn at a time.
      try await ask(["second", "fine", "third", "well", "fourth"])
      #expect(provider.seen == "[]" && own.seen.contains("fourth"))
      try await ask(["first", "another answer", "fifth"])
      try await ask(["second"])
      #expect(provider.seen.contains("fifth") && provider.seen.contains("second") && !own.seen.contains("fifth"))
      // One that begins with what must not leave is known by that alone.
      try await ask([Rig.text])
      #expect(!provider.seen.contains("PHONE") && !provider.seen.contains(Rig.phone))
    }
  }

  @Test("takes calls by model, path and size, and lets go on what it cannot carry", arguments: [0, 1, 2])
  func routing(by: Int) async throws {
    try await serving(change: { settings in
      settings.policy = [:]
      switch by {
      case 0: settings.local?.models = ["small-*"]
      case 1: settings.local?.paths = ["/v1/chat/*"]
      default: settings.local?.mostBytes = 90
      }
    }) { proxy, provider, own in
      _ = try await Rig.post(proxy.url + "/openai/v1/chat/completions", Rig.chat("tiny", model: "small-1"))
      #expect(own.seen.contains("tiny") && provider.seen == "[]")
      let long = String(repeating: "long ", count: 40)
      _ = try await Rig.post(proxy.url + "/openai/v1/embeddings", #"{"model":"small-1","input":"here"}"#)
      #expect(provider.seen.contains("here") && !own.seen.contains("here"))
      if by != 1 {
        _ = try await Rig.post(proxy.url + "/openai/v1/chat/completions", Rig.chat(long, model: "big"))
        #expect(provider.seen.contains("long") && !own.seen.contains("long"))
      }
    }
  }

  @Test("tells a client by an event of its own when a stream breaks off, and the log too", arguments: chats)
  func brokenStream(chat: Chat) async throws {
    let log = Mutex("")
    try await serving(log: { line in log.withLock { $0 += line } }) { proxy, provider, own in
      own.fail(Fault("cut"))
      let answer = try await Rig.post(
        proxy.url + (chat.streamPath ?? chat.path), chat.body(Rig.text, true), chat.streamHeaders)
      #expect(answer.status == 200 && provider.seen == "[]")
      let events = answer.events
      let said = events.map(chat.streamText).joined()
      #expect("\u{6536}\u{5230}\u{FF1A}\(Rig.text)".hasPrefix(said), "\(answer.text)")
      let error = try #require(events.last)
      let names = ["error", "code", "error_code"]
      #expect(names.contains { error[$0] != .null } && answer.text.contains("closed the connection"), "\(answer.text)")
      #expect(events.dropLast().allSatisfy { event in names.allSatisfy { event[$0] == .null } })
    }
    #expect(log.withLock { $0.contains(#""error":"upstream_failed""#) && !$0.contains(Rig.phone) })
  }

  @Test("tells of its failures in the provider's shape")
  func failure() async throws {
    try await serving(change: { $0.local?.url = "http://127.0.0.1:1/v1" }) { proxy, provider, _ in
      let answer = try await Rig.post(proxy.url + Self.chats[1].path, Self.chats[1].body(Rig.text, false))
      #expect(answer.status == 502 && answer.text.contains(#""type":"error""#) && provider.seen == "[]")
    }
  }
}

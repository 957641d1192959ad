import ModelAPIs
import Testing

@Suite("What a request says of its answer")
struct FormatsTraitTests {
  @Test(
    "is read from where the provider wants it",
    arguments: [
      ("openai-chat", #"{"response_format":{"type":"json_object"}}"#, true),
      ("openai-chat", #"{"response_format": {"json_schema":{},"type":"json_schema"}}"#, true),
      ("openai-chat", #"{"response_format":{"type":"text"},"messages":[{"content":"json_object"}]}"#, false),
      ("openai-chat", #"{"messages":[{"response_format":{"type":"json_object"}}]}"#, false),
      ("openai-responses", #"{"text":{"format":{"type":"json_schema"}}}"#, true),
      ("anthropic-messages", #"{"output_config":{"format":{"type":"json_schema"}}}"#, true),
      ("gemini-generate", #"{"generationConfig":{"responseMimeType":"application/json"}}"#, true),
      ("gemini-generate", #"{"generation_config":{"response_mime_type":"application\/json"}}"#, true),
      ("dashscope", #"{"parameters":{"response_format":{"type":"json_object"}}}"#, true),
      ("ollama-chat", #"{"format":"json"}"#, true), ("ollama-generate", #"{"format":{"type":"object"}}"#, true),
      ("ollama-chat", #"{"format":null}"#, false), ("ollama-chat", #"{"format":""}"#, false),
      ("vllm-chat", #"{"guided_json":{"type":"object"}}"#, true), ("deepseek-chat", "not JSON", false),
    ])
  func json(name: String, body: String, isJSON: Bool) throws {
    let format = try #require(FormatRegistry.named(name))
    #expect(AnswerTraits(ofRequest: Array(body.utf8), format: format).isJSON == isJSON)
  }

  @Test("also whether pieces are incremental, so that a repeated word is not taken for a longer text")
  func incremental() throws {
    let format = try #require(FormatRegistry.named("dashscope"))
    let traits = AnswerTraits(ofRequest: Array(#"{"parameters":{"incremental_output":true}}"#.utf8), format: format)
    #expect(traits.isIncremental)
    let absent = AnswerTraits(ofRequest: Array(#"{"parameters":{"incremental_output":false}}"#.utf8), format: format)
    #expect(!absent.isIncremental)

    // Two pieces that would look cumulative: the second begins with the first.
    let frames = ["PER", "PERSON-", "7K2F"].map { "data:{\"output\":{\"text\":\"\($0)\"}}\n\n" }.joined()
    var rewriter = StreamRewriter(format: format, framing: .events, traits: traits) {
      FormatsTextStream(values: [("PERSON-7K2F", "Wang")], layer: $0.layer)
    }
    let out = try rewriter.push(Array(frames.utf8)) + rewriter.finish()
    #expect(FormatsJSONStrings(out).joined["output.text"] == "PERWang")
  }

  @Test("makes a value that is restored in a JSON answer valid in it, in a stream and in one piece")
  func escaped() throws {
    let format = try #require(FormatRegistry.named("openai-chat"))
    let traits = AnswerTraits(ofRequest: Array(#"{"response_format":{"type":"json_object"}}"#.utf8), format: format)
    let pieces = [#"{\"name\":\"PERS"#, #"ON-7K2F\"}"#]
    let stream = pieces.map { "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\($0)\"}}]}\n\n" }.joined()
    var rewriter = StreamRewriter(format: format, framing: .events, traits: traits) {
      FormatsTextStream(values: [("PERSON-7K2F", "Wang \"W\"")], layer: $0.layer)
    }
    let out = try rewriter.push(Array(stream.utf8)) + rewriter.finish()
    #expect(FormatsJSONStrings(out).joined["choices.delta.content"] == #"{"name":"Wang \"W\""}"#)

    let answer = "{\"choices\":[{\"message\":{\"content\":\"\(pieces.joined())\"}}]}"
    var whole = StreamRewriter(format: format, framing: .document, traits: traits) {
      FormatsTextStream(values: [("PERSON-7K2F", "Wang \"W\"")], layer: $0.layer)
    }
    let body = try whole.push(Array(answer.utf8)) + whole.finish()
    #expect(FormatsJSONStrings(body).joined["choices.message.content"] == #"{"name":"Wang \"W\""}"#)
  }

  @Test("leaves a refusal in words as it is, also where JSON was asked for")
  func refusal() throws {
    let format = try #require(FormatRegistry.named("openai-chat"))
    let traits = AnswerTraits(ofRequest: Array(#"{"response_format":{"type":"json_object"}}"#.utf8), format: format)
    let stream = ["No, PERS", "ON-7K2F."].map { "data: {\"choices\":[{\"delta\":{\"refusal\":\"\($0)\"}}]}\n\n" }
      .joined()
    var rewriter = StreamRewriter(format: format, framing: .events, traits: traits) {
      FormatsTextStream(values: [("PERSON-7K2F", "Wang \"W\"")], layer: $0.layer)
    }
    let out = try rewriter.push(Array(stream.utf8)) + rewriter.finish()
    #expect(FormatsJSONStrings(out).joined["choices.delta.refusal"] == "No, Wang \"W\".")
  }

  @Test("are read from names that are written with escapes")
  func escapedNames() throws {
    let format = try #require(FormatRegistry.named("openai-chat"))
    let body = #"{"response\u005fformat":{"type":"json_object"}}"#
    #expect(AnswerTraits(ofRequest: Array(body.utf8), format: format).isJSON)
    let none = #"{"messages":[{"role":"user","content":"json_object"}]}"#
    #expect(AnswerTraits(ofRequest: Array(none.utf8), format: format) == AnswerTraits())
  }
}

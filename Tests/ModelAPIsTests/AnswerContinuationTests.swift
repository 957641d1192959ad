import ModelAPIs
import Testing

@Suite("An answer that continues the request")
struct AnswerContinuationTests {
  private static let last = #"{"role":"assistant","content":"$T""#

  @Test(
    "takes up a placeholder that the last message began, in a stream and in one piece",
    arguments: [
      ("moonshot-chat", #"{"messages":[{"role":"user","content":"PERSON-"},\#(last),"partial":true}]}"#),
      ("deepseek-chat", #"{"messages":[{"role":"user","content":"x"},\#(last),"prefix":true}]}"#),
      ("mistral-chat", #"{"messages":[\#(last),"prefix":true}]}"#),
      ("vllm-chat", #"{"continue_final_message":true,"messages":[\#(last)}]}"#),
      ("anthropic-messages", #"{"messages":[{"role":"user","content":"x"},\#(last)}]}"#),
      ("anthropic-messages", #"{"messages":[{"role":"assistant","content":[{"type":"text","text":"$T"}]}]}"#),
    ])
  func taken(name: String, request: String) throws {
    let format = try #require(FormatRegistry.named(name))
    let isAnthropic = name.hasPrefix("anthropic")
    for cut in 0...11 {
      let (begun, rest) = ("PERSON-7K2F".prefix(cut), "PERSON-7K2F".dropFirst(cut) + "!")
      let body = request.replacing("$T", with: "Dear " + begun)
      let traits = AnswerTraits(ofRequest: Array(body.utf8), format: format)
      #expect(traits.prefill == Array(("Dear " + begun).utf8))
      // What the client has already is not sent again.
      let restored = cut == 11 ? "!" : "Wang!"
      for split in [0, 1, rest.count] {
        let pieces = [rest.prefix(split), rest.dropFirst(split)].map(String.init)
        func events(_ texts: [String]) -> String {
          texts.map {
            isAnthropic
              ? "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,"
                + "\"delta\":{\"type\":\"text_delta\",\"text\":\"\($0)\"}}\n\n"
              : "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\($0)\"}}]}\n\n"
          }.joined()
        }
        let out = try rewritten(events(pieces), format, .events, traits)
        let path = isAnthropic ? "delta.text" : "choices.delta.content"
        #expect(FormatsJSONStrings(out).joined[path] == restored, "cut at \(cut), \(split)")
      }
      let whole =
        isAnthropic
        ? #"{"content":[{"type":"text","text":"\#(rest)"},{"type":"text","text":"\#(rest)"}]}"#
        : #"{"choices":[{"message":{"content":"\#(rest)"}}]}"#
      let out = String(decoding: try rewritten(whole, format, .document, traits), as: UTF8.self)
      let first = try #require(whole.firstRange(of: rest))
      // Only the first text goes on where the request ended.
      let others = cut == 0 ? (String(rest), "Wang!") : nil
      let wanted = whole.replacingCharacters(in: first, with: restored, others: others)
      #expect(out == wanted)
    }
  }

  private func rewritten(
    _ answer: String, _ format: WireFormat, _ framing: Framing, _ traits: AnswerTraits
  ) throws -> [UInt8] {
    var rewriter = StreamRewriter(format: format, framing: framing, traits: traits) {
      FormatsTextStream(values: [("PERSON-7K2F", "Wang")], layer: $0.layer)
    }
    return try rewriter.push(Array(answer.utf8)) + rewriter.finish()
  }

  @Test(
    "is none when the last message says nothing of it",
    arguments: [
      ("moonshot-chat", #"{"messages":[\#(last),"partial":false}]}"#),
      ("moonshot-chat", #"{"messages":[\#(last),"partial":true},{"role":"user","content":"x"}]}"#),
      ("deepseek-chat", #"{"messages":[\#(last)}]}"#), ("openai-chat", #"{"messages":[\#(last),"partial":true}]}"#),
      ("vllm-chat", #"{"continue_final_message":false,"messages":[\#(last)}]}"#),
      ("anthropic-messages", #"{"messages":[\#(last)},{"role":"user","content":"x"}]}"#),
    ])
  func none(name: String, request: String) throws {
    let format = try #require(FormatRegistry.named(name))
    #expect(AnswerTraits(ofRequest: Array(request.utf8), format: format).prefill.isEmpty)
  }
}

extension String {
  /// With a part replaced, and what follows it where that is wanted.
  fileprivate func replacingCharacters(
    in range: Range<Index>, with text: String, others: (old: String, new: String)?
  ) -> String {
    let rest = String(self[range.upperBound...])
    return self[..<range.lowerBound] + text + (others.map { rest.replacing($0.old, with: $0.new) } ?? rest)
  }
}

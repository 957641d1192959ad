import ModelAPIs
import Testing

@Suite("A streamed answer")
struct StreamRewriterTests {
  @Test("of chat completions is restored, and every other byte is the same")
  func chatWhole() throws {
    let out = try Rewriting.run(Array(SampleStreams.chat.utf8), .openAIChat, .events)
    #expect(String(decoding: out, as: UTF8.self) == SampleStreams.chatRestored)
  }

  @Test("gives the same bytes wherever it is cut", arguments: 0...SampleStreams.chat.utf8.count)
  func cut(at place: Int) throws {
    let out = try Rewriting.run(Array(SampleStreams.chat.utf8), .openAIChat, .events, cuts: [place])
    #expect(out == Array(SampleStreams.chatRestored.utf8))
  }

  @Test("gives the same bytes when they come one by one")
  func oneByOne() throws {
    let out = try Rewriting.run(
      Array(SampleStreams.chat.utf8), .openAIChat, .events, cuts: Array(0..<SampleStreams.chat.utf8.count))
    #expect(out == Array(SampleStreams.chatRestored.utf8))
  }

  @Test("of messages is restored but for its signature, up to an error in the middle", arguments: [1, 2, 7, 64, 4096])
  func messages(size: Int) throws {
    let answer = Array(SampleStreams.messages.utf8)
    let out = try Rewriting.run(
      answer, .anthropicMessages, .events, cuts: Array(stride(from: size, to: answer.count, by: size)))
    #expect(String(decoding: out, as: UTF8.self) == SampleStreams.messagesRestored)
  }

  @Test(
    "that breaks off gives every byte, wherever that is",
    arguments: Array(stride(from: 0, through: SampleStreams.messages.utf8.count, by: 7)))
  func brokenOff(at end: Int) throws {
    let answer = Array(SampleStreams.messages.utf8.prefix(end))
    let whole = try Rewriting.run(answer, .anthropicMessages, .events)
    let pieces = try Rewriting.run(answer, .anthropicMessages, .events, cuts: Array(0..<end))
    #expect(whole == pieces)
    // What is not restored comes out as it went in.
    let back = StandInStream.pairs.reduce(String(decoding: whole, as: UTF8.self)) { text, pair in
      let value = String(decoding: pair.value, as: UTF8.self)
      let once = String(decoding: JSONEscape.escape(pair.value), as: UTF8.self)
      let twice = String(decoding: JSONEscape.escape(JSONEscape.escape(pair.value)), as: UTF8.self)
      let placeholder = String(decoding: pair.placeholder, as: UTF8.self)
      return text.replacing(twice, with: placeholder).replacing(once, with: placeholder)
        .replacing(value, with: placeholder)
    }
    let letters = { (text: String) in text.filter { !"PH-12A".contains($0) } }
    #expect(letters(back) == letters(String(decoding: answer, as: UTF8.self)))
  }

  @Test("holds back an event only while its text may become a placeholder")
  func timely() throws {
    var rewriter = StreamRewriter(format: .openAIChat, framing: .events) { StandInStream(place: $0) }
    func event(_ text: String) -> [UInt8] {
      Array("data: {\"choices\":[{\"delta\":{\"content\":\"\(text)\"}}]}\n\n".utf8)
    }
    #expect(try rewriter.push(event("hello")) == event("hello"))
    #expect(try rewriter.push(event("see P")) == [])
    #expect(try rewriter.push(event("lease")) == event("see ") + event("Please"))
    #expect(try rewriter.push(Array(": keep-alive\n".utf8)) == Array(": keep-alive\n".utf8))
    #expect(rewriter.finish() == [])
  }

  private static let cumulative = WireFormat(
    name: "test", streamChannels: [StreamChannel(text: "output.text", mode: .detect)],
    terminators: [StreamTerminator(present: "output.finish_reason", unless: ["null"])])

  @Test("whose pieces hold all text so far is restored, each the beginning of the next")
  func growing() throws {
    let text = "say PH-1A and PH-22, PH"
    var answer = ""
    for end in 1...text.count {
      let finish = end == text.count ? "stop" : "null"
      answer += "data:{\"output\":{\"finish_reason\":\"\(finish)\",\"text\":\"\(text.prefix(end))\"}}\n\n"
    }
    let out = String(decoding: try Rewriting.run(Array(answer.utf8), Self.cumulative, .events), as: UTF8.self)
    let texts = out.split(separator: "\n\n").map { $0.split(separator: "\"text\":\"")[1].dropLast(3) }
    for (shorter, longer) in zip(texts, texts.dropFirst()) { #expect(longer.hasPrefix(shorter)) }
    #expect(texts.last == "say \u{5F20}\u{4E09} and a \\\"b\\\" \\\\ c\\nd, PH")
  }

  @Test("whose pieces only continue is told from that")
  func continuing() throws {
    let answer = ["a", "ab PH", "-1A"].map { "data:{\"output\":{\"text\":\"x\($0)\"}}\n\n" }.joined()
    let out = try Rewriting.run(Array(answer.replacing("x-1A", with: "-1A").utf8), Self.cumulative, .events)
    #expect(String(decoding: out, as: UTF8.self).contains("\u{5F20}\u{4E09}"))
  }

  @Test(
    "in lines, as an array and as one document gives the same wherever it is cut",
    arguments: [Framing.lines, .document])
  func others(framing: Framing) throws {
    let values = [#"{"a":"PH-1A","b":{"c":["PH-22"]}}"#, #"{"a": "{\"b\":\"PH-22\"}", "PH-1A": 1.0}"#]
    let restored = [
      "{\"a\":\"\u{5F20}\u{4E09}\",\"b\":{\"c\":[\"a \\\"b\\\" \\\\ c\\nd\"]}}",
      "{\"a\": \"{\\\"b\\\":\\\"a \\\\\\\"b\\\\\\\" \\\\\\\\ c\\\\nd\\\"}\", \"\u{5F20}\u{4E09}\": 1.0}",
    ]
    func whole(_ values: [String]) -> [UInt8] {
      Array(
        (framing == .lines ? values.joined(separator: "\n") : "\n [" + values.joined(separator: "\n,\r\n") + "]\n").utf8
      )
    }
    for cut in 0...whole(values).count {
      let out = try Rewriting.run(whole(values), .generic, framing, cuts: [cut])
      #expect(String(decoding: out, as: UTF8.self) == String(decoding: whole(restored), as: UTF8.self))
    }
  }

  @Test("that is no JSON passes as it is", arguments: [Framing.events, .lines, .document])
  func notJSON(framing: Framing) throws {
    let text = Array("data: PH-1A{\n\ndata: \n<html>PH-1A</html>".utf8)
    #expect(try Rewriting.run(text, .generic, framing) == text)
  }

  @Test("may have its JSON in several lines of data")
  func lines() throws {
    let text = "event: x\ndata: {\"a\":\ndata: \"PH-1A\"}\n\n"
    let out = try Rewriting.run(Array(text.utf8), .generic, .events)
    #expect(String(decoding: out, as: UTF8.self) == text.replacing("PH-1A", with: "\u{5F20}\u{4E09}"))
  }
}

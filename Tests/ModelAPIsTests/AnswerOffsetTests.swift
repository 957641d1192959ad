import ModelAPIs
import Testing

@Suite("Positions that an answer tells in its own text")
struct AnswerOffsetTests {
  /// How one provider tells a text (`$T`), and then a start and an end in it (`$S`, `$E`).
  struct Place: Sendable, CustomTestStringConvertible {
    var format: String
    var framing = Framing.events
    var piece = ""
    var told: String
    var unit = AnswerOffset.Unit.codePoints
    var testDescription: String { "\(format): \(told.prefix(70))" }
  }

  private static func responses(_ type: String, _ fields: String) -> String {
    "event: \(type)\ndata: {\"type\":\"\(type)\",\"output_index\":0,\"content_index\":0,\(fields)}\n\n"
  }

  private static let note = #"{"type":"url_citation","start_index":$S,"end_index":$E,"url":"https://w.example"}"#
  private static let content = #"{"type":"output_text","annotations":[\#(note)],"text":"$T"}"#
  private static let delta = responses("response.output_text.delta", #""delta":"$T""#)
  private static let citation = #""annotations":[{"url_citation":{"end_index":$E,"start_index":$S}}]"#
  private static let segment = #""groundingSupports": [{"segment": {"startIndex": $S, "endIndex": $E}}]"#
  private static let threadText = #"{"index":0,"text":{"value":"$T","annotations":[]}}"#

  static let all: [Place] = [
    Place(
      format: "openai-chat", framing: .document,
      told: #"{"choices":[{"message":{"content":"$T",\#(citation)}},{"message":{"content":"W."}}]}"#),
    Place(
      format: "deepseek-chat", piece: "data: {\"choices\":[{\"index\":1,\"delta\":{\"content\":\"$T\"}}]}\n\n",
      told: "data: {\"choices\":[{\"index\":1,\"delta\":{\(citation)}}]}\n\n"),
    Place(
      format: "openai-responses", piece: delta,
      told: responses("response.output_text.annotation.added", #""annotation":\#(note)"#)),
    Place(
      format: "openai-responses", piece: delta, told: responses("response.content_part.done", #""part":\#(content)"#)),
    Place(
      format: "openai-responses", piece: delta,
      told: responses("response.completed", #""response":{"output":[{"content":[\#(content)]}]}"#)),
    Place(format: "ark-responses", framing: .document, told: #"{"output":[{"content":[\#(content)]}]}"#),
    Place(
      format: "gemini-generate",
      piece: "data: {\"candidates\": [{\"content\": {\"parts\": [{\"text\": \"$T\"}]},\"index\": 0}]}\r\n\r\n",
      told: "data: {\"candidates\": [{\"index\": 0,\"groundingMetadata\": {\(segment)}}]}\r\n\r\n", unit: .bytes),
    Place(
      format: "gemini-generate", framing: .document,
      told: #"{"candidates": [{"content": {"parts": [{"text": "$T"}]}, "groundingMetadata": {\#(segment)}}]}"#,
      unit: .bytes),
    Place(
      format: "cohere-chat", framing: .document,
      told: #"{"message":{"content":[{"type":"text","text":"$T"}],"citations":[{"start":0},{"start":$S,"end":$E}]}}"#),
    Place(
      format: "cohere-chat",
      piece:
        "data: {\"type\":\"content-delta\",\"index\":0,\"delta\":{\"message\":{\"content\":{\"text\":\"$T\"}}}}\n\n",
      told: #"data: {"type":"citation-start","index":3,"delta":{"message":{"citations":{"start":$S,"end":$E}}}}"#
        + "\n\n"),
    Place(
      format: "openai-completions", framing: .document,
      told: #"{"choices":[{"text":"$T","index":0,"logprobs":{"tokens":[],"text_offset":[0,$S]}}],"usage":$E}"#),
    Place(
      format: "openai-threads",
      piece: "event: thread.message.delta\ndata: {\"id\":\"m\",\"delta\":{\"content\":[\(threadText)]}}\n\n",
      told: "event: thread.message.delta\n"
        + #"data: {"id":"m","delta":{"content":[{"index":0,"text":{"annotations":[{"start_index":$S,"end_index":$E}]}}]}}"#
        + "\n\n"),
  ]

  private static let before = "\u{5F20}\u{4E09}\u{FF0C}"
  private static let placeholder = "PERSON-7K2F"
  private static let value = "\u{738B}\u{5C0F}\u{660E} W."
  private static let after = " said \u{1F600} so"

  private func count(_ text: some StringProtocol, _ place: Place) -> Int {
    place.unit == .bytes ? text.utf8.count : text.unicodeScalars.count
  }

  private func told(_ place: Place, _ text: String, _ start: Int, _ end: Int) -> String {
    let end = place.told.contains("usage") ? 7 : end
    return place.told.replacing("$T", with: text).replacing("$S", with: "\(start)").replacing("$E", with: "\(end)")
  }

  @Test("are told anew where a value before them was restored, wherever the text is cut", arguments: all)
  func moved(place: Place) throws {
    let sent = Self.before + Self.placeholder + Self.after
    let restored = Self.before + Self.value + Self.after
    let (head, middle) = (count(Self.before, place), count(Self.placeholder, place))
    let longer = count(Self.value, place) - middle
    let tail = count(sent, place)
    // Before, across, behind; and inside of the placeholder, which is no place of the value.
    let cases = [
      (0, head, 0, head), (0, tail, 0, tail + longer), (head, head + middle, head, head + middle + longer),
      (head + middle, tail, head + middle + longer, tail + longer), (tail - 2, tail, tail - 2 + longer, tail + longer),
      (head + 2, head + 5, head, head + middle + longer),
    ]
    for (start, end, newStart, newEnd) in cases {
      for cut in place.piece.isEmpty ? [0] : [1, 3, 8, 14, 20] {
        let pieces = place.piece.isEmpty ? [] : [String(sent.prefix(cut)), String(sent.dropFirst(cut))]
        let stream = pieces.map { place.piece.replacing("$T", with: $0) }.joined() + told(place, sent, start, end)
        var rewriter = StreamRewriter(format: try #require(FormatRegistry.named(place.format)), framing: place.framing)
        {
          FormatsTextStream(values: [(Self.placeholder, Self.value)], layer: $0.layer)
        }
        let out = String(decoding: try rewriter.push(Array(stream.utf8)) + rewriter.finish(), as: UTF8.self)
        #expect(out.hasSuffix(told(place, restored, newStart, newEnd)), "cut at \(cut): \(out)")
        #expect(rewriter.staleOffsets == 0)
      }
    }
  }

  @Test("stay as they are when nothing is restored", arguments: all)
  func unchanged(place: Place) throws {
    let text = Self.before + Self.after
    let stream = place.piece.replacing("$T", with: text) + told(place, text, 2, 4)
    var rewriter = StreamRewriter(format: try #require(FormatRegistry.named(place.format)), framing: place.framing) {
      FormatsTextStream(values: [(Self.placeholder, Self.value)], layer: $0.layer)
    }
    #expect(String(decoding: try rewriter.push(Array(stream.utf8)) + rewriter.finish(), as: UTF8.self) == stream)
    #expect(rewriter.staleOffsets == 0)
  }

  @Test("are counted when it is not told which text they are in, or that text has not come yet")
  func stale() throws {
    let part =
      #"{"candidates": [{"content": {"parts": [{"text": "PERSON-7K2F"}]}, "groundingMetadata": {"#
      + #""groundingSupports": [{"segment": {"partIndex": 1, "startIndex": 3}}]}}]}"#
    let open =
      "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"PERSON-7K2F PERS\"}}]}\n\n"
      + "data: {\"choices\":[{\"index\":0,\"delta\":{\"annotations\":[{\"url_citation\":{\"end_index\":20}}]}}]}\n\n"
    for (text, format, framing) in [(part, "gemini-generate", Framing.document), (open, "openai-chat", .events)] {
      var rewriter = StreamRewriter(format: try #require(FormatRegistry.named(format)), framing: framing) {
        FormatsTextStream(values: [(Self.placeholder, "W")], layer: $0.layer)
      }
      let out = String(decoding: try rewriter.push(Array(text.utf8)) + rewriter.finish(), as: UTF8.self)
      #expect(out == text.replacing(Self.placeholder, with: "W"))
      #expect(rewriter.staleOffsets == 1)
    }
  }

  @Test("are counted where they are in a document of a request that was redacted", arguments: [false, true])
  func ofRequest(isRedacted: Bool) throws {
    let event =
      "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":0,\"delta\":{\"type\":"
      + "\"citations_delta\",\"citation\":{\"cited_text\":\"x\",\"start_char_index\":3,\"end_char_index\":9}}}\n\n"
    var traits = AnswerTraits()
    traits.isRedacted = isRedacted
    var rewriter = StreamRewriter(format: .anthropicMessages, framing: .events, traits: traits) {
      FormatsTextStream(values: [(Self.placeholder, Self.value)], layer: $0.layer)
    }
    let out = try rewriter.push(Array((event + event).utf8)) + rewriter.finish()
    #expect(String(decoding: out, as: UTF8.self) == event + event)
    #expect(rewriter.staleOffsets == (isRedacted ? 4 : 0))
  }
}

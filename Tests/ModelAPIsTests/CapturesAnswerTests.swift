import ModelAPIs
import Testing

@Suite("Recorded answers")
struct CapturesAnswerTests {
  private let placeholder = "PERSON_1"
  private let value = "\u{5F20} \"\u{4E09}\\"

  private static let holding = CapturedExchange.all.filter {
    $0.method == "POST" && FormatsJSONStrings($0.answer).joined.values.contains { $0.contains("PERSON_1") }
  }

  private func rewritten(_ exchange: CapturedExchange, chunk: Int) throws -> [UInt8] {
    let framing = try #require(Framing(contentType: exchange.answerType))
    let (placeholder, value) = (placeholder, value)
    var rewriter = StreamRewriter(format: exchange.format ?? .generic, framing: framing) {
      FormatsTextStream(values: [(placeholder, value)], layer: $0.layer)
    }
    var out: [UInt8] = []
    for start in stride(from: 0, to: exchange.answer.count, by: chunk) {
      out += try rewriter.push(Array(exchange.answer[start..<min(start + chunk, exchange.answer.count)]))
    }
    return out + rewriter.finish()
  }

  @Test("are as many as were recorded with a placeholder")
  func counted() { #expect(Self.holding.count == 53) }

  @Test("get the value back in every text, and no other byte changes", arguments: holding)
  func restored(exchange: CapturedExchange) throws {
    let before = FormatsJSONStrings(exchange.answer)
    let after = FormatsJSONStrings(try rewritten(exchange, chunk: exchange.answer.count))
    #expect(after.skeleton == before.skeleton)
    // A cumulative stream repeats its beginning, so only its last text is whole.
    let isCumulative =
      exchange.name == "dashscope_gen_stream_cumulative" || exchange.name == "dashscope_multimodal_stream"
    for (path, text) in before.joined {
      let isSource = path.hasSuffix("partial_json") || path.hasSuffix("arguments")
      let inner = isSource ? String(decoding: JSONEscape.escape(Array(value.utf8)), as: UTF8.self) : value
      if isCumulative, text.contains(placeholder) {
        let last = try #require(before.found.last { $0.path == path && $0.text.contains(placeholder) })
        #expect(
          after.found.last { $0.path == path && $0.text.contains(inner) }?.text
            == last.text.replacing(placeholder, with: inner))
      } else {
        #expect(after.joined[path] == text.replacing(placeholder, with: inner), "\(path)")
      }
    }
  }

  @Test("give the same bytes wherever they are cut", arguments: holding)
  func cuts(exchange: CapturedExchange) throws {
    let whole = try rewritten(exchange, chunk: exchange.answer.count)
    for chunk in [1, 2, 3, 7, 64] { #expect(try rewritten(exchange, chunk: chunk) == whole) }
  }

  @Test("stay as they are when they hold none", arguments: CapturedExchange.all.filter { !$0.answer.isEmpty })
  func unchanged(exchange: CapturedExchange) throws {
    let framing = try #require(Framing(contentType: exchange.answerType))
    var rewriter = StreamRewriter(format: exchange.format ?? .generic, framing: framing) {
      FormatsTextStream(values: [("NOBODY-1", "x")], layer: $0.layer)
    }
    #expect(try rewriter.push(exchange.answer) + rewriter.finish() == exchange.answer)
  }
}

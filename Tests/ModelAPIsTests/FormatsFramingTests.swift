import ModelAPIs
import Testing

@Suite("Framing")
struct FormatsFramingTests {
  typealias Case = FormatsStreamCase

  /// Ways in which servers and gateways write the same events.
  enum Variant: String, CaseIterable, Sendable {
    case noSpace, carriageReturns, comments, blankLines, identifiers, otherFields, noLastLine

    func callAsFunction(_ stream: String) -> String {
      let stream = stream.replacing("\r\n", with: "\n")
      return switch self {
      case .noSpace: stream.replacing("data: ", with: "data:").replacing("event: ", with: "event:")
      case .carriageReturns: stream.replacing("\n", with: "\r\n")
      case .comments: stream.replacing("\n\n", with: "\n\n: keep-alive\n\n")
      case .blankLines: stream.replacing("\n\n", with: "\n\n\n\n")
      case .identifiers: stream.replacing("data:", with: "id: 7\ndata:")
      case .otherFields: stream.replacing("\n\n", with: "\nretry: 3\nx\n\n")
      case .noLastLine: String(stream.dropLast(2))
      }
    }
  }

  @Test(
    "of events is copied as it came, however a server writes them",
    arguments: Case.all.filter { $0.framing == .events },
    Variant.allCases)
  func events(stream: Case, variant: Variant) throws {
    for channel in stream.channels.suffix(2) {
      let sent = stream.head + Case.events(channel, cut: 9).map(\.text).joined() + stream.foot
      let out = try stream.rewritten(sent)
      #expect(out != sent)
      #expect(try stream.rewritten(variant(sent)) == variant(out))
    }
  }

  @Test(
    "of lines is copied, with no blank line more and none less",
    arguments: Case.all.filter { $0.framing == .lines }, [true, false])
  func lines(stream: Case, isWindows: Bool) throws {
    let end = isWindows ? "\r\n" : "\n"
    for channel in stream.channels {
      let sent = Case.events(channel, cut: 9).map(\.text).joined() + stream.foot
      let out = try stream.rewritten(sent)
      #expect(
        out.split(separator: "\n", omittingEmptySubsequences: false).count
          == sent.split(separator: "\n", omittingEmptySubsequences: false).count)
      #expect(try stream.rewritten(sent.replacing("\n", with: end)) == out.replacing("\n", with: end))
      #expect(try stream.rewritten(String(sent.dropLast())) == String(out.dropLast()))
    }
  }

  @Test("of DashScope and Qianfan keeps the spacing that their libraries insist on")
  func spacing() throws {
    let dashScope = try #require(Case.all.first { $0.format == "dashscope" })
    let frame = "id:1\nevent:result\n:HTTP_STATUS/200\ndata:{\"output\":{\"text\":\"PERSON-7K2F\"}}\n\n"
    #expect(try dashScope.rewritten(frame).hasPrefix("id:1\nevent:result\n:HTTP_STATUS/200\ndata:{\"output\":"))
    #expect(try dashScope.rewritten(dashScope.error) == dashScope.error)
    let ernie = try #require(Case.all.first { $0.format == "ernie-v1" })
    #expect(try ernie.rewritten("data: {\"result\":\"PERSON-7K2F\"}\n\n").hasPrefix("data: {\"result\":"))
  }

  @Test("of one document passes the blank lines that a busy server sends first")
  func blankLinesFirst() throws {
    var stream = try #require(Case.all.first { $0.format == "deepseek-chat" })
    stream.framing = .document
    let body = "\n\n\n{ \"choices\" : [ {\"message\":{\"content\":\"PERSON-7K2F\"}, \"x\":1.0} ]}\n"
    let expected = body.replacing("PERSON-7K2F", with: "\u{5F20} \\\"\u{4E09}\\\\")
    for chunk in [1, 2, .max] { #expect(try stream.rewritten(body, chunk: chunk) == expected) }
  }

  @Test("of an array gives each element as it comes")
  func elements() throws {
    let stream = try #require(Case.all.first { $0.name == "gemini-generate as an array" })
    var rewriter = try stream.rewriter()
    let first = "[{\"candidates\": [{\"content\": {\"parts\": [{\"text\": \"Yes.\"}]}}]}"
    #expect(String(decoding: try rewriter.push(Array(first.utf8)), as: UTF8.self) == first)
  }
}

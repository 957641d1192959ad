import ModelAPIs
import Testing

@Suite("Events that are like those before them")
struct AnswerTemplateTests {
  private static func event(_ id: String, _ number: String, _ text: String, _ finish: String = "null") -> String {
    "data: {\"id\":\"\(id)\",\"created\":\(number),\"choices\":[{\"index\":0,\"delta\":{\"content\":\"\(text)\"},"
      + "\"finish_reason\":\(finish)}],\"PERSON\":\"m\"}\n\n"
  }

  private func restored(_ stream: String) throws -> String {
    var rewriter = StreamRewriter(format: .openAIChat, framing: .events) {
      FormatsTextStream(values: [("PERSON-7K2F", "Wang")], layer: $0.layer)
    }
    return String(decoding: try rewriter.push(Array(stream.utf8)) + rewriter.finish(), as: UTF8.self)
  }

  @Test(
    "are restored as the first is, whatever stands in them",
    arguments: [
      ("a", "1", "PERSON-7K2F"), ("PERSON-7K2F", "1", "b"), ("x\\\"PERSON-7K2F\\n", "22", "\\u5f20PERSON-7K2F\\\\"),
      ("", "0", ""), ("b", "71", "y"), ("b", "7", "yPERSON-7K2F"), ("bPERSON-7K2F", "7", "y"),
      ("an id that is longer PERSON-7K2F", "1.50", "PERSON-7K2F PERSON-7K2F"),
      ("a", "-1e9", "\\/"),
    ])
  func like(id: String, number: String, text: String) throws {
    let events = [Self.event("a", "1", "x"), Self.event(id, number, text), Self.event("a", "1", "x")]
    for event in events + events.reversed() {
      let stream = Self.event("b", "7", "y") + event + Self.event("b", "7", "PERSON-7K2F")
      #expect(try restored(stream) == stream.replacing("PERSON-7K2F", with: "Wang"))
    }
  }

  @Test(
    "and are no JSON pass as they are",
    arguments: ["01", "1.", "", "nul", "\"", "1}", "\"a\u{1}\"", "\"\\x\"", "\"\\ud800\"", "1,\"created\":2"])
  func broken(number: String) throws {
    let broken = Self.event("PERSON-7K2F", number, "b")
    let stream = Self.event("a", "1", "x") + broken + Self.event("a", "1", "PERSON-7K2F")
    let out = try restored(stream)
    #expect(out == Self.event("a", "1", "x") + broken + Self.event("a", "1", "Wang"))
  }

  @Test("end a text when one of them says so")
  func ends() throws {
    let stream = [
      Self.event("a", "1", "x"), Self.event("a", "1", "PERSON-"), Self.event("a", "2", "7K2F", "\"stop\""),
      Self.event("a", "1", "PERSON-"), Self.event("a", "2", "", "\"stop\""), Self.event("a", "1", "7K2F"),
    ]
    var wanted = stream
    wanted[1] = Self.event("a", "1", "")
    wanted[2] = Self.event("a", "2", "Wang", "\"stop\"")
    #expect(try restored(stream.joined()) == wanted.joined())
  }
}

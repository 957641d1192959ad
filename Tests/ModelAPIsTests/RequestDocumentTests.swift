import ModelAPIs
import Testing

@Suite("A request")
struct RequestDocumentTests {
  private func document(_ text: String, _ format: WireFormat = .generic) throws -> RequestDocument {
    try RequestDocument(Array(text.utf8), format: format)
  }

  private func replaced(_ text: String, _ old: String, _ new: String, _ format: WireFormat = .generic) throws -> String
  {
    let document = try document(text, format)
    var edits: [TextEdit] = []
    for field in document.fields where field.role == .text {
      let value = String(decoding: document.text[field.range], as: UTF8.self)
      guard let found = value.firstRange(of: old) else { continue }
      let start = field.range.lowerBound + value.utf8.distance(from: value.startIndex, to: found.lowerBound)
      edits.append(TextEdit(range: start..<start + old.utf8.count, replacement: Array(new.utf8)))
    }
    return String(decoding: document.applying(edits), as: UTF8.self)
  }

  @Test("has every string changed and every other byte the same", arguments: 0..<400)
  func random(seed: UInt64) throws {
    let json = RandomJSON(seed: seed)
    let document = try RequestDocument(json.original, format: .generic)
    #expect(document.applying([]) == json.original)
    let out = document.replacing { _, field, text in field.token == .string ? RandomJSON.change(text) : nil }
    #expect(String(decoding: out, as: UTF8.self) == String(decoding: json.changed, as: UTF8.self))
  }

  @Test("is refused wherever it is cut", arguments: 0..<40)
  func cut(seed: UInt64) throws {
    let whole = Array("{\"a\":".utf8) + RandomJSON(seed: seed).original + Array("}".utf8)
    for end in 1..<whole.count {
      #expect(throws: BodyError.self) { try RequestDocument(Array(whole[..<end]), format: .generic) }
    }
  }

  @Test(
    "is changed inside escapes, keys, numbers and JSON in strings",
    arguments: [
      (#"{"a": "\u5f20\u4e09 x\n"}"#, "\u{5F20}\u{4E09}", "P-1", #"{"a": "P-1 x\n"}"#),
      (#"{"a":"\\u5f20\\u4e09 {"}"#, "\u{5F20}\u{4E09}", "P-1", #"{"a":"P-1 {"}"#),
      (#"{"phone":13812345678}"#, "13812345678", "P-1", #"{"phone":"P-1"}"#),
      (#"{"13812345678":1.0}"#, "13812345678", "P\"", #"{"P\"":1.0}"#),
      (
        #"{"a":"{\"b\":\"\\u5f20 \\\"c\\\"\",\"d\":1e400}"}"#, "\u{5F20}", "\"",
        #"{"a":"{\"b\":\"\\\" \\\"c\\\"\",\"d\":1e400}"}"#
      ),
      (#"{"a":"{\"phone\":13812345678}"}"#, "13812345678", "P", #"{"a":"{\"phone\":\"P\"}"}"#),
      (#"{"a":"[\"{\\\"b\\\":\\\"x1y\\\"}\"]"}"#, "x1y", "\n", #"{"a":"[\"{\\\"b\\\":\\\"\\\\n\\\"}\"]"}"#),
    ])
  func inside(text: String, old: String, new: String, wanted: String) throws {
    #expect(try replaced(text, old, new) == wanted)
  }

  @Test("shows a rule the key that an unlisted value stands under")
  func context() throws {
    let document = try document(#"{"password":["a1","b2"]}"#)
    let texts = document.fields.filter { $0.token == .string }.map {
      String(decoding: document.text[$0.context], as: UTF8.self)
    }
    #expect(texts == [#""password": "a1""#, #""password": "b2""#])
  }

  @Test("names the path of a field, and no key that may be a value")
  func paths() throws {
    let text = #"{"messages":[{"content":"a"},{"content":[{"text":"b","x":"{\"k\":\"c\"}"}]}],"13800000000":"d"}"#
    let document = try document(text)
    let strings = document.fields.filter { $0.token == .string }
    #expect(
      strings.map { document.path(of: $0) }
        == ["messages[0].content", "messages[1].content[0].text", "messages[1].content[0].x.k", "*"])
  }

  @Test("keeps what must not be changed, and what is no text")
  func roles() throws {
    let text =
      #"{"model":"m","messages":[{"role":"user","content":[{"type":"thinking","thinking":"t","signature":"s"}]}]}"#
    let document = try document(text, .anthropicMessages)
    let roles = document.fields.map { "\(document.path(of: $0)) \($0.role)" }
    #expect(
      roles == [
        "model untouchable", "messages[0].role untouchable", "messages[0].content[0].type untouchable",
        "messages[0].content[0].thinking text",
      ])
    #expect(document.unscannedBytes == 1)
  }
}

import ModelAPIs
import Testing

@Suite("A bad body")
struct BadBodyTests {
  private static let deep = String(repeating: "[", count: 100_000)

  @Test(
    "is refused with the place where it is bad",
    arguments: [
      (#"{"a":"b"#, .truncated, 7), (#"{"a":"#, .truncated, 5), ("", nil, nil), ("[1,]", .unexpectedByte, 3),
      ("{\"a\":1,\"a\":2}", .duplicateKey, 7), ("{\"a\":1,\"\\u0061\":2}", .duplicateKey, 7),
      (#"["\ud800"]"#, .loneSurrogate, 2), (#"["\udc00"]"#, .loneSurrogate, 2),
      (#"["\ud800\u0041"]"#, .loneSurrogate, 2),
      (#"["\x41"]"#, .invalidEscape, 2), (#"["\u12g4"]"#, .invalidEscape, 2), ("[\"a\u{1}\"]", .controlCharacter, 3),
      ("\u{FEFF}{}", .byteOrderMark, 0), ("[NaN]", .invalidNumber, 1), ("[01]", .invalidNumber, 1),
      ("[-]", .invalidNumber, 1),
      ("[1.]", .invalidNumber, 1), ("[Infinity]", .invalidNumber, 1), ("{} x", .trailingBytes, 3),
      ("{}{}", .trailingBytes, 2),
      ("{'a':1}", .unexpectedByte, 1), ("[1 2]", .unexpectedByte, 3), ("tru", .truncated, 0),
      ("[nul]", .unexpectedByte, 1),
      (deep, .tooDeep(limit: 512), 512), (String(repeating: "{\"a\":", count: 100_000), .tooDeep(limit: 512), 2560),
    ] as [(String, BodyError.Code?, Int?)])
  func refused(text: String, code: BodyError.Code?, offset: Int?) throws {
    guard let code else {
      #expect(try RequestDocument(Array(text.utf8), format: .generic).fields.isEmpty)
      return
    }
    let error = #expect(throws: BodyError.self) { try RequestDocument(Array(text.utf8), format: .generic) }
    #expect(error?.code == code)
    #expect(error?.offset == offset)
  }

  @Test(
    "of bytes that are no UTF-8 is refused with the first of them",
    arguments: [[0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xE4, 0xB8], [0xF5, 0x80, 0x80, 0x80]] as [[UInt8]])
  func notUTF8(bytes: [UInt8]) {
    let body = Array("[\"abc".utf8) + bytes + Array("\"]".utf8)
    let error = #expect(throws: BodyError.self) { try RequestDocument(body, format: .generic) }
    #expect(error?.code == .invalidUTF8)
    #expect(error?.offset == 5)
  }

  @Test("deeper in strings of JSON than the limit is refused")
  func deepInside() throws {
    let inner = String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
    let error = #expect(throws: BodyError.self) { try RequestDocument(Array("[\"\(inner)\"]".utf8), format: .generic) }
    #expect(error?.code == .tooDeep(limit: 512))
  }

  @Test("larger than the limit is refused before it is read")
  func large() {
    var policy = RequestPolicy()
    policy.mostBytes = 9
    let error = #expect(throws: BodyError.self) {
      try RequestDocument(Array("[123456789]".utf8), format: .generic, policy: policy)
    }
    #expect(error?.code == .tooLarge(limit: 9))
  }

  @Test("shows no key that may be a value in its error")
  func silent() {
    let error = #expect(throws: BodyError.self) {
      try RequestDocument(Array(#"{"messages":[{"zhang@example.com":{"a":tru"#.utf8), format: .generic)
    }
    #expect(error?.path == "messages.*")
  }

  @Test(
    "that holds binary content, token ids or encrypted text is refused",
    arguments: [
      (#"{"messages":[{"content":[{"image_url":{"url":"data:image/png;base64,AA"}}]}]}"#, BodyError.Code.binary),
      (#"{"input":[[1,2,3]]}"#, .tokenIDs), (#"{"secret":"QUJD"}"#, .encrypted),
    ])
  func unreadable(text: String, code: BodyError.Code) {
    let format = WireFormat(
      name: "test", binary: ["messages[*].content[*].image_url"], tokenIDs: ["input[*]"], encrypted: ["secret"])
    let error = #expect(throws: BodyError.self) { try RequestDocument(Array(text.utf8), format: format) }
    #expect(error?.code == code)
  }

  @Test(
    "of another type is refused",
    arguments: ["application/octet-stream", "image/png", "application/x-www-form-urlencoded"])
  func type(name: String) {
    #expect(throws: BodyError.self) { try RequestDocument([0x41], contentType: name, format: .generic) }
  }

  @Test("in another character set is refused")
  func charset() {
    let error = #expect(throws: BodyError.self) {
      try RequestDocument(Array("{}".utf8), contentType: "application/json; charset=gbk", format: .generic)
    }
    #expect(error?.code == .charset("gbk"))
  }
}

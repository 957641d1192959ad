import ModelAPIs
import Testing

@Suite("Captured requests")
struct CapturesRequestTests {
  /// The keys of the captured requests that no client could use if they were changed.
  private static let fixed: Set<String> = [
    "model", "role", "type", "name", "required", "request_source", "response_mode", "session_id", "context_id",
    "conversation_id", "request_id", "previous_response_id", "mode", "encoding_format", "result_format", "custom_id",
    "Role", "Model",
  ]

  private static let json = CapturedExchange.all.filter {
    $0.body?.first == 0x7B && $0.body != [0x7B, 0x7D] && $0.name != "dashscope_gen_encrypted"
  }

  @Test("are as many as were recorded, each of a known format")
  func counted() {
    #expect(CapturedExchange.all.count == 72)
    #expect(Self.json.count > 50)
    let unknown = CapturedExchange.all.filter { $0.method == "POST" && $0.format == nil }
    #expect(unknown.map(\.testDescription) == [])
  }

  @Test("lose a value that is planted in any of their texts, and no other byte", arguments: json)
  func planted(exchange: CapturedExchange) throws {
    let strings = FormatsJSONStrings(try #require(exchange.body))
    let isASCII = strings.bytes.allSatisfy { $0 < 0x80 }
    let format = try #require(exchange.format)
    func isFixed(_ found: FormatsJSONStrings.Found) -> Bool {
      !found.path.hasPrefix("inputs") && Self.fixed.contains(String(found.path.split(separator: ".").last ?? ""))
    }
    func secret(_ number: Int) -> String { isASCII ? "\\u738b\\u4e94-\(number)." : "\u{738B}\u{4E94}-\(number)." }
    let planted = strings.changed { number, found in Array(strings.bytes[found.range]) + Array(secret(number).utf8) }
    let expected = strings.changed { number, found in
      Array(strings.bytes[found.range]) + Array((isFixed(found) ? secret(number) : "NAME-\(number).").utf8)
    }

    let document = try RequestDocument(planted, contentType: exchange.contentType, format: format)
    let out = document.applying(document.edits("\u{738B}\u{4E94}-", "NAME-"))
    #expect(String(decoding: out, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
    for (number, found) in strings.found.enumerated() where isFixed(found) {
      let whole = Array((found.text + "\u{738B}\u{4E94}-\(number).").utf8)
      #expect(document.fields.contains { $0.role == .untouchable && Array(document.text[$0.range]) == whole })
    }
  }

  @Test("stay as they are when nothing is found", arguments: CapturedExchange.all.filter { $0.body != nil })
  func unchanged(exchange: CapturedExchange) throws {
    var policy = RequestPolicy()
    policy.allowsBinary = true
    let body = try #require(exchange.body)
    if exchange.name == "dashscope_gen_encrypted" { return }
    let document = try RequestDocument(
      body, contentType: exchange.contentType, format: exchange.format ?? .generic, policy: policy)
    #expect(document.applying([]) == body)
    // Putting every text back in its place is the same, unless the client wrote escapes that need not be.
    if body.allSatisfy({ $0 >= 0x80 || $0 != 0x5C }) { #expect(document.replacing { _, _, text in text } == body) }
  }

  @Test(
    "in parts lose it in a line of the file and in the prompt",
    arguments: ["openai_files_batch", "openai_audio_transcription"])
  func parts(name: String) throws {
    let exchange = try #require(CapturedExchange.all.first { $0.name == name })
    let body = String(decoding: try #require(exchange.body), as: UTF8.self)
    let format = try #require(exchange.format)
    var policy = RequestPolicy()
    policy.allowsBinary = true
    let document = try RequestDocument(
      Array(body.utf8), contentType: exchange.contentType, format: format, policy: policy)
    let out = document.applying(document.edits("zhang@example.com", "MAIL-1A"))
    #expect(body.contains("zhang@example.com"))
    #expect(String(decoding: out, as: UTF8.self) == body.replacing("zhang@example.com", with: "MAIL-1A"))
  }

  @Test("that the client encrypted, or with sound in them, are refused")
  func refused() throws {
    let encrypted = try #require(
      CapturedExchange.all.first { $0.name == "dashscope_gen_encrypted" && $0.method == "POST" })
    #expect { try RequestDocument(encrypted.body ?? [], format: encrypted.format ?? .generic) } throws: {
      ($0 as? BodyError)?.code == .encrypted
    }
    #expect(encrypted.format?.refusedHeaders == ["X-DashScope-EncryptionKey"])
    let sound = try #require(CapturedExchange.all.first { $0.name == "openai_audio_transcription" })
    #expect {
      try RequestDocument(sound.body ?? [], contentType: sound.contentType, format: sound.format ?? .generic)
    } throws: {
      ($0 as? BodyError)?.code == .binary
    }
    let query = try #require(CapturedExchange.all.first { $0.name == "tencent_get_method_text_in_query" })
    #expect(FormatRegistry.refusal(method: "GET", host: query.host, path: "/", headers: query.headers) != nil)
  }
}

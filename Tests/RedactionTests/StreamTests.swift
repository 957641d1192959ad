import RedactKit
import Testing

@Suite struct StreamTests {
  private func pieces(_ text: [UInt8], of size: Int) -> AsyncStream<[UInt8]> {
    AsyncStream { stream in
      var start = 0
      while start < text.count {
        stream.yield(Array(text[start..<min(text.count, start + size)]))
        start += size
      }
      stream.finish()
    }
  }

  @Test("a stream goes out and comes back the same as the whole text, however it is cut", arguments: [1, 2, 7, 1000])
  func roundTrip(_ size: Int) async throws {
    let session = try Redactor(rules: LawTests.rules).session()
    let text = Array(String(repeating: "给13800138000或bob@example.com回电。\r\n", count: 40).utf8)
    var safe: [UInt8] = []
    for try await piece in session.redact(pieces(text, of: size)) { safe += piece }
    #expect(try safe == session.redact(text).bytes)
    var back: [UInt8] = []
    for try await piece in session.restore(pieces(safe, of: size)) { back += piece }
    #expect(back == text)
  }

  @Test("windows of a long text agree however it comes, and lose nothing at their borders")
  func windows() throws {
    var text: [UInt8] = []
    while text.count < StreamRedactor.window + 100_000 { text += Array("无换行13800138000，第\(text.count)条 ".utf8) }
    try expectSameWindows(of: text, hiding: "13800138000")
  }
}

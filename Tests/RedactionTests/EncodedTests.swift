import Testing

@testable import Redaction

@Suite struct EncodedTests {
  static func runs(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return EncodedTexts(bytes.span).runs.map {
      String(decoding: bytes[$0.range], as: UTF8.self) + " " + String(decoding: $0.decoded, as: UTF8.self)
    }
  }

  @Test(
    "a run that decodes to text is found with its padding",
    arguments: [
      ("data:MTM4MDAxMzgwMDA4OA==;", ["MTM4MDAxMzgwMDA4OA== 1380013800088"]),
      ("=aGVsbG8gd29ybGQhIQ", ["aGVsbG8gd29ybGQhIQ hello world!!"]),
      ("\u{8BF7}5omL5py6MTM4MDAxMzgwMDA\u{6536}", ["5omL5py6MTM4MDAxMzgwMDA \u{624B}\u{673A}13800138000"]),
      ("eyJhIjoiPz8_Pj4-In0=", ["eyJhIjoiPz8_Pj4-In0= {\"a\":\"???>>>\"}"]),
    ])
  func found(text: String, wanted: [String]) {
    #expect(Self.runs(text) == wanted)
  }

  @Test(
    "what is short, or no text when it is decoded, is left alone",
    arguments: [
      "", "aGVsbG8gd29y", "UserServiceImplementation", "0123456789abcdef0123456789abcdef", "/usr/lib/x86_64-linux-gnu/",
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAf",
    ])
  func none(text: String) {
    #expect(Self.runs(text).isEmpty)
  }
}

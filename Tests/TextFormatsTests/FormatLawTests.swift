import Foundation
import RedactKit
import Testing
import TextFormats

@Suite struct FormatLawTests {
  private static let key = SessionKey.random()

  private func check(_ document: RandomDocument, _ format: TextFormat, seed: UInt64) throws {
    let bytes = document.bytes
    let whole = try RoundTrip(bytes, format, session: RoundTrip.redactor.session(key: Self.key))
    #expect(whole.back == bytes, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))\n\(whole.text)")
    let isKept = document.isKept(in: whole.sent)
    #expect(isKept, "seed \(seed): \(String(decoding: bytes, as: UTF8.self))\n\(whole.text)")
    for value in document.plainValues { #expect(!whole.text.contains(value), "seed \(seed)") }
    var random = document
    let cut = try RoundTrip(bytes, format, cuts: random.cuts(), session: RoundTrip.redactor.session(key: Self.key))
    #expect(cut.sent == whole.sent && cut.back == whole.back, "seed \(seed)")
  }

  @Test("JSON Lines: values go, every other byte stays, all comes back, wherever it is cut", arguments: 1...60)
  func lines(_ seed: UInt64) throws {
    try check(RandomDocument.values(seed: seed, onLines: true), .jsonl, seed: seed)
  }

  @Test("JSON: values go, every other byte stays, all comes back, wherever it is cut", arguments: 1...60)
  func values(_ seed: UInt64) throws {
    try check(RandomDocument.values(seed: seed, onLines: false), .json, seed: seed)
  }

  @Test("CSV and TSV: values go, every other byte stays, all comes back, wherever it is cut", arguments: 1...60)
  func tables(_ seed: UInt64) throws {
    try check(RandomDocument.table(seed: seed, separator: ","), .csv, seed: seed)
    try check(RandomDocument.table(seed: seed, separator: "\t"), .tsv, seed: seed)
  }

  @Test("redacting what is redacted changes nothing", arguments: 1...20)
  func twice(_ seed: UInt64) throws {
    let session = RoundTrip.redactor.session()
    for (document, format) in [
      (RandomDocument.values(seed: seed, onLines: true), TextFormat.jsonl),
      (RandomDocument.table(seed: seed, separator: ","), .csv),
    ] {
      let once = try RoundTrip(document.bytes, format, session: session)
      #expect(try RoundTrip(once.sent, format, session: session).sent == once.sent, "seed \(seed)")
    }
  }

  @Test("a document of many batches is the same at any cut, and a value of an early one is known in a late one")
  func batches() throws {
    let filler = #"{"n":1,"msg":"\#(String(repeating: "all is well, nothing to see here. ", count: 900))"}"#
    var lines = Array(repeating: filler, count: 70)
    lines[3] = #"{"msg":"客户经理\u6b27\u9633\u82e5\u6eaa 13800138000"}"#
    lines[66] = #"{"msg":"1380013800\u0030"}"#
    let bytes = Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    let key = SessionKey.random()
    let whole = try RoundTrip(bytes, .jsonl, session: RoundTrip.redactor.session(key: key))
    #expect(whole.back == bytes && !whole.text.contains("138001"))
    let cut = try RoundTrip(
      bytes, .jsonl, cuts: [70_001, 3, 100_003], session: RoundTrip.redactor.session(key: key))
    #expect(cut.sent == whole.sent)
  }

  @Test("the format is told by the first bytes, in redacted text as in the text itself")
  func guesses() throws {
    let cases: [(String, TextFormat)] = [
      ("", .text), ("  \n", .text), ("电话13800138000", .text), ("a,b\n1,2\n", .text),
      (#"{"a":"13800138000"}"#, .jsonl), ("\u{FEFF}\n{\"a\":13800138000}\r\n{}\r\n", .jsonl),
      ("{\n\"a\": \"13800138000\"}", .json), ("[\n\"13800138000\",\n2]", .json), ("[1,2]\n[3]\n", .jsonl),
      ("[section]\nphone=13800138000\n", .text), ("{{name}} 13800138000", .text),
      ("{\"a\":1}\nplain 13800138000\n", .text),
      ("{\"a\": \"\\u5f20\\u4f1f\\u7684\\u7535\\u8bdd\\u662f\"} 13800138000 x", .text),
    ]
    for (text, format) in cases {
      let run = try RoundTrip(text, nil, cuts: [1, 2, 3])
      #expect(run.format == format && run.back == Array(text.utf8) && !run.text.contains("138001"), "\(text)")
    }
    let names: [(String, TextFormat?)] = [
      ("a/b.JSON", .json), ("x.jsonl", .jsonl), ("x.ndjson", .jsonl), ("x.csv", .csv), ("x.tsv", .tsv), ("x.log", nil),
      ("json", nil), ("-", nil),
    ]
    for (name, format) in names { #expect(TextFormat(fileName: name) == format, "\(name)") }
  }

  @Test("findings are told at the places of the original bytes")
  func places() throws {
    let line = #"{"a":"\u5f20 1380013800\u0030","n":13800138001,"s":"{\"b\":\"u1@example.com\"}"}"#
    let csv = "c0,c1\r\n\"x \"\"13800138000\"\" y\",u1@example.com\n"
    for (text, format) in [(line, TextFormat.jsonl), (csv, .csv)] {
      var redactor = FormattedRedactor(session: RoundTrip.redactor.session(), format: format)
      var source: [UInt8] = []
      var found: [String] = []
      func tell(_ bytes: [UInt8], _ findings: [Finding]) {
        source += bytes
        found += findings.map { String(decoding: bytes[$0.range], as: UTF8.self) }
      }
      try redactor.scan(Array(text.utf8), tell)
      try redactor.finishScan(tell)
      #expect(source == Array(text.utf8))
      #expect(
        found
          == (format == .csv
            ? ["13800138000", "u1@example.com"] : [#"1380013800\u0030"#, "13800138001", "u1@example.com"]))
    }
  }

  @Test("an id in hexadecimal digits is never taken for the code of a later value")
  func ids() throws {
    let session = RoundTrip.redactor.session()
    for number in 0..<3000 {
      let safe = try session.redact("138\(10_000_000 + number)").text
      let code = try #require(safe.firstMatch(of: #/PHONE-(\w{8})$/#), "\(safe)").1
      #expect(code.contains { !$0.isHexDigit }, "\(safe)")
    }
  }
}

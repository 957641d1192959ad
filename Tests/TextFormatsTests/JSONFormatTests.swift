import RedactKit
import Testing
import TextFormats

@Suite struct JSONFormatTests {
  @Test("a log line in escapes leaves without its values and comes back with the same escapes")
  func escapes() throws {
    let line =
      #"{"level":"info","msg":"\u5ba2\u6237\u5F20\u4f1f\u7684\u7535\u8bdd\u662f\u0031\u003380013\u00380\u0030\u0030","n":1.0}"#
      + "\r\n"
    let run = try RoundTrip(line, .jsonl)
    let pattern =
      #/\{"level":"info","msg":"\\u5ba2\\u6237PERSON-\w{8}-\w\w\\u7684\\u7535\\u8bdd\\u662fPHONE-\w{8}-\w\w","n":1.0\}\r\n/#
    #expect(run.text.wholeMatch(of: pattern) != nil, "\(run.text)")
    #expect(run.back == Array(line.utf8))
  }

  @Test("two spellings of one value have one code, and each comes back as it was")
  func spellings() throws {
    let lines = #"""
      {"a":"13800138000"}
      {"a":"1380013800\u0030"}
      {"a":13800138000}
      """#
    let run = try RoundTrip(lines, .jsonl)
    let codes = run.text.matches(of: #/PHONE-(\w{8})(-\w+)?/#)
    #expect(Set(codes.map { $0.1 }).count == 1 && Set(codes.map { $0.0 }).count == 3, "\(run.text)")
    #expect(run.back == Array(lines.utf8))
  }

  @Test("a number that is a value becomes a string, and a number again")
  func numbers() throws {
    let document = #"{"phone": 13800138000, "n": [13800138000, 1.0, 1e400, -0], "s": "{\"p\":13800138000}"}"#
    let run = try RoundTrip(document, .json)
    let pattern =
      #/\{"phone": "(PHONE-\w{8}-\w\w)", "n": \["(PHONE-\w{8}-\w\w)", 1.0, 1e400, -0\], "s": "\{\\"p\\":\\"(PHONE-\w{8}-\w\w)\\"\}"\}/#
    let match = try #require(run.text.wholeMatch(of: pattern), "\(run.text)")
    #expect(match.1 == match.2 && match.2 == match.3)
    #expect(run.back == Array(document.utf8))
  }

  @Test(
    "values are found in keys, elements, and JSON inside strings",
    arguments: [
      #"{"13800138000":1}"#, #"["13800138000"]"#, #"[["13800138000"],{"a":{"b":["x","13800138000"]}}]"#,
      #"{"arguments":"{\"to\":\"1380013\\u00380\\u0030\\u0030\",\"q\":\"\\\"\"}"}"#,
      #"{"a":"[{\"b\":\"{\\\"c\\\":\\\"13800138000\\\"}\"}]"}"#,
      #"{"a":"13800138000","a":"13800138000"}"#, #""13800138000""#, "\u{FEFF}{\"a\":\"13800138000\"}",
      "{\"a\":\"13800138000\"} \n\t[\"13800138000\"]\n12 true \"13800138000\"",
      #"{"u":"data:text/plain;base64,5omL5py6MTM4MDAxMzgwMDA="}"#,
    ])
  func places(_ document: String) throws {
    let run = try RoundTrip(document, .json)
    #expect(!run.counts.isEmpty && !run.text.contains("1380013") && !run.text.contains("MTM4"), "\(run.text)")
    #expect(run.back == Array(document.utf8))
  }

  @Test("a value in a file's escapes is plain in an answer in prose")
  func prose() throws {
    let session = RoundTrip.redactor.session()
    let run = try RoundTrip(#"{"tel":"1380013800\u0030"}"#, .json, session: session)
    let placeholder = try #require(run.text.firstMatch(of: #/PHONE-[\w-]+/#))
    #expect(session.restore("打电话给\(placeholder.0)") == "打电话给13800138000")
  }

  @Test("a value is escaped as often as the place needs where it lands")
  func landing() throws {
    let session = RoundTrip.redactor.session()
    let safe = try session.redact("password: \"aB3$x\\y9Kq!\"")
    let placeholder = try #require(safe.text.firstMatch(of: #/[A-Z]+-\w{8}/#), "\(safe.text)").0
    var restorer = FormattedRestorer(format: .jsonl)
    restorer.learn(session.vault)
    let answer = #"{"a":"\#(placeholder)","b":"{\"c\":\"\#(placeholder)\"}"}"#
    let back = try restorer.restore(Array(answer.utf8)) + restorer.finish()
    #expect(String(decoding: back, as: UTF8.self) == #"{"a":"aB3$x\\y9Kq!","b":"{\"c\":\"aB3$x\\\\y9Kq!\"}"}"#)
  }

  private static let broken: [(String, TextFormat, Int, Int)] = [
    ("{\"a\":1}\n{\"a\":nan}\n", .jsonl, 2, 13), ("{\"a\":1}\n\nnot json\n", .jsonl, 3, 9),
    ("{\"a\":\"\\ud83d\"}", .jsonl, 1, 6), ("{\"a\":\"\\q\"}", .jsonl, 1, 6), ("{\"a\":1", .jsonl, 1, 6),
    ("{\"a\":1} {\"a\":2}", .jsonl, 1, 8), ("[1 2]", .json, 1, 3), ("[1,\n,2]", .json, 2, 4), ("[1,\n]", .json, 2, 4),
    ("[1,\n2", .json, 2, 5), ("{\"a\"\n:1]}", .json, 2, 7), ("1 ]", .json, 1, 2), ("[01]", .json, 1, 1),
    ("{\"a\":\"x\ty\"}", .json, 1, 7),
  ]

  @Test("what is not JSON is refused with its place, and nothing from there on is sent", arguments: broken)
  func refusals(_ document: String, _ format: TextFormat, _ line: Int, _ offset: Int) throws {
    let error = #expect(throws: FormatError.self) { try RoundTrip(document, format) }
    #expect(error?.line == line && error?.offset == offset, "\(String(describing: error?.description))")
  }

  @Test("a record over the bound is refused by the bound's name, and elements of an array count one by one")
  func bounds() throws {
    var limits = FormatLimits()
    limits.mostRecordBytes = 64
    let array = Array(("[" + Array(repeating: #"{"a":"13800138000"}"#, count: 40).joined(separator: ",\n ") + "]").utf8)
    #expect(try RoundTrip(array, .json, limits: limits).back == array)
    let long = Array(#"{"a":"\#(String(repeating: "x", count: 70))"}"#.utf8)
    for format in [TextFormat.json, .jsonl] {
      for cuts in [[1], [1 << 16]] {
        let error = #expect(throws: FormatError.self) { try RoundTrip(long, format, cuts: cuts, limits: limits) }
        #expect(error?.description.contains("64 bytes of the record limit") == true)
      }
    }
    let deep = String(repeating: "[", count: 600) + String(repeating: "]", count: 600)
    let error = #expect(throws: FormatError.self) { try RoundTrip("[\(deep)]", .json) }
    #expect(error?.description.contains("512 levels") == true)
  }

  @Test("a style that turns a string into JSON is refused rather than restored wrongly")
  func turning() throws {
    var options = RedactorOptions()
    options.style = try PlaceholderStyle(template: #"["{kind}-{code}"]"#)
    let session = try Redactor(options: options).session()
    #expect(throws: FormatError.self) { try RoundTrip(#"{"a":"13800138000"}"#, .json, session: session) }
    let inside = #"{"a":"call 13800138000"}"#
    #expect(try RoundTrip(inside, .json, session: session).back == Array(inside.utf8))
  }
}

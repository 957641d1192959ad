import Foundation
import TestSupport
import Testing

@Suite struct FormatTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private static let log = #"{"msg":"\u7535\u8bdd 1380013800\u0030","n":13800138000}"# + "\r\n"

  @Test(
    "each format comes back byte for byte, given as an option, in a file of settings, or told by itself",
    arguments: [
      ("--format jsonl", "--format jsonl"), ("--format json", "--format json"), ("--format auto", "--format auto"),
      ("--config f.yaml", "--input-format jsonl"),
    ])
  func roundTrip(_ options: String, _ back: String) throws {
    try folder.write("f.yaml", "format: jsonl\n")
    try folder.write("log", Self.log)
    let there = options.split(separator: " ").map(String.init)
    let safe = try Command(there + ["--session", "s", "log"], input: Data(), folder: folder)
    #expect(safe.status == 0 && safe.errors.isEmpty, "\(safe.errors)")
    #expect(
      safe.text.wholeMatch(of: #/\{"msg":"\\u7535\\u8bdd PHONE-\w{8}-\w\w","n":"PHONE-\w{8}-\w\w"\}\r\n/#) != nil,
      "\(safe.text)")
    let again = back.split(separator: " ").map(String.init)
    let restored = try Command(["restore", "--session", "s"] + again, input: safe.output, folder: folder)
    #expect(restored.status == 0 && restored.text == Self.log, "\(restored.errors)\(restored.text)")
  }

  @Test("what is not of the format ends with status 3 and file, line and byte, and nothing of it is written")
  func refusals() throws {
    try folder.write("bad.jsonl", "{\"a\":1}\n{\"a\":\"13800138000\"}\n{\"a\":NaN}\n")
    for arguments in [["--format", "jsonl"], ["--format", "auto"], ["scan", "--input-format", "jsonl"]] {
      let run = try Command(arguments + ["bad.jsonl"], input: Data(), folder: folder)
      #expect(run.status == 3 && run.output.isEmpty)
      #expect(run.errors.hasPrefix("redact: error: 'bad.jsonl': Line 3, byte 33,"), "\(run.errors)")
      #expect(!run.errors.contains("138"))
    }
  }

  @Test("--stats says how a file was read when that was told by itself")
  func told() throws {
    try folder.write("a.csv", "电话,备注\n13800138000,x\n")
    try folder.write("b", "[section]\nphone=13800138000\n")
    let run = try Command(
      "--format", "auto", "--stats", "a.csv", "b", "-", input: Data(Self.log.utf8), folder: folder)
    #expect(
      run.errors.hasPrefix(
        "redact: 'a.csv' read as csv\nredact: 'b' read as text\nredact: standard input read as jsonl\nredact: 4 values"),
      "\(run.errors)")
  }

  @Test("scan tells line, column and bytes of the file as it is")
  func scan() throws {
    let text = "{\"a\":1}\n" + Self.log
    let run = try Command(
      "scan", "--input-format", "jsonl", "--format", "jsonl", input: Data(text.utf8), folder: folder)
    let bytes = Array(text.utf8)
    var found: [String] = []
    for line in run.text.split(separator: "\n") {
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let start = try #require(object["start"] as? Int)
      let end = try #require(object["end"] as? Int)
      #expect(object["line"] as? Int == 2 && object["column"] as? Int == start - 8 + 1)
      found.append(String(decoding: bytes[start..<end], as: UTF8.self))
    }
    #expect(found == [#"1380013800\u0030"#, "13800138000"])
  }

  @Test("escapes are seen where text is read without its structure")
  func escapes() throws {
    let text = #"error in {"who": "\u5ba2\u6237\u5f20\u4f1f", "tel": "1380013800\u0030", "x": "#
    let safe = try Command("--session", "s", input: Data(text.utf8), folder: folder)
    #expect(
      safe.text.wholeMatch(of: #/error in \{"who": "\\u5ba2\\u6237PERSON-\w{8}", "tel": "PHONE-\w{8}", "x": /#) != nil,
      "\(safe.text)")
    let back = try Command("restore", "--session", "s", input: safe.output, folder: folder)
    #expect(back.text == text)
  }
}

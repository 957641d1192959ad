import Foundation
import TestSupport
import Testing

@Suite("Findings")
struct ScanTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  struct Line: Decodable, Equatable {
    var file: String
    var line: Int
    var column: Int
    var start: Int
    var end: Int
    var entity: String
  }

  private func lines(_ arguments: [String]) throws -> [Line] {
    let run = try Command(["scan", "--format", "jsonl"] + arguments, input: Data(), folder: folder)
    #expect(run.status == 0, "\(run.errors)")
    return try run.text.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  private static let places: [(text: [UInt8], line: Int, column: Int)] = [
    (Array("电话13800138000".utf8), 1, 3),
    (Array("一\r\n二\r\n电话13800138000".utf8), 3, 3),
    (Array("\u{FEFF}13800138000".utf8), 1, 1),
    (Array("\u{1F600}e\u{301} 13800138000".utf8), 1, 5),
    (Array("\n\n\u{0} 13800138000\n".utf8), 3, 3),
    ([0xFF, 0xFE, 0x20] + Array("13800138000".utf8), 1, 4),
    (Array("１３８００１３８０００".utf8), 1, 1),
  ]

  @Test("have line, column in code points and byte range", arguments: places.indices)
  func place(_ number: Int) throws {
    let (text, line, column) = Self.places[number]
    try Data(text).write(to: folder.url.appendingPathComponent("text"))
    let found = try #require(try lines(["text"]).first)
    #expect(found.line == line && found.column == column, "\(found)")
    let value = String(decoding: text[found.start..<found.end], as: UTF8.self)
    #expect(value == "13800138000" || value == "１３８００１３８０００")
  }

  @Test("in a file of several windows are those that the filter replaces, each at its place")
  func windows() throws {
    var text = ""
    var phones = 0
    while text.utf8.count < (1 << 20) + 50_000 {
      text += "第\(phones)行 138\(10_000_000 + phones)\r\n" + String(repeating: "这一行没有什么，只有一些很普通的字。\r\n", count: 90)
      // A name that only its label gives away stands alone in the last window.
      if phones == 3 { text += "联系人：欧阳若溪\n" }
      phones += 1
    }
    try folder.write("text", text + "若有事，欧阳若溪会到。\n")
    let rules = ["--names", "off", "--only", "PHONE_NUMBER,PERSON", "text"]
    let found = try lines(rules)
    let bytes = Array(text.utf8)
    #expect(found.count { $0.entity == "PERSON" } == 2 && found.count { $0.entity == "PHONE_NUMBER" } == phones)
    for finding in found where finding.entity == "PHONE_NUMBER" {
      let start = String(decoding: bytes[finding.start..<finding.start + 3], as: UTF8.self)
      #expect(start == "138" && finding.end - finding.start == 11)
      #expect(bytes[..<finding.start].count { $0 == 0x0A } == finding.line - 1)
    }
    let safe = try Command(rules, input: Data(), folder: folder).text
    #expect(safe.matches(of: /(PHONE|PERSON)-[0-9A-Z]{8}/).count == found.count)
    let json = try Command(["scan", "--format", "json"] + rules, input: Data(), folder: folder).output
    #expect(try JSONDecoder().decode([Line].self, from: json) == found)
  }

  @Test("in one file say nothing of another")
  func files() throws {
    try folder.write("a", "联系人：欧阳若溪\n")
    try folder.write("b", "欧阳若溪\n13800138000\n")
    let found = try lines(["--names", "off", "a", "b"])
    #expect(found.map(\.file) == ["a", "b"] && found.map(\.line) == [1, 2], "\(found)")
  }

  @Test("name a file without obeying its name", arguments: ["", "--explain"])
  func controls(_ option: String) throws {
    let name = "a\u{1B}[2J\u{9B}1m\u{202E}\n.txt"
    try folder.write(name, "13800138000")
    for format in ["text", "json", "jsonl"] {
      let options = ["scan", "--format", format, name] + (option.isEmpty ? [] : [option])
      let run = try Command(options, input: Data(), folder: folder)
      #expect(run.status == 0 && run.text.contains("PHONE_NUMBER"), "\(run.errors)")
      #expect(!run.text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" }, "\(format)")
      if format == "text" { #expect(run.text.hasPrefix("a\\u{1B}[2J\\u{9B}1m\\u{202E}\\u{A}.txt:1:1: PHONE_NUMBER")) }
      if format == "json" {
        let all = try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]]
        #expect(all?.first?["file"] as? String == name)
      }
    }
  }

  @Test("are explained up to a size that has a name, several files in one list")
  func explained() throws {
    try folder.write("a", "13800138000" + String(repeating: " ", count: (1 << 20) - 11))
    try folder.write("b", "13900139000")
    let run = try Command("scan", "--explain", "--format", "json", "a", "b", input: Data(), folder: folder)
    let all = try JSONSerialization.jsonObject(with: run.output) as? [[String: Any]]
    let taken = all?.filter { $0["taken"] as? Bool == true }.compactMap { $0["file"] as? String }
    #expect(run.status == 0 && taken == ["a", "b"], "\(run.errors)")
  }

  @Test("as SARIF have what a reader of SARIF 2.1.0 needs", arguments: ["", "13800138000\r\n- a@example.com"])
  func sarif(_ text: String) throws {
    try folder.write("a b\u{6587}.txt", text)
    let run = try Command("scan", "--format", "sarif", "a b\u{6587}.txt", input: Data(), folder: folder)
    let log = try #require(JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0" && (log["$schema"] as? String)?.contains("sarif-2.1.0") == true)
    let first = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((first["tool"] as? [String: [String: Any]])?["driver"])
    #expect(driver["name"] as? String == "redact")
    #expect(first["columnKind"] as? String == "unicodeCodePoints")
    let ids = (driver["rules"] as? [[String: String]] ?? []).compactMap { $0["id"] }
    let results = try #require(first["results"] as? [[String: Any]])
    #expect(results.count == (text.isEmpty ? 0 : 2))
    for result in results {
      #expect(ids.contains(try #require(result["ruleId"] as? String)))
      #expect((result["message"] as? [String: String])?["text"] != nil)
      let location = try #require((result["locations"] as? [[String: [String: Any]]])?.first?["physicalLocation"])
      #expect((location["artifactLocation"] as? [String: String])?["uri"] == "a%20b%E6%96%87.txt")
      let region = try #require(location["region"] as? [String: Int])
      let isMail = region["startLine"] == 2
      #expect(
        region == [
          "startLine": isMail ? 2 : 1, "endLine": isMail ? 2 : 1, "startColumn": isMail ? 3 : 1,
          "endColumn": isMail ? 16 : 12, "byteOffset": isMail ? 15 : 0, "byteLength": isMail ? 13 : 11,
        ])
    }
  }
}

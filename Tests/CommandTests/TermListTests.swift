import Foundation
import TestSupport
import Testing

/// A list of terms that is read wrongly takes nothing, and nobody sees it.
@Suite("A file of terms")
struct TermListTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private static let texts: [(name: String, bytes: [UInt8])] = [
    ("lines", Array("青鸾计划\n白鹭计划".utf8)),
    ("Windows lines", Array("# ours\r\n青鸾计划\r\n\r\n白鹭计划\r\n".utf8)),
    ("a byte order mark", [0xEF, 0xBB, 0xBF] + Array("青鸾计划\n白鹭计划\n".utf8)),
    ("carriage returns alone", Array("青鸾计划\r白鹭计划\r".utf8)),
    ("space around", Array("  青鸾计划\t\n\u{3000}白鹭计划 \n".utf8)),
  ]

  @Test("is read whatever ends its lines", arguments: texts.indices)
  func terms(_ number: Int) throws {
    try Data(Self.texts[number].bytes).write(to: folder.url.appendingPathComponent("terms"))
    let text = Data("青鸾计划与白鹭计划".utf8)
    let taken = try Command("--deny", "@terms", input: text, folder: folder)
    #expect(taken.text.wholeMatch(of: /TERM-\w{8}与TERM-\w{8}/) != nil, "\(Self.texts[number].name): \(taken.text)")
    let passed = try Command("--deny", "@terms", "--allow", "@terms", input: text, folder: folder)
    #expect(passed.status == 0)
  }

  @Test(
    "may hold a hundred thousand terms, some twice, with blank lines, and is refused with the line of one too short")
  func many() throws {
    var lines = (0..<100_000).map { $0 % 9 == 0 ? "" : "青鸾计划\($0 % 60_000)号" }
    try folder.write("terms", lines.joined(separator: "\n"))
    let text = Data("青鸾计划59998号 青鸾计划60001号".utf8)
    let taken = try Command("--deny", "@terms", input: text, folder: folder)
    #expect(taken.text.wholeMatch(of: /TERM-\w{8} 青鸾计划60001号/) != nil, "\(taken.text) \(taken.errors)")
    lines[77_776] = "青"
    try folder.write("terms", lines.joined(separator: "\n"))
    let refused = try Command("--deny", "@terms", input: text, folder: folder)
    #expect(
      refused.status == 2 && refused.output.isEmpty && refused.errors.contains("terms:77777: "), "\(refused.errors)")
  }

  @Test("has two terms where two spellings only look the same")
  func spellings() throws {
    try folder.write("terms", "caf\u{E9}\ncafe\u{301}\n")
    let run = try Command("--deny", "@terms", input: Data("caf\u{E9} cafe\u{301}".utf8), folder: folder)
    #expect(run.text.wholeMatch(of: /TERM-\w{8} TERM-\w{8}/) != nil, "\(run.text)")
  }

  @Test(
    "is refused with its line when it is in another encoding",
    arguments: [
      ("gbk", [0x61, 0x62, 0x0A, 0xC7, 0xE0, 0xF0, 0xBD, 0x0A], "terms:2: this line is not UTF-8"),
      ("utf-16", [0xFF, 0xFE, 0x52, 0x97, 0x3E, 0x9E, 0x0A, 0x00], "terms:1: this line is not UTF-8"),
      ("utf-16 of ASCII", [0x61, 0x00, 0x62, 0x00, 0x0A, 0x00], "terms:1: this line is not UTF-8"),
    ])
  func refused(_ name: String, _ bytes: [UInt8], _ message: String) throws {
    try Data(bytes).write(to: folder.url.appendingPathComponent("terms"))
    for option in ["--deny", "--allow"] {
      let run = try Command(option, "@terms", input: Data("13800138000".utf8), folder: folder)
      #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(message), "\(name): \(run.errors)")
    }
  }
}

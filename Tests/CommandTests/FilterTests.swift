import Foundation
import TestSupport
import Testing

@Suite struct FilterTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  private static let texts: [Data] = [
    Data(), Data("\u{FEFF}电话13800138000\r\n".utf8), Data([0x00, 0xFF, 0xE4, 0x31, 0x0A] + Array("13800138000".utf8)),
    Data("no value here\n".utf8), Data("\u{FEFF}".utf8), Data("张伟的手机是１３８００１３８０００。PHONE-7K2F9C4M".utf8),
  ]

  @Test("what leaves comes back byte for byte", arguments: 0..<6)
  func roundTrip(_ number: Int) throws {
    let text = Self.texts[number]
    let safe = try Command("--session", "s", input: text, folder: folder)
    #expect(safe.status == 0 && safe.errors.isEmpty)
    #expect(!safe.text.contains("13800138000"))
    let back = try Command("restore", "--session", "s", input: safe.output, folder: folder)
    #expect(back.status == 0 && back.output == text)
  }

  @Test("a value and a private key across any read border are found")
  func borders() throws {
    let line = "MIIB" + String(repeating: "Ab3x", count: 15) + "\n"
    let body = String(repeating: line, count: 30)
    let key = "-----BEGIN PRIVATE KEY-----\n\(body)-----END PRIVATE KEY-----\n"
    for shift in [0, 1, 5, 700, 1500] {
      var text = Data(repeating: 0x2E, count: (1 << 20) - 1400 + shift)
      text += Data("\n\(key)13800138000".utf8) + Data(repeating: 0x2E, count: 70_000) + Data("13800138000".utf8)
      let safe = try Command("--session", "s\(shift)", input: text, folder: folder)
      #expect(!safe.text.contains("13800138000") && !safe.text.contains("MIIB"))
      let back = try Command("restore", "--session", "s\(shift)", input: safe.output, folder: folder)
      #expect(back.output == text)
    }
  }

  @Test("a session file that cannot be used is named, and nothing is written")
  func sessions() throws {
    try folder.write("empty", "")
    try folder.write("foreign", String(repeating: "not a session ", count: 40))
    for file in ["empty", "foreign", ".", "no/such/folder/s"] {
      let run = try Command("--session", file, input: Data("13800138000".utf8), folder: folder)
      #expect(run.status == 2 && run.output.isEmpty && run.errors.hasPrefix("redact: error: "), "\(file)")
    }
    let missing = try Command("restore", "--session", "missing", input: Data(), folder: folder)
    #expect(missing.status == 2 && missing.errors.contains("missing"))
  }

  @Test("rules, terms and exceptions of one's own need no rebuild")
  func own() throws {
    try folder.write(
      "rules.yaml",
      "rules:\n  - id: badge\n    entity: BADGE\n    pattern: 'B-[0-9]{4}'\n    match: [B-0042]\n    miss: [B-1]\n")
    try folder.write("terms.txt", "# ours\n青鸾计划\n\nLarkspur\n")
    let run = try Command(
      "--rules", "rules.yaml", "--deny", "@terms.txt", "--allow", "ops@example.com",
      input: Data("B-0042 青鸾计划 LARKSPUR ops@example.com it@example.com".utf8), folder: folder)
    #expect(
      run.text.wholeMatch(of: #/BADGE-\w{8} TERM-\w{8} TERM-\w{8}-\w\w ops@example.com EMAIL-\w{8}/#) != nil,
      "\(run.text)")
  }

  @Test(
    "a bad rule file is refused with its place",
    arguments: [
      ("rules:\n  - id: a\n    entity: A\n    pattern: '('\n", "bad.yaml:4:"),
      ("rules:\n  - id: a\n    entity: A\n    patern: 'x'\n", "bad.yaml:4:5"),
      ("rules:\n  - id: a\n    entity: A\n    pattern: 'x'\n    match: [y]\n", "bad.yaml:5:13:"),
      ("\t: {", "bad.yaml:1:"),
    ])
  func badRules(_ text: String, _ place: String) throws {
    try folder.write("bad.yaml", text)
    let run = try Command("--rules", "bad.yaml", input: Data("x".utf8), folder: folder)
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(place), "\(run.errors)")
  }

  @Test("a catastrophic pattern ends the run with status 3 and nothing more written")
  func catastrophic() throws {
    try folder.write("evil.yaml", "rules:\n  - id: evil\n    entity: EVIL\n    pattern: '(?:a+)+[bc]'\n")
    let run = try Command("--rules", "evil.yaml", input: Data(String(repeating: "a", count: 4000).utf8), folder: folder)
    #expect(run.status == 3 && run.output.isEmpty && run.errors.contains("evil"))
  }

  private static let statuses: [(String, Int32)] = [
    ("scan --fail", 1), ("scan", 0), ("--bogus", 2), ("--profile nope", 2), ("restore", 2), ("nosuchfile", 2),
    ("--deny x", 2), ("pipe", 2), ("--help", 0), ("--version", 0),
  ]

  @Test("exit status 1 means findings, 2 means usage", arguments: statuses)
  func status(_ line: String, _ status: Int32) throws {
    let arguments = line.split(separator: " ").map(String.init)
    let run = try Command(arguments, input: Data("13800138000 电话".utf8), folder: folder)
    #expect(run.status == status, "\(run.errors)")
  }

  @Test("a command in the middle never sees the value")
  func pipe() throws {
    let run = try Command(
      "pipe", "--", "sh", "-c", "tee seen", input: Data("给13800138000回电话".utf8), folder: folder)
    #expect(run.status == 0 && run.text == "给13800138000回电话", "\(run.errors)")
    let seen = try String(contentsOf: folder.url.appendingPathComponent("seen"), encoding: .utf8)
    #expect(seen.contains("PHONE-") && !seen.contains("13800138000"))
  }

  @Test("findings name place, entity and rule, and no value", arguments: ["text", "json", "jsonl", "sarif"])
  func formats(_ format: String) throws {
    let run = try Command("scan", "--format", format, input: Data("一行\n电话13800138000".utf8), folder: folder)
    #expect(run.text.contains("PHONE_NUMBER") && !run.text.contains("13800138000"))
    if format == "json" || format == "sarif" { _ = try JSONSerialization.jsonObject(with: run.output) }
    if format == "text" { #expect(run.text.hasPrefix("-:2:3: PHONE_NUMBER")) }
  }
}

import Foundation
import TestSupport
import Testing

@Suite("A configured style of placeholders")
struct StyleTests {
  let folder: Folder
  let text = Data("\u{7535}\u{8BDD}13800138000, again 13800138000, mail ops@example.com".utf8)
  init() throws { folder = try Folder() }

  private static let styles: [(settings: String, pattern: String)] = [
    ("template: '[[{kind}:{code}]]'", #"\[\[PHONE:[0-9A-Z]{8}\]\]"#),
    ("template: '<{kind}_{code}>', numbering: sequential", "<PHONE_1>"),
    ("numbering: keyed", "PHONE-[0-9A-Z]{8}"),
  ]

  @Test("is written, and restored without naming it again", arguments: 0..<3)
  func restored(_ number: Int) throws {
    let (settings, pattern) = Self.styles[number]
    let shape = try Regex(pattern)
    try folder.write("redact.yaml", "style: {\(settings)}\n")
    let safe = try Command("--config", "redact.yaml", "--session", "s", input: text, folder: folder)
    #expect(safe.status == 0, "\(safe.errors)")
    #expect(!safe.text.contains("13800138000") && safe.text.contains(shape), "\(safe.text)")
    let back = try Command("restore", "--session", "s", input: safe.output, folder: folder)
    #expect(back.status == 0 && back.output == text, "\(back.errors)")
    // A later call without settings goes on in the session's style, and gives the same bytes.
    let again = try Command("--session", "s", input: text, folder: folder)
    #expect(again.output == safe.output, "\(again.errors)")
  }

  @Test("is refused when the session was begun with another")
  func refused() throws {
    try folder.write("redact.yaml", "style: {template: '[[{kind}:{code}]]'}\n")
    _ = try Command("--session", "s", input: text, folder: folder)
    let run = try Command("--config", "redact.yaml", "--session", "s", input: text, folder: folder)
    #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("another style"), "\(run.errors)")
  }

  @Test("is what a command in the middle sees", arguments: 0..<3)
  func pipe(_ number: Int) throws {
    let (settings, pattern) = Self.styles[number]
    let shape = try Regex(pattern)
    try folder.write("redact.yaml", "style: {\(settings)}\n")
    let run = try Command("pipe", "--config", "redact.yaml", "--", "tee", "seen", input: text, folder: folder)
    #expect(run.status == 0 && run.output == text, "\(run.errors)")
    let seen = try String(contentsOf: folder.url.appendingPathComponent("seen"), encoding: .utf8)
    #expect(!seen.contains("13800138000") && seen.contains(shape), "\(seen)")
  }
}

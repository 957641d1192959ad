import Foundation
import TestSupport
import Testing

@Suite("Help")
struct HelpTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  @Test(
    "shows for every command an example that fits on a line",
    arguments: [
      "", "filter", "restore", "pipe", "scan", "rules", "rules list", "rules show", "rules test", "rules new",
    ])
  func examples(_ command: String) throws {
    let words = ["help"] + command.split(separator: " ").map(String.init)
    let help = try Command(words, input: Data(), folder: folder).text
    let lines = help.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("EXAMPLE") }, "\(help)")
    // The parser breaks a long line, and what follows then stands at the margin.
    let examples = lines[(start + 1)...].prefix { !$0.isEmpty }
    #expect(!examples.isEmpty && examples.allSatisfy { $0.hasPrefix("  ") && $0.contains("redact") }, "\(help)")
  }

  @Test("names all that can be chosen where the choice is one of a few")
  func choices() throws {
    let help = try Command("help", "scan", input: Data(), folder: folder).text
    let words = help.split { $0.isWhitespace }.joined(separator: " ")
    for names in [
      "default, personal, business, secrets, strict", "off, balanced, recall", "text, json, jsonl, csv, tsv, auto",
      "text, json, jsonl, sarif",
    ] {
      #expect(words.contains("(values: \(names)"), "\(help)")
    }
  }

  @Test(
    "has completions for every shell, and bash can read its own",
    arguments: [("bash", "--session"), ("zsh", "--session"), ("fish", "-l 'session'")])
  func completions(_ shell: String, _ option: String) throws {
    let run = try Command("--generate-completion-script", shell, input: Data(), folder: folder)
    #expect(run.status == 0 && run.text.contains("restore") && run.text.contains(option), "\(run.errors)")
    if shell == "bash" {
      let line = "source <($REDACT --generate-completion-script bash) && complete -p redact"
      let read = try Command(shell: line, folder: folder)
      #expect(read.status == 0 && read.text.contains("redact"), "\(read.errors)")
    }
  }
}

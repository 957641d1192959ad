#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  /// What a person at a terminal sees; util-linux's `script` is the terminal.
  @Suite("On a terminal", .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  struct TerminalTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    private func seen(_ line: String) throws -> String {
      try folder.write("text", "13800138000\n")
      return try Command(shell: "script -qec '\(line)' /dev/null", folder: folder).text
    }

    @Test("findings are coloured")
    func colour() throws {
      #expect(try seen("$REDACT scan text").contains("\u{1B}[33mPHONE_NUMBER\u{1B}[0m"))
    }

    @Test(
      "nothing is coloured with NO_COLOR, on a dumb terminal, for programs, or in a pipe",
      arguments: [
        "NO_COLOR=1 $REDACT scan text", "TERM=dumb $REDACT scan text", "$REDACT scan --format jsonl text",
        "$REDACT scan text | cat",
      ])
    func plain(_ line: String) throws {
      let text = try seen(line)
      #expect(text.contains("PHONE_NUMBER") && !text.contains("\u{1B}"))
    }

    @Test("an empty NO_COLOR forbids nothing")
    func emptyVariable() throws {
      #expect(try seen("NO_COLOR= $REDACT scan text").contains("\u{1B}[33m"))
    }

    @Test("a big file shows how far it has come, and takes the bar away at its end")
    func progress() throws {
      let start = "echo 13800138000 | $REDACT --session s && head -c 9000000 /dev/zero > big && "
      let bar = try seen(start + "$REDACT restore --session s big > out")
      #expect(bar.contains("] 50 %") && bar.contains("] 100 %") && bar.hasSuffix("\r\u{1B}[K"))
      for quiet in ["$REDACT restore --session s big > out 2> err", "head -c 9000 big | $REDACT > out"] {
        #expect(try !seen(start + quiet).contains("%"), "\(quiet)")
      }
      // The text itself goes to the terminal here: a bar would be written into it.
      #expect(try !seen(start + "$REDACT restore --session s big").contains("%"))
    }
  }
#endif

import Foundation
import TestSupport
import Testing

/// What is wrong is said in a sentence, ends with its exit status, and nothing that was not scanned is written.
@Suite("Bad input")
struct BadInputTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("text", "13800138000\n")
    try folder.write("empty", "")
    try folder.write("notes", "these are notes\n")
    try folder.write("evil.yaml", "rules:\n  - id: evil\n    entity: EVIL\n    pattern: '(?:a+)+[bc]'\n")
    try folder.write("style.yaml", "style: {template: 'X'}\n")
    try folder.write("binary.yaml", "\u{0}\u{1}PNG")
    try folder.write("broken.yaml", "{\"a\": [")
    try folder.write("short.key", "short")
    for path in ["folder", "rules"] {
      try FileManager.default.createDirectory(
        at: folder.url.appendingPathComponent(path), withIntermediateDirectories: true)
    }
    try folder.write("rules/a.yaml", "rules: []\n")
  }

  /// A line of shell, its exit status, and a part of what it says.
  struct Case: CustomTestStringConvertible {
    let line: String
    let status: Int32
    let message: String
    init(_ line: String, _ status: Int32, _ message: String) {
      (self.line, self.status, self.message) = (line, status, message)
    }
    var testDescription: String { line }
  }

  private static let cases = [
    Case("$REDACT nofile", 2, "'nofile' cannot be read: No such file"),
    Case("$REDACT text nofile", 2, "'nofile' cannot be read: No such file"),
    Case("$REDACT .", 2, "'.' is a directory; name the files in it."),
    Case("$REDACT <.", 2, "'standard input' is a directory"),
    Case("$REDACT <&-", 2, "'standard input' cannot be read: Bad file descriptor"),
    Case("$REDACT <text >/dev/full", 3, "The output cannot be written: No space left on device"),
    Case("$REDACT scan text >/dev/full", 3, "The output cannot be written: No space left on device"),
    Case("$REDACT restore <text", 2, "Name the session"),
    Case("$REDACT restore --session none <text", 2, "There is no session file at none"),
    Case("$REDACT --session no/such/s <text", 2, "The directory of the session file no/such/s does not exist"),
    Case("$REDACT --session folder <text", 2, "The session file folder is a directory"),
    Case("ln -s nowhere link; $REDACT --session link <text", 2, "link is a link to a file that is not there"),
    Case("mkfifo pipe; $REDACT --session pipe <text", 2, "The file pipe is not a session file"),
    Case("$REDACT --session empty <text", 2, "The session file empty is empty"),
    Case("$REDACT --session notes <text && cat notes", 2, "is not a session file; it was left as it is"),
    Case("$REDACT --session /sys/s <text", 2, "The session file /sys/s may not be written"),
    Case("REDACT_KEY=short $REDACT --session s <text", 2, "REDACT_KEY holds fewer than 16 bytes"),
    Case("$REDACT --session s --key-file none <text", 2, "There is no key file at none"),
    Case("chmod 600 short.key; $REDACT --session s --key-file short.key <text", 2, "fewer than 16 bytes"),
    Case("chmod 644 short.key; $REDACT --session s --key-file short.key <text", 2, "run: chmod 600 short.key"),
    Case("env -u XDG_CONFIG_HOME $REDACT --session s <text", 2, "Neither HOME nor XDG_CONFIG_HOME"),
    Case("$REDACT --rules none.yaml <text", 2, "none.yaml: The file could not be read"),
    Case("$REDACT --rules binary.yaml <text", 2, "binary.yaml:1:1: This character may not stand in YAML"),
    Case("$REDACT --rules broken.yaml <text", 2, "broken.yaml:2:1: This is not YAML"),
    Case("$REDACT --rules empty <text", 2, "empty:1:1: The file is empty"),
    Case("$REDACT --rules folder <text", 2, "The folder holds no .yaml or .yml file"),
    Case("$REDACT --rules rules <text", 2, "rules/a.yaml:1:8: The list \"rules\" is empty"),
    Case("$REDACT --config folder <text", 2, "folder: This is a folder; name a file."),
    Case("$REDACT --config style.yaml <text", 2, "style.yaml:1:19: The template \"X\" cannot be used"),
    Case("printf a%.0s {1..4000} | $REDACT --rules evil.yaml", 3, "rule 'evil' broke off"),
    Case("printf a%.0s {1..4000} | $REDACT scan --rules evil.yaml", 3, "rule 'evil' broke off"),
    Case("printf a%.0s {1..4000} | $REDACT pipe --rules evil.yaml -- cat", 3, "rule 'evil' broke off"),
    Case("$REDACT --bogus <text", 2, "Unknown option '--bogus'"),
    Case("$REDACT restore --bogus <text", 2, "Unknown option '--bogus'"),
    Case("$REDACT --session", 2, "Missing value for '--session <file>'"),
    Case("$REDACT --profile nope <text", 2, "one of 'default', 'personal', 'business', 'secrets' or 'strict'"),
    Case("$REDACT scan --format xml <text", 2, "one of 'text', 'json', 'jsonl' or 'sarif'"),
    Case("$REDACT --only PHONE_NUMBR <text", 2, "Did you mean \"PHONE_NUMBER\"?"),
    Case("$REDACT --except PHONE_NUMBR <text", 2, "Did you mean \"PHONE_NUMBER\"?"),
    Case("$REDACT --only '' <text", 2, "--only '' names no entity; name one"),
    Case("$REDACT --only , <text", 2, "--only ',' names no entity"),
    Case("$REDACT --only PHONE_NUMBER --only ' , ' <text", 2, "--only ' , ' names no entity"),
    Case("$REDACT scan --except '' <text", 2, "--except '' names no entity"),
    Case("echo 'deny: [x]' >deny.yaml; $REDACT --config deny.yaml <text", 2, "deny.yaml:1:8: A term of one character"),
    Case("echo 'only: [A]' >only.yaml; $REDACT --config only.yaml <text", 2, "only.yaml:1:8: No rule has the entity"),
    Case("head -c 1048577 /dev/zero | $REDACT scan --explain", 3, "is larger than 1 MiB, the most that --explain"),
    Case("$REDACT scan --explain /dev/zero", 3, "'/dev/zero' is larger than 1 MiB"),
    Case("$REDACT --deny @/dev/zero <text", 2, "'/dev/zero' is larger than 16 MiB"),
    Case("$REDACT $'no\\e[31mfile\\xe2\\x80\\xae'", 2, "'no\\u{1B}[31mfile\\u{202E}' cannot be read"),
    Case("$REDACT $'--bo\\egus' <text", 2, "Unknown option '--bo\\u{1B}gus'"),
    Case("$REDACT --deny x <text", 2, "fewer than two characters"),
    Case("$REDACT --deny @none <text", 2, "'none' cannot be read"),
    Case("$REDACT rules show none", 2, "There is no rule 'none'"),
    Case("$REDACT rules new 'Not An Id'", 2, "is not a good \"id\""),
    Case("$REDACT pipe <text", 2, "Name the command to run"),
    Case("$REDACT pipe -- nosuchcommand <text", 2, "'nosuchcommand' cannot be run: No such file"),
  ]

  @Test("is named, with its exit status and no output", arguments: cases)
  func named(_ wrong: Case) throws {
    let run = try Command(shell: "set -o pipefail; " + wrong.line, folder: folder)
    #expect(run.status == wrong.status && run.output.isEmpty, "\(run.status): \(run.errors)")
    #expect(run.errors.hasPrefix("redact: error: ") && run.errors.contains(wrong.message), "\(run.errors)")
    #expect(!run.errors.contains("13800138000"))
  }

  @Test("a session file that is torn, tampered with or of another key is refused whole, both ways")
  func damaged() throws {
    let made = try Command(
      shell: """
        $REDACT --session s <text >safe && head -c -1 s >torn && head -c 20 s >torn-head && cp s tampered &&
        printf x | dd of=tampered bs=1 seek=250 conv=notrunc status=none
        """, folder: folder)
    #expect(made.status == 0, "\(made.errors)")
    for (line, message) in [
      ("--session torn", "torn is cut short, so none of it is used"),
      ("--session torn-head", "torn-head is cut short"),
      ("--session tampered", "was changed or is damaged, so none of it is used"),
      ("--session s --key-file <(openssl rand -hex 32)", "sealed with another key"),
    ] {
      for command in ["$REDACT \(line) <text", "$REDACT restore \(line) <safe"] {
        let run = try Command(shell: command, folder: folder)
        #expect(run.status == 2 && run.output.isEmpty && run.errors.contains(message), "\(command): \(run.errors)")
      }
    }
    let back = try Command(shell: "$REDACT restore --session s <safe", folder: folder)
    #expect(back.text == "13800138000\n")
  }

  @Test("a full disk ends the run before the text leaves, and what the session had is kept")
  func fullDisk() throws {
    // The limit of file sizes stands for the full disk: it needs no rights and no mount.
    let run = try Command(
      shell: """
        $REDACT --session s <text >safe && for i in {10000000..10000999}; do echo 138$i; done >many &&
        (trap '' XFSZ; ulimit -f 8; $REDACT --session s <many)
        """, folder: folder)
    #expect(run.status == 3 && run.output.isEmpty && run.errors.contains("no room to write"), "\(run.errors)")
    let back = try Command(shell: "$REDACT restore --session s <safe", folder: folder)
    #expect(back.text == "13800138000\n", "\(back.errors)")
  }
}

import Foundation
import TestSupport
import Testing

@Suite("As one process among others")
struct ProcessTests {
  let folder: Folder
  init() throws { folder = try Folder() }

  @Test("a hundred writers of one session lose nothing, and one value has one code")
  func writers() throws {
    let run = try Command(
      shell: """
        for i in {100..199}; do
          echo "13800138$i 13900139000 139 0013 9000" >in.$i
          $REDACT --session s <in.$i >out.$i || echo "$i failed" >&2 &
          [ $((i % 10)) = 0 ] && wait
        done; wait
        cat out.* | cut -d ' ' -f 2 | sort -u | wc -l
        cat out.* | $REDACT restore --session s | cmp - <(cat in.*)
        """, folder: folder)
    #expect(run.status == 0 && run.errors.isEmpty && run.text == "1\n", "\(run.text)\(run.errors)")
  }

  @Test("counted codes of two writers never mean two things")
  func counted() throws {
    try folder.write("c.yaml", "style: {template: '<{kind}_{code}>', numbering: sequential}\n")
    let run = try Command(
      shell: """
        for i in {10..29}; do
          echo "138001380$i" >in.$i
          { $REDACT --config c.yaml --session s <in.$i >out.$i 2>err.$i; echo $? >status.$i; } &
        done; wait
        for i in {10..29}; do
          if [ $(cat status.$i) = 0 ]; then $REDACT restore --session s <out.$i | cmp - in.$i && echo done
          else [ ! -s out.$i ] && grep -o 'run it again' err.$i; fi
        done | sort | uniq -c | awk '{ sum += $1 } END { print sum }'
        """, folder: folder)
    #expect(run.text == "20\n", "\(run.text)\(run.errors)")
  }

  @Test("the filter and the restorer may stand in one pipe, and begin the session there")
  func onePipe() throws {
    // More than two windows, each with values of its own.
    let run = try Command(
      shell: """
        for i in {100000..199999}; do [ ${i: -3} = 042 ] && echo "13800$i" || echo "a line of prose"; done >text
        $REDACT --session s <text | $REDACT restore --session s | cmp - text; echo ${PIPESTATUS[@]}
        """, folder: folder)
    #expect(run.text == "0 0 0\n" && run.errors.isEmpty, "\(run.text)\(run.errors)")
  }

  @Test(
    "a reader that has seen enough ends it quietly",
    arguments: [
      // What other tools say where the signal is ignored, as under some runners, is theirs.
      "$REDACT rules list", "(yes hello | head -c 3000000) 2>/dev/null | $REDACT",
      "(yes hello | head -c 3000000) 2>/dev/null | $REDACT pipe -- sh -c 'cat 2>/dev/null'",
      "(trap '' PIPE; (yes hello | head -c 3000000) 2>/dev/null | $REDACT)",
    ])
  func brokenPipe(_ line: String) throws {
    let run = try Command(shell: "\(line) | head -c 5", folder: folder)
    #expect(run.status == 0 && run.output.count == 5 && run.errors.isEmpty, "\(run.errors)")
  }

  @Test("an interrupt ends it quietly, by the signal", arguments: ["$REDACT", "$REDACT pipe -- cat"])
  func interrupt(_ line: String) throws {
    // The command is in the middle of its work when the signal comes.
    let run = try Command(
      shell: """
        mkfifo in out; set -m; \(line) <in >out & exec 3>in 4<out
        (yes hello | head -c 3000000) 2>/dev/null >&3 & head -c 1 <&4 >/dev/null; kill -INT %1; wait %1; echo $?
        """, folder: folder)
    #expect(run.text == "130\n" && !run.errors.contains("error"), "\(run.text)\(run.errors)")
  }

  @Test("nobody waits for a command that has ended, though the input goes on")
  func endedCommand() throws {
    let run = try Command(
      shell: """
        mkfifo in; sleep 60 >in & exec 4<>in; echo first >&4
        timeout 20 $REDACT pipe -- true <in; echo $?
        { echo 13800138000; yes hello; } | timeout 20 $REDACT pipe --stats -- head -n 1; echo $?; kill %1
        """, folder: folder)
    #expect(run.text == "0\n13800138000\n0\n", "\(run.text)\(run.errors)")
  }

  @Test("a standard stream that is closed is never taken for the session file")
  func closedStreams() throws {
    try folder.write("text", "13800138000\n")
    let run = try Command(
      shell: """
        $REDACT --session s <text >safe
        $REDACT --session s <&- ; $REDACT --session s text >&- ; $REDACT --session s <text 2>&- >again
        $REDACT restore --session s <&- ; $REDACT restore --session s safe >&-
        $REDACT restore --session s again
        """, folder: folder)
    #expect(run.text == "13800138000\n", "\(run.text)")
    let errors = run.errors.split(separator: "\n")
    #expect(errors.count == 4 && errors.allSatisfy { $0.contains("Bad file descriptor") }, "\(run.errors)")
  }

  @Test("a command in the middle ends with its own status", arguments: [0, 7, 137])
  func status(_ status: Int32) throws {
    let end = status == 137 ? "kill -9 $$" : "exit \(status)"
    let run = try Command("pipe", "--", "sh", "-c", end, input: Data("x".utf8), folder: folder)
    #expect(run.status == status && run.errors.isEmpty, "\(run.errors)")
  }
}

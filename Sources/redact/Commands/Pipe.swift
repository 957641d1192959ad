import ArgumentParser
import RedactKit
import Synchronization

/// A command that never sees the real values.
struct Pipe: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pipe",
    abstract: "Run a command on redacted input and restore its output; the session stays in memory.",
    discussion: """
      EXAMPLES:
        redact pipe -- llm -m qwen-max < prompt.txt
        redact pipe -- sh -c 'curl -sd @- http://127.0.0.1:8080' < notes.md
      """)

  @OptionGroup var rules: RuleOptions

  @Flag(help: "Say on standard error how many values of which entity were replaced.")
  var stats = false

  @Argument(parsing: .postTerminator, help: "The command and its arguments.")
  var command: [String] = []

  func run() throws {
    if command.isEmpty {
      throw CommandError(description: "Name the command to run: redact pipe -- COMMAND.", status: 2)
    }
    let session = try rules.settings().redactor().session()
    let child = try ChildProcess(command)
    let feeding = Mutex(Feeding())
    Worker.start {
      do {
        try Self.feed(child, from: session) { counts in feeding.withLock { $0.counts = counts } }
      } catch {
        feeding.withLock { $0.failure = error }
        // The command must not answer half a question.
        child.kill()
      }
      child.closeInput()
    }
    let output = Input(descriptor: child.output, name: command[0])
    var restorer = session.restorer()
    while true {
      let piece = try output.next()
      if piece.isEmpty { break }
      restorer.learn(session.vault)
      try Output.standard.write(restorer.restore(piece.span))
    }
    // A command may end before it has read everything; nobody waits for the rest then.
    let status = child.wait()
    let fed = feeding.withLock { $0 }
    if let failure = fed.failure { throw failure }
    try Output.standard.write(restorer.finish())
    if stats { StandardError.write(Statistics.line(fed.counts)) }
    if status != 0 { throw ExitCode(status) }
  }

  /// How far the command has been fed.
  private struct Feeding {
    var counts: [Entity: Int] = [:]
    var failure: (any Error)?
  }

  private static func feed(
    _ child: ChildProcess, from session: Session, report: ([Entity: Int]) -> Void
  ) throws {
    let input = try Input("-")
    var stream = StreamRedactor(session: session)
    let sink = Output(descriptor: child.input)
    var isRead = true
    while isRead {
      let piece = try input.next()
      if piece.isEmpty { break }
      try stream.redact(piece) { isRead = try sink.write($0) }
      report(stream.counts)
    }
    if isRead { try stream.finish { isRead = try sink.write($0) } }
    report(stream.counts)
  }
}

import ArgumentParser
import RedactKit
import Synchronization

/// A command that never sees the real values.
struct Pipe: ParsableCommand {
  static let configuration = CommandConfiguration(
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
    let counts = Mutex<Result<[Entity: Int], any Error>>(.success([:]))
    let writer = Worker {
      let result = Result { try Self.feed(child, from: session) }
      child.closeInput()
      // The command must not answer half a question.
      if case .failure = result { child.kill() }
      counts.withLock { $0 = result }
    }
    let output = Input(descriptor: child.output, name: command[0])
    var restorer = session.restorer()
    while true {
      let piece = try output.next()
      if piece.isEmpty { break }
      restorer.learn(session.vault)
      try Output.standard.write(restorer.restore(piece.span))
    }
    let status = child.wait()
    writer.join()
    let done = try counts.withLock { try $0.get() }
    try Output.standard.write(restorer.finish())
    if stats { StandardError.write(Statistics.line(done)) }
    if status != 0 { throw ExitCode(status) }
  }

  private static func feed(_ child: ChildProcess, from session: Session) throws -> [Entity: Int] {
    let input = try Input("-")
    var stream = StreamRedactor(session: session)
    let sink = Output(descriptor: child.input)
    while true {
      let piece = try input.next()
      if piece.isEmpty { break }
      try stream.redact(piece, sink.write)
    }
    try stream.finish(sink.write)
    return stream.counts
  }
}

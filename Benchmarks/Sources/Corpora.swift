import Foundation

/// The texts that are measured on; each is made when it is first wanted, and kept.
final class Corpora {
  private let program: String
  let megabytes: Int
  private var texts: [String: [UInt8]] = [:]

  init(program: String, megabytes: Int) {
    self.program = program
    self.megabytes = megabytes
  }

  /// The command that writes a corpus.
  func command(_ kind: String) -> String { "\(program) \(kind) \(megabytes)" }

  func text(_ kind: String) throws -> [UInt8] {
    if let text = texts[kind] { return text }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", program, kind, String(megabytes)]
    process.standardOutput = pipe
    try process.run()
    let text = Array(pipe.fileHandleForReading.readDataToEndOfFile())
    process.waitUntilExit()
    guard process.terminationStatus == 0, !text.isEmpty else { throw BenchmarkError("\(command(kind)) failed") }
    texts[kind] = text
    return text
  }
}

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
  func command(_ kind: String, _ size: Int? = nil) -> String { "\(program) \(kind) \(size ?? megabytes)" }

  func text(_ kind: String) throws -> [UInt8] {
    if let text = texts[kind] { return text }
    let file = URL.temporaryDirectory.appending(path: "redact-benchmark-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try write(kind, to: file.path)
    let text = Array(try Data(contentsOf: file))
    if text.isEmpty { throw BenchmarkError("\(command(kind)) gave nothing") }
    texts[kind] = text
    return text
  }

  /// Writes a corpus to a file, in a process of its own.
  func write(_ kind: String, to path: String) throws {
    _ = try Subprocess.run(["sh", "-c", "exec python3 \(command(kind)) >'\(path)'"], input: "/dev/null")
  }
}

import Foundation

extension Case {
  /// The command as a whole process: its start, and its way through a big file.
  static func processes(_ command: String, _ megabytes: Int, _ corpora: Corpora) -> [Case] {
    [
      Case(name: "start-up, one line") {
        try measure([command], input: "echo hi", shown: "echo hi | redact")
      },
      Case(name: "filter, mixed, one core") {
        try filter(["taskset", "-c", "0", command], megabytes, corpora, shown: "taskset -c 0 redact")
      },
      Case(name: "filter, mixed, all cores") { try filter([command], megabytes, corpora, shown: "redact") },
    ]
  }

  private static func filter(
    _ arguments: [String], _ megabytes: Int, _ corpora: Corpora, shown: String
  ) throws -> Measurement {
    let writer = corpora.command("mixed", megabytes)
    return try measure(arguments, input: "python3 \(writer)", countsBytes: true, runs: 1, shown: "\(writer) | \(shown)")
  }

  /// - Parameter input: the command whose output is read. It runs once and into a file, in a process of its own, since
  ///   this one has to stay small.
  private static func measure(
    _ arguments: [String], input: String, countsBytes: Bool = false, runs: Int = 3, shown: String
  ) throws -> Measurement {
    let path = URL.temporaryDirectory.appending(path: "redact-benchmark-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try Subprocess.run(["sh", "-c", "\(input) >'\(path)'"], input: "/dev/null")
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    var resident = 0
    var result = try Stopwatch.measure(bytes: countsBytes ? size : nil, runs: runs) {
      resident = max(resident, try Subprocess.run(arguments, input: path))
      return 0
    }
    (result.residentBytes, result.count, result.command) = (resident, nil, shown)
    return result
  }
}

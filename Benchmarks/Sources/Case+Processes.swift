import Foundation

extension Case {
  /// The command as a whole process: its start, and its way through a big file.
  static func processes(_ command: String, _ corpora: Corpora) -> [Case] {
    [
      Case(name: "start-up, one line") {
        try measure([command], input: try file("hi", Array("hi\n".utf8)), shown: "echo hi | redact")
      },
      Case(name: "filter, mixed, one core") {
        try filter(["taskset", "-c", "0", command], corpora, shown: "taskset -c 0 redact")
      },
      Case(name: "filter, mixed, all cores") { try filter([command], corpora, shown: "redact") },
    ]
  }

  private static func filter(_ arguments: [String], _ corpora: Corpora, shown: String) throws -> Measurement {
    let path = URL.temporaryDirectory.appending(path: "redact-benchmark-mixed").path
    // Written by another process: this one has to stay small.
    _ = try Subprocess.run(
      ["sh", "-c", "python3 \(corpora.command("mixed")) >\(path)"], input: "/dev/null")
    defer { try? FileManager.default.removeItem(atPath: path) }
    let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    var result = try measure(arguments, input: path, shown: "\(corpora.command("mixed")) | \(shown)")
    result.bytes = size
    return result
  }

  private static func measure(_ arguments: [String], input: String, shown: String) throws -> Measurement {
    var resident = 0
    var result = try Stopwatch.measure {
      resident = max(resident, try Subprocess.run(arguments, input: input))
      return 0
    }
    (result.residentBytes, result.count, result.command) = (resident, nil, shown)
    return result
  }

  private static func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = URL.temporaryDirectory.appending(path: "redact-benchmark-\(name)")
    try Data(bytes).write(to: url)
    return url.path
  }
}

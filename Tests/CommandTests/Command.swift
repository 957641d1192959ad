import Foundation

/// The built command, run as a person runs it.
struct Command {
  var status: Int32
  var output: Data
  var errors: String

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The folder of build products, where the tests stand too.
  static let binary: URL = {
    let product = Bundle.main.bundleURL
    let beside = product.appendingPathComponent("redact")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside
      : URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().appendingPathComponent("redact")
  }()

  /// Runs the command with a key of its own.
  init(_ arguments: String..., input: Data, folder: Folder) throws {
    try self.init(arguments, input: input, folder: folder)
  }

  /// Runs the command with a key of its own.
  init(_ arguments: [String], input: Data, folder: Folder) throws {
    try self.init(program: Self.binary, arguments, input: input, folder: folder)
  }

  /// Runs a line of shell, in which `$REDACT` is the command.
  init(shell line: String, input: Data = Data(), folder: Folder) throws {
    try self.init(program: URL(fileURLWithPath: "/bin/bash"), ["-c", line], input: input, folder: folder)
  }

  private init(program: URL, _ arguments: [String], input: Data, folder: Folder) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = [
      "XDG_CONFIG_HOME": folder.url.path, "PATH": "/usr/bin:/bin", "REDACT": Self.binary.path, "TERM": "xterm",
    ]
    let inputFile = folder.url.appendingPathComponent("in-\(UUID().uuidString)")
    let outputFile = folder.url.appendingPathComponent("out-\(UUID().uuidString)")
    let errorFile = folder.url.appendingPathComponent("err-\(UUID().uuidString)")
    try input.write(to: inputFile)
    for file in [outputFile, errorFile] { try Data().write(to: file) }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: errorFile)
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try Data(contentsOf: outputFile)
    errors = String(decoding: try Data(contentsOf: errorFile), as: UTF8.self)
  }
}

/// A folder that is gone when the test is.
final class Folder: Sendable {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("redact-test-\(UUID().uuidString)")
  init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ name: String, _ text: String) throws {
    try Data(text.utf8).write(to: url.appendingPathComponent(name))
  }
}

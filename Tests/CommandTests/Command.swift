import Foundation

/// The built command, run as a person runs it.
struct Command {
  var status: Int32
  var output: Data
  var errors: String

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The command that `REDACT_BIN` names, or the one in the folder of build products, where the tests stand too.
  static let binary: URL = {
    if let named = ProcessInfo.processInfo.environment["REDACT_BIN"] { return URL(fileURLWithPath: named) }
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
    let files = ["in", "out", "err"].map { folder.url.appendingPathComponent("\($0)-\(UUID().uuidString)") }
    try input.write(to: files[0])
    status = try Child.run(
      [program.path] + arguments, folder: folder.url.path, files: files.map(\.path),
      environment: [
        "XDG_CONFIG_HOME=\(folder.url.path)", "PATH=/usr/bin:/bin", "REDACT=\(Self.binary.path)", "TERM=xterm",
      ])
    output = try Data(contentsOf: files[1])
    errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
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

import Foundation
import TestSupport

/// The built command, run as a person runs it.
struct Command {
  var status: Int32
  var output: Data
  var errors: String

  var text: String { String(decoding: output, as: UTF8.self) }

  /// The command that `REDACT_BIN` names, or the one in the folder of build products, where the tests stand too.
  static let binary: URL = {
    if let named = ProcessInfo.processInfo.environment["REDACT_BIN"] { return URL(fileURLWithPath: named) }
    return BuiltProduct.url("redact")
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
    let child = try Child(
      [program.path] + arguments, folder: folder.url.path, files: files.map(\.path),
      environment: [
        "XDG_CONFIG_HOME=\(folder.url.path)", "PATH=/usr/bin:/bin", "REDACT=\(Self.binary.path)", "TERM=xterm",
      ])
    status = try child.end()
    output = try Data(contentsOf: files[1])
    errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
  }
}

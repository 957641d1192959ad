import Foundation
import TestSupport

/// A running `redact-proxy`.
struct ProxyProcess: Sendable {
  private let child: Child
  private let log: String

  /// Starts it, with its errors in a file of the folder.
  init(_ arguments: [String], folder: Folder) throws {
    log = folder.path("errors")
    child = try Child(
      [BuiltProduct.url("redact-proxy").path] + arguments, files: ["/dev/null", "/dev/null", log],
      environment: ["XDG_CONFIG_HOME=\(folder.url.path)", "HOME=\(folder.url.path)", "PATH=/usr/bin:/bin"])
  }

  var errors: String { (try? String(contentsOfFile: log, encoding: .utf8)) ?? "" }

  /// Where it listens; nil until it says so.
  var url: String? {
    let word = "listening at "
    guard let place = errors.firstRange(of: word) else { return nil }
    let rest = errors[place.upperBound...]
    return rest.contains("\n") ? String(rest.prefix { $0 != "\n" }) : nil
  }

  func send(_ signal: Int32) { child.send(signal) }

  func kill() { send(SIGKILL) }

  /// Waits for its end, and gives its status.
  func end() async throws -> Int32 {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue(label: "redact.test.wait").async { continuation.resume(with: Result { try child.end() }) }
    }
  }
}

import Foundation

/// A running `redact-proxy`.
final class ProxyProcess: @unchecked Sendable {
  private let process: pid_t
  private let log: String

  struct Failure: Error { let number: Int32 }

  /// Starts it, with its errors in a file of the folder.
  init(_ arguments: [String], folder: String) throws {
    log = folder + "/errors"
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    _ = unsafe posix_spawn_file_actions_init(&actions)
    defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
    _ = unsafe posix_spawnattr_init(&attributes)
    defer { _ = unsafe posix_spawnattr_destroy(&attributes) }
    // The test runner's blocked signals are not the proxy's.
    var noSignals = sigset_t()
    _ = unsafe sigemptyset(&noSignals)
    _ = unsafe posix_spawnattr_setsigmask(&attributes, &noSignals)
    _ = unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    _ = unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    _ = unsafe posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    _ = unsafe posix_spawn_file_actions_addopen(&actions, 2, log, O_WRONLY | O_CREAT | O_APPEND, 0o600)
    let words = [Self.binary.path] + arguments
    var argv = unsafe words.map { unsafe strdup($0) } + [nil]
    let settings = ["XDG_CONFIG_HOME=\(folder)", "HOME=\(folder)", "PATH=/usr/bin:/bin"]
    var variables = unsafe settings.map { unsafe strdup($0) } + [nil]
    defer { unsafe (argv + variables).forEach { unsafe free($0) } }
    var process = pid_t()
    let failure = unsafe posix_spawn(&process, words[0], &actions, &attributes, &argv, &variables)
    guard failure == 0 else { throw Failure(number: failure) }
    self.process = process
  }

  /// The folder of build products, where the tests stand too.
  private static let binary: URL = {
    let beside = Bundle.main.bundleURL.appendingPathComponent("redact-proxy")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside
      : URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("redact-proxy")
  }()

  var errors: String { (try? String(contentsOfFile: log, encoding: .utf8)) ?? "" }

  /// Where it listens; nil until it says so.
  var url: String? {
    let word = "listening at "
    guard let place = errors.firstRange(of: word) else { return nil }
    let rest = errors[place.upperBound...]
    return rest.contains("\n") ? String(rest.prefix { $0 != "\n" }) : nil
  }

  func send(_ signal: Int32) { Foundation.kill(process, signal) }

  func kill() { send(SIGKILL) }

  /// Waits for its end, and gives its status.
  func end() async -> Int32 {
    let process = process
    return await withCheckedContinuation { continuation in
      DispatchQueue(label: "redact.test.wait").async {
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
        continuation.resume(returning: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
      }
    }
  }
}

internal import ArgumentParser
internal import Dispatch

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A program that runs in the foreground with this process's terminal, until its end.
final class Program: @unchecked Sendable {
  private let process: pid_t
  private var forwarding: [any DispatchSourceSignal] = []

  /// Starts a program, looked up in PATH.
  ///
  /// - Throws: `ValidationError` when it cannot be started.
  init(_ command: [String], environment: [String: String]) throws {
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    _ = unsafe posix_spawnattr_init(&attributes)
    defer { _ = unsafe posix_spawnattr_destroy(&attributes) }
    // The terminal sends its signals to both: the program decides what they mean, and this process waits for it.
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    for signal in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE] { unsafe sigaddset(&defaults, signal) }
    _ = unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    _ = unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    for number in [SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGPIPE] { _ = signal(number, SIG_IGN) }
    var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
    var process = pid_t()
    let failure = unsafe posix_spawnp(&process, command[0], nil, &attributes, &arguments, &variables)
    guard failure == 0 else {
      throw ValidationError("'\(command[0])' cannot be run: \(unsafe String(cString: strerror(failure))).")
    }
    self.process = process
    // These come to this process alone when a supervisor sends them.
    for number in [SIGTERM, SIGHUP] {
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { kill(process, number) }
      source.resume()
      forwarding.append(source)
    }
  }

  /// Waits for the end and gives the exit status, 128 and the signal when a signal ended it.
  func end() async -> Int32 {
    let process = process
    return await withCheckedContinuation { continuation in
      Thread.start {
        var status: Int32 = 0
        while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7F
        continuation.resume(returning: signal == 0 ? status >> 8 & 0xFF : 128 + signal)
      }
    }
  }

  /// A thread that may wait as long as it likes.
  private enum Thread {
    static func start(_ work: @escaping @Sendable () -> Void) {
      DispatchQueue(label: "redact.run.wait").async(execute: work)
    }
  }
}

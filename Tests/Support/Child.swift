#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A process that is started and waited for by the system's own calls.
///
/// Foundation's `Process` hands its blocked signals on to the child, so that no interrupt reaches it, and needs a socket
/// on the loopback, without which it waits for ever.
package struct Child: Sendable {
  /// Why a process could not be started: the system's error number.
  package struct Failure: Error { let number: Int32 }

  private let process: pid_t

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - folder: where it runs; nil for where this process does.
  ///   - files: the paths of its standard input, output and error.
  ///   - environment: all of it, as `NAME=value`.
  package init(
    _ arguments: [String], folder: String? = nil, files: [String], environment: [String]
  ) throws(Failure) {
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
    // The test runner's blocked signals are not the program's.
    var noSignals = sigset_t()
    _ = unsafe sigemptyset(&noSignals)
    _ = unsafe posix_spawnattr_setsigmask(&attributes, &noSignals)
    _ = unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    _ = unsafe posix_spawn_file_actions_addopen(&actions, 0, files[0], O_RDONLY, 0)
    _ = unsafe posix_spawn_file_actions_addopen(&actions, 1, files[1], O_WRONLY | O_CREAT, 0o600)
    _ = unsafe posix_spawn_file_actions_addopen(&actions, 2, files[2], O_WRONLY | O_CREAT | O_APPEND, 0o600)
    // The shell goes to the folder: not every C library tells Swift how a child is started in one.
    let line = (folder.map { ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, $0] } ?? []) + arguments
    var words = unsafe line.map { unsafe strdup($0) } + [nil]
    var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
    defer { unsafe (words + variables).forEach { unsafe free($0) } }
    var process = pid_t()
    let failure = unsafe posix_spawn(&process, line[0], &actions, &attributes, &words, &variables)
    if failure != 0 { throw Failure(number: failure) }
    self.process = process
  }

  /// Sends a signal.
  package func send(_ signal: Int32) { kill(process, signal) }

  /// Waits for its end.
  ///
  /// - Returns: its exit status, or 128 and the number of the signal that ended it.
  package func end() throws(Failure) -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 { if errno != EINTR { throw Failure(number: errno) } }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}

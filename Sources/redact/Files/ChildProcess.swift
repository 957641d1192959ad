#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Synchronization

/// A command with pipes to its standard input and from its standard output.
final class ChildProcess: Sendable {
  /// Where to write what the command reads.
  let input: Int32
  /// Where to read what the command writes; its reader closes it.
  let output: Int32
  private let process: pid_t
  private let inputIsOpen = Atomic(true)

  /// Starts a command, looked up in PATH.
  init(_ command: [String]) throws {
    let toChild = try Self.pipe()
    let fromChild = try Self.pipe()
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    _ = unsafe posix_spawn_file_actions_init(&actions)
    defer { _ = unsafe posix_spawn_file_actions_destroy(&actions) }
    _ = unsafe posix_spawn_file_actions_adddup2(&actions, toChild.read, 0)
    _ = unsafe posix_spawn_file_actions_adddup2(&actions, fromChild.write, 1)
    for descriptor in [toChild.read, toChild.write, fromChild.read, fromChild.write] {
      _ = unsafe posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    var process = pid_t()
    var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    let failure = unsafe posix_spawnp(&process, command[0], &actions, nil, &arguments, environ)
    close(toChild.read)
    close(fromChild.write)
    guard failure == 0 else {
      throw CommandError(
        description: "'\(command[0])' cannot be run: \(unsafe String(cString: strerror(failure))).", status: 2)
    }
    self.process = process
    input = toChild.write
    output = fromChild.read
    // A command that stops reading is no fault of ours.
    _ = signal(SIGPIPE, SIG_IGN)
  }

  private static func pipe() throws -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    #if canImport(Darwin)
      let status = unsafe Darwin.pipe(&ends)
    #elseif canImport(Musl)
      let status = unsafe Musl.pipe(&ends)
    #else
      let status = unsafe Glibc.pipe(&ends)
    #endif
    guard status == 0 else { throw CommandError(description: "No pipe could be made to the command.", status: 2) }
    return (ends[0], ends[1])
  }

  /// Tells the command that there is no more to read.
  func closeInput() {
    if inputIsOpen.exchange(false, ordering: .relaxed) { close(input) }
  }

  /// Ends the command at once.
  func kill() {
    #if canImport(Darwin)
      _ = Darwin.kill(process, SIGKILL)
    #elseif canImport(Musl)
      _ = Musl.kill(process, SIGKILL)
    #else
      _ = Glibc.kill(process, SIGKILL)
    #endif
  }

  /// Waits for the command's end and gives its exit status, 128 and the signal when a signal ended it.
  func wait() -> Int32 {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}

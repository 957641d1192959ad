import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The commands that need a server: they are the executable `redact-proxy`, which stands beside this one, so that the
/// filter does not pay for a server's libraries.
protocol ServerPart: ParsableCommand {
  var arguments: [String] { get }
}

extension ServerPart {
  func run() throws {
    let path = Self.folder + "redact-proxy"
    let words = [path, Self._commandName] + arguments
    var pointers = unsafe words.map { unsafe strdup($0) } + [nil]
    _ = unsafe execv(path, &pointers)
    throw CommandError(
      description: "'\(path)' cannot be run: \(unsafe String(cString: strerror(errno))). "
        + "It belongs beside 'redact'; build it with: swift build -c release --product redact-proxy", status: 2)
  }

  /// Where this executable stands, with a slash at its end.
  private static var folder: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    #if canImport(Darwin)
      var size = UInt32(buffer.count - 1)
      _ = unsafe _NSGetExecutablePath(&buffer, &size)
    #else
      _ = unsafe readlink("/proc/self/exe", &buffer, buffer.count - 1)
    #endif
    let path = String(decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return String(path[...(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}

/// Stands between programs and model APIs.
struct Proxy: ServerPart {
  static let configuration = CommandConfiguration(
    commandName: "proxy", abstract: "Stand between programs and model APIs.")
  @Argument(parsing: .captureForPassthrough, help: .hidden) var arguments: [String] = []
}

/// Runs a program whose calls are redacted.
struct Run: ServerPart {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Run a program; what it sends to model APIs is redacted.")
  @Argument(parsing: .captureForPassthrough, help: .hidden) var arguments: [String] = []
}

/// Shows a call from end to end.
struct Demo: ServerPart {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Show a call from end to end, without any service outside.")
  @Argument(parsing: .captureForPassthrough, help: .hidden) var arguments: [String] = []
}

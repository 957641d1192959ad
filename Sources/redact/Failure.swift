#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How the command ends when something is wrong.
enum Failure {
  /// Says the error on standard error and ends.
  static func end(_ error: some CustomStringConvertible, status: Int32) -> Never {
    // It may name a file or quote what was typed.
    StandardError.write("redact: error: \(Terminal.harmless(error.description, keepsLines: true))\n")
    exit(status)
  }
}

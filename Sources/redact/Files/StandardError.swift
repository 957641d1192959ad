#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is said to the person and not to the next command.
enum StandardError {
  /// Whether a person is likely to read along.
  static var isTerminal: Bool { isatty(2) == 1 }

  static func write(_ text: String) { try? Output(descriptor: 2).write(Array(text.utf8)) }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file that is written to.
///
/// A broken pipe ends the process quietly by its signal.
struct Output {
  static let standard = Output(descriptor: 1)

  let descriptor: Int32

  /// Writes all bytes.
  ///
  /// - Returns: whether anybody still reads them.
  @discardableResult
  func write(_ bytes: [UInt8]) throws -> Bool {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes[start...].withUnsafeBytes {
        #if canImport(Darwin)
          unsafe Darwin.write(descriptor, $0.baseAddress, $0.count)
        #elseif canImport(Musl)
          unsafe Musl.write(descriptor, $0.baseAddress, $0.count)
        #else
          unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
        #endif
      }
      if written < 0 {
        if errno == EINTR { continue }
        // Whoever reads the output has seen enough; that is no error worth a word.
        if errno == EPIPE, descriptor == 1 { exit(128 + SIGPIPE) }
        if errno == EPIPE { return false }
        let reason = unsafe String(cString: strerror(errno))
        throw CommandError(
          description: "The output cannot be written: \(reason); what was written before is cut short.", status: 3)
      }
      start += written
    }
    return true
  }
}

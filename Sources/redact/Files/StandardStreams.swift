#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The three descriptors that a process is started with.
enum StandardStreams {
  /// Fills the places of those that are closed.
  ///
  /// Otherwise the next file that is opened would stand there: text would be written into the session file, or the
  /// session file read as text.
  static func reserve() {
    for descriptor in 0...2 where fcntl(Int32(descriptor), F_GETFD) < 0 {
      // Opened the wrong way round, so that who uses it is told what a closed one tells.
      _ = unsafe open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}

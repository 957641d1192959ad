#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reading a file or a pipe, but never more than was asked for.
enum FileBytes {
  /// Why there are no bytes.
  enum Failure: Error {
    case folder
    case tooLarge
    case system(String)
  }

  /// Whether a path, links followed, is a folder.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// All bytes at a path.
  ///
  /// - Parameter limit: the most bytes that are read.
  static func contents(of path: String, limit: Int) -> Result<[UInt8], Failure> {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return .failure(.system(reason())) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe chunk.withUnsafeMutableBytes { unsafe read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return .success(bytes) }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(errno == EISDIR ? .folder : .system(reason()))
      }
      bytes += chunk[..<count]
      if bytes.count > limit { return .failure(.tooLarge) }
    }
  }

  private static func reason() -> String { unsafe String(cString: strerror(errno)) }
}

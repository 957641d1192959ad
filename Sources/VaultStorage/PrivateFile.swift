#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files that only their owner may read, and that are never seen half written.
enum PrivateFile {
  /// Puts a whole file of mode 0600 at a path, durably, unless something stands there already.
  /// - Returns: False when something stood there; it is left as it is.
  static func place(_ bytes: [UInt8], at path: String) throws(SystemError) -> Bool {
    let temporary = "\(path).new-\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 36))"
    let file = try Descriptor(opening: temporary, O_RDWR | O_CREAT | O_EXCL, mode: 0o600)
    defer { unsafe unlink(temporary) }
    try file.setMode(0o600)
    try file.put(bytes, at: 0)
    try file.sync()
    if unsafe link(temporary, path) != 0 {
      if errno == EEXIST { return false }
      throw SystemError(number: errno)
    }
    try Descriptor(opening: directory(of: path), O_RDONLY).sync()
    return true
  }

  /// The directory that a path stands in.
  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a directory of mode 0700 and those above it that are missing.
  static func makeDirectory(_ path: String) throws(SystemError) {
    if unsafe mkdir(path, 0o700) == 0 || errno == EEXIST { return }
    let parent = directory(of: path)
    guard errno == ENOENT, parent != path, parent != "." else { throw SystemError(number: errno) }
    try makeDirectory(parent)
    if unsafe mkdir(path, 0o700) != 0 && errno != EEXIST { throw SystemError(number: errno) }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system says of an open file.
struct FileStatus {
  let length: Int
  let mode: mode_t
  /// How many names the file has; none when it was removed while it was open.
  let links: Int
  let isRegular: Bool
  let isDirectory: Bool
}

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a program tells on standard output when it serves.
package enum Announcement {
  /// Tells its address at once, also to a pipe: whoever started it waits for that.
  package static func write(port: Int) {
    print("http://127.0.0.1:\(port)")
    fflush(nil)
  }
}

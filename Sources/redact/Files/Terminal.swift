#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether a person is likely to look at what is written, and may be shown colours.
enum Terminal {
  /// Whether a descriptor is a terminal that understands control sequences.
  static func isShown(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1 && variable("TERM") != "dumb"
  }

  /// Whether standard output takes colours; any text in `NO_COLOR` forbids them (https://no-color.org).
  static var isColourful: Bool { isShown(1) && (variable("NO_COLOR") ?? "").isEmpty }

  private static func variable(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }
}

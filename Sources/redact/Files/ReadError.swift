/// Why a file could not be read or written.
struct ReadError: Error, CustomStringConvertible {
  let description: String
  /// The exit status it leads to: 2 before anything was read, 3 afterwards.
  let status: Int32
}

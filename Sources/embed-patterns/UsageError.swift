/// The tool was called without its two paths.
struct UsageError: Error, CustomStringConvertible {
  var description: String { "Call it as: embed-patterns OUTPUT ROOT" }
}

import RedactKit

/// What was done, in numbers and kinds only.
enum Statistics {
  static func line(_ counts: [Entity: Int], _ done: String = "replaced") -> String {
    let total = counts.values.reduce(0, +)
    let parts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
    return "redact: \(total) \(total == 1 ? "value" : "values") \(done)"
      + (parts.isEmpty ? "" : ": " + parts.joined(separator: ", ")) + "\n"
  }
}

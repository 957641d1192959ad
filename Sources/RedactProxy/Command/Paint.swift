internal import Foundation

/// Colours, on a terminal only; any text in `NO_COLOR` forbids them (https://no-color.org).
struct Paint {
  private let isOn: Bool

  init() {
    let environment = ProcessInfo.processInfo.environment
    isOn = isatty(1) == 1 && environment["TERM"] != "dumb" && (environment["NO_COLOR"] ?? "").isEmpty
  }

  func title(_ text: String) -> String { isOn ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  func note(_ text: String) -> String { isOn ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

  /// The text with its placeholders in colour.
  func placeholders(_ text: String) -> String {
    guard isOn else { return text }
    return text.replacing(/[A-Z_]+-[0-9A-Z]{8,}/) { "\u{1B}[32m\($0.output)\u{1B}[0m" }
  }
}

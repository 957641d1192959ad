import Foundation

/// What one case took.
struct Measurement: Encodable, CustomStringConvertible {
  var name = ""
  /// How it can be done by hand, where that is possible.
  var command: String?
  /// The median of the runs.
  var seconds: Double
  var runs: Int
  var bytes: Int?
  /// The most resident memory of the process, in bytes.
  var residentBytes: Int?
  /// How many findings or placeholders there were, so that nobody measures an empty loop.
  var count: Int?
  /// Of how much of something it is measured, where that grows.
  var amount: Double?
  /// The time of something else divided by this time.
  var ratios: [String: Double] = [:]

  private(set) var megabytesPerSecond: Double?

  /// The finished result of a case.
  func named(_ name: String) -> Measurement {
    var copy = self
    copy.name = name
    copy.megabytesPerSecond = bytes.map { Double($0) / seconds / 1e6 }
    return copy
  }

  var description: String {
    var parts = [name.padding(toLength: 34, withPad: " ", startingAt: 0)]
    if let speed = megabytesPerSecond {
      parts.append(String(format: "%9.2f MB/s", speed))
    } else {
      parts.append(String(format: "%9.2f ms  ", seconds * 1e3))
    }
    if let residentBytes { parts.append(String(format: "%6.1f MB resident", Double(residentBytes) / 1e6)) }
    if let count { parts.append("\(count) found") }
    for (other, ratio) in ratios.sorted(by: { $0.key < $1.key }) {
      parts.append(String(format: "%.2f x %@", ratio, other))
    }
    if let command { parts.append("$ \(command)") }
    return parts.joined(separator: "  ")
  }
}

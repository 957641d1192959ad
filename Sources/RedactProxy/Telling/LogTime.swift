internal import Synchronization

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The time of log lines (ISO 8601), spelled once a second: spelling it costs more than the rest of a line.
enum LogTime {
  private static let last = Mutex((second: -1, text: ""))

  /// The time now.
  static var now: String {
    let date = Date()
    let second = Int(date.timeIntervalSince1970)
    return last.withLock { last in
      if last.second != second { last = (second, date.formatted(.iso8601)) }
      return last.text
    }
  }
}

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The time that signatures are made for; handed in, so that a test can hold it still.
public struct SigningClock: Sendable {
  /// Gives the seconds since 1970 in UTC.
  let seconds: @Sendable () -> Int

  /// A clock that tells the time given.
  public init(seconds: @escaping @Sendable () -> Int) { self.seconds = seconds }

  /// The system's clock.
  public static let system = SigningClock { Int(Date.now.timeIntervalSince1970) }

  /// A moment as ISO 8601 in UTC with seconds, `2026-11-24T04:05:06Z`.
  static func iso8601(_ seconds: Int) -> String { Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601) }
}

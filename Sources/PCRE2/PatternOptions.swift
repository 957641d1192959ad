internal import CPCRE2

/// How a pattern is matched.
public struct PatternOptions: OptionSet, Sendable {
  /// The bits.
  public let rawValue: Int
  /// Makes options of bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The match must begin exactly where matching starts.
  ///
  /// Given at compile time, since compiled code does not know it as an option of a match. What PCRE2 does to find where a
  /// match could start is left out: before each try it would look through the rest of the text for a byte that every match
  /// holds.
  public static let anchored = PatternOptions(rawValue: 1)
  /// Letters match in either case.
  public static let caseless = PatternOptions(rawValue: 2)
  /// No machine code is made: for a pattern that is only to be checked.
  public static let interpreted = PatternOptions(rawValue: 4)

  var flags: UInt32 {
    (contains(.anchored) ? PCRE2_ANCHORED | PCRE2_NO_START_OPTIMIZE : 0)
      | (contains(.caseless) ? UInt32(PCRE2_CASELESS) : 0)
  }
}

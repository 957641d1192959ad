import PCRE2
import RedactKit

/// The way without any engine: every pattern over the whole text, one after another.
struct PlainWay {
  private let patterns: [Pattern]
  private let groups: Int

  /// Compiles the patterns of rules, those of the default profile.
  init(_ rules: [Rule]) throws {
    patterns =
      try rules
      .filter { $0.harmless || $0.profiles.contains(.default) }
      .map { try Pattern($0.pattern) }
    groups = patterns.map(\.groupCount).max() ?? 0
  }

  /// Counts all matches, under the limits that the engine has too.
  func count(in text: [UInt8]) throws -> Int {
    var scratch = try MatchScratch(groups: groups, limits: MatchLimits())
    var count = 0
    for pattern in patterns {
      var start = 0
      while start <= text.count, try scratch.find(pattern, in: text.span, from: start), let range = scratch.range() {
        count += 1
        start = max(range.upperBound, range.lowerBound + 1)
      }
    }
    return count
  }
}

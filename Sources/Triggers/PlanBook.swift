/// The plans of many patterns, written down so that a program need not derive them when it starts.
///
/// The first line holds every set of bytes that is used, each line behind it the plan of one pattern in numbers.
package struct PlanBook: Sendable {
  private var sets: [ByteSet] = []
  private var lines: [UInt64: [Int]] = [:]

  /// Writes the plans of patterns down; a pattern without a plan is left out.
  package static func text(of patterns: [String]) -> String {
    var writer = PlanWriter()
    let lines = patterns.compactMap { pattern in
      TriggerPlan(pattern: pattern).map { writer.line(key: key(of: pattern), $0) }
    }
    return ([writer.pool] + lines).joined(separator: "\n")
  }

  /// Reads what `text(of:)` wrote.
  package init(_ text: StaticString) {
    var reader = PlanReader(text)
    sets = reader.pool()
    while let (key, numbers) = reader.line() { lines[key] = numbers }
  }

  /// The plan of a pattern; nil when the book has none.
  package func plan(of pattern: String) -> TriggerPlan? {
    guard let line = lines[Self.key(of: pattern)] else { return nil }
    var numbers = PlanNumbers(line, sets: sets)
    return TriggerPlan(&numbers)
  }

  /// What a pattern is found by: FNV-1a of its bytes.
  private static func key(of pattern: String) -> UInt64 {
    pattern.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

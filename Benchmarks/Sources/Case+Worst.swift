import RedactKit
import Triggers

extension Case {
  /// Texts that are made from a rule's pattern to cost it most, under all rules.
  static func worst(_ corpora: Corpora) -> [Case] {
    [
      Case(name: "worst text of any rule") {
        let redactor = try Redactor(options: Names.off.options)
        let ordinary = try Stopwatch.measure(bytes: try corpora.text("mixed").count) {
          try redactor.scan(try corpora.text("mixed")).count
        }
        let secondsPerByte = ordinary.seconds / Double(ordinary.bytes ?? 1)
        // Many short texts first; what costs most there is measured on longer ones.
        let short = try BuiltinRules.all().map(\.rule).compactMap { rule in
          try WorstTexts.units(of: rule.pattern).map { try cost(rule.id, $0, 1 << 13, redactor) }.max()
        }
        let rules = try short.sorted(by: >).prefix(mostMeasured)
          .map { try cost($0.rule, $0.unit, 1 << 17, redactor) }.sorted(by: >)
        let worst = try rules.prefix(3).map { try cost($0.rule, $0.unit, 1 << 20, redactor) }.max()
        guard let worst else { throw BenchmarkError("there is no such text") }
        var result = Measurement(seconds: worst.seconds, runs: 2, bytes: worst.bytes)
        result.ratios["the time of ordinary text"] = worst.secondsPerByte / secondsPerByte
        let slow = rules.filter { $0.secondsPerByte > 10 * secondsPerByte }
        let told = slow.map { "\($0.rule) \(Int($0.secondsPerByte / secondsPerByte))" }.joined(separator: ", ")
        result.command = "the worst is made from \(worst.rule); over ten times: \(told.isEmpty ? "none" : told)"
        return result
      }
    ]
  }

  /// How many rules are measured on longer texts.
  private static let mostMeasured = 80

  /// What a text costs that is made from a rule.
  private struct Cost: Comparable {
    let rule: String
    let unit: [UInt8]
    let bytes: Int
    let seconds: Double

    var secondsPerByte: Double { seconds / Double(bytes) }
    static func < (a: Cost, b: Cost) -> Bool { a.secondsPerByte < b.secondsPerByte }
  }

  private static func cost(_ rule: String, _ unit: [UInt8], _ bytes: Int, _ redactor: Redactor) throws -> Cost {
    let text = WorstTexts.text(of: unit, bytes: bytes)
    // The first run compiles; of the others the better one counts.
    let times = try (0..<3).map { _ in
      let start = ContinuousClock.now
      _ = try redactor.scan(text)
      return (ContinuousClock.now - start) / .seconds(1)
    }
    return Cost(rule: rule, unit: unit, bytes: text.count, seconds: min(times[1], times[2]))
  }
}

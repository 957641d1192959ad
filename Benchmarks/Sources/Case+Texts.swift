import RedactKit

extension Case {
  private static let kinds: [Names: [String]] = [.off: ["clean", "mixed", "dense"], .on: ["han", "mixed", "latin"]]

  /// Scanning and redacting texts of several kinds, beside the plain way.
  static func texts(_ corpora: Corpora) -> [Case] {
    Names.allCases.flatMap { names in
      (kinds[names] ?? []).flatMap { kind in
        [
          Case(name: "scan, names \(names), \(kind)") { try scan(kind, names, corpora) },
          Case(name: "redact, names \(names), \(kind)") {
            let text = try corpora.text(kind)
            let redactor = try Redactor(options: names.options)
            return try Stopwatch.measure(bytes: text.count) { try redact(text, redactor.session()) }
          },
        ]
      }
    }
  }

  private static func scan(_ kind: String, _ names: Names, _ corpora: Corpora) throws -> Measurement {
    let text = try corpora.text(kind)
    let redactor = try Redactor(options: names.options)
    var result = try Stopwatch.measure(bytes: text.count) { try redactor.scan(text).count }
    result.command = corpora.command(kind)
    // The plain way knows no names.
    guard names == .off else { return result }
    let plain = try PlainWay(BuiltinRules.all().map(\.rule))
    let slow = try Stopwatch.measure(bytes: text.count) { try plain.count(in: text) }
    result.ratios["the plain way's speed"] = slow.seconds / result.seconds
    return result
  }

  /// Redacts as the filter does, in pieces; gives how many values were replaced.
  private static func redact(_ text: [UInt8], _ session: Session) throws -> Int {
    var stream = StreamRedactor(session: session)
    var bytes = 0
    for start in stride(from: 0, to: text.count, by: 1 << 16) {
      try stream.redact(Array(text[start..<min(text.count, start + 1 << 16)])) { bytes += $0.count }
    }
    try stream.finish { bytes += $0.count }
    guard bytes > 0 || text.isEmpty else { throw BenchmarkError("nothing came out") }
    return stream.counts.values.reduce(0, +)
  }
}

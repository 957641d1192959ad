import RedactKit

extension Case {
  /// Restoring, with no placeholder in the text and with one every 200 bytes.
  static func restoring(_ corpora: Corpora) -> [Case] {
    [
      Case(name: "restore, no placeholders") { try restore(every: nil, corpora) },
      Case(name: "restore, one every 200 bytes") { try restore(every: 200, corpora) },
    ]
  }

  private static func restore(every distance: Int?, _ corpora: Corpora) throws -> Measurement {
    let session = try Redactor().session()
    let values = (0..<1000).map { "138\(10_000_000 + $0 * 7919)" }.joined(separator: "\n")
    let placeholders = try session.redact(values).text.split(separator: "\n").map { Array($0.utf8) }
    guard Set(placeholders).count == 1000 else { throw BenchmarkError("the values were not replaced") }
    var text = try corpora.text("clean")
    if let distance {
      let lines = text.split(separator: 0x0A)
      text = []
      for (number, line) in lines.enumerated() {
        text += Array(line.prefix(distance))
        text += [0x20] + placeholders[number % placeholders.count] + [0x0A]
      }
    }
    return try Stopwatch.measure(bytes: text.count) {
      var restorer = session.restorer()
      var bytes = 0
      for start in stride(from: 0, to: text.count, by: 1 << 16) {
        bytes += restorer.restore(text.span.extracting(start..<min(text.count, start + 1 << 16))).count
      }
      bytes += restorer.finish().count
      guard bytes > 0 else { throw BenchmarkError("nothing came out") }
      return restorer.restored
    }
  }
}

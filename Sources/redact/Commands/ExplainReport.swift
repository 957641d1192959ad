import RedactKit

/// Why matches are taken or not, as text for people and programs; never with a value.
enum ExplainReport {
  /// An explanation and its place.
  struct Line {
    var file: String
    var place: TextPlace
    var explanation: Explanation

    var isTaken: Bool { if case .taken = explanation.outcome { true } else { false } }
  }

  /// Adds line and column to explanations, which are in order.
  static func lines(_ explanations: [Explanation], in text: [UInt8], file: String) -> [Line] {
    zip(explanations, TextPlace.places(explanations.map(\.range.lowerBound), in: text)).map { explanation, place in
      Line(file: file, place: place, explanation: explanation)
    }
  }

  static func text(_ lines: [Line], format: Scan.Format) -> String {
    switch format {
    case .json: "[" + lines.map { "\n  " + object($0) }.joined(separator: ",") + (lines.isEmpty ? "" : "\n") + "]\n"
    case .jsonl: lines.map { object($0) + "\n" }.joined()
    case .text, .sarif: lines.map(sentence).joined()
    }
  }

  private static func sentence(_ line: Line) -> String {
    let e = line.explanation
    var parts = ["by \(e.rule)"]
    if e.view != "text" { parts.append("read as \(e.view)") }
    if let tagger = e.tagger { parts.append("the tagger saw: \(tagger)") }
    if let check = e.check { parts.append("check \(check) \(e.outcome == .checkFailed ? "failed" : "passed")") }
    var score = "score \(decimal(e.scoreBefore))"
    if let word = e.contextWord { score += ", near '\(word)' \(decimal(e.score))" }
    parts.append(score)
    let end: String
    switch e.outcome {
    case .taken(let over): end = over.isEmpty ? "" : "; it wins over \(over.joined(separator: ", "))"
    case .lost(let winner): end = "; \(winner) wins"
    case .checkFailed: end = "; its check fails"
    case .harmless(let rule): end = "; \(rule) says that it is harmless"
    case .belowThreshold(let threshold): end = "; below the threshold \(decimal(threshold))"
    case .allowed: end = "; its value is allowed"
    case .left(let reason): end = "; it is \(reason)"
    }
    return "\(line.file):\(line.place.line):\(line.place.column): \(e.entity) "
      + "\(line.isTaken ? "taken" : "not taken"), bytes \(e.range.lowerBound)..<\(e.range.upperBound): "
      + parts.joined(separator: ", ") + end + "\n"
  }

  private static func object(_ line: Line) -> String {
    let e = line.explanation
    func text(_ value: String?) -> String { value.map(ScanReport.quoted) ?? "null" }
    var fields = [
      ("file", text(line.file)), ("line", "\(line.place.line)"), ("column", "\(line.place.column)"),
      ("start", "\(e.range.lowerBound)"), ("end", "\(e.range.upperBound)"), ("entity", text(e.entity.rawValue)),
      ("rule", text(e.rule)), ("view", text(e.view)), ("check", text(e.check)), ("context", text(e.contextWord)),
      ("score_before", decimal(e.scoreBefore)), ("score", decimal(e.score)), ("tagger", text(e.tagger)),
      ("taken", "\(line.isTaken)"),
    ]
    switch e.outcome {
    case .taken(let over): fields.append(("over", "[" + over.map(ScanReport.quoted).joined(separator: ",") + "]"))
    case .lost(let winner): fields += [("because", text("lost")), ("to", text(winner))]
    case .checkFailed: fields.append(("because", text("check")))
    case .harmless(let rule): fields += [("because", text("harmless")), ("to", text(rule))]
    case .belowThreshold(let threshold): fields += [("because", text("threshold")), ("threshold", decimal(threshold))]
    case .allowed: fields.append(("because", text("allowed")))
    case .left(let reason): fields += [("because", text("policy")), ("reason", text(reason))]
    }
    return "{" + fields.map { "\(ScanReport.quoted($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }

  private static func decimal(_ number: Double) -> String {
    let hundredths = Int((number * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}

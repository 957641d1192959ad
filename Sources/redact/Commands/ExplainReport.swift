import RedactKit

/// Why matches are taken or not, as text for people and programs; never with a value.
struct ExplainReport {
  private let format: ScanFormat
  private var count = 0

  /// Begins a report.
  init(format: ScanFormat) { self.format = format }

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

  /// The next explanations, with what stands before them.
  mutating func text(_ lines: [Line]) -> String {
    var out = ""
    for line in lines {
      switch format {
      case .json: out += (count == 0 ? "[\n  " : ",\n  ") + Self.object(line)
      case .jsonl: out += Self.object(line) + "\n"
      case .text, .sarif: out += Self.sentence(line)
      }
      count += 1
    }
    return out
  }

  /// What ends the report.
  func end() -> String { format == .json ? count == 0 ? "[]\n" : "\n]\n" : "" }

  private static func sentence(_ line: Line) -> String {
    let e = line.explanation
    var parts = ["by \(e.rule)"]
    if e.view != "text" { parts.append("read as \(e.view)") }
    if let tagger = e.tagger { parts.append("the tagger saw: \(tagger)") }
    if let check = e.check { parts.append("check \(check) \(e.outcome == .checkFailed ? "failed" : "passed")") }
    var score = "score \(JSONText.score(e.scoreBefore))"
    if let word = e.contextWord { score += ", near '\(word)' \(JSONText.score(e.score))" }
    parts.append(score)
    let end: String
    switch e.outcome {
    case .taken(let over): end = over.isEmpty ? "" : "; it wins over \(over.joined(separator: ", "))"
    case .lost(let winner): end = "; \(winner) wins"
    case .checkFailed: end = "; its check fails"
    case .harmless(let rule): end = "; \(rule) says that it is harmless"
    case .belowThreshold(let threshold): end = "; below the threshold \(JSONText.score(threshold))"
    case .allowed: end = "; its value is allowed"
    case .left(let reason): end = "; it is \(reason)"
    }
    return "\(Terminal.harmless(line.file)):\(line.place.line):\(line.place.column): \(e.entity) "
      + "\(line.isTaken ? "taken" : "not taken"), bytes \(e.range.lowerBound)..<\(e.range.upperBound): "
      + parts.joined(separator: ", ") + end + "\n"
  }

  private static func object(_ line: Line) -> String {
    let e = line.explanation
    func text(_ value: String?) -> String { value.map(JSONText.quoted) ?? "null" }
    var fields = [
      ("file", text(line.file)), ("line", "\(line.place.line)"), ("column", "\(line.place.column)"),
      ("start", "\(e.range.lowerBound)"), ("end", "\(e.range.upperBound)"), ("entity", text(e.entity.rawValue)),
      ("rule", text(e.rule)), ("view", text(e.view)), ("check", text(e.check)), ("context", text(e.contextWord)),
      ("score_before", JSONText.score(e.scoreBefore)), ("score", JSONText.score(e.score)), ("tagger", text(e.tagger)),
      ("taken", "\(line.isTaken)"),
    ]
    switch e.outcome {
    case .taken(let over): fields.append(("over", "[" + over.map(JSONText.quoted).joined(separator: ",") + "]"))
    case .lost(let winner): fields += [("because", text("lost")), ("to", text(winner))]
    case .checkFailed: fields.append(("because", text("check")))
    case .harmless(let rule): fields += [("because", text("harmless")), ("to", text(rule))]
    case .belowThreshold(let threshold):
      fields += [("because", text("threshold")), ("threshold", JSONText.score(threshold))]
    case .allowed: fields.append(("because", text("allowed")))
    case .left(let reason): fields += [("because", text("policy")), ("reason", text(reason))]
    }
    return "{" + fields.map { "\(JSONText.quoted($0.0)):\($0.1)" }.joined(separator: ",") + "}"
  }
}

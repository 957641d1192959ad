internal import PCRE2

/// Runs every rule over a text and notes what becomes of each match.
///
/// It asks the same patterns, checks, contexts and thresholds as the scanner, one after another and without a prefilter.
struct Explainer {
  private let rules: [Rule]
  private let options: RedactorOptions
  private let allowed: Set<[UInt8]>

  init(_ rules: [Rule], _ options: RedactorOptions) {
    self.rules = rules
    self.options = options
    allowed = Set(options.allow.map { Array($0.utf8) })
  }

  /// Explains all matches in all views of a text.
  func explain(_ text: borrowing Span<UInt8>) throws(ScanError) -> [Explanation] {
    var all = try explainView(text, "text")
    if let tables = UnrolledTables(text) {
      all += try explainView(tables.bytes.span, "table cells").compactMap { $0.moved(tables.original($0.range)) }
    }
    if let decoded = PercentDecoded(text) {
      all += try explainView(decoded.bytes.span, "percent-decoded").compactMap { $0.moved(decoded.original($0.range)) }
    }
    if let decoded = EscapeDecoded(text) {
      all += try explainView(decoded.bytes.span, "escapes decoded").compactMap { $0.moved(decoded.original($0.range)) }
    }
    for run in EncodedTexts(text).runs {
      all += try explainView(run.decoded.span, "Base64").compactMap { $0.moved(run.range) }
    }
    // A match in a view that is also one in the text is told once.
    var seen: Set<Explanation> = []
    return all.filter { explanation in
      var plain = explanation
      plain.view = "text"
      return seen.insert(plain).inserted
    }
  }

  private func explainView(_ text: borrowing Span<UInt8>, _ name: String) throws(ScanError) -> [Explanation] {
    guard let view = NormalizedView(text) else { return try explainPlain(text, name) }
    return try explainPlain(view.bytes.span, name).compactMap { $0.moved(view.original($0.range)) }
  }

  private func explainPlain(_ text: borrowing Span<UInt8>, _ view: String) throws(ScanError) -> [Explanation] {
    var all: [Explanation] = []
    var harmless: [Explanation] = []
    for rule in rules {
      let compiled: CompiledRule
      let ready: LazyPattern.Ready
      // Rules that cannot be compiled were refused when the redactor was made.
      do {
        compiled = try CompiledRule(rule)
        ready = try compiled.searching
      } catch { continue }
      do {
        var scratch = try MatchScratch(groups: ready.pattern.groupCount, limits: options.limits)
        var position = 0
        while position <= text.count, try scratch.find(ready.pattern, in: text, from: position) {
          guard let whole = scratch.range(of: 0) else { break }
          let value = scratch.range(of: ready.group) ?? whole
          position = max(value.upperBound, whole.lowerBound + 1)
          while position < text.count, text[position] & 0xC0 == 0x80 { position += 1 }
          if value.isEmpty { continue }
          let explanation = explain(compiled, value, in: text, view)
          if rule.harmless { harmless.append(explanation) } else { all.append(explanation) }
        }
      } catch {
        throw .brokeOff(rule: rule.id, error)
      }
    }
    return all.map { explanation in
      guard case .taken = explanation.outcome else { return explanation }
      let shield = harmless.first {
        guard case .taken = $0.outcome else { return false }
        return $0.score >= explanation.score && $0.range.contains(explanation.range)
      }
      guard let shield else { return explanation }
      var left = explanation
      left.outcome = .harmless(by: shield.rule)
      return left
    }
  }

  private func explain(
    _ compiled: CompiledRule, _ range: Range<Int>, in text: borrowing Span<UInt8>, _ view: String
  ) -> Explanation {
    let rule = compiled.rule
    var value: [UInt8] = []
    text.append(range, to: &value)
    var explanation = Explanation(
      range: range, entity: rule.entity, rule: rule.id, view: view, check: rule.check, scoreBefore: rule.score,
      score: rule.score, outcome: .taken(over: []))
    if let context = rule.context {
      let near = Surroundings(of: range, in: text, window: context.window)
      if let number = near.first(of: compiled.contextWords, in: text) {
        explanation.contextWord = context.words[number]
        explanation.score = min(1, rule.score + context.weight)
      }
    }
    if let check = compiled.check, !check.passes(value) {
      explanation.outcome = .checkFailed
    } else if allowed.contains(value) {
      explanation.outcome = .allowed
    } else if !rule.harmless, explanation.score < options.threshold(for: rule.entity) {
      explanation.outcome = .belowThreshold(options.threshold(for: rule.entity))
    }
    return explanation
  }
}

extension Explanation {
  /// The same of another place; nil when there is none.
  fileprivate func moved(_ range: Range<Int>?) -> Explanation? {
    guard let range else { return nil }
    var moved = self
    moved.range = range
    return moved
  }
}

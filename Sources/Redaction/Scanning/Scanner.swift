internal import PCRE2
internal import Triggers

/// Finds what a set of rules finds.
///
/// Immutable, shared by any number of threads.
final class Scanner: Sendable {
  let rules: [CompiledRule]
  let prefilter: Prefilter
  /// Whether a rule has to run over the whole text.
  private let isUnfiltered: Bool
  private let denied: LiteralSet
  private let allowed: Set<[UInt8]>
  private let options: RedactorOptions
  private let pool: ScanScratch.Pool

  /// The entity of a term that the user denied.
  static let deniedEntity = Entity("DENIED_TERM")

  /// Makes a scanner.
  ///
  /// - Parameters:
  ///   - all: the rules.
  ///   - options: which of the rules are used.
  init(rules all: [Rule], options: RedactorOptions) throws(RuleError) {
    var ids: Set<String> = []
    var compiled: [CompiledRule] = []
    // Moving what has been made to where there is room again costs more than making it.
    compiled.reserveCapacity(all.count)
    for rule in all {
      guard ids.insert(rule.id).inserted else { throw RuleError(rule: rule.id, problem: .duplicate) }
      guard options.uses(rule) else { continue }
      compiled.append(try CompiledRule(rule))
    }
    var denied = LiteralSet()
    for (index, term) in options.deny.enumerated() {
      guard term.unicodeScalars.count > 1 else { throw RuleError(rule: "deny", problem: .shortTerm(number: index + 1)) }
      denied.insert(Array(term.utf8))
    }
    rules = compiled
    prefilter = Prefilter(plans: compiled.map { $0.rule.plan ?? PlanPage(pattern: $0.rule.pattern) })
    isUnfiltered = prefilter.plans.contains { $0 == nil }
    self.denied = denied
    allowed = Set(options.allow.map { Array($0.utf8) })
    self.options = options
    pool = ScanScratch.Pool(groups: compiled.map(\.mostGroups).max() ?? 0, limits: options.limits)
  }

  /// The rules that the prefilter cannot serve.
  var unfilteredRules: [String] {
    zip(rules, prefilter.plans).compactMap { $1 == nil ? $0.rule.id : nil }
  }

  /// Finds every value; findings may overlap and are in no order.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - plainly: whether every pattern runs over the whole text, without prefilter; the findings are the same.
  /// - Throws: `ScanError` when a match broke off.
  func scan(_ text: borrowing Span<UInt8>, plainly: Bool = false) throws(ScanError) -> [Finding] {
    var matches = try scanView(text, plainly)
    if let tables = UnrolledTables(text) {
      for var match in try scanView(tables.bytes.span, plainly) {
        guard let range = tables.original(match.range) else { continue }
        match.range = range
        matches.append(match)
      }
    }
    if let decoded = PercentDecoded(text) {
      for var match in try scanView(decoded.bytes.span, plainly) {
        guard let range = decoded.original(match.range) else { continue }
        match.range = range
        matches.append(match)
      }
    }
    var findings = matches.map(finding)
    for run in EncodedTexts(text).runs {
      let inner = try scanView(run.decoded.span, plainly)
      guard let best = inner.max(by: { $0.score < $1.score }), best.score >= Self.strong else { continue }
      var encoded = finding(best)
      encoded.range = run.range
      encoded.canonical = .text
      findings.append(encoded)
    }
    return findings
  }

  private func finding(_ match: Match) -> Finding {
    guard let number = match.rule else {
      return Finding(
        range: match.range, entity: Self.deniedEntity, kind: "TERM", rule: "deny", score: match.score,
        canonical: .lower)
    }
    let rule = rules[Int(number)].rule
    return Finding(
      range: match.range, entity: rule.entity, kind: rule.kind, rule: rule.id, score: match.score,
      canonical: rule.canonical)
  }

  /// From which score on a value in encoded text is believed.
  private static let strong = 0.8

  private func scanView(_ text: borrowing Span<UInt8>, _ plainly: Bool) throws(ScanError) -> [Match] {
    guard let view = NormalizedView(text) else { return try scanPlain(text, plainly) }
    let span = view.bytes.span
    return try scanPlain(span, plainly).map {
      var match = $0
      match.range = view.original($0.range)
      return match
    }
  }

  private func scanPlain(_ text: borrowing Span<UInt8>, _ plainly: Bool) throws(ScanError) -> [Match] {
    let span = copy text
    return try pool.withScratch { scratch throws(ScanError) in try scanPlain(span, plainly, scratch) }
  }

  private func scanPlain(
    _ text: borrowing Span<UInt8>, _ plainly: Bool, _ scratch: ScanScratch
  ) throws(ScanError) -> [Match] {
    var matches: [Match] = []
    var harmless: [Match] = []
    func take(_ number: Int, _ value: Range<Int>) {
      let rule = rules[number]
      guard let score = score(rule, value, in: text, scratch) else { return }
      let match = Match(range: value, score: score, rule: Int32(number))
      if rule.rule.harmless { harmless.append(match) } else { matches.append(match) }
    }
    let usesPrefilter = !plainly && text.count < Hit.longestText
    if !usesPrefilter || isUnfiltered {
      for (number, rule) in rules.enumerated() where !usesPrefilter || prefilter.plans[number] == nil {
        try unsafe search(rule, in: text, scratch: &scratch.match) { take(number, $0) }
      }
    }
    if usesPrefilter {
      unsafe prefilter.findHits(in: text, &scratch.hits)
      let hits = unsafe scratch.hits.hits
      var start = 0
      while start < hits.count {
        let number = hits[start].rule
        var end = start + 1
        while end < hits.count, hits[end].rule == number { end += 1 }
        try tryHits(hits[start..<end], of: rules[number], in: text, scratch) { take(number, $0) }
        start = end
      }
    }
    denied.forEach(in: text) { _, range in matches.append(Match(range: range, score: 1, rule: nil)) }
    return harmless.isEmpty ? matches : Self.remove(harmless, from: matches)
  }

  /// How long a harmless match can be that still counts, in bytes.
  private static let longestHarmless = 4096

  /// The matches that lie in no harmless one of at least their score.
  private static func remove(_ harmless: [Match], from matches: [Match]) -> [Match] {
    let sorted = harmless.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return matches.filter { match in
      var low = 0
      var high = sorted.count
      while low < high {
        let middle = (low + high) / 2
        if sorted[middle].range.lowerBound <= match.range.lowerBound { low = middle + 1 } else { high = middle }
      }
      while low > 0, sorted[low - 1].range.lowerBound >= match.range.lowerBound - longestHarmless {
        low -= 1
        if sorted[low].score >= match.score, sorted[low].range.contains(match.range) { return false }
      }
      return true
    }
  }

  /// How sure a match is; nil when it fails its check, is allowed, or is below the threshold.
  private func score(
    _ rule: CompiledRule, _ range: Range<Int>, in text: borrowing Span<UInt8>, _ scratch: ScanScratch
  ) -> Double? {
    if rule.check != nil || !allowed.isEmpty {
      unsafe scratch.value.removeAll(keepingCapacity: true)
      unsafe text.append(range, to: &scratch.value)
      if let check = rule.check, unsafe !check.passes(scratch.value) { return nil }
      if !allowed.isEmpty, unsafe allowed.contains(scratch.value) { return nil }
    }
    var score = rule.rule.score
    if let context = rule.rule.context {
      let near = Surroundings(of: range, in: text, window: context.window)
      if near.first(of: rule.contextWords, in: text) != nil { score = min(1, score + context.weight) }
    }
    return rule.rule.harmless || score >= options.threshold(for: rule.rule.entity) ? score : nil
  }
}

extension Range where Bound == Int {
  /// Whether all of another range lies in this one.
  func contains(_ other: Range<Int>) -> Bool { lowerBound <= other.lowerBound && other.upperBound <= upperBound }
}

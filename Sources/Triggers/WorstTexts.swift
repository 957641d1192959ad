/// Texts that are likely to cost a pattern most, made from the pattern: what it matches, what it nearly matches, and what
/// it begins with, over and over.
package struct WorstTexts {
  /// Characters that classes often share; a text of one of them is read by every part of a pattern that takes it.
  private static let shared: [UInt32] = [0x31, 0x61, 0x41, 0x20, 0x2E]
  /// How often what may be repeated without end is repeated in a part.
  private static let longRun = 512

  private let preferred: UInt32

  /// What the texts of a pattern repeat, each once; none when the pattern is not understood.
  package static func units(of pattern: String) -> [[UInt8]] {
    guard let tree = PatternParser.tree(of: pattern) else { return [] }
    var units: Set<[UInt8]> = []
    for preferred in shared {
      let maker = WorstTexts(preferred: preferred)
      // A match stands behind each near one, or PCRE2 sees that what every match holds is nowhere and does not begin.
      let match = maker.sample(tree, 1)
      for turns in [1, longRun] {
        let whole = maker.sample(tree, turns)
        units.formUnion([whole, whole.dropLast() + [0x7E] + match, whole.prefix(whole.count / 2) + [0x7E] + match])
      }
      maker.runs(tree, before: []) { units.formUnion([$0, $0 + [0x7E] + match]) }
    }
    return units.filter { !$0.isEmpty }.flatMap { [$0, $0 + [0x0A]] }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// A text of at least so many bytes that repeats a unit.
  package static func text(of unit: [UInt8], bytes: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes + unit.count)
    while text.count < bytes { text += unit }
    return text
  }

  /// A text that a part of a pattern matches, looking around aside.
  private func sample(_ node: PatternNode, _ turns: Int) -> [UInt8] {
    switch node {
    case .set(let code): return character(code)
    case .sequence(let nodes): return nodes.flatMap { sample($0, turns) }
    case .alternatives(let nodes): return nodes.map { sample($0, turns) }.max { $0.count < $1.count } ?? []
    case .repeated(let inner, let least, let most):
      let one = sample(inner, min(turns, 4))
      let times = max(least, min(most ?? turns, turns, max(1, 4096 / max(1, one.count))))
      return Array(repeatElement(one, count: times).joined())
    case .behind, .ahead, .end, .anything: return []
    }
  }

  /// Long runs of everything that may be repeated, each behind what leads to it.
  private func runs(_ node: PatternNode, before: [UInt8], _ body: ([UInt8]) -> Void) {
    switch node {
    case .sequence(let nodes):
      var before = before
      for node in nodes {
        runs(node, before: before, body)
        before += sample(node, 1)
      }
    case .alternatives(let nodes): for node in nodes { runs(node, before: before, body) }
    case .repeated(let inner, _, let most):
      if most ?? 64 >= 8 { body(before + sample(node, Self.longRun)) }
      runs(inner, before: before, body)
    case .set, .behind, .ahead, .end, .anything: break
    }
  }

  /// A member of a class: the preferred one, or the first that is seen.
  private func character(_ code: CodeClass) -> [UInt8] {
    let set = code.least.isEmpty ? code.most : code.least
    if set.contains(preferred) { return Self.encoded(preferred) }
    let printable = set.intersection(CodeSet([0x20...0x7E]))
    return Self.encoded((printable.isEmpty ? set : printable).ranges.first?.lowerBound ?? preferred)
  }

  private static func encoded(_ code: UInt32) -> [UInt8] { Unicode.Scalar(code).map { Array(String($0).utf8) } ?? [] }
}

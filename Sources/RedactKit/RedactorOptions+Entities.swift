internal import Redaction
internal import RuleFiles

extension RedactorOptions {
  /// Checks that every entity the options name is one that a rule has.
  func checkEntities(among rules: [LocatedRule]) throws(EntityError) {
    let named = only.union(except).union(thresholds.keys)
    if named.isEmpty { return }
    let known = Set(rules.filter { !$0.rule.harmless }.map(\.rule.entity))
    if let stranger = named.subtracting(known).min() {
      throw EntityError(entity: stranger, known: known.sorted())
    }
  }
}

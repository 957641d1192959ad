internal import Redaction
internal import RuleFiles

extension RedactorOptions {
  private static let deniedTerm = Entity("DENIED_TERM")

  /// Checks that every entity the options name, and every further one, is one that a rule has or a denied term is.
  func checkEntities(and further: Set<Entity>, among rules: [LocatedRule]) throws(EntityError) {
    let named = only.union(except).union(thresholds.keys).union(further).subtracting([Self.deniedTerm])
    if named.isEmpty { return }
    let known = Set(rules.filter { !$0.rule.harmless }.map(\.rule.entity))
    if let stranger = named.subtracting(known).min() {
      throw EntityError(entity: stranger, known: known.sorted())
    }
  }
}

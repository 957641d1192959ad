package import RuleModel

extension Field {
  /// A list of entities.
  package func entities() throws(RuleFileError) -> [Entity] {
    var entities: [Entity] = []
    for item in try items() { entities.append(Entity(try item.name(.entity))) }
    return entities
  }

  /// The key itself, spelled as names of a kind are.
  package func keyName(_ spelling: Spelling) throws(RuleFileError) -> String {
    if spelling.allows(key) { return key }
    throw errorAtKey("\"\(key)\" is not a good name for an entity; \(spelling.advice).")
  }
}

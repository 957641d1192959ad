internal import RuleModel

extension LocatedRule {
  /// The keys that a rule may have.
  static let keys = [
    "id", "entity", "kind", "title", "pattern", "group", "keywords", "check", "context", "score", "profiles",
    "canonical", "harmless", "source", "match", "miss",
  ]

  /// Reads one item of the list `rules`.
  init(_ item: Field) throws(RuleFileError) {
    let fields = try Fields(item, of: "a rule", known: Self.keys)
    let id = try fields.required("id").name(.id)
    let entity = Entity(try fields.required("entity").name(.entity))
    let pattern = try fields.required("pattern")
    var rule = Rule(id: id, entity: entity, pattern: try pattern.pattern())
    if let kind = fields["kind"] { rule.kind = try kind.name(.entity) }
    if let title = fields["title"] { rule.title = try title.oneLine() }
    if let group = fields["group"] { rule.group = try group.oneLine() }
    if let keywords = fields["keywords"] { rule.keywords = try keywords.texts() }
    if let check = fields["check"] { rule.check = try check.oneLine() }
    if let context = fields["context"] { rule.context = try RuleContext(context) }
    if let score = fields["score"] { rule.score = try score.number(in: 0...1) }
    if let profiles = fields["profiles"] { rule.profiles = try profiles.choices() }
    if let canonical = fields["canonical"] { rule.canonical = try canonical.choice() }
    if let harmless = fields["harmless"] { rule.harmless = try harmless.flag() }
    if let source = fields["source"] { rule.source = try source.oneLine() }
    var parts = RulePlaces(pattern: pattern.place, group: fields["group"]?.place, check: fields["check"]?.place)
    if let match = fields["match"] {
      rule.match = try match.texts(emptyToo: true)
      parts.match = try match.items().map(\.place)
    }
    if let miss = fields["miss"] {
      rule.miss = try miss.texts(emptyToo: true)
      parts.miss = try miss.items().map(\.place)
    }
    self.init(rule: rule, file: item.file, place: item.place, parts: parts)
  }
}

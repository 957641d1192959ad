package import Triggers

/// One way to recognise one entity, with its own proof.
public struct Rule: Sendable, Hashable {
  /// Unique, in lower-case words with hyphens.
  public var id: String
  /// What the rule finds.
  public var entity: Entity
  /// The word in the placeholder.
  public var kind: String
  /// One line for people.
  public var title: String {
    get { notes.value.title }
    set { change(\.title, newValue) }
  }
  /// The pattern in PCRE2 syntax; it runs over UTF-8 and over a view in which full-width forms are plain.
  public var pattern: String {
    get { packedPattern.value }
    set {
      packedPattern = .value(newValue)
      plan = nil
    }
  }
  /// The capture group that holds the value, by name or number; nil takes the group `value` where there is one, or the
  /// whole match.
  public var group: String?
  /// Literals of which one stands in every match, ASCII case ignored; empty when there is none.
  public var keywords: [String] {
    get { notes.value.keywords }
    set { change(\.keywords, newValue) }
  }
  /// The name of the check that the value must pass.
  public var check: String?
  /// Words near the value that raise the score.
  public var context: RuleContext?
  /// How sure a match is of itself, 0 to 1.
  public var score: Double
  /// The profiles that use the rule.
  public var profiles: Set<Profile>
  /// How spellings of one value become one: which characters count.
  public var canonical: CanonicalForm
  /// Whether a match says that this text is *not* sensitive.
  public var harmless: Bool
  /// Where the format is published.
  public var source: String {
    get { notes.value.source }
    set { change(\.source, newValue) }
  }
  /// Texts that hold a finding of this rule.
  public var match: [String] {
    get { notes.value.match }
    set { change(\.match, newValue) }
  }
  /// Texts that do not.
  public var miss: [String] {
    get { notes.value.miss }
    set { change(\.miss, newValue) }
  }

  /// The pattern, which stays in the pack of a bundled rule until it is compiled.
  var packedPattern: Packed<String>

  /// The title, the keywords, the source and the examples, which stay in the pack of a bundled rule until they are needed.
  var notes: Packed<RuleNotes>

  /// How the prefilter looks for the pattern, where that was derived when the program was built.
  package var plan: PlanPage?

  /// Makes a rule; everything but the first three has a default.
  public init(
    id: String, entity: Entity, pattern: String, kind: String? = nil, title: String = "", group: String? = nil,
    keywords: [String] = [], check: String? = nil, context: RuleContext? = nil, score: Double = 0.9,
    profiles: Set<Profile> = Set(Profile.allCases), canonical: CanonicalForm = .text, harmless: Bool = false,
    source: String = "", match: [String] = [], miss: [String] = []
  ) {
    self.id = id
    self.entity = entity
    self.kind = kind ?? entity.defaultKind
    packedPattern = .value(pattern)
    self.group = group
    self.check = check
    self.context = context
    self.score = score
    self.profiles = profiles
    self.canonical = canonical
    self.harmless = harmless
    notes = .value(RuleNotes(title: title, keywords: keywords, source: source, match: match, miss: miss))
  }

  /// Whether a profile uses the rule when no entities are chosen.
  package func isUsed(in profile: Profile) -> Bool { harmless || profiles.contains(profile) }

  private mutating func change<Part>(_ part: WritableKeyPath<RuleNotes, Part>, _ value: Part) {
    var notes = notes.value
    notes[keyPath: part] = value
    self.notes = .value(notes)
  }
}

package import Triggers

extension Rule {
  /// Writes all that `init(_:in:)` reads: everything but the plan.
  package func write(to writer: inout PackWriter) {
    writer.text(id)
    writer.text(entity.rawValue)
    packedPattern.write(to: &writer)
    writer.text(kind)
    writer.optional(group) { $0.text($1) }
    writer.optional(check) { $0.text($1) }
    writer.optional(context) { $1.write(to: &$0) }
    writer.fraction(score)
    writer.count(Profile.allCases.indices.reduce(0) { profiles.contains(Profile.allCases[$1]) ? $0 | 1 << $1 : $0 })
    writer.count(CanonicalForm.allCases.firstIndex(of: canonical) ?? 0)
    writer.flag(harmless)
    notes.write(to: &writer)
  }

  /// Reads what `write` wrote.
  package init(_ reader: inout PackReader, in pack: Pack) {
    id = reader.text()
    entity = Entity(reader.text())
    packedPattern = Packed(pack, &reader)
    kind = reader.text()
    group = reader.optional { $0.text() }
    check = reader.optional { $0.text() }
    context = reader.optional { RuleContext(&$0) }
    score = reader.fraction()
    profiles = Self.profiles[reader.count()]
    canonical = CanonicalForm.allCases[reader.count()]
    harmless = reader.flag()
    notes = Packed(pack, &reader)
  }

  /// Every choice of profiles, by the bits that say which are in it.
  private static let profiles = (0..<1 << Profile.allCases.count).map { bits in
    Set(Profile.allCases.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
  }
}

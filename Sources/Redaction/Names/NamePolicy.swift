internal import NameTagger

/// Which of the names that the tagger saw are taken.
///
/// Persons; companies that are told by their suffix, a label or the text itself; addresses with detail. What is public
/// stays, and so do bare places and brands unless the profile is wide.
struct NamePolicy: Sendable {
  private let options: RedactorOptions
  private let entities: Set<Entity>
  private let allowed: Set<[UInt8]>
  /// Whether brands, public bodies and bare places are taken too.
  private let isWide: Bool
  private let isEager: Bool

  static let person = Entity("PERSON")
  static let organization = Entity("ORGANIZATION")
  static let address = Entity("ADDRESS")

  /// Makes a policy; nil when the options leave it nothing to take.
  init?(_ options: RedactorOptions) {
    var entities: Set<Entity>
    switch options.profile {
    case .secrets: entities = []
    case .personal: entities = [Self.person, Self.address]
    case .default, .business, .strict: entities = [Self.person, Self.organization, Self.address]
    }
    if !options.only.isEmpty { entities = options.only.intersection([Self.person, Self.organization, Self.address]) }
    entities.subtract(options.except)
    if entities.isEmpty { return nil }
    self.entities = entities
    self.options = options
    allowed = Set(options.allow.map { Array($0.utf8) })
    isWide = options.profile == .business || options.profile == .strict
    isEager = options.names == .recall
  }

  /// What a finding names, for the tagger; nil for what is no name.
  static func kind(of entity: Entity) -> NameKind? {
    switch entity {
    case person: .person
    case organization: .organisation
    case address: .place
    default: nil
    }
  }

  /// What a name is taken as.
  static func entity(of kind: NameKind) -> Entity {
    switch kind {
    case .person: person
    case .organisation: organization
    case .place: address
    }
  }

  /// Decides on the names of a document.
  ///
  /// - Parameters:
  ///   - spans: by place, none inside another.
  ///   - found: what the rules found, by place, none overlapping.
  func decide(_ spans: [NameSpan], in text: borrowing Span<UInt8>, besides found: [Finding]) -> [NameVerdict] {
    var verdicts: [NameVerdict] = []
    verdicts.reserveCapacity(spans.count)
    var open: [Int] = []
    var next = 0
    let votes = NameVotes(spans, in: text)
    for span in spans {
      while next < found.count, found[next].range.upperBound < span.range.lowerBound { next += 1 }
      let near = NameNeighbours(found, from: next, of: span.range, Self.entity(of: span.kind))
      let (reason, isTaken) = judge(span, NameText(text, near.free), near, votes, in: text)
      var verdict = NameVerdict(span: span, reason: reason, finding: nil)
      if isTaken { take(&verdict, NameEdges.trimmed(near.free, of: span.kind, near.sameStart, in: text), in: text) }
      if reason == .brand || reason == .declaredElse { open.append(verdicts.count) }
      verdicts.append(verdict)
    }
    if !open.isEmpty { takeShortNames(open, &verdicts, in: text, besides: found) }
    return verdicts
  }

  private func judge(
    _ span: NameSpan, _ name: NameText, _ near: NameNeighbours, _ votes: NameVotes, in text: borrowing Span<UInt8>
  ) -> (reason: NameReason, isTaken: Bool) {
    if near.free.isEmpty { return (.covered, false) }
    if PublicNames.contains(name) || isCutPublic(near.free, in: text) { return (.publicName, false) }
    switch span.kind {
    case .person:
      if name.han < 2 { return (.surname, options.profile == .strict) }
      if NameGuard.isNoPerson(name, span) || votes.isChance(name.bytes) { return (.word, false) }
      if NameGuard.isEponym(before: near.free.upperBound, in: text) { return (.eponym, false) }
      return (.person, true)
    case .organisation:
      if span.origin.contains(.declared) { return (.declaredElse, false) }
      if name.isLegalForm { return (.generic, false) }
      if name.isCompany { return name.isGenericCompany(margin: span.margin) ? (.generic, false) : (.company, true) }
      // A rule that stops at a word for "and" finds only the rest of a name that holds its sign.
      if near.leadsToSame { return (.partOfCompany, true) }
      return (.brand, isWide && !NameGuard.isNoRepeat(name, span))
    case .place:
      if near.touchesSame { return (.partOfAddress, true) }
      if name.isAddress(eager: isEager || isWide) { return (.address, true) }
      return (.barePlace, isWide)
    }
  }

  /// Whether a name and the character behind it make a public name, which the tagger cut short.
  private func isCutPublic(_ range: Range<Int>, in text: borrowing Span<UInt8>) -> Bool {
    guard range.upperBound + 3 <= text.count, range.count == 6, Spoken.isHan(at: range.upperBound, in: text) else {
      return false
    }
    return PublicNames.contains(NameText(text, range.lowerBound..<range.upperBound + 3))
  }

  /// Makes a finding of a name, or says why it does not count: switched off, below the threshold, allowed.
  private func take(_ verdict: inout NameVerdict, _ range: Range<Int>, in text: borrowing Span<UInt8>) {
    let entity = Self.entity(of: verdict.span.kind)
    let score = verdict.span.score
    guard entities.contains(entity) else { return verdict.reason = .switchedOff }
    guard score >= options.threshold(for: entity) else { return verdict.reason = .belowThreshold }
    if !allowed.isEmpty, allowed.contains(NameText(text, range).bytes) { return verdict.reason = .allowed }
    verdict.finding = Finding(
      range: range, entity: entity, kind: entity.defaultKind, rule: Self.rule(of: verdict.span.kind), score: score,
      canonical: .text)
  }

  /// The id that stands for the tagger in a finding.
  static func rule(of kind: NameKind) -> String {
    switch kind {
    case .person: "name-tagger-person"
    case .organisation: "name-tagger-company"
    case .place: "name-tagger-address"
    }
  }

  /// Takes short names of companies: those that the text declares, and brands that a company here bears in its name.
  private func takeShortNames(
    _ open: [Int], _ verdicts: inout [NameVerdict], in text: borrowing Span<UInt8>, besides found: [Finding]
  ) {
    let names = ShortNames(
      of: (found + verdicts.compactMap(\.finding)).filter { $0.entity == Self.organization }, in: text)
    var declared: Set<[UInt8]> = []
    for number in open where verdicts[number].reason == .declaredElse {
      let range = verdicts[number].span.range
      if names.isDeclaration(range) { declared.insert(NameText(text, range).bytes) }
    }
    for number in open where verdicts[number].finding == nil {
      let range = verdicts[number].span.range
      let value = NameText(text, range)
      if declared.contains(value.bytes) {
        verdicts[number].reason = .declared
      } else if names.contains(value.bytes), NameGuard.spreads(value), !OrdinaryWords.isPlace(value.bytes) {
        verdicts[number].reason = .shortName
      } else {
        continue
      }
      take(&verdicts[number], range, in: text)
    }
  }
}

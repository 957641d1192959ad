/// What a session knows, and how one text is redacted with it: scan, known values, overlaps, placeholders, proof.
struct RedactionState: Sendable {
  let detector: Detector
  private let hash: KeyedHash
  private(set) var vault: Vault
  private(set) var known = KnownValues()

  init(detector: Detector, hash: @escaping KeyedHash, vault: Vault) {
    self.detector = detector
    self.hash = hash
    self.vault = vault
    for entry in vault.entries { known.insert(entry) }
  }

  /// A state that knows no values, with the same placeholders; nil when what it finds would not be remembered.
  var blank: RedactionState? {
    if detector.cache == nil { return nil }
    return RedactionState(
      detector: detector, hash: hash, vault: Vault(style: vault.style, capacity: vault.capacity))
  }

  /// Learns a pair that was issued elsewhere in the same session.
  mutating func learn(_ entry: VaultEntry) throws(VaultError) {
    try vault.insert(entry)
    known.insert(entry)
  }

  /// How often a text is looked at again until nothing new is found.
  static let mostPasses = 16

  /// Redacts a text from `start` on; what stands before is context only.
  mutating func redact(_ text: [UInt8], from start: Int) throws(RedactionError) -> Redacted {
    var issued = placeholders(in: text)
    var found = try find(in: text, from: start, issued: issued)
    let findings = found.findings
    var current = text
    for _ in 0..<Self.mostPasses {
      guard !found.findings.isEmpty else {
        return Redacted(bytes: start == 0 ? current : Array(current[start...]), findings: findings)
      }
      (current, issued) = try replace(found.findings, in: current, issued: issued)
      // A placeholder can free a known value that it touches, or bring one to light that was glued to it: redacting what
      // is redacted must change nothing.
      found = try find(in: current, from: start, issued: issued, behind: found)
    }
    throw .scan(.unstable)
  }

  func placeholders(in text: [UInt8]) -> [PlaceholderMatch] {
    var matches: [PlaceholderMatch] = []
    _ = PlaceholderSearch(index: vault.index, isFinal: true).forEach(in: text.span) { matches.append($0) }
    return matches
  }

  /// The ranges that hold a value or a placeholder, by place.
  func taken(in text: [UInt8]) throws(RedactionError) -> [Range<Int>] {
    let issued = placeholders(in: text)
    return (try find(in: text, from: 0, issued: issued).findings.map(\.range) + issued.map(\.range))
      .sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Finds what is to be taken.
  ///
  /// - Parameter last: what was found before placeholders were put in its place; then only what they can have freed is
  ///   looked for.
  private func find(
    in text: [UInt8], from start: Int, issued: [PlaceholderMatch], behind last: Found? = nil
  ) throws(RedactionError) -> Found {
    let findings = try look(at: text, issued: issued, isAgain: last != nil)
    func isFree(_ finding: Finding) -> Bool {
      finding.range.lowerBound >= start && !issued.overlaps(finding.range)
    }
    return spread(findings.filter(isFree).withoutOverlaps(), in: text, behind: last, near: issued, isFree)
  }

  /// Finds what rules and names say of one text.
  ///
  /// - Parameters:
  ///   - issued: the placeholders in it.
  ///   - isAgain: whether the text was looked at when values stood in the places of some of them.
  func look(at text: [UInt8], issued: [PlaceholderMatch], isAgain: Bool) throws(RedactionError) -> [Finding] {
    func value(_ match: PlaceholderMatch) -> [UInt8] { vault.entries[match.entry].value.bytes }
    do {
      if issued.isEmpty { return isAgain ? [] : try detector.scan(text.span) }
      let freed = try Neighbourhoods(of: issued, in: text, value).scan(with: detector)
      if isAgain { return freed }
      let restored = RestoredView(text.span, issued, value)
      return freed + restored.findings(try detector.scan(restored.bytes.span))
    } catch { throw .scan(error) }
  }

  /// Whether a finding is a surrogate that this session makes, in a conversation that is sent again.
  ///
  /// Of a hundred values that are spelled like a surrogate one is taken for one: so this is asked only of requests, and
  /// only where surrogates are made.
  func isSurrogate(_ finding: Finding, in text: [UInt8]) -> Bool {
    finding.range.count <= SurrogateMaker.longest
      && SurrogateMaker(hash: hash).isOwn(Array(text[finding.range]), of: finding.entity)
  }

  /// Writes placeholders, and proves that reading them back gives the text again.
  ///
  /// - Parameters:
  ///   - issued: the placeholders in the text.
  ///   - surrogates: the entities for which surrogates stand in place of placeholders.
  ///   - written: how the document spells a finding.
  /// - Returns: the new text and all placeholders in it.
  mutating func replace(
    _ findings: [Finding], in text: [UInt8], issued: [PlaceholderMatch], surrogates: Set<Entity> = [],
    written: (Finding) -> WrittenForm? = { _ in nil }
  ) throws(RedactionError) -> (text: [UInt8], placeholders: [PlaceholderMatch]) {
    let before = vault.entries.count
    var lengths: [Secret: Int] = [:]
    for _ in 0..<8 {
      var out: [UInt8] = []
      out.reserveCapacity(text.count + 8 * findings.count)
      var expected: [PlaceholderMatch] = []
      var copied = 0
      var next = 0
      func copy(to end: Int) {
        while next < issued.count, issued[next].range.upperBound <= end {
          let shift = out.count - copied
          let range = issued[next].range
          expected.append(
            PlaceholderMatch(range: range.lowerBound + shift..<range.upperBound + shift, entry: issued[next].entry))
          next += 1
        }
        out += text[copied..<end]
        copied = end
      }
      for finding in findings {
        copy(to: finding.range.lowerBound)
        let spelled = Secret(Array(text[finding.range]))
        let length = lengths[spelled] ?? Vault.codeLength
        let entry = try issue(finding, spelled, written(finding), length: length, surrogates)
        let placeholder = vault.placeholder(vault.entries[entry])
        expected.append(PlaceholderMatch(range: out.count..<out.count + placeholder.utf8.count, entry: entry))
        out += placeholder.utf8
        copied = finding.range.upperBound
      }
      copy(to: text.count)
      let read = placeholders(in: out)
      if read == expected {
        for entry in vault.entries[before...] { known.insert(entry) }
        return (out, expected)
      }
      let wrong = Set(read).symmetricDifference(expected)
      // What is misread, or spelled like text that is there already, gets a longer code.
      for match in wrong {
        let value = vault.entries[match.entry].value
        lengths[value] = (lengths[value] ?? Vault.codeLength) + 2
      }
      vault.forget(from: before)
    }
    throw .ambiguous
  }

  private mutating func issue(
    _ finding: Finding, _ spelled: Secret, _ written: WrittenForm?, length: Int, _ surrogates: Set<Entity>
  ) throws(RedactionError) -> Int {
    let canonical = Secret(finding.canonical.apply(spelled.bytes))
    do {
      let request = Vault.Request(
        spelled: spelled, canonical: canonical, entity: finding.entity, kind: finding.kind, written: written)
      // What would be misread as a surrogate gets a placeholder.
      if length == Vault.codeLength, surrogates.contains(finding.entity),
        let entry = try vault.issueSurrogate(request, hash: hash)
      {
        return entry
      }
      return try vault.issue(request, length: length, hash: hash)
    } catch { throw .vault(error) }
  }
}

extension [PlaceholderMatch] {
  /// Whether one of the matches, which are in order, overlaps a range.
  func overlaps(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].range.lowerBound < range.upperBound
  }
}

extension RedactionState {
  /// What is to be taken from a text, and which values were looked for in all of it.
  struct Found {
    var findings: [Finding]
    /// How many values were known.
    fileprivate var known: Int
    /// The values that were new.
    fileprivate var new: KnownValues
    /// Whether known values may stand where something was found and left.
    var hidKnown = false
  }

  /// The findings, and every other place where their values or known ones stand.
  ///
  /// - Parameters:
  ///   - last: what was found before placeholders were put in its place; nil when the text is looked at for the first time.
  ///   - issued: the placeholders in the text.
  ///   - isFree: whether a finding may be taken.
  func spread(
    _ findings: [Finding], in text: [UInt8], behind last: Found?, near issued: [PlaceholderMatch],
    _ isFree: (Finding) -> Bool
  ) -> Found {
    // Read from here, it is not copied at every finding.
    let known = known
    var new = KnownValues()
    var rules: [Secret: Finding] = [:]
    for finding in findings {
      let value = Secret(Array(text[finding.range]))
      rules[value] = finding
      let entry = VaultEntry(entity: finding.entity, kind: finding.kind, code: "", variant: "", value: value)
      if !known.holds(entry) { new.insert(entry) }
    }
    var more: [Finding] = []
    func look(for values: KnownValues, in places: [Range<Int>]) {
      // A value is looked up once, since that takes as long as the value is and it may stand everywhere.
      var origins: [Int: Finding?] = [:]
      values.forEach(in: text.span, beginningIn: places) { number, entry, range in
        let origin = origins[number] ?? rules[entry.value]
        origins[number] = .some(origin)
        let finding = Finding(
          range: range, entity: entry.entity, kind: entry.isSurrogate ? entry.entity.defaultKind : entry.kind,
          rule: origin?.rule ?? "known", score: 0.5, canonical: origin?.canonical ?? .text)
        if isFree(finding) { more.append(finding) }
      }
    }
    let everywhere = [0..<text.count]
    if let last, !last.hidKnown {
      // All that was known then has been taken wherever it stands; a placeholder can only free what it touches.
      look(for: known, in: issued.flatMap { KnownValues.touching($0.range, in: text) })
      look(for: known.learned(since: last.known, besides: last.new), in: everywhere)
    } else {
      look(for: known, in: everywhere)
    }
    look(for: new, in: everywhere)
    return Found(
      findings: more.isEmpty ? findings : (findings + more).withoutOverlaps(), known: known.count, new: new)
  }
}

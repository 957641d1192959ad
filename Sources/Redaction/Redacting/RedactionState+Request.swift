extension RedactionState {
  /// Redacts all texts of a request together.
  mutating func redact(
    _ request: RequestText, action: (Entity) -> RequestText.Action
  ) throws(RedactionError) -> RedactedRequest {
    var out = RedactedRequest()
    var view = RequestView(request)
    var issued = placeholders(in: view.text)
    var last: Found?
    var surrogates: Set<Entity> = []
    for _ in 0..<Self.mostPasses {
      let found = try find(in: view, issued: issued, behind: last) { action($0) == .surrogate }
      var replaced: [Finding] = []
      var isChanged = false
      for finding in found.findings {
        guard let original = view.original(finding.range), let part = view.part(of: finding.range) else { continue }
        var atHome = finding
        atHome.range = original
        if request.parts[part].isFixed {
          if !out.fixed.contains(where: { $0.range == original }) { out.fixed.append(atHome) }
          continue
        }
        switch action(finding.entity) {
        case .replace: replaced.append(finding)
        case .surrogate:
          surrogates.insert(finding.entity)
          replaced.append(finding)
        case .mask:
          isChanged = true
          view.insert(.init(finding: atHome, replacement: Array("[\(finding.kind)]".utf8)))
        case .block:
          out.blocked = atHome
          return out
        case .keep: if !out.kept.contains(where: { $0.range == original }) { out.kept.append(atHome) }
        }
      }
      if isChanged {
        // What is masked is gone before placeholders are proved; the rest is found again at its new place.
        view.apply()
        issued = placeholders(in: view.text)
        last = nil
        continue
      }
      guard !replaced.isEmpty else {
        out.edits = view.edits
        return out
      }
      issued = try replace(replaced, in: &view, issued: issued, surrogates: surrogates)
      last = found
      // What was left where it stands is not found again and may hold a known value.
      if !out.kept.isEmpty || !out.fixed.isEmpty { last?.hidKnown = true }
    }
    throw .scan(.unstable)
  }

  /// Puts placeholders for findings, and gives all placeholders that stand there now.
  private mutating func replace(
    _ findings: [Finding], in view: inout RequestView, issued: [PlaceholderMatch], surrogates: Set<Entity>
  ) throws(RedactionError) -> [PlaceholderMatch] {
    let (request, before) = (view.request, view)
    let (text, placeholders) = try replace(findings, in: view.text, issued: issued, surrogates: surrogates) { finding in
      before.original(finding.range).flatMap { request.written?($0) }
    }
    var number = 0
    var old = 0
    for finding in findings {
      while old < issued.count, issued[old].range.lowerBound < finding.range.lowerBound {
        (old, number) = (old + 1, number + 1)
      }
      if let original = view.original(finding.range) {
        var atHome = finding
        atHome.range = original
        view.insert(.init(finding: atHome, replacement: Array(text[placeholders[number].range])))
      }
      number += 1
    }
    view.apply()
    return placeholders
  }

  /// Finds what is to be taken, in places of the view; each text is looked at by itself.
  ///
  /// - Parameters:
  ///   - last: what was found before placeholders were put in its place; then only what they can have freed is looked for.
  ///   - hasSurrogates: whether surrogates are made for an entity.
  private func find(
    in view: RequestView, issued: [PlaceholderMatch], behind last: Found?, hasSurrogates: (Entity) -> Bool
  ) throws(RedactionError) -> Found {
    let findings =
      last == nil && view.request.isSpaced && view.text.count <= Self.mostAtOnce
      ? try findAtOnce(in: view, issued: issued) : try findPartByPart(in: view, issued: issued, isAgain: last != nil)
    func isFree(_ finding: Finding) -> Bool {
      view.part(of: finding.range) != nil && !issued.overlaps(finding.range)
        && !(hasSurrogates(finding.entity) && isSurrogate(finding, in: view.text))
    }
    var found = spread(
      findings.filter(isFree).withoutOverlaps(), in: view.text, behind: last, near: issued, isFree)
    found.findings = view.widened(found.findings, issued)
    return found
  }

  /// Up to how many bytes texts are looked at in one go.
  private static let mostAtOnce = 8 << 20

  /// Finds in each text by itself.
  private func findPartByPart(
    in view: RequestView, issued: [PlaceholderMatch], isAgain: Bool
  ) throws(RedactionError) -> [Finding] {
    var findings: [Finding] = []
    for part in view.request.parts {
      let inside = issued.within(view.current(part.context))
      if isAgain, inside.isEmpty { continue }
      findings += try find(in: part, of: view, issued: inside, isAgain: isAgain)
    }
    return findings
  }

  /// Finds in all texts at once, and again in those over whose borders a finding reached.
  private func findAtOnce(
    in view: RequestView, issued: [PlaceholderMatch]
  ) throws(RedactionError) -> [Finding] {
    var findings: [Finding] = []
    var torn: Set<Int> = []
    for finding in try look(at: view.text, issued: issued, isAgain: false) {
      let parts = view.parts(touching: finding.range)
      for number in parts {
        let part = view.request.parts[number]
        if view.current(part.context).contains(finding.range) {
          var finding = finding
          finding.range = finding.range.clamped(to: view.current(part.range))
          if !finding.range.isEmpty, finding.score >= part.threshold { findings.append(finding) }
        } else {
          torn.insert(number)
        }
      }
    }
    for number in torn.sorted() {
      let part = view.request.parts[number]
      let inside = issued.within(view.current(part.context))
      findings += try find(in: part, of: view, issued: inside, isAgain: false)
    }
    return findings
  }

  /// Finds in one text.
  ///
  /// - Parameter issued: the placeholders in it.
  private func find(
    in part: RequestText.Part, of view: RequestView, issued: [PlaceholderMatch], isAgain: Bool
  ) throws(RedactionError) -> [Finding] {
    let context = view.current(part.context)
    let range = view.current(part.range)
    let text = Array(view.text[context])
    return try look(at: text, issued: issued, isAgain: isAgain).compactMap { finding in
      var finding = finding
      finding.range = (finding.range.lowerBound + context.lowerBound..<finding.range.upperBound + context.lowerBound)
        .clamped(to: range)
      return !finding.range.isEmpty && finding.score >= part.threshold ? finding : nil
    }
  }
}

extension [PlaceholderMatch] {
  /// Those of the matches, which are in order, that lie inside a range, counted from its start.
  fileprivate func within(_ outer: Range<Int>) -> [PlaceholderMatch] {
    var number = partition { $0.range.lowerBound < outer.lowerBound }
    var inside: [PlaceholderMatch] = []
    while number < count, self[number].range.upperBound <= outer.upperBound {
      let range = self[number].range
      inside.append(
        PlaceholderMatch(
          range: range.lowerBound - outer.lowerBound..<range.upperBound - outer.lowerBound, entry: self[number].entry))
      number += 1
    }
    return inside
  }
}

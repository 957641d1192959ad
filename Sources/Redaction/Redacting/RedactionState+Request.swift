extension RedactionState {
  /// Redacts all texts of a request together.
  mutating func redact(
    _ request: RequestText, action: (Entity) -> RequestText.Action
  ) throws(RedactionError) -> RedactedRequest {
    var out = RedactedRequest()
    var view = RequestView(request)
    var places: [Range<Int>]?
    var surrogates: Set<Entity> = []
    for _ in 0..<Self.mostPasses {
      let issued = placeholders(in: view.text)
      let found = try find(in: view, near: places, issued: issued)
      var replaced: [Finding] = []
      var isChanged = false
      for finding in found {
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
        places = nil
        continue
      }
      guard !replaced.isEmpty else {
        out.edits = view.edits
        return out
      }
      places = try replace(replaced, in: &view, issued: issued, surrogates: surrogates)
    }
    throw .scan(.unstable)
  }

  /// Puts placeholders for findings, and gives where all placeholders stand now.
  private mutating func replace(
    _ findings: [Finding], in view: inout RequestView, issued: [PlaceholderMatch], surrogates: Set<Entity>
  ) throws(RedactionError) -> [Range<Int>] {
    let (request, before) = (view.request, view)
    let (text, places) = try replace(findings, in: view.text, issued: issued, surrogates: surrogates) { finding in
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
        view.insert(.init(finding: atHome, replacement: Array(text[places[number]])))
      }
      number += 1
    }
    view.apply()
    return places
  }

  /// Finds what is to be taken, in places of the view; each text is looked at by itself.
  private func find(
    in view: RequestView, near places: [Range<Int>]?, issued: [PlaceholderMatch]
  ) throws(RedactionError) -> [Finding] {
    let findings =
      places == nil && view.request.isSpaced && view.text.count <= Self.mostAtOnce
      ? try findAtOnce(in: view, issued: issued) : try findPartByPart(in: view, near: places)
    func isFree(_ finding: Finding) -> Bool {
      view.part(of: finding.range) != nil && !issued.overlaps(finding.range) && !isSurrogate(finding, in: view.text)
    }
    return view.widened(spread(findings.filter(isFree).withoutOverlaps(), in: view.text, isFree), issued)
  }

  /// Up to how many bytes texts are looked at in one go.
  private static let mostAtOnce = 8 << 20

  /// Finds in each text by itself.
  private func findPartByPart(in view: RequestView, near places: [Range<Int>]?) throws(RedactionError) -> [Finding] {
    var findings: [Finding] = []
    var next = 0
    for part in view.request.parts {
      let inside = (places ?? []).within(view.current(part.context), from: &next)
      if places != nil, inside.isEmpty { continue }
      findings += try find(in: part, of: view, near: places == nil ? nil : inside)
    }
    return findings
  }

  /// Finds in all texts at once, and again in those over whose borders a finding reached.
  private func findAtOnce(
    in view: RequestView, issued: [PlaceholderMatch]
  ) throws(RedactionError) -> [Finding] {
    var findings: [Finding] = []
    var torn: Set<Int> = []
    for finding in try find(in: view.text, near: nil, issued: issued) {
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
    for number in torn.sorted() { findings += try find(in: view.request.parts[number], of: view, near: nil) }
    return findings
  }

  /// Finds in one text.
  private func find(
    in part: RequestText.Part, of view: RequestView, near places: [Range<Int>]?
  ) throws(RedactionError) -> [Finding] {
    let context = view.current(part.context)
    let range = view.current(part.range)
    let text = Array(view.text[context])
    let issued = places == nil ? placeholders(in: text) : []
    return try find(in: text, near: places, issued: issued).compactMap { finding in
      var finding = finding
      finding.range = (finding.range.lowerBound + context.lowerBound..<finding.range.upperBound + context.lowerBound)
        .clamped(to: range)
      return !finding.range.isEmpty && finding.score >= part.threshold ? finding : nil
    }
  }

  /// Finds what rules and names say of one text; places are of that text.
  private func find(
    in text: [UInt8], near places: [Range<Int>]?, issued: [PlaceholderMatch]
  ) throws(RedactionError) -> [Finding] {
    do {
      if let places { return try Neighbourhoods(of: places, in: text).scan(with: detector) }
      return try detector.scan(text.span, issued: issued) { vault.entries[$0.entry].value.bytes }
    } catch { throw .scan(error) }
  }
}

extension [Range<Int>] {
  /// Those of the ranges, which are in order, that lie inside another, counted from its start.
  fileprivate func within(_ outer: Range<Int>, from next: inout Int) -> [Range<Int>] {
    while next < count, self[next].lowerBound < outer.lowerBound { next += 1 }
    var out: [Range<Int>] = []
    while next < count, self[next].upperBound <= outer.upperBound {
      out.append(self[next].lowerBound - outer.lowerBound..<self[next].upperBound - outer.lowerBound)
      next += 1
    }
    return out
  }
}

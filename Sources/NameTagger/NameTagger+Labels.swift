extension NameTagger {
  /// Labels every sentence with a Han character in it and collects the spans.
  func label(_ text: SourceText, _ forced: [ForcedSpan], _ options: NameOptions, _ scratch: inout NameScratch) {
    guard var at = text.nextSentence(0) else { return }
    let table = self.table()
    scratch.sentence.use(table)
    let bonus = options.bonus(table.scale)
    scratch.forced = forced.sorted { $0.range.lowerBound < $1.range.lowerBound }
    var firstForced = 0
    while at < text.count {
      let (end, hasHan) = scratch.sentence.read(text, from: at, table.characters, marks: &scratch.marks)
      if !hasHan {
        guard let next = text.nextSentence(end) else { return }
        at = next
        continue
      }
      while firstForced < scratch.forced.count, scratch.forced[firstForced].range.upperBound <= at { firstForced += 1 }
      scratch.sentence.give(scratch.forced[firstForced...])
      scratch.sentence.segment(table)
      if options.skipsSafeWords { scratch.sentence.giveSafe() }
      scratch.sentence.score(table, bonus: bonus)
      scratch.sentence.solve(table.transitions)
      scratch.sentence.collect(table, into: &scratch.found)
      at = end
    }
  }
}

extension NameOptions {
  /// What every character starts with, in steps of a weight.
  func bonus(_ scale: Float) -> SIMD8<Int16> {
    var row = SIMD8<Int16>()
    for (kind, bonus) in [personBonus, organisationBonus, placeBonus].enumerated() {
      let steps = (bonus / Double(scale)).rounded(.toNearestOrEven)
      // Within this bound no sum of scores is cut off.
      row[1 + 2 * kind] = Int16(max(-1000, min(1000, steps)))
    }
    return row
  }
}

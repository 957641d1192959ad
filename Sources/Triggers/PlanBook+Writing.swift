extension PlanBook {
  /// Writes the plans of patterns so that `init(_:_:)` and then, for each pattern, `page(_:)` can read them.
  ///
  /// - Parameters:
  ///   - usual: the numbers, in order, of the patterns that are mostly chosen, and together: the prefilter's tables for all of
  ///     them are written too, since making them takes half of a start.
  ///   - item: writes what stands behind the plan of a pattern, by the pattern's number.
  package static func write(
    _ patterns: [String], usual: [Int], to writer: inout PackWriter, _ item: (inout PackWriter, Int) -> Void
  ) {
    var pool = SetPool()
    let plans = patterns.map { TriggerPlan(pattern: $0).map { PlanSigns($0, &pool) } }
    let counts = plans.reduce(PlanCounts()) { $0 + ($1.map { PlanCounts($0) } ?? PlanCounts()) }
    var parts = PackWriter()
    var places: [Int?] = []
    for signs in plans {
      places.append(signs.map { _ in parts.bytes.count })
      if let signs { parts.part { signs.write(to: &$0) } }
    }
    let draft = PlanBook(sets: pool.list, counts: counts, pack: .made(parts.bytes))
    let pages = usual.map { number in places[number].map { PlanPage(book: draft, place: $0) } }

    pool.list.write(to: &writer)
    counts.write(to: &writer)
    writer.count(usual.count)
    writer.part { Prefilter(plans: pages).write(to: &$0) }
    let isUsual = Set(usual)
    writer.list(plans.indices) { writer, number in
      writer.optional(plans[number]) { writer, signs in
        writer.flag(isUsual.contains(number))
        writer.count(patterns[number].utf8.count { $0 == 0x28 })
        writer.part { signs.write(to: &$0) }
        writer.part { $0.text(PatternFactoring.factored(patterns[number])) }
      }
      item(&writer, number)
    }
  }
}

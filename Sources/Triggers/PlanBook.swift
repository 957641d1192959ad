/// The plans of many patterns in one pack, with the sets of bytes that they speak of.
package final class PlanBook: Sendable {
  let sets: SetList
  /// How much there is in all plans together.
  let counts: PlanCounts
  fileprivate let pack: Pack

  fileprivate init(sets: SetList, counts: PlanCounts, pack: Pack) {
    self.sets = sets
    self.counts = counts
    self.pack = pack
  }

  /// Begins to read a pack that `write` has written to.
  package convenience init(_ pack: Pack, _ reader: inout PackReader) {
    self.init(sets: SetList(&reader), counts: PlanCounts(&reader), pack: pack)
  }

  /// Writes the plans of patterns so that `init(_:_:)` and then, for each pattern, `page(_:)` can read them.
  ///
  /// - Parameter item: writes what stands behind the plan of a pattern, by the pattern's number.
  package static func write(
    _ patterns: [String], to writer: inout PackWriter, _ item: (inout PackWriter, Int) -> Void
  ) {
    var pool = SetPool()
    let plans = patterns.map { TriggerPlan(pattern: $0).map { PlanSigns($0, &pool) } }
    pool.list.write(to: &writer)
    plans.reduce(PlanCounts()) { $0 + ($1.map { PlanCounts($0) } ?? PlanCounts()) }.write(to: &writer)
    writer.list(plans.indices) { writer, number in
      writer.optional(plans[number]) { writer, signs in
        writer.part { signs.write(to: &$0) }
        writer.part { $0.text(PatternFactoring.factored(patterns[number])) }
      }
      item(&writer, number)
    }
  }

  /// Reads, or rather passes over, the plan of the next pattern; nil where it has none.
  package func page(_ reader: inout PackReader) -> PlanPage? {
    reader.optional { reader in
      let place = reader.place
      reader.skip()
      let page = PlanPage(book: self, place: place, form: reader.place)
      reader.skip()
      return page
    }
  }
}

/// The plan of one pattern, as it stands in a book.
package struct PlanPage: Sendable {
  let book: PlanBook
  /// Where the length of the plan stands, and behind it the plan.
  fileprivate let place: Int
  /// Where the length of the factored pattern stands, and behind it the pattern; nil where nobody has factored it yet.
  private let form: Int?

  fileprivate init(book: PlanBook, place: Int, form: Int) {
    self.book = book
    self.place = place
    self.form = form
  }

  /// Derives the plan of a pattern, in a book of its own; nil when no sign in the text is rare enough.
  package init?(pattern: String) {
    guard let plan = TriggerPlan(pattern: pattern) else { return nil }
    var pool = SetPool()
    let signs = PlanSigns(plan, &pool)
    var writer = PackWriter()
    writer.part { signs.write(to: &$0) }
    book = PlanBook(sets: pool.list, counts: PlanCounts(signs), pack: .made(writer.bytes))
    place = 0
    form = nil
  }

  /// The pattern as `PatternFactoring` has rewritten it when the book was written, which takes longer than compiling it.
  package var factored: String? {
    form.map { form in
      book.pack.read(from: form) { reader in
        _ = reader.count()
        return reader.text()
      }
    }
  }

  func read(into signs: inout PlanSigns) {
    book.pack.read(from: place) { reader in
      _ = reader.count()
      signs.read(from: &reader)
    }
  }

  /// The plan and its sets, whatever numbers they have in the book.
  private var bytes: [UInt8] {
    var signs = PlanSigns()
    read(into: &signs)
    var pool = SetPool()
    var writer = PackWriter()
    signs.write(to: &writer) { pool.number(book.sets[$0]) }
    pool.list.write(to: &writer)
    return writer.bytes
  }
}

extension PlanPage: Hashable {
  package static func == (a: PlanPage, b: PlanPage) -> Bool {
    a.book === b.book && a.place == b.place || a.bytes == b.bytes
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

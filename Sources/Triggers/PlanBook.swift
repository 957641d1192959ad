/// The plans of many patterns in one pack, with the sets of bytes that they speak of.
package final class PlanBook: Sendable {
  let sets: SetList
  /// How much there is in all plans together.
  let counts: PlanCounts
  let pack: Pack
  /// How many of the patterns are usual: tables for all of these together are in the book too.
  let usual: Int
  /// Where the length of the tables stands, and behind it the tables.
  let tables: Int

  init(sets: SetList, counts: PlanCounts, pack: Pack, usual: Int = 0, tables: Int = 0) {
    self.sets = sets
    self.counts = counts
    self.pack = pack
    self.usual = usual
    self.tables = tables
  }

  /// Begins to read a pack that `write` has written to.
  package convenience init(_ pack: Pack, _ reader: inout PackReader) {
    self.init(
      sets: SetList(&reader), counts: PlanCounts(&reader), pack: pack, usual: reader.count(), tables: reader.place)
    reader.skip()
  }

  /// Reads, or rather passes over, the plan of the next pattern; nil where it has none.
  package func page(_ reader: inout PackReader) -> PlanPage? {
    reader.optional { reader in
      let isUsual = reader.flag()
      let brackets = reader.count()
      let place = reader.place
      reader.skip()
      let page = PlanPage(book: self, place: place, form: reader.place, brackets: brackets, isUsual: isUsual)
      reader.skip()
      return page
    }
  }
}

/// The plan of one pattern, as it stands in a book.
package struct PlanPage: Sendable {
  let book: PlanBook
  /// Where the length of the plan stands, and behind it the plan.
  let place: Int
  /// Where the length of the factored pattern stands, and behind it the pattern; nil where nobody has factored it yet.
  private let form: Int?
  /// How many round brackets open in the pattern; nil where nobody has counted them yet.
  package let brackets: Int?
  /// Whether it is one of those for which the book has tables.
  let isUsual: Bool

  init(book: PlanBook, place: Int, form: Int? = nil, brackets: Int? = nil, isUsual: Bool = false) {
    self.book = book
    self.place = place
    self.form = form
    self.brackets = brackets
    self.isUsual = isUsual
  }

  /// Derives the plan of a pattern, in a book of its own; nil when no sign in the text is rare enough.
  package init?(pattern: String) {
    guard let plan = TriggerPlan(pattern: pattern) else { return nil }
    var pool = SetPool()
    let signs = PlanSigns(plan, &pool)
    var writer = PackWriter()
    writer.part { signs.write(to: &$0) }
    self.init(
      book: PlanBook(sets: pool.list, counts: PlanCounts(signs), pack: .made(writer.bytes)), place: 0)
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

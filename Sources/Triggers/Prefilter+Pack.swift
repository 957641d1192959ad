extension Prefilter {
  /// The tables that a book holds for all of some plans together; nil when it holds none for just these.
  static func kept(for pages: [PlanPage?]) -> Prefilter? {
    guard let book = pages.first??.book, pages.count == book.usual else { return nil }
    var last = -1
    for page in pages {
      guard let page, page.book === book, page.isUsual, page.place > last else { return nil }
      last = page.place
    }
    return book.pack.read(from: book.tables) { reader in
      _ = reader.count()
      return Prefilter(&reader, sets: book.sets)
    }
  }

  /// Writes the tables, but for the sets of bytes, which are those of the book.
  func write(to writer: inout PackWriter) {
    writer.list(plans) { $0.optional($1) { $1.write(to: &$0) } }
    checks.write(to: &writer)
    literals.write(to: &writer)
    sieve.write(to: &writer)
    for bits in [long, short, again, pairs] { writer.items(bits) }
  }
}

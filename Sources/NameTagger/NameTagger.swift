/// Finds names of persons, organisations and places in Chinese text.
///
/// A linear-chain conditional random field over sixteen features a character labels each sentence; rules of spelling
/// then cut, extend and join what it found. Text without Han characters is passed over. docs/names.md says what it is
/// made of, what it finds and what it does not.
package struct NameTagger: Sendable {
  let table: @Sendable () -> NameTable

  /// The tagger with the table that is part of the program; the table is opened when the first Han text comes.
  package static let shipped = NameTagger { NameTable.shipped }

  private init(_ table: @escaping @Sendable () -> NameTable) { self.table = table }

  /// Makes a tagger with another table.
  ///
  /// - Parameters:
  ///   - table: a table file as docs/names.md describes it.
  ///   - filter: the filter of word beginnings that was made with it; nil is slower and finds the same.
  /// - Throws: `NameTableError` if the bytes are no such file.
  package init(table: [UInt8], filter: [UInt8]? = nil) throws(NameTableError) {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(table.count + (filter?.count ?? 0), 1) + 8, alignment: 64)
    unsafe memory.copyBytes(from: table)
    var filterBytes: UnsafeRawBufferPointer?
    if let filter {
      let part = unsafe UnsafeMutableRawBufferPointer(rebasing: memory[table.count..<table.count + filter.count])
      unsafe part.copyBytes(from: filter)
      unsafe filterBytes = UnsafeRawBufferPointer(part)
    }
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: memory[..<table.count])
    let opened: NameTable
    do {
      opened = try unsafe NameTable(bytes, filter: filterBytes, owned: memory.baseAddress)
    } catch {
      unsafe memory.deallocate()
      throw error
    }
    self.init { opened }
  }

  /// Reports the names of a text, in the order in which they begin, none inside another.
  ///
  /// The text is one document: a name that is found once is reported wherever the same string stands in it.
  ///
  /// - Parameters:
  ///   - utf8: the text; invalid bytes belong to no name.
  ///   - forced: ranges whose meaning is known; they are not reported.
  ///   - options: how eager the tagger is.
  ///   - scratch: working memory.
  ///   - report: takes each name.
  /// - Complexity: linear in the text, and nearly free where no Han character stands.
  package func spans(
    in utf8: UnsafeBufferPointer<UInt8>, forced: [ForcedSpan] = [], options: NameOptions = .balanced,
    scratch: inout NameScratch, report: (NameSpan) -> Void
  ) {
    guard let base = utf8.baseAddress else { return }
    let text = unsafe SourceText(base: base, count: utf8.count)
    scratch.found.removeAll(keepingCapacity: true)
    scratch.marks.removeAll(keepingCapacity: true)
    label(text, forced, options, &scratch)
    if scratch.found.isEmpty && scratch.marks.isEmpty { return }
    refine(text, options, &scratch)
    for span in scratch.found { report(span) }
  }

  /// The names of a text.
  ///
  /// - Parameters:
  ///   - text: the text; the ranges of the spans are in bytes of its UTF-8 form.
  ///   - forced: ranges whose meaning is known; they are not reported.
  ///   - options: how eager the tagger is.
  package func spans(
    in text: String, forced: [ForcedSpan] = [], options: NameOptions = .balanced
  ) -> [NameSpan] {
    var text = text
    var scratch = NameScratch()
    var spans: [NameSpan] = []
    text.withUTF8 { utf8 in
      unsafe self.spans(in: utf8, forced: forced, options: options, scratch: &scratch) { spans.append($0) }
    }
    return spans
  }

  /// The names of a text as they are labelled, before the rules of spelling.
  ///
  /// - Parameters:
  ///   - text: the text; the ranges of the spans are in bytes of its UTF-8 form.
  ///   - forced: ranges whose meaning is known; they are not reported.
  ///   - options: how eager the tagger is.
  package func labelled(
    _ text: String, forced: [ForcedSpan] = [], options: NameOptions = .balanced
  ) -> [NameSpan] {
    var text = text
    var scratch = NameScratch()
    text.withUTF8 { utf8 in
      guard let base = utf8.baseAddress else { return }
      unsafe label(SourceText(base: base, count: utf8.count), forced, options, &scratch)
    }
    return scratch.found
  }

  /// Reports everything the tagger saw, with what became of it: first what was dropped, then the names.
  ///
  /// - Parameters: as `spans`.
  package func explain(
    _ utf8: UnsafeBufferPointer<UInt8>, forced: [ForcedSpan] = [], options: NameOptions = .balanced,
    scratch: inout NameScratch, report: (NameNote) -> Void
  ) {
    scratch.notes = []
    var kept: [NameSpan] = []
    unsafe spans(in: utf8, forced: forced, options: options, scratch: &scratch) { kept.append($0) }
    for note in scratch.notes ?? [] { report(note) }
    for span in kept { report(NameNote(span: span, outcome: .kept)) }
    scratch.notes = nil
  }
}

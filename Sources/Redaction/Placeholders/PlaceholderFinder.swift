/// Finds the placeholders of a session in text that comes in pieces, and leaves to the caller what becomes of them.
package struct PlaceholderFinder: Sendable {
  private let entries: [VaultEntry]
  /// Both are kept, since a stream asks for every piece of its text.
  private let within: PlaceholderSearch
  private let atEnd: PlaceholderSearch

  package init(vault: Vault) {
    entries = vault.entries
    within = PlaceholderSearch(index: vault.index, isFinal: false)
    atEnd = PlaceholderSearch(index: vault.index, isFinal: true)
  }

  /// Whether the session has issued nothing yet.
  package var isEmpty: Bool { entries.isEmpty }

  /// Looks at text from the first byte that is not decided.
  ///
  /// - Parameters:
  ///   - text: the bytes.
  ///   - isFinal: whether the text ends with them.
  ///   - body: gets each placeholder and what it stands for, in order.
  /// - Returns: how many bytes are decided.
  package func forEach(
    in text: borrowing Span<UInt8>, isFinal: Bool, _ body: (Range<Int>, VaultEntry) -> Void
  ) -> Int {
    // The closures hold the entries alone: a copy of the whole is dear.
    let entries = entries
    return isFinal
      ? atEnd.forEach(in: text) { body($0.range, entries[$0.entry]) }
      : within.forEach(in: text) { body($0.range, entries[$0.entry]) }
  }
}

/// Finds the placeholders of a session in text that comes in pieces, and leaves to the caller what becomes of them.
package struct PlaceholderFinder: Sendable {
  private let vault: Vault

  package init(vault: Vault) { self.vault = vault }

  /// Whether the session has issued nothing yet.
  package var isEmpty: Bool { vault.entries.isEmpty }

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
    PlaceholderSearch(index: vault.index, isFinal: isFinal).forEach(in: text) {
      body($0.range, vault.entries[$0.entry])
    }
  }
}

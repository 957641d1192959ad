import Redaction

/// What one authentic frame says: the session's style when it is the first, entries otherwise.
struct Frame {
  /// The commit that the frame makes.
  let commit: Commit
  let style: PlaceholderStyle?
  let entries: [VaultEntry]

  /// Reads the plain bytes of the frame behind a commit; nil unless every byte is accounted for.
  init?(plain: [UInt8], sealed: [UInt8], after old: Commit) {
    if old.frames == 0 {
      guard let style = StyleFrame.style(plain) else { return nil }
      self.style = style
      entries = []
    } else {
      guard let entries = EntryBatch.entries(plain) else { return nil }
      self.entries = entries
      style = nil
    }
    commit = old.adding(frame: sealed, records: entries.count)
  }
}

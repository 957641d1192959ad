import Redaction

/// What one open session file knows of its file.
struct SessionState: Sendable {
  /// The last commit that was read or written; nil before the first.
  var commit: Commit?
  var style = PlaceholderStyle.standard
  var entries: [VaultEntry] = []
  /// Why nothing more is written through this object.
  var failure: SessionFileError?
}

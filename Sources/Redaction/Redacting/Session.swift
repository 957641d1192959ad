import Synchronization

/// One scope of placeholders: what was issued here is restored here and nowhere else.
///
/// Safe to share between tasks.
public final class Session: Sendable {
  private let state: Mutex<RedactionState>

  init(redactor: Redactor, hash: @escaping KeyedHash, vault: Vault) {
    state = Mutex(RedactionState(detector: redactor.detector, hash: hash, vault: vault))
  }

  /// The pairs issued so far.
  public var vault: Vault { state.withLock { $0.vault } }

  /// Puts placeholders for what the rules find.
  ///
  /// - Parameter text: UTF-8; invalid bytes pass and hide nothing beside them.
  /// - Throws: `RedactionError`; then nothing of the text may be sent.
  /// - Complexity: linear in the text for every rule.
  public func redact(_ text: [UInt8]) throws(RedactionError) -> Redacted {
    try redact(text, from: 0)
  }

  /// Puts placeholders for what the rules find.
  public func redact(_ text: String) throws(RedactionError) -> Redacted { try redact(Array(text.utf8)) }

  /// Puts the real values back for the placeholders of this session.
  public func restore(_ text: [UInt8]) -> [UInt8] {
    var restorer = restorer()
    return restorer.restore(text.span) + restorer.finish()
  }

  /// Puts the real values back for the placeholders of this session.
  public func restore(_ text: String) -> String { String(decoding: restore(Array(text.utf8)), as: UTF8.self) }

  /// A restorer for a text that comes in pieces; it knows what was issued until now.
  public func restorer() -> Restorer { Restorer(vault: vault) }

  /// Learns pairs that another process issued in the same session.
  public func learn(_ entries: some Sequence<VaultEntry>) throws(VaultError) {
    try state.withLock { (state) throws(VaultError) in
      for entry in entries { try state.learn(entry) }
    }
  }

  /// Redacts all but the first bytes, which were sent before and are only looked at.
  func redact(_ text: [UInt8], from start: Int) throws(RedactionError) -> Redacted {
    try state.withLock { (state) throws(RedactionError) in try state.redact(text, from: start) }
  }

  /// The ranges in a text that must not be parted: values and placeholders.
  func taken(in text: [UInt8]) throws(RedactionError) -> [Range<Int>] {
    try state.withLock { (state) throws(RedactionError) in try state.taken(in: text) }
  }

  /// Does something with the state while nobody else does.
  func withState<Result, Failure: Error>(
    _ body: (inout RedactionState) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try state.withLock { (state) throws(Failure) in try body(&state) }
  }

  /// The pairs issued after the first `count`.
  public func entries(after count: Int) -> [VaultEntry] { state.withLock { Array($0.vault.entries[count...]) } }
}

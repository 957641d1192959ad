internal import Redaction
internal import Synchronization
internal import VaultStorage

/// The keyed hashes of sessions; those of the last clients are kept, since deriving one costs many hashes.
final class SessionHashes: Sendable {
  /// How many are kept; a proxy has few clients, and few conversations at a time.
  private static let most = 1024

  private let key: SessionKey
  private let known = Mutex<[[UInt8]: KeyedHash]>([:])

  init(_ key: SessionKey) { self.key = key }

  /// The hash of a session that this call alone has.
  func single(_ session: [UInt8]) -> KeyedHash { key.codeHash(session: session) }

  /// The hash of a session's name, which holds no secret.
  func hash(of session: [UInt8]) -> KeyedHash {
    if let hash = known.withLock({ $0[session] }) { return hash }
    let hash = key.codeHash(session: session)
    known.withLock { known in
      if known.count >= Self.most { known.removeAll(keepingCapacity: true) }
      known[session] = hash
    }
    return hash
  }
}

internal import Redaction
internal import VaultStorage

/// Which conversations have been with the local model, and so stay there.
///
/// One is known by the name that its client gives it, or by how it begins; of its text only a keyed hash is kept.
struct LocalPins: Sendable {
  private let store: any SessionStore
  /// The names of the request's conversation: those by which it is looked for, and those under which it is kept.
  private let known: [SessionName]
  private let kept: [SessionName]

  /// - Parameters:
  ///   - tenant: who asks.
  ///   - named: what the header line that names a session says.
  ///   - body: of the request; empty where no text can send it there.
  init(_ store: any SessionStore, hashes: SessionHashes, tenant: Tenants.Tenant, named: String?, body: [UInt8]) {
    self.store = store
    if named == nil, body.isEmpty {
      (known, kept) = ([], [])
      return
    }
    let hash = hashes.hash(of: tenant.id + Array("local".utf8))
    func name(_ text: [UInt8]) -> SessionName {
      SessionName(
        tenant: tenant.id, text: "local-start:" + hash(text).map { String($0, radix: 16) }.joined(separator: "."))
    }
    if let named {
      known = [SessionName(tenant: tenant.id, text: "local:" + named)]
      kept = known
      return
    }
    let start = ConversationStart(of: body)
    let turns = start.turns.map(name)
    let opening = start.opening.map { [name($0)] } ?? []
    known = opening + turns.prefix(1)
    // By its first question alone it is known only when that is what sent it there: many conversations begin alike.
    kept = start.isOpening ? opening : turns
  }

  /// Whether the conversation has been with the local model.
  var areSet: Bool { known.contains { store.session(named: $0) != nil } }

  /// Notes that the conversation stays there.
  func set(_ session: Session, generation: Int) {
    for name in kept { store.keep(KeptSession(session: session, generation: generation), as: name) }
  }
}

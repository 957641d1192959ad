internal import Redaction
internal import RuleFiles
internal import VaultStorage

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Chooses the session of a call: the one that is asked for, the one of the provider's conversation, or one of its own.
struct SessionChooser: Sendable {
  /// The header line that names a session; it is never sent on.
  static let header = "X-Redact-Session"

  let store: any SessionStore
  let hashes: SessionHashes
  let rotation: ProxySettings.Rotation

  /// The session of a call.
  ///
  /// - Parameters:
  ///   - named: what the header line says.
  ///   - ids: names of conversations in the request.
  ///   - redactor: what the session scans with.
  ///   - generation: which loading of the rules that is.
  func session(
    of tenant: Tenants.Tenant, named: String?, ids: [String], redactor: Redactor, generation: Int
  ) throws -> Session {
    if let named {
      let name = SessionName(tenant: tenant.id, text: "named:" + named)
      let kept = store.session(named: name)
      if let kept, kept.generation == generation { return kept.session }
      // Made anew with the values that it has, so that rules that were loaded meanwhile count.
      let session = try redactor.session(
        hash: hashes.hash(of: tenant.id + Array(name.text.utf8)), entries: kept?.session.vault.entries ?? [])
      store.keep(KeptSession(session: session, generation: generation), as: name)
      return session
    }
    let hash = rotation == .session ? hashes.single(tenant.id + epoch) : hashes.hash(of: tenant.id + epoch)
    var entries: [VaultEntry] = []
    for id in ids where entries.isEmpty {
      entries = store.session(named: SessionName(tenant: tenant.id, text: "id:" + id))?.session.vault.entries ?? []
    }
    return try redactor.session(hash: hash, entries: entries)
  }

  /// Keeps the values of a call under the names that the provider gave to what it keeps.
  func keep(_ session: Session, of tenant: Tenants.Tenant, under ids: [String], generation: Int) {
    guard !session.vault.entries.isEmpty else { return }
    let kept = KeptSession(session: session, generation: generation)
    for id in ids { store.keep(kept, as: SessionName(tenant: tenant.id, text: "id:" + id)) }
  }

  private var epoch: [UInt8] {
    switch rotation {
    case .never: []
    case .daily: Array("day \(Int(Date().timeIntervalSince1970 / 86_400))".utf8)
    case .session: Array("call \(UInt64.random(in: .min ... .max)) \(UInt64.random(in: .min ... .max))".utf8)
    }
  }
}

internal import Redaction

/// Where sessions are between calls; a store that lasts would take this place.
protocol SessionStore: Sendable {
  /// The session of a name, or nil.
  func session(named name: SessionName) -> KeptSession?
  /// Keeps a session under a name.
  func keep(_ session: KeptSession, as name: SessionName)
  /// How many are kept.
  var count: Int { get }
}

/// What identifies a kept session.
struct SessionName: Sendable, Hashable {
  let tenant: [UInt8]
  let text: String
}

/// A session, and which loading of the rules it scans with.
struct KeptSession: Sendable {
  let session: Session
  let generation: Int
}

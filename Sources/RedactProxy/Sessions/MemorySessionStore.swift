internal import Synchronization

/// Keeps sessions in memory, until they are old or many.
final class MemorySessionStore: SessionStore {
  private struct Entry {
    let session: KeptSession
    var lastUse: ContinuousClock.Instant
  }

  private let entries = Mutex<[SessionName: Entry]>([:])
  private let most: Int
  private let life: Duration

  /// - Parameters:
  ///   - most: how many are kept.
  ///   - life: how long an unused one is kept.
  init(most: Int, life: Duration) {
    self.most = most
    self.life = life
  }

  var count: Int { entries.withLock { $0.count } }

  func session(named name: SessionName) -> KeptSession? {
    let now = ContinuousClock.now
    return entries.withLock { entries in
      guard let entry = entries[name] else { return nil }
      guard now - entry.lastUse < life else {
        entries[name] = nil
        return nil
      }
      entries[name]?.lastUse = now
      return entry.session
    }
  }

  func keep(_ session: KeptSession, as name: SessionName) {
    let now = ContinuousClock.now
    entries.withLock { entries in
      entries[name] = Entry(session: session, lastUse: now)
      guard entries.count > most else { return }
      entries = entries.filter { now - $0.value.lastUse < life }
      // A tenth at once: looking for the oldest each time would cost as much as all of them.
      guard entries.count > most else { return }
      let oldest = entries.sorted { $0.value.lastUse < $1.value.lastUse }.prefix(max(1, most / 10))
      for (name, _) in oldest { entries[name] = nil }
    }
  }
}

public import Redaction
import Synchronization

/// A session's entries in a sealed file that several threads and processes may grow at once.
///
/// Everything is sealed with AES-256-GCM under a subkey of the key and the session. Frames are chained, so that none
/// can be changed, left out or moved; two commit slots in turn say how far the file is acknowledged. Bytes behind that
/// were never acknowledged and are dropped by the next append. What a seal cannot tell is an older copy of the whole
/// file, put back in its place.
public final class SessionFile: Sendable {
  /// The path that was opened.
  public let path: String
  /// The sixteen random bytes that tell this session from others; part of every seal and of the codes.
  public let sessionID: [UInt8]
  /// The bounds that hold for this file.
  public let limits: SessionLimits

  let file: Descriptor
  let head: SessionHead
  let seal: FrameSeal
  let interrupt: (@Sendable (CommitStep) -> Int32?)?
  let state: Mutex<SessionState>

  init(
    file: Descriptor, path: String, head: SessionHead, key: SessionKey, limits: SessionLimits,
    interrupt: (@Sendable (CommitStep) -> Int32?)?
  ) {
    self.file = file
    self.path = path
    self.sessionID = head.sessionID
    self.limits = limits
    self.head = head
    self.seal = FrameSeal(head: head, key: key)
    self.interrupt = interrupt
    self.state = Mutex(SessionState())
  }

  /// Opens a session file and loads all of it, or none.
  /// - Parameters:
  ///   - path: Where the file stands.
  ///   - key: The key that the session was made with.
  ///   - create: Whether a missing file is made, with mode 0600 and never seen half made; its directory must exist.
  ///   - style: How placeholders are spelled, the standard one in a file that is made; nil takes what the file says.
  ///   - limits: The bounds of the file.
  /// - Throws: `SessionFileError`, also when a single bit of the acknowledged part was changed, and when the file was
  ///   begun with another style.
  public static func open(
    path: String, key: SessionKey, create: Bool, style: PlaceholderStyle? = nil, limits: SessionLimits = SessionLimits()
  ) throws(SessionFileError) -> SessionFile {
    try open(path: path, key: key, create: create, style: style, limits: limits, interrupt: nil)
  }

  static func open(
    path: String, key: SessionKey, create: Bool, style: PlaceholderStyle? = nil, limits: SessionLimits,
    interrupt: (@Sendable (CommitStep) -> Int32?)?
  ) throws(SessionFileError) -> SessionFile {
    let file = try descriptor(path: path, key: key, create: create, style: style ?? .standard)
    let head = try readHead(of: file, path: path, key: key)
    let session = SessionFile(file: file, path: path, head: head, key: key, limits: limits, interrupt: interrupt)
    _ = try session.refresh()
    if let style, style != session.style { throw SessionFileError(.otherStyle, path: path) }
    return session
  }

  /// How the placeholders of this session are spelled, as the file says.
  public var style: PlaceholderStyle { state.withLock { $0.style } }

  /// All entries that are known so far, in the order in which they were acknowledged.
  public func entries() -> [VaultEntry] { state.withLock { $0.entries } }

  /// Reads what others have appended since the last look.
  /// - Returns: Those entries alone.
  @discardableResult
  public func refresh() throws(SessionFileError) -> [VaultEntry] {
    try state.withLock { (state) throws(SessionFileError) in
      try locked(exclusive: false) { () throws(SessionFileError) in try catchUp(&state).added }
    }
  }

  /// Adds entries; when it returns they are on the disk and survive a kill.
  ///
  /// When it throws, some of them may have been kept, and appending them again does no harm.
  /// - Returns: The entries that others had appended since the last look; `entries()` holds those too.
  /// - Throws: `SessionFileError`, among others `placeholderTaken` when another process has meanwhile issued one of the
  ///   placeholders for another value. After a failed sync this object refuses further appends; open the file again.
  @discardableResult
  public func append(_ entries: [VaultEntry]) throws(SessionFileError) -> [VaultEntry] {
    try state.withLock { (state) throws(SessionFileError) in
      if let failure = state.failure { throw failure }
      return try locked(exclusive: true) { () throws(SessionFileError) in
        let others = try catchUp(&state)
        if others.isSlotTorn { try repair(&state) }
        if Self.disagree(others.added, entries) { throw SessionFileError(.placeholderTaken, path: path) }
        try write(entries, &state)
        return others.added
      }
    }
  }

  /// Whether one placeholder stands for two values.
  ///
  /// Counted codes of two processes meet at once; of keyed ones only the short suffixes of spellings ever do.
  private static func disagree(_ others: [VaultEntry], _ entries: [VaultEntry]) -> Bool {
    if others.isEmpty { return false }
    func placeholder(_ entry: VaultEntry) -> [String] { [entry.code, entry.variant] }
    let values = Dictionary(others.map { (placeholder($0), $0) }) { first, _ in first }
    return entries.contains { entry in
      values[placeholder(entry)].map { $0.value != entry.value || $0.written != entry.written } ?? false
    }
  }

  private func locked<Result>(
    exclusive: Bool, _ body: () throws(SessionFileError) -> Result
  ) throws(SessionFileError) -> Result {
    do throws(SystemError) { try file.lock(exclusive: exclusive, within: limits.lockWait) } catch {
      throw SessionFileError.reading(error, path)
    }
    defer { file.unlock() }
    return try body()
  }
}

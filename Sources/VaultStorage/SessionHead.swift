import Crypto

/// The first bytes of a session file: what it is, which session, and whether this key made it.
struct SessionHead: Equatable {
  static let magic = Array("RDCTSESS".utf8)
  static let version: UInt32 = 1
  /// Magic, version, session id, check of the key.
  static let fixedByteCount = 8 + 4 + 16 + 16
  /// Where the byte stands that says whether a commit is under way.
  static let stateOffset = fixedByteCount
  /// Everything before the first frame: the fixed part, the state, two slots.
  static let byteCount = fixedByteCount + 1 + 2 * FrameSeal.slotByteCount

  /// The state when every slot has to be whole; the other state differs in every bit.
  static let quiet: UInt8 = 0x5A
  /// The state from before a frame is written until its slot is.
  static let committing: UInt8 = 0xA5

  let sessionID: [UInt8]
  /// The fixed bytes, which every seal has as associated data.
  let bytes: [UInt8]

  init(sessionID: [UInt8], key: SessionKey) {
    let start = Self.magic + ByteOrder.bytes(Self.version) + sessionID
    self.sessionID = sessionID
    bytes = start + HMAC<SHA256>.authenticationCode(for: start, using: key.checkKey(session: sessionID)).prefix(16)
  }

  /// Reads the start of a file.
  static func read(_ start: [UInt8], key: SessionKey) throws(HeadError) -> SessionHead {
    if start.isEmpty { throw .empty }
    guard start.starts(with: magic.prefix(start.count)) else { throw .notASessionFile }
    guard start.count >= 12 else { throw .torn }
    let version = ByteOrder.number(start[8..<12])
    if version > UInt64(Self.version) { throw .newerVersion }
    if version < UInt64(Self.version) { throw .notASessionFile }
    guard start.count >= byteCount else { throw .torn }
    let head = SessionHead(sessionID: Array(start[12..<28]), key: key)
    guard start.starts(with: head.bytes) else { throw .otherKey }
    return head
  }

  static func slotOffset(_ generation: UInt64) -> Int {
    stateOffset + 1 + Int(generation % 2) * FrameSeal.slotByteCount
  }
}

import Crypto

/// AES-256-GCM over the frames and commit slots of one session; every seal has a fresh random nonce.
struct FrameSeal: Sendable {
  /// Nonce and tag.
  static let overhead = 12 + 16
  /// The number before a frame that tells its sealed length.
  static let lengthByteCount = 4
  static let slotByteCount = overhead + Commit.byteCount

  private let key: SymmetricKey
  private let head: [UInt8]

  init(head: SessionHead, key: SessionKey) {
    self.key = key.sealingKey(session: head.sessionID)
    self.head = head.bytes
  }

  func slot(_ commit: Commit) -> [UInt8] {
    seal(commit.encoded, associated: slotData(commit.generation % 2))
  }

  func commit(_ slot: [UInt8], index: UInt64) -> Commit? {
    guard let plain = open(slot, associated: slotData(index)), let commit = Commit(encoded: plain),
      commit.generation % 2 == index
    else { return nil }
    return commit
  }

  /// A frame that can only stand behind the one that `commit` ends in.
  func frame(_ plain: [UInt8], after commit: Commit) -> [UInt8] {
    let length = ByteOrder.bytes(UInt32(plain.count + Self.overhead))
    return length + seal(plain, associated: frameData(commit, length))
  }

  func plain(_ frame: [UInt8], after commit: Commit) -> [UInt8]? {
    let length = Array(frame.prefix(Self.lengthByteCount))
    return open(Array(frame.dropFirst(Self.lengthByteCount)), associated: frameData(commit, length))
  }

  private func slotData(_ index: UInt64) -> [UInt8] { Array("slot".utf8) + head + ByteOrder.bytes(index) }

  private func frameData(_ commit: Commit, _ length: [UInt8]) -> [UInt8] {
    Array("frame".utf8) + head + ByteOrder.bytes(commit.frames) + commit.chain + length
  }

  private func seal(_ plain: [UInt8], associated: [UInt8]) -> [UInt8] {
    // Fails only for a key or nonce of a wrong size, and both are made here.
    let box = try! AES.GCM.seal(plain, using: key, authenticating: associated)
    return Array(box.nonce) + box.ciphertext + box.tag
  }

  private func open(_ bytes: [UInt8], associated: [UInt8]) -> [UInt8]? {
    guard bytes.count >= Self.overhead, let box = try? AES.GCM.SealedBox(combined: bytes),
      let plain = try? AES.GCM.open(box, using: key, authenticating: associated)
    else { return nil }
    return Array(plain)
  }
}

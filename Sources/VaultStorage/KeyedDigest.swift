import Crypto

/// HMAC-SHA-256 (RFC 2104) under one key: the two blocks that the key makes are hashed once, so that a short message
/// costs half.
struct KeyedDigest: Sendable {
  private static let blockBytes = 64
  private let inner: SHA256
  private let outer: SHA256

  /// - Parameter key: at most 64 bytes, as all keys of this package have.
  init(key: [UInt8]) {
    precondition(key.count <= Self.blockBytes)
    let block = key + repeatElement(0, count: Self.blockBytes - key.count)
    var (inner, outer) = (SHA256(), SHA256())
    inner.update(data: block.map { $0 ^ 0x36 })
    outer.update(data: block.map { $0 ^ 0x5C })
    (self.inner, self.outer) = (inner, outer)
  }

  func digest(_ message: [UInt8]) -> [UInt8] {
    var (inner, outer) = (inner, outer)
    unsafe message.withUnsafeBytes { unsafe inner.update(bufferPointer: $0) }
    unsafe inner.finalize().withUnsafeBytes { unsafe outer.update(bufferPointer: $0) }
    return unsafe outer.finalize().withUnsafeBytes { unsafe Array($0) }
  }
}

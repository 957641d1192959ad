import Crypto
public import Redaction

/// Thirty-two secret bytes from which a session's codes and its seal are derived; it prints nothing of itself.
public struct SessionKey: Sendable, Equatable {
  private let key: SymmetricKey

  /// How many bytes a key has.
  public static let byteCount = 32

  /// Makes a key of its bytes.
  /// - Returns: Nil unless there are exactly 32.
  public init?(bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == Self.byteCount else { return nil }
    key = SymmetricKey(data: bytes)
  }

  /// Makes the same key wherever the same secret and context are given, by HKDF-SHA-256.
  ///
  /// Nothing is refused, and nothing is stretched: the key is as hard to guess as the secret. Give at least 128 bits
  /// of randomness, for example `openssl rand -base64 32`; a word that people remember is not enough.
  /// - Parameters:
  ///   - secret: The bytes that the replicas share.
  ///   - context: What tells keys of one secret apart, for example a tenant's name.
  public init(secret: some Sequence<UInt8>, context: String = "") {
    key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: Array(secret)), salt: Array("redact session key v1".utf8),
      info: Array(context.utf8), outputByteCount: Self.byteCount)
  }

  /// A new key from the system's random source.
  public static func random() -> SessionKey { SessionKey(key: SymmetricKey(size: .bits256)) }

  private init(key: SymmetricKey) { self.key = key }

  /// The keyed hash that gives values their codes in one session: HMAC-SHA-256 with a subkey of this key.
  /// - Parameter session: What identifies the session; another session gives a value another code.
  public func codeHash(session: [UInt8]) -> KeyedHash {
    let subkey = subkey(session: session, purpose: "redact code v1")
    return unsafe KeyedDigest(key: subkey.withUnsafeBytes { unsafe Array($0) }).digest
  }

  /// The key that seals one session's file.
  func sealingKey(session: [UInt8]) -> SymmetricKey { subkey(session: session, purpose: "redact seal v1") }

  /// The key that tells whether a file's header was made with this key.
  func checkKey(session: [UInt8]) -> SymmetricKey { subkey(session: session, purpose: "redact check v1") }

  /// The key as text for a key file.
  var base64: [UInt8] { unsafe key.withUnsafeBytes { unsafe KeyText.base64(of: Array($0)) } }

  private func subkey(session: [UInt8], purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: key, salt: session, info: Array(purpose.utf8), outputByteCount: Self.byteCount)
  }
}

extension SessionKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// Says that it is a key and nothing more.
  public var description: String { "session key" }
  /// The same as `description`.
  public var debugDescription: String { description }
  /// Empty, so that a dump shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

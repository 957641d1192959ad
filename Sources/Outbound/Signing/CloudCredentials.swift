/// A cloud account's access key; only the length of its identifier can be printed.
public struct CloudCredentials: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The public part: Tencent's `SecretId`, Baidu's access key.
  public let id: String
  /// The secret part.
  let key: String
  /// A temporary key's session token; nil for a lasting key.
  let token: String?

  /// Keeps an access key.
  ///
  /// - Throws: `SigningError` with code `.credentials` when a part is empty or holds something besides visible ASCII.
  public init(id: String, key: String, token: String? = nil) throws(SigningError) {
    for part in [id, key, token ?? "-"] {
      guard !part.isEmpty, part.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        throw SigningError(.credentials)
      }
    }
    self.id = id
    self.key = key
    self.token = token
  }

  /// The length of the identifier in bytes.
  public var description: String { "access key with an identifier of \(id.utf8.count) bytes" }
  /// The same as `description`.
  public var debugDescription: String { description }
  /// Empty, so that a dump shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

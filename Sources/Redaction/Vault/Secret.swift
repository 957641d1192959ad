/// Bytes that cannot be printed by accident: every description tells their number only.
public struct Secret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The bytes themselves.
  public let bytes: [UInt8]

  /// Keeps bytes as a secret.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All bytes in one step.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytes.count)
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }

  /// Says how many bytes there are and nothing of what they are.
  public var description: String { "secret of \(bytes.count) bytes" }
  /// The same as `description`.
  public var debugDescription: String { description }
  /// Empty, so that a dump shows nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What of a request is read and what is let through.
public struct RequestPolicy: Sendable {
  /// The most bytes of a body, after decoding.
  public var mostBytes = 64 << 20
  /// The deepest nesting of objects and arrays, those in strings counted with the ones around them.
  public var mostDepth = 512
  /// Whether images, sound and files pass unread.
  public var allowsBinary = false
  /// Whether object keys and numbers are scanned too.
  public var scansKeysAndNumbers = true
  /// Whether an object may have one key twice; both are read.
  package var allowsRepeatedKeys = false

  /// The defaults.
  public init() {}
}

/// How much of what was found is kept, so that a text that is sent again is not scanned again.
public struct ScanCacheBounds: Sendable, Hashable {
  /// The most bytes that the findings kept may take.
  public var bytes: Int
  /// The most texts whose findings are kept.
  public var entries: Int

  /// Nothing is kept.
  public static let none = ScanCacheBounds(bytes: 0, entries: 0)

  /// Sets the bounds.
  public init(bytes: Int = 16 << 20, entries: Int = 1 << 16) {
    self.bytes = bytes
    self.entries = entries
  }
}

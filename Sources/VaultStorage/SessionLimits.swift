/// The bounds of a session file.
public struct SessionLimits: Sendable, Equatable {
  /// The most entries a file may hold, 4,000,000 unless told.
  public var maximumEntries = 4_000_000
  /// The most bytes of one sealed frame, and so of one entry, 64 MiB unless told.
  public var maximumFrameBytes = 64 << 20
  /// How long to wait for the lock of another process, 30 seconds unless told.
  public var lockWait = Duration.seconds(30)

  /// The default bounds.
  public init() {}
}

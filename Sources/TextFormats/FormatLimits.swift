/// Bounds of reading formats.
public struct FormatLimits: Sendable {
  /// The most bytes of one JSON value, line or row; an array at the top counts by its elements.
  public var mostRecordBytes = 64 << 20
  /// The deepest nesting of objects and arrays.
  public var mostDepth = 512

  /// How many bytes of records are looked at together; a value that is found in one is taken in all of them.
  static let batchBytes = 1 << 20
  /// How many bytes are looked at to tell a format.
  static let guessBytes = 1 << 20

  /// The defaults.
  public init() {}
}

/// A text in which placeholders stand for what was found.
public struct Redacted: Sendable {
  /// The bytes to send.
  public let bytes: [UInt8]
  /// What was found; ranges are of the original text.
  public let findings: [Finding]

  /// The text to send; invalid UTF-8 is repaired, so use `bytes` where that may stand in it.
  public var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension WireFormat {
  /// Any JSON API: all text is text, nothing is streamed in pieces.
  public static let generic = WireFormat(name: "generic")
}

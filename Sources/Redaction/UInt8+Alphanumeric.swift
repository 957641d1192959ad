extension UInt8 {
  /// Whether it is a letter or a digit of ASCII.
  @inline(__always)
  var isAlphanumeric: Bool { self &- 0x30 < 10 || (self | 0x20) &- 0x61 < 26 }
}

extension PackWriter {
  /// Writes items as they lie in memory, six bytes in eight letters of six bits each.
  ///
  /// An item must hold no bytes that are only there to fill it up, since these could be anything.
  mutating func items<Item: BitwiseCopyable>(_ items: [Item]) {
    count(items.count)
    unsafe items.withUnsafeBytes { bytes in
      for start in stride(from: 0, to: bytes.count, by: 6) {
        var six: UInt64 = 0
        for place in 0..<min(6, bytes.count - start) {
          six |= unsafe UInt64(bytes[start + place]) << UInt64(8 * place)
        }
        for place in 0..<8 { letter(UInt8(truncatingIfNeeded: six >> UInt64(6 * place) & 0x3F)) }
      }
    }
  }
}

extension Span where Element == UInt8 {
  /// Copies a range to the end of an array.
  func append(_ range: Range<Int>, to array: inout [UInt8]) {
    guard !range.isEmpty else { return }
    unsafe withUnsafeBufferPointer { unsafe array.append(contentsOf: $0[range]) }
  }
}

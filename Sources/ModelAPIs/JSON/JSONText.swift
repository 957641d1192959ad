/// Whether text is JSON, without looking for anything in it.
package enum JSONText {
  /// Whether a range holds JSON values, one behind the other with nothing but white space between them.
  ///
  /// - Parameters:
  ///   - bytes: the text.
  ///   - range: the part that is looked at.
  ///   - isCut: whether the last value may be broken off.
  ///   - most: the most values.
  ///   - mostDepth: the deepest nesting.
  package static func holdsValues(
    _ bytes: [UInt8], _ range: Range<Int>, isCut: Bool = false, most: Int = .max, mostDepth: Int
  ) -> Bool {
    var range = range
    if let invalid = UTF8Check.firstInvalid(in: bytes, range) {
      // A character that the cut went through is no fault.
      guard isCut, invalid + 3 >= range.upperBound else { return false }
      range = range.lowerBound..<invalid
    }
    var left = most
    while let start = bytes[range].firstIndex(where: { $0 > 0x20 }) {
      guard left > 0 else { return false }
      left -= 1
      var walker = JSONWalker(
        bytes, start..<range.upperBound, table: .nothing, mostDepth: mostDepth, allowsRepeatedKeys: true)
      var visitor = JSONBlindVisitor()
      do { try walker.walk(&visitor) } catch {
        guard isCut else { return false }
        if error.code == .truncated { return true }
        // A number that the cut went through.
        return error.code == .invalidNumber && !bytes[walker.position..<range.upperBound].contains { $0 <= 0x2C }
      }
      range = walker.position..<range.upperBound
    }
    return left < most
  }
}

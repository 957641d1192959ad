extension Detector {
  /// Finds every value, or remembers it; findings may overlap and are in no order.
  ///
  /// - Throws: `ScanError` when a match broke off, which is never remembered.
  func scan(_ text: borrowing Span<UInt8>) throws(ScanError) -> [Finding] {
    guard let cache else { return try find(text) }
    let key = cache.key(text)
    if let known = cache.findings(key) { return known }
    let found = try find(text)
    cache.insert(found, key)
    return found
  }
}

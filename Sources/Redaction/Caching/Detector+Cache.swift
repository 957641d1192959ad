extension Detector {
  /// What is asked of a text.
  private enum Question: UInt8 { case rules, all, allBehindPlaceholders }

  /// Finds every value, or remembers it; findings may overlap and are in no order.
  ///
  /// - Throws: `ScanError` when a match broke off, which is never remembered.
  func scan(_ text: borrowing Span<UInt8>) throws(ScanError) -> [Finding] {
    guard let cache else { return try find(text) }
    let key = cache.key(Question.all.rawValue, text)
    if let known = cache.findings(key) { return known }
    let found = try find(text)
    cache.insert(found, key)
    return found
  }

  /// Finds what the rules find, or remembers it.
  ///
  /// - Throws: `ScanError` when a match broke off, which is never remembered.
  func scanForRules(_ text: borrowing Span<UInt8>) throws(ScanError) -> [Finding] {
    guard let cache else { return try findByRules(text) }
    let key = cache.key(Question.rules.rawValue, text)
    if let known = cache.findings(key) { return known }
    let found = try findByRules(text)
    cache.insert(found, key)
    return found
  }

  /// Finds every value in a text that holds placeholders, or remembers it.
  ///
  /// - Parameters:
  ///   - issued: the placeholders in the text, by place.
  ///   - value: the bytes that a placeholder stands for.
  /// - Throws: `ScanError` when a match broke off, which is never remembered.
  func scan(
    _ text: borrowing Span<UInt8>, issued: [PlaceholderMatch], value: (PlaceholderMatch) -> [UInt8]
  ) throws(ScanError) -> [Finding] {
    if issued.isEmpty { return try scan(text) }
    guard let cache else { return try find(text, issued: issued, value: value) }
    // The values behind the placeholders decide, too.
    let key = cache.key(
      Question.allBehindPlaceholders.rawValue, text,
      parts: issued.flatMap { [$0.range.lowerBound, $0.range.upperBound] }, values: issued.map(value))
    if let known = cache.findings(key) { return known }
    let found = try find(text, issued: issued, value: value)
    cache.insert(found, key)
    return found
  }
}

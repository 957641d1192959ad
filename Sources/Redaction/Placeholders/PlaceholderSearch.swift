/// Finds placeholders in a text from left to right.
struct PlaceholderSearch {
  let index: PlaceholderIndex
  /// Whether the text ends where its bytes end.
  let isFinal: Bool

  /// Finds every placeholder.
  ///
  /// - Parameters:
  ///   - text: the bytes.
  ///   - body: gets each match, in order.
  /// - Returns: where the part begins, in bytes, that is not decided yet; the number of bytes when all is.
  /// - Complexity: linear; text without digits is passed over in steps of 32 bytes.
  func forEach(in text: borrowing Span<UInt8>, _ body: (PlaceholderMatch) -> Void) -> Int {
    guard index.surrogates.isEmpty else { return forEachAmongSurrogates(in: text, body) }
    guard !index.isEmpty else { return text.count }
    let reader = PlaceholderReader(index: index, isFinal: isFinal)
    // Every placeholder holds a digit, plain or full-width or inside an escape, so none begins far before the next one.
    let span = index.longestSpan
    var digit = -1
    var position = 0
    while position < text.count {
      if digit < position {
        digit = nextDigit(in: text, from: position)
        let tail = digit < text.count || !isFinal ? digit : text.count + span
        position = max(position, tail - span)
        if position >= text.count { break }
      }
      if index.canStart[Int(text[position])] {
        switch reader.read(text, at: position) {
        case .match(let end, let entry):
          body(PlaceholderMatch(range: position..<end, entry: entry))
          position = end
          continue
        case .undecided: return position
        case .none: break
        }
      }
      position += 1
    }
    return text.count
  }

  /// The next byte that is a digit, or begins a full-width form; the number of bytes when there is none.
  private func nextDigit(in text: borrowing Span<UInt8>, from start: Int) -> Int {
    var position = start
    let low = SIMD32<UInt8>(repeating: 0x30)
    let ten = SIMD32<UInt8>(repeating: 10)
    let wide = SIMD32<UInt8>(repeating: 0xEF)
    unsafe text.withUnsafeBytes { raw in
      while position + 32 <= raw.count {
        let block = unsafe raw.loadUnaligned(fromByteOffset: position, as: SIMD32<UInt8>.self)
        if any(((block &- low) .< ten) .| (block .== wide)) { break }
        position += 32
      }
    }
    while position < text.count, text[position] &- 0x30 >= 10, text[position] != 0xEF { position += 1 }
    return position
  }
}

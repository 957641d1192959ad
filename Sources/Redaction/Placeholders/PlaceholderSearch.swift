/// Finds placeholders in a text from left to right.
///
/// Every placeholder ends with an issued code, and every code holds a digit. So what is looked for is a digit, then a
/// code around it, and only then the beginning of a placeholder before it.
struct PlaceholderSearch {
  let reader: PlaceholderReader

  /// Makes a search.
  ///
  /// - Parameters:
  ///   - index: what was issued.
  ///   - isFinal: whether the text ends where its bytes end.
  init(index: PlaceholderIndex, isFinal: Bool) { reader = PlaceholderReader(index: index, isFinal: isFinal) }

  var index: PlaceholderIndex {
    @inline(__always) get { reader.index }
  }
  var isFinal: Bool { reader.isFinal }

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
    let span = index.longestSpan
    // From here on, what is cut at the end of the bytes may still become a placeholder.
    let tail = isFinal ? text.count : openStart(in: text, span)
    // This one remembers the code that is looked at.
    var reader = reader
    var position = 0
    search: while position < text.count {
      let code = Self.nextCode(in: text, from: position, &reader)
      if code == text.count, isFinal { return text.count }
      position = max(position, min(code == text.count ? code : lead(to: code, in: text, span), tail))
      while position < text.count {
        if position > code { continue search }
        if index.canStart[Int(text[position])],
          position == code || index.starts.mayBeginElse(text, at: position)
            || position >= tail && index.starts.mayBeginCode(text, at: position)
        {
          var outcome = reader.read(text, at: position)
          if outcome == .undecided { outcome = self.reader.settle(text, at: position) }
          switch outcome {
          case .match(let end, let entry):
            body(PlaceholderMatch(range: position..<end, entry: entry))
            position = end
            continue search
          case .undecided: return position
          case .none: break
          }
        }
        position += 1
      }
    }
    return text.count
  }

  /// Where a placeholder can begin at the earliest whose code begins at a place.
  ///
  /// As many characters as a kind and what parts it from its code have; marks and what is not written plainly take more.
  private func lead(to code: Int, in text: borrowing Span<UInt8>, _ span: Int) -> Int {
    index.starts.place(index.mostBeforeCode, before: code, notBefore: max(0, code - span), in: text)
  }

  /// Where a placeholder can begin at the earliest that the end of the bytes cuts, before its code or inside it.
  private func openStart(in text: borrowing Span<UInt8>, _ span: Int) -> Int {
    let earliest = max(0, text.count - span)
    let characters = index.mostBeforeCode + index.longestCode
    guard text.count - earliest > characters else { return earliest }
    return index.starts.place(characters, before: text.count, notBefore: earliest, in: text)
  }

  /// Where the next code begins, or one that is cut by the end; the number of bytes when there is none.
  private static func nextCode(
    in text: borrowing Span<UInt8>, from start: Int, _ reader: inout PlaceholderReader
  ) -> Int {
    var start = start
    while start < text.count {
      let digit = nextDigit(in: text, from: start)
      guard digit < text.count else { break }
      // The code that holds this digit, and none before it, begins where what may be in a code goes on up to the digit.
      var first = digit
      while first > start, reader.index.starts.mayBeInCode(text[first - 1]) { first -= 1 }
      while first <= digit {
        if reader.index.starts.mayBeginCode(text, at: first), reader.findCode(text, at: first) { return first }
        first += 1
      }
      start = digit + 1
    }
    return text.count
  }

  /// The next byte that is a digit, or begins a full-width one; the number of bytes when there is none.
  private static func nextDigit(in text: borrowing Span<UInt8>, from start: Int) -> Int {
    var position = start
    if text[start] &- 0x30 < 10 { return start }
    let low = SIMD32<UInt8>(repeating: 0x30)
    let wideLow = SIMD32<UInt8>(repeating: 0x90)
    let ten = SIMD32<UInt8>(repeating: 10)
    let wide = SIMD32<UInt8>(repeating: 0xEF)
    let found = unsafe text.withUnsafeBytes { raw -> Int? in
      while position + 34 <= raw.count {
        let block = unsafe raw.loadUnaligned(fromByteOffset: position, as: SIMD32<UInt8>.self)
        let third = unsafe raw.loadUnaligned(fromByteOffset: position + 2, as: SIMD32<UInt8>.self)
        let mask = ((block &- low) .< ten) .| ((block .== wide) .& ((third &- wideLow) .< ten))
        if let lane = mask.firstLane { return position + lane }
        position += 32
      }
      return nil
    }
    if let found { return found }
    while position < text.count, text[position] &- 0x30 >= 10 {
      if text[position] == 0xEF, position + 2 >= text.count || text[position + 2] &- 0x90 < 10 { break }
      position += 1
    }
    return position
  }
}

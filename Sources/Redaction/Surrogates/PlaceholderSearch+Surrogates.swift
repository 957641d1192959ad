extension PlaceholderSearch {
  /// Finds placeholders and surrogates; a surrogate needs no digit, so that every place is looked at.
  func forEachAmongSurrogates(in text: borrowing Span<UInt8>, _ body: (PlaceholderMatch) -> Void) -> Int {
    var position = 0
    while position < text.count {
      if index.canStart[Int(text[position])] {
        var outcome = PlaceholderReader.Outcome.none
        if !index.records.isEmpty { outcome = reader.read(text, at: position) }
        if outcome == .none { outcome = index.surrogates.read(text, at: position, isFinal: isFinal) }
        switch outcome {
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
}

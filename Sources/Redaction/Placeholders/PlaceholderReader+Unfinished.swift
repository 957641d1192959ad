extension PlaceholderReader {
  /// What stands at a place where reading came to the end of the text, told from what the end can still become.
  ///
  /// A text that ends inside a character or an escape goes on with one of the few characters that a placeholder can
  /// hold, or with something else. Where all of that leads to the same, nothing is to be waited for.
  ///
  /// - Complexity: one reading for each such character that the end is the beginning of.
  func settle(_ text: borrowing Span<UInt8>, at start: Int) -> Outcome {
    guard let cut = PlaceholderUnit.unfinished(text, from: start) else { return .undecided }
    var head: [UInt8] = []
    text.append(start..<cut, to: &head)
    var begun: [UInt8] = []
    text.append(cut..<text.count, to: &begun)
    var settled = read((head + PlaceholderUnit.broken(begun)).span, at: 0)
    if settled == .undecided { return .undecided }
    if case .match(let end, _) = settled, end > head.count { return .undecided }
    for form in PlaceholderUnit.completions(of: begun, among: index.scalars)
    where read((head + form).span, at: 0) != settled {
      return .undecided
    }
    if case .match(let end, let entry) = settled { settled = .match(end: start + end, entry: entry) }
    return settled
  }

  /// Whether a code that goes on from here to the end of the text may be one of those that a kind can have.
  func mayFollow(_ kind: String?, _ text: borrowing Span<UInt8>, from start: Int) -> Bool {
    var symbols: [UInt8] = []
    var position = start
    while position < text.count, let unit = PlaceholderUnit.read(text, at: position) {
      if unit.isSymbol { symbols.append(UInt8(unit.value)) }
      position += unit.length
    }
    return index.hasCode(beginning: symbols, after: kind)
  }
}

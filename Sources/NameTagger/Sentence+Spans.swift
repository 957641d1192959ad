extension Sentence {
  /// Appends the names that the labels spell.
  func collect(_ table: NameTable, into found: inout [NameSpan]) {
    var i = 0
    while i < count {
      let label = unsafe Int(labels[i])
      if label == 0 || isGiven(i) {
        i += 1
        continue
      }
      let first = i
      let kind = (label - 1) / 2
      i += 1
      while i < count, unsafe Int(labels[i]) == 2 + 2 * kind, !isGiven(i) { i += 1 }
      let margin = Float(max(0, self.margin(first..<i, table.transitions))) * table.scale
      let range = unsafe start + Int(offsets[first])..<start + Int(offsets[i])
      found.append(
        NameSpan(kind: NameKind(rawValue: UInt8(kind)) ?? .person, range: range, margin: margin, origin: .tagged))
    }
  }

  private func isGiven(_ at: Int) -> Bool { unsafe hasGiven && given[at] != Self.free }
}

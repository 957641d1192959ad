/// Some of the separators.
struct CellSeparators {
  private var bits = 0

  var isEmpty: Bool { bits == 0 }

  func contains(_ separator: CellSeparator) -> Bool { bits >> separator.rawValue & 1 == 1 }

  mutating func insert(_ separator: CellSeparator) { bits |= 1 << separator.rawValue }

  /// Leaves out those of full-width punctuation.
  mutating func removeWide() {
    for separator in CellSeparator.allCases where separator.isWide { bits &= ~(1 << separator.rawValue) }
  }
}

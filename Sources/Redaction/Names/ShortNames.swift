/// The short names of the companies of a text.
struct ShortNames {
  private var companies: Set<[UInt8]> = []
  /// Where companies end, in order.
  private let ends: [Int]

  /// The longest name of a company that short names are taken from, in bytes.
  private static let longest = 120
  /// How far behind a company its short name is declared, in bytes: a bracket, the words, a quotation mark.
  private static let reach = 36

  /// Looks at the companies of a text.
  init(of findings: [Finding], in text: borrowing Span<UInt8>) {
    ends = findings.map(\.range.upperBound).sorted()
    for finding in findings where finding.range.count <= Self.longest {
      companies.insert(NameText(text, finding.range).bytes)
    }
  }

  /// Whether a declaration of a short name stands behind a company.
  ///
  /// - Complexity: O(log *n*) in the number of companies.
  func isDeclaration(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && range.lowerBound - ends[low - 1] <= Self.reach
  }

  /// Whether a value of two characters or more stands in the name of a company that is longer.
  ///
  /// - Complexity: O(bytes of all distinct names).
  func contains(_ value: [UInt8]) -> Bool {
    guard value.count >= 6 else { return false }
    return companies.contains { company in
      guard company.count > value.count else { return false }
      return (0...company.count - value.count).contains { start in
        company[start] == value[0] && company[start..<start + value.count].elementsEqual(value)
      }
    }
  }
}

/// The short names of the companies of a text.
struct ShortNames {
  /// The hashes of all parts of the names of companies that can stand for them.
  private var parts: Set<UInt64> = []
  /// Where companies end, in order.
  private let ends: [Int]

  /// The longest name of a company that short names are taken from, in bytes.
  private static let longest = 120
  /// The characters of a short name.
  private static let lengths = 2...8
  /// How far behind a company its short name is declared, in bytes: a bracket, the words, a quotation mark.
  private static let reach = 36

  /// Looks at the companies of a text.
  ///
  /// - Complexity: linear in the bytes of their distinct names.
  init(of findings: [Finding], in text: borrowing Span<UInt8>) {
    ends = findings.map(\.range.upperBound).sorted()
    var seen: Set<[UInt8]> = []
    for finding in findings where finding.range.count <= Self.longest {
      let name = NameText(text, finding.range).bytes
      if seen.insert(name).inserted { insertParts(of: name) }
    }
  }

  private mutating func insertParts(of name: [UInt8]) {
    let starts = name.indices.filter { name[$0] & 0xC0 != 0x80 } + [name.count]
    for first in starts.indices.dropLast() {
      var hash = Self.seed
      for next in first..<min(first + Self.lengths.upperBound, starts.count - 1) {
        for byte in name[starts[next]..<starts[next + 1]] { Self.add(byte, to: &hash) }
        let length = next - first + 1
        if length >= Self.lengths.lowerBound, length < starts.count - 1 { parts.insert(hash) }
      }
    }
  }

  /// The 64-bit FNV-1a hash: two strings that share one make at most a brand a short name.
  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325
  private static func add(_ byte: UInt8, to hash: inout UInt64) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

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

  /// Whether a value of two to eight characters stands in the name of a company that is longer.
  func contains(_ value: [UInt8]) -> Bool {
    var hash = Self.seed
    for byte in value { Self.add(byte, to: &hash) }
    return parts.contains(hash)
  }
}

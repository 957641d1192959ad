/// A set of Unicode code points, as ranges in order that do not touch.
package struct CodeSet: Hashable, Sendable {
  private(set) var ranges: [ClosedRange<UInt32>]

  static let last: UInt32 = 0x10FFFF
  static let none = CodeSet([])
  static let all = CodeSet([0...last])
  static let beyondASCII = CodeSet([0x80...last])

  /// Makes a set of ranges in any order.
  init(_ ranges: [ClosedRange<UInt32>]) {
    self.ranges = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let end = self.ranges.last, range.lowerBound <= end.upperBound + 1 {
        self.ranges[self.ranges.count - 1] = end.lowerBound...max(end.upperBound, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
  }

  /// Makes a set of ranges that are in order and do not touch.
  init(inOrder ranges: [ClosedRange<UInt32>]) { self.ranges = ranges }

  var isEmpty: Bool { ranges.isEmpty }
  var count: Int { ranges.reduce(0) { $0 + $1.count } }

  func contains(_ code: UInt32) -> Bool { ranges.contains { $0.contains(code) } }

  func union(_ other: CodeSet) -> CodeSet { CodeSet(ranges + other.ranges) }

  var complement: CodeSet {
    var out: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges {
      if range.lowerBound > next { out.append(next...range.lowerBound - 1) }
      next = range.upperBound + 1
    }
    if next <= Self.last { out.append(next...Self.last) }
    return CodeSet(out)
  }

  func intersection(_ other: CodeSet) -> CodeSet { complement.union(other.complement).complement }

  /// The members among the ASCII characters.
  var ascii: ByteSet {
    var set = ByteSet.none
    for range in ranges where range.lowerBound < 0x80 {
      set = set.union(ByteSet(UInt8(range.lowerBound)...UInt8(min(range.upperBound, 0x7F))))
    }
    return set
  }

  /// The set with both cases of each of its letters.
  ///
  /// Beyond ASCII it is more than that: everything, when a letter may be among the members.
  var ignoringCase: CodeSet {
    var more: [ClosedRange<UInt32>] = []
    for range in ranges {
      for code in range.lowerBound...min(max(range.lowerBound, 0x7F), range.upperBound) where code < 0x80 {
        let lower = code | 0x20
        if lower >= 0x61, lower <= 0x7A { more.append(code ^ 0x20...code ^ 0x20) }
      }
      if range.upperBound >= 0x80, Self.mayHoldLetters(max(0x80, range.lowerBound)...range.upperBound) {
        more.append(0x80...Self.last)
      }
    }
    return more.isEmpty ? self : CodeSet(ranges + more)
  }

  private static func mayHoldLetters(_ range: ClosedRange<UInt32>) -> Bool {
    // Han, Kana and Hangul know no case.
    for plain in [0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF] as [ClosedRange<UInt32>]
    where plain.contains(range.lowerBound) && plain.contains(range.upperBound) {
      return false
    }
    guard range.count <= 64 else { return true }
    return range.contains { Unicode.Scalar($0)?.properties.isCased ?? true }
  }
}

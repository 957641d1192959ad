/// How often bytes stand in ordinary text, roughly: enough to tell a rare beginning from a frequent one.
enum Likelihood {
  /// For every byte, its share of a text that is half English and code, half Chinese.
  private static let table: [Float] = {
    var table = [Float](repeating: 0.0005, count: 256)
    let letters: [(Character, Float)] = [
      ("e", 0.06), ("t", 0.045), ("a", 0.04), ("o", 0.038), ("i", 0.037), ("n", 0.036), ("s", 0.035), ("r", 0.033),
      ("h", 0.02), ("l", 0.022), ("d", 0.02), ("c", 0.018), ("u", 0.015), ("m", 0.014), ("f", 0.013), ("p", 0.014),
      ("g", 0.01), ("y", 0.01), ("w", 0.009), ("b", 0.008), ("v", 0.006), ("k", 0.004), ("x", 0.002), ("j", 0.001),
      ("q", 0.001), ("z", 0.001),
    ]
    for (letter, share) in letters {
      let byte = letter.asciiValue ?? 0
      table[Int(byte)] = share
      table[Int(byte & 0xDF)] = share / 20
    }
    for byte in 0x30...0x39 { table[byte] = 0.004 }
    for byte in [0x2C, 0x2E, 0x28, 0x29, 0x5F, 0x2D, 0x22, 0x27, 0x3D, 0x3A] { table[byte] = 0.006 }
    table[0x20] = 0.12
    table[0x0A] = 0.02
    // A lead and two bytes behind it come to one character in a thousand.
    for byte in 0x80...0xBF { table[byte] = 0.06 }
    for byte in 0xE4...0xE9 { table[byte] = 0.05 }
    for byte in [0xE2, 0xE3, 0xEF] { table[byte] = 0.015 }
    return table
  }()

  /// Bytes that tend to stand together: digits, capitals, small letters, blanks, other ASCII, and beyond ASCII those
  /// inside a character and those that begin one.
  private static let groups = [
    ByteSet(0x30...0x39), ByteSet(0x41...0x5A), ByteSet(0x61...0x7A), ByteSet(0x09...0x09).union(ByteSet(0x20...0x20)),
    [0x00...0x08, 0x0A...0x1F, 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7F].reduce(ByteSet.none) {
      $0.union(ByteSet($1))
    },
    ByteSet(0x80...0xBF), ByteSet(0xC0...0xFF),
  ]
  private static let tails = 5

  /// How often each group is met.
  private static let shares: [Float] = [0.03, 0.02, 0.38, 0.12, 0.15, 0.2, 0.1]
  /// How often a byte of one group follows one of another.
  private static let follows: [[Float]] = [
    [0.7, 0.04, 0.04, 0.04, 0.12, 0, 0.06], [0.08, 0.4, 0.35, 0.05, 0.08, 0, 0.04],
    [0.01, 0.01, 0.78, 0.14, 0.05, 0, 0.01], [0.03, 0.06, 0.35, 0.45, 0.08, 0, 0.03],
    [0.08, 0.07, 0.35, 0.15, 0.2, 0, 0.15], [0.02, 0.01, 0.02, 0.01, 0.03, 0.45, 0.46], [0, 0, 0, 0, 0, 1, 0],
  ]
  private static let sums = groups.map(sum)

  /// The part of a group that a set holds, by how often its bytes are met.
  private static func part(_ set: ByteSet, of group: Int) -> Float {
    let common = groups[group].intersection(set)
    if common.isEmpty { return 0 }
    return group == tails ? Float(common.count) / 64 : min(1, sum(common) / sums[group])
  }

  private static func share(_ set: ByteSet) -> Float {
    groups.indices.reduce(0) { $0 + shares[$1] * part(set, of: $1) }
  }

  private static func sum(_ set: ByteSet) -> Float {
    var sum: Float = 0
    set.forEach { sum += table[Int($0)] }
    return sum
  }

  /// The likelihood of bytes one after another, behind one of `before`, at a place of a text.
  ///
  /// Digits follow digits: so a number's beginning is rare where one more digit is not.
  static func of(_ sets: ArraySlice<ByteSet>, after before: ByteSet) -> Float {
    var likelihood = share(before)
    var previous = before
    var place = sets.startIndex
    while place < sets.endIndex {
      if place + 3 <= sets.endIndex, let han = han(sets[place..<place + 3]) {
        // What stands before a character says little of it.
        likelihood *= min(han, place == sets.startIndex ? 1 : 0.02)
        previous = groups[tails]
        place += 3
      } else {
        likelihood *= of(sets[place], after: previous)
        previous = sets[place]
        place += 1
      }
    }
    return likelihood
  }

  private static func of(_ set: ByteSet, after previous: ByteSet) -> Float {
    if set == .all { return 1 }
    let whole = max(share(previous), 1e-9)
    let own = groups.indices.map { part(set, of: $0) }
    var sum: Float = 0
    for group in groups.indices {
      let weight = shares[group] * part(previous, of: group) / whole
      if weight == 0 { continue }
      for next in groups.indices { sum += weight * follows[group][next] * own[next] }
    }
    return min(1, sum)
  }
}

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

  /// The likelihood of one of the bytes at a place.
  static func of(_ set: ByteSet) -> Float {
    if set == .all { return 1 }
    var sums = SIMD2<Float>(0, 0)
    for word in 0..<4 {
      var bits = set.words[word]
      while bits != 0 {
        sums[word / 2] += table[word * 64 + bits.trailingZeroBitCount]
        bits &= bits - 1
      }
    }
    // Beyond ASCII the table counts a byte as part of a certain character; many of them share what there is.
    return min(1, sums[0] + min(0.35, sums[1]))
  }
}

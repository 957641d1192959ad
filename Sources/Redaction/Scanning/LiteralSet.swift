/// Many literals found in one pass, ASCII case ignored.
///
/// A bitmap over three folded bytes says at nearly every place of a text that nothing begins there.
struct LiteralSet: Sendable {
  private var literals: [[UInt8]] = []
  private var bitmap = [UInt64](repeating: 0, count: 1 << 10)
  private var long: [UInt32: LiteralBucket] = [:]
  private var short: [UInt8: LiteralBucket] = [:]

  var isEmpty: Bool { literals.isEmpty }

  /// The literal of a number, folded.
  func literal(_ number: Int) -> [UInt8] { literals[number] }

  static func fold(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private static func key(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt32 { UInt32(a) << 16 | UInt32(b) << 8 | UInt32(c) }
  private static func slot(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 16) }

  /// Adds a literal, which gets the next number from 0.
  ///
  /// It must not be empty.
  mutating func insert(_ bytes: [UInt8]) {
    let folded = bytes.map(Self.fold)
    let number = Int32(literals.count)
    literals.append(folded)
    if folded.count < 3 {
      short[folded[0], default: LiteralBucket()].insert(number, folded)
    } else {
      let key = Self.key(folded[0], folded[1], folded[2])
      long[key, default: LiteralBucket()].insert(number, folded)
      let slot = Self.slot(key)
      bitmap[slot >> 6] |= 1 << UInt64(slot & 63)
    }
  }

  /// Calls for every place where a literal stands, with the literal's number and its range in bytes.
  func forEach(in text: borrowing Span<UInt8>, _ body: (Int, Range<Int>) -> Void) {
    guard !isEmpty else { return }
    let count = text.count
    let short = short
    unsafe bitmap.withUnsafeBufferPointer { bitmap in
      // The last three bytes, folded; the first two are read before the first place is looked at.
      var key = UInt32(0)
      for position in 0..<count {
        key = (key << 8 | UInt32(Self.fold(text[position]))) & 0xFF_FFFF
        if position >= 2 {
          let slot = Self.slot(key)
          if unsafe bitmap[slot >> 6] >> UInt64(slot & 63) & 1 == 1, let bucket = long[key] {
            report(bucket, in: text, at: position - 2, body)
          }
        }
      }
    }
    guard !short.isEmpty else { return }
    for position in 0..<count {
      if let bucket = short[Self.fold(text[position])] { report(bucket, in: text, at: position, body) }
    }
  }

  private func report(
    _ bucket: LiteralBucket, in text: borrowing Span<UInt8>, at start: Int, _ body: (Int, Range<Int>) -> Void
  ) {
    bucket.forEachCandidate(in: text, at: start) { number in
      let literal = literals[Int(number)]
      guard start + literal.count <= text.count else { return }
      for offset in literal.indices where Self.fold(text[start + offset]) != literal[offset] { return }
      body(Int(number), start..<start + literal.count)
    }
  }
}

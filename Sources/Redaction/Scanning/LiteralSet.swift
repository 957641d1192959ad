/// Many literals found in one pass.
///
/// A bitmap over three bytes says at nearly every place of a text that nothing begins there.
struct LiteralSet: Sendable {
  /// Up to how many bytes a literal is compared at each place where it may begin.
  static let short = 64

  /// The bit that the two cases of an ASCII letter differ in; 0 when they are told apart.
  private let caseBit: UInt8
  private var literals: [[UInt8]] = []
  private var bitmap = [UInt64](repeating: 0, count: 1 << 10)
  private var byThree: [UInt32: LiteralBucket] = [:]
  private var byOne: [UInt8: LiteralBucket] = [:]
  /// The borders of the literals that are not short, by their number.
  private var borders: [Int32: [Int32]] = [:]

  /// Makes an empty set.
  ///
  /// - Parameter ignoresCase: whether the case of ASCII letters makes no difference.
  init(ignoresCase: Bool = true) { caseBit = ignoresCase ? 0x20 : 0 }

  var isEmpty: Bool { literals.isEmpty }

  /// A byte with ASCII case ignored.
  static func fold(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  private func fold(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | caseBit : byte }

  private static func key(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> UInt32 { UInt32(a) << 16 | UInt32(b) << 8 | UInt32(c) }
  private static func slot(_ key: UInt32) -> Int { Int((key &* 0x9E37_79B1) >> 16) }

  /// Adds a literal, which gets the next number from 0.
  ///
  /// It must not be empty.
  mutating func insert(_ bytes: [UInt8]) {
    let folded = bytes.map(fold)
    let number = Int32(literals.count)
    literals.append(folded)
    if folded.count > Self.short { borders[number] = Self.borders(of: folded) }
    if folded.count < 3 {
      byOne[folded[0], default: LiteralBucket()].insert(number, folded)
    } else {
      let key = Self.key(folded[0], folded[1], folded[2])
      byThree[key, default: LiteralBucket()].insert(number, folded)
      let slot = Self.slot(key)
      bitmap[slot >> 6] |= 1 << UInt64(slot & 63)
    }
  }

  /// For each beginning of a literal, how long the longest shorter beginning is that it ends with (Knuth, Morris, Pratt).
  private static func borders(of literal: [UInt8]) -> [Int32] {
    var borders = [Int32](repeating: 0, count: literal.count)
    var length = 0
    for end in 1..<literal.count {
      while length > 0, literal[end] != literal[length] { length = Int(borders[length - 1]) }
      if literal[end] == literal[length] { length += 1 }
      borders[end] = Int32(length)
    }
    return borders
  }

  /// Calls for every place where a literal stands, with the literal's number and its range in bytes.
  ///
  /// - Complexity: linear in the text, times the lengths of short literals that begin alike at a place, and once for each
  ///   literal that is not short and begins somewhere.
  func forEach(in text: borrowing Span<UInt8>, _ body: (Int, Range<Int>) -> Void) {
    guard !isEmpty else { return }
    let count = text.count
    var decided: [Int32: Int] = [:]
    unsafe bitmap.withUnsafeBufferPointer { bitmap in
      // The last three bytes, folded; the first two are read before the first place is looked at.
      var key = UInt32(0)
      for position in 0..<count {
        key = (key << 8 | UInt32(fold(text[position]))) & 0xFF_FFFF
        if position >= 2 {
          let slot = Self.slot(key)
          if unsafe bitmap[slot >> 6] >> UInt64(slot & 63) & 1 == 1, let bucket = byThree[key] {
            report(bucket, in: text, at: position - 2, &decided, body)
          }
        }
      }
    }
    guard !byOne.isEmpty else { return }
    for position in 0..<count {
      if let bucket = byOne[fold(text[position])] { report(bucket, in: text, at: position, &decided, body) }
    }
  }

  private func report(
    _ bucket: LiteralBucket, in text: borrowing Span<UInt8>, at start: Int, _ decided: inout [Int32: Int],
    _ body: (Int, Range<Int>) -> Void
  ) {
    bucket.forEachCandidate(in: text, at: start, fold: fold) { number in
      let literal = literals[Int(number)]
      if literal.count > Self.short {
        if start >= decided[number] ?? 0 { decided[number] = follow(number, in: text, from: start, body) }
        return
      }
      guard start + literal.count <= text.count else { return }
      for offset in literal.indices where fold(text[start + offset]) != literal[offset] { return }
      body(Int(number), start..<start + literal.count)
    }
  }

  /// Reports a literal from a place on for as long as one may stand there that began before; no byte is read twice, so
  /// that a long literal in a text of its own repeats costs no more than another.
  ///
  /// - Returns: the place before which all beginnings are decided.
  private func follow(
    _ number: Int32, in text: borrowing Span<UInt8>, from start: Int, _ body: (Int, Range<Int>) -> Void
  ) -> Int {
    let literal = literals[Int(number)]
    guard let borders = borders[number] else { return start }
    var length = 0
    var place = start
    repeat {
      let byte = fold(text[place])
      while length > 0, byte != literal[length] { length = Int(borders[length - 1]) }
      if byte == literal[length] { length += 1 }
      place += 1
      if length == literal.count {
        body(Int(number), place - length..<place)
        length = Int(borders[length - 1])
      }
    } while length > 0 && place < text.count
    return place
  }
}

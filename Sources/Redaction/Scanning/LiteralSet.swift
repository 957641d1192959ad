/// Many literals found in one pass.
///
/// A bitmap over the bytes that literals begin with says at nearly every place of a text that none begins there.
struct LiteralSet: Sendable {
  /// Up to how many bytes a literal is compared at each place where it may begin.
  static let short = 64
  /// How many bytes literals are looked for by: at most, and but for the shortest ones at least.
  private static let widths = 3...6

  private let ignoresCase: Bool
  private var literals: [[UInt8]] = []
  /// How many bytes are looked at, as many as the shortest literal has within `widths`.
  private var width = LiteralSet.widths.upperBound
  private var bitmap = [UInt64](repeating: 0, count: 1 << 6)
  /// Which of `buckets` hold the literals that begin so.
  private var byStart = WordTable()
  private var buckets: [LiteralBucket] = []
  /// The literals of less bytes, by their first.
  private var byOne: [UInt8: LiteralBucket] = [:]
  /// Whether a literal begins with a byte that can only stand inside a character.
  private var beginsInside = false
  /// The borders of the literals that are not short, by their number.
  private var borders: [Int32: [Int32]] = [:]

  /// Makes an empty set.
  ///
  /// - Parameter ignoresCase: whether the case of ASCII letters makes no difference.
  init(ignoresCase: Bool = true) { self.ignoresCase = ignoresCase }

  var isEmpty: Bool { literals.isEmpty }

  /// A byte with ASCII case ignored.
  static func fold(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  @inline(__always)
  private func fold(_ byte: UInt8) -> UInt8 { ignoresCase ? Self.fold(byte) : byte }

  /// Adds a literal, which gets the next number from 0.
  ///
  /// It must not be empty.
  mutating func insert(_ bytes: [UInt8]) {
    let folded = bytes.map(fold)
    let number = literals.count
    literals.append(folded)
    if folded[0] & 0xC0 == 0x80 { beginsInside = true }
    if folded.count > Self.short { borders[Int32(number)] = Self.borders(of: folded) }
    if folded.count < Self.widths.lowerBound {
      byOne[folded[0], default: LiteralBucket()].insert(Int32(number), of: literals)
    } else if folded.count < width || literals.count > 8 * bitmap.count {
      width = min(width, folded.count)
      if literals.count > 8 * bitmap.count { bitmap = [UInt64](repeating: 0, count: 4 * bitmap.count) }
      for word in bitmap.indices { bitmap[word] = 0 }
      byStart = WordTable()
      buckets = []
      for number in literals.indices where literals[number].count >= Self.widths.lowerBound { enter(number) }
    } else {
      enter(number)
    }
  }

  private mutating func enter(_ number: Int) {
    let start = literals[number].prefix(width).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    let bucket = byStart.insert(start, buckets.count)
    if bucket == buckets.count { buckets.append(LiteralBucket()) }
    buckets[bucket].insert(Int32(number), of: literals)
    let slot = slot(start)
    bitmap[slot >> 6] |= 1 << UInt64(slot & 63)
  }

  @inline(__always)
  private func slot(_ start: UInt64) -> Int { Self.slot(start, shift: 64 - 6 - bitmap.count.trailingZeroBitCount) }

  @inline(__always)
  private static func slot(_ start: UInt64, shift: Int) -> Int {
    Int(truncatingIfNeeded: (start &* 0x9E37_79B9_7F4A_7C15) &>> UInt64(shift))
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
  /// - Parameter places: where they may begin, in bytes; nil is everywhere.
  /// - Complexity: linear in the places, times the lengths of short literals that begin alike at a place, and once for
  ///   each literal that is not short and begins somewhere.
  func forEach(
    in text: borrowing Span<UInt8>, beginningIn places: [Range<Int>]? = nil, _ body: (Int, Range<Int>) -> Void
  ) {
    guard !isEmpty else { return }
    var decided: [Int32: Int] = [:]
    let (byStart, buckets) = (byStart, buckets)
    for range in places ?? [0..<text.count] {
      if !byStart.isEmpty {
        forEachStart(in: text, beginningIn: range) { place, start in
          if let bucket = byStart.value(start) { report(buckets[bucket], in: text, at: place, &decided, body) }
        }
      }
      if !byOne.isEmpty {
        for place in range {
          if let bucket = byOne[fold(text[place])] { report(bucket, in: text, at: place, &decided, body) }
        }
      }
    }
  }

  /// Calls for the places where the bitmap allows a literal, with the bytes that it would begin with.
  private func forEachStart(
    in text: borrowing Span<UInt8>, beginningIn range: Range<Int>, _ body: (Int, UInt64) -> Void
  ) {
    let mask: UInt64 = ~0 >> UInt64(64 - 8 * width)
    let shift = 64 - 6 - bitmap.count.trailingZeroBitCount
    let wide: UInt64 = 0x0080_80E0
    let inside: UInt64 = beginsInside ? 0 : 0x00C0_C0F0
    // The last places have less than eight bytes behind them.
    let last = min(range.upperBound, text.count - 7)
    unsafe bitmap.withUnsafeBufferPointer { bitmap in
      @inline(__always)
      func look(at place: Int, _ start: UInt64) {
        let slot = Self.slot(start & mask, shift: shift)
        if unsafe bitmap[slot &>> 6] &>> UInt64(slot & 63) & 1 == 1 { body(place, start & mask) }
      }
      @inline(__always)
      func look(_ raw: UnsafeRawBufferPointer, _ folded: (UInt64) -> UInt64) {
        var place = range.lowerBound
        while place < last {
          let eight = unsafe folded(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian)
          look(at: place, eight)
          if eight & 0x8080_8080_8080_8080 == 0, place &+ 2 < last {
            // The eight bytes hold the beginnings of literals at two more places.
            look(at: place &+ 1, eight >> 8)
            look(at: place &+ 2, eight >> 16)
            place &+= 3
          } else {
            // No literal begins inside a character.
            place &+= eight & inside == wide ? 3 : 1
          }
        }
      }
      unsafe text.withUnsafeBytes { raw in
        // Which of the two it is must not be asked at every place.
        if ignoresCase { unsafe look(raw, Self.fold(eight:)) } else { unsafe look(raw) { $0 } }
      }
      let rest = max(range.lowerBound, last)
      for place in rest..<max(rest, min(range.upperBound, text.count - width + 1)) {
        var bytes: UInt64 = 0
        for offset in 0..<width { bytes |= UInt64(fold(text[place + offset])) << UInt64(8 * offset) }
        look(at: place, bytes)
      }
    }
  }

  /// Eight bytes with ASCII case ignored.
  @inline(__always)
  private static func fold(eight bytes: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = bytes & (0x7F * ones)
    let isUpper = (low &+ (0x80 - 0x41) * ones) & ~(low &+ (0x80 - 0x5B) * ones) & ~bytes & (0x80 * ones)
    return bytes | isUpper >> 2
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

extension Span where Element == UInt8 {
  /// Copies a range to the end of an array.
  func append(_ range: Range<Int>, to array: inout [UInt8]) {
    guard !range.isEmpty else { return }
    unsafe withUnsafeBufferPointer { unsafe array.append(contentsOf: $0[range]) }
  }

  /// Whether bytes stand at a place.
  func holds(_ word: [UInt8], at place: Int) -> Bool {
    place >= 0 && place + word.count <= count && word.indices.allSatisfy { self[place + $0] == word[$0] }
  }

  /// Whether a word in small letters stands at a place, in any case.
  func holds(ignoringCase word: [UInt8], at place: Int) -> Bool {
    place >= 0 && place + word.count <= count && word.indices.allSatisfy { self[place + $0] | 0x20 == word[$0] }
  }

  /// Where a byte stands first, from a place on; the number of bytes when it does not.
  func firstIndex(of byte: UInt8, from start: Int) -> Int { firstIndex(of: byte, from: start, to: count) }

  /// Where a byte stands first, from a place on and before another; that place when it does not.
  func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int {
    var place = start
    unsafe withUnsafeBytes { raw in
      let wanted = SIMD32(repeating: byte)
      while place &+ 32 <= end {
        if (unsafe raw.loadUnaligned(fromByteOffset: place, as: SIMD32<UInt8>.self) .== wanted).isAny { break }
        place &+= 32
      }
      // Of these and of the last bytes of a text eight at once: one that is equal turns to zero, and a zero shows in the
      // top bit of its difference to one.
      let eight = UInt64(byte) &* Self.ones
      while place &+ 8 <= end {
        let different = unsafe raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ eight
        if (different &- Self.ones) & ~different & Self.tops != 0 { break }
        place &+= 8
      }
    }
    while place < end, self[place] != byte { place += 1 }
    return place
  }

  /// Where a byte beyond ASCII stands first, from a place on; the number of bytes when none does.
  func firstIndexBeyondASCII(from start: Int) -> Int {
    var place = start
    unsafe withUnsafeBytes { raw in
      while place + 8 <= raw.count, unsafe raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) & Self.tops == 0 {
        place += 8
      }
    }
    while place < count, self[place] < 0x80 { place += 1 }
    return place
  }

  /// The first place from a place on where a digit of ASCII stands; the number of bytes when none does.
  ///
  /// - Complexity: O(*n*); 32 bytes in a step.
  func firstDigit(from start: Int) -> Int {
    var place = start
    unsafe withUnsafeBytes { raw in
      let (zero, ten) = (SIMD32<UInt8>(repeating: 0x30), SIMD32<UInt8>(repeating: 10))
      while place &+ 32 <= raw.count {
        let block = unsafe raw.loadUnaligned(fromByteOffset: place, as: SIMD32<UInt8>.self)
        if ((block &- zero) .< ten).isAny { break }
        place &+= 32
      }
      while place < raw.count, unsafe raw[place] &- 0x30 >= 10 { place &+= 1 }
    }
    return place
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }
  private static var tops: UInt64 { 0x8080_8080_8080_8080 }
}

extension SIMDMask<SIMD32<Int8>> {
  /// Whether a comparison holds somewhere; the standard library's `any` is not inlined.
  @inline(__always)
  var isAny: Bool {
    let words = unsafe unsafeBitCast(self, to: SIMD4<UInt64>.self)
    return words[0] | words[1] | words[2] | words[3] != 0
  }
}

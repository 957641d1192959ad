extension Span where Element == UInt8 {
  /// Copies a range to the end of an array.
  package func append(_ range: Range<Int>, to array: inout [UInt8]) {
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
    let found = unsafe withUnsafeBytes { raw -> Int? in
      let wanted = SIMD32(repeating: byte)
      // What is read beyond the end is no answer.
      while place < end, place &+ 32 <= raw.count {
        let block = unsafe raw.loadUnaligned(fromByteOffset: place, as: SIMD32<UInt8>.self)
        if let lane = (block .== wanted).firstLane { return Swift.min(place &+ lane, end) }
        place &+= 32
      }
      return nil
    }
    if let found { return found }
    while place < end, self[place] != byte { place += 1 }
    return Swift.min(place, Swift.max(start, end))
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
    let found = unsafe withUnsafeBytes { raw -> Int? in
      let (zero, ten) = (SIMD32<UInt8>(repeating: 0x30), SIMD32<UInt8>(repeating: 10))
      while place &+ 32 <= raw.count {
        let block = unsafe raw.loadUnaligned(fromByteOffset: place, as: SIMD32<UInt8>.self)
        if let lane = ((block &- zero) .< ten).firstLane { return place &+ lane }
        place &+= 32
      }
      return nil
    }
    if let found { return found }
    while place < count, self[place] &- 0x30 >= 10 { place += 1 }
    return place
  }

  private static var tops: UInt64 { 0x8080_8080_8080_8080 }
}

extension SIMDMask<SIMD32<Int8>> {
  /// Where a comparison holds first; nil when it holds nowhere.
  @inline(__always)
  var firstLane: Int? {
    let words = unsafe unsafeBitCast(self, to: SIMD4<UInt64>.self)
    for number in 0..<4 where words[number] != 0 {
      return 8 &* number &+ words[number].littleEndian.trailingZeroBitCount >> 3
    }
    return nil
  }
}

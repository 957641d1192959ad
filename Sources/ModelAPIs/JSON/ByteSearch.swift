/// Looking for and comparing bytes in big steps.
package enum ByteSearch {
  /// Whether a byte of a comparison is true; `any` is not inlined.
  @inline(__always)
  static func isAny(_ mask: SIMDMask<SIMD32<Int8>>) -> Bool {
    let words = unsafe unsafeBitCast(mask, to: SIMD4<UInt64>.self)
    return words[0] | words[1] | words[2] | words[3] != 0
  }

  /// Where a byte stands first in a range, or the range's end.
  @inline(__always)
  static func first(_ wanted: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int {
    unsafe bytes.withUnsafeBytes { raw in
      var position = range.lowerBound
      let block = SIMD32<UInt8>(repeating: wanted)
      while position + 32 <= range.upperBound {
        if isAny(unsafe raw.loadUnaligned(fromByteOffset: position, as: SIMD32<UInt8>.self) .== block) { break }
        position += 32
      }
      while position < range.upperBound, unsafe raw[position] != wanted { position += 1 }
      return position
    }
  }

  /// Whether a range of some bytes holds what stands at a place of others.
  @inline(__always)
  static func isEqual(_ bytes: [UInt8], _ range: Range<Int>, _ others: [UInt8], at place: Int) -> Bool {
    unsafe bytes.withUnsafeBytes { a in
      unsafe others.withUnsafeBytes { b in
        let length = range.count
        let start = range.lowerBound
        var offset = 0
        if length >= 8 {
          while offset < length {
            // The last step goes back over what was compared, so that none is shorter.
            let step = min(offset, length - 8)
            let one = unsafe a.loadUnaligned(fromByteOffset: start + step, as: UInt64.self)
            let other = unsafe b.loadUnaligned(fromByteOffset: place + step, as: UInt64.self)
            if one != other { return false }
            offset += 8
          }
          return true
        }
        while offset < length {
          if unsafe a[start + offset] != b[place + offset] { return false }
          offset += 1
        }
        return true
      }
    }
  }

  /// How many bytes of a range are those that stand at a place of others, up to the first that is not.
  @inline(__always)
  static func common(_ bytes: [UInt8], _ range: Range<Int>, _ others: [UInt8], at place: Int) -> Int {
    unsafe bytes.withUnsafeBytes { a in
      unsafe others.withUnsafeBytes { b in
        let most = min(range.count, others.count - place)
        var count = 0
        while count + 8 <= most {
          let one = unsafe a.loadUnaligned(fromByteOffset: range.lowerBound + count, as: UInt64.self)
          let other = unsafe b.loadUnaligned(fromByteOffset: place + count, as: UInt64.self)
          if one != other { return count + (one ^ other).littleEndian.trailingZeroBitCount / 8 }
          count += 8
        }
        while count < most, unsafe a[range.lowerBound + count] == b[place + count] { count += 1 }
        return count
      }
    }
  }

  /// How many bytes are not the first of a character of UTF-8.
  static func continuations(in bytes: ArraySlice<UInt8>) -> Int {
    unsafe bytes.withUnsafeBytes { raw in
      let (first, many) = (SIMD32<UInt8>(repeating: 0x80), SIMD32<UInt8>(repeating: 0x40))
      var count = 0
      var position = 0
      while position + 32 <= raw.count {
        // All 32 fit into the one byte that they are added up in.
        let block = unsafe raw.loadUnaligned(fromByteOffset: position, as: SIMD32<UInt8>.self)
        let words = unsafe unsafeBitCast((block &- first) .< many, to: SIMD4<UInt64>.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let sums = words[0] & ones &+ words[1] & ones &+ words[2] & ones &+ words[3] & ones
        count += Int((sums &* ones) >> 56)
        position += 32
      }
      while position < raw.count {
        count += unsafe raw[position] & 0xC0 == 0x80 ? 1 : 0
        position += 1
      }
      return count
    }
  }

  /// Whether some bytes stand anywhere in others.
  package static func contains(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool { place(of: wanted, in: bytes) != nil }

  /// Where some bytes stand first in others, or nil: the first and the last of them are looked for together.
  package static func place(of wanted: [UInt8], in bytes: [UInt8]) -> Int? {
    guard let first = wanted.first, let last = wanted.last else { return 0 }
    let length = wanted.count
    if length > bytes.count { return nil }
    let starts = bytes.count - length + 1
    return unsafe bytes.withUnsafeBytes { raw in
      let (low, high) = (SIMD32<UInt8>(repeating: first), SIMD32<UInt8>(repeating: last))
      var position = 0
      while position < starts {
        if position + 32 <= starts {
          let one = unsafe raw.loadUnaligned(fromByteOffset: position, as: SIMD32<UInt8>.self) .== low
          let other = unsafe raw.loadUnaligned(fromByteOffset: position + length - 1, as: SIMD32<UInt8>.self) .== high
          if !isAny(one .& other) {
            position += 32
            continue
          }
        }
        for place in position..<min(position + 32, starts) where unsafe raw[place] == first {
          if isEqual(bytes, place..<place + length, wanted, at: 0) { return place }
        }
        position += 32
      }
      return nil
    }
  }
}

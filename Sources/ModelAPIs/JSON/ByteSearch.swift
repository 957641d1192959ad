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
        var offset = 0
        while offset + 8 <= range.count {
          let one = unsafe a.loadUnaligned(fromByteOffset: range.lowerBound + offset, as: UInt64.self)
          let other = unsafe b.loadUnaligned(fromByteOffset: place + offset, as: UInt64.self)
          if one != other { return false }
          offset += 8
        }
        while offset < range.count {
          if unsafe a[range.lowerBound + offset] != b[place + offset] { return false }
          offset += 1
        }
        return true
      }
    }
  }

  /// Whether some bytes stand anywhere in others: the first and the last of them are looked for together.
  package static func contains(_ wanted: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = wanted.first, let last = wanted.last else { return true }
    let length = wanted.count
    if length > bytes.count { return false }
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
          if isEqual(bytes, place..<place + length, wanted, at: 0) { return true }
        }
        position += 32
      }
      return false
    }
  }
}

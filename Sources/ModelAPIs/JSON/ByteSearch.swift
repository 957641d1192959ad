/// Looking for and comparing bytes in big steps.
enum ByteSearch {
  /// Where a byte stands first in a range, or the range's end.
  @inline(__always)
  static func first(_ wanted: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int {
    unsafe bytes.withUnsafeBytes { raw in
      var position = range.lowerBound
      let block = SIMD32<UInt8>(repeating: wanted)
      while position + 32 <= range.upperBound {
        if any(unsafe raw.loadUnaligned(fromByteOffset: position, as: SIMD32<UInt8>.self) .== block) { break }
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
}

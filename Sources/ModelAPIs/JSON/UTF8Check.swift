/// Whether bytes are UTF-8 (Unicode 16, table 3-7).
enum UTF8Check {
  /// The offset of the first byte that is not, or nil.
  ///
  /// - Complexity: linear; ASCII is passed over in steps of 16 bytes.
  static func firstInvalid(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var position = range.lowerBound
    let end = range.upperBound
    return unsafe bytes.withUnsafeBufferPointer { bytes in
      while position < end {
        let lead = unsafe bytes[position]
        if lead < 0x80 {
          position += 1
          unsafe skipASCII(bytes, &position, end)
          continue
        }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard lead >= 0xC2, lead <= 0xF4, position + length <= end else { return position }
        let second = unsafe bytes[position + 1]
        switch lead {
        case 0xE0: if second < 0xA0 || second > 0xBF { return position }
        case 0xED: if second < 0x80 || second > 0x9F { return position }
        case 0xF0: if second < 0x90 || second > 0xBF { return position }
        case 0xF4: if second < 0x80 || second > 0x8F { return position }
        default: if second & 0xC0 != 0x80 { return position }
        }
        if length > 2, unsafe bytes[position + 2] & 0xC0 != 0x80 { return position }
        if length > 3, unsafe bytes[position + 3] & 0xC0 != 0x80 { return position }
        position += length
      }
      return nil
    }
  }

  private static func skipASCII(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int) {
    let raw = UnsafeRawBufferPointer(bytes)
    while position + 16 <= end {
      let low = unsafe raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      let high = unsafe raw.loadUnaligned(fromByteOffset: position + 8, as: UInt64.self)
      if (low | high) & 0x8080_8080_8080_8080 != 0 { return }
      position += 16
    }
  }
}

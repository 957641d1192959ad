extension JSONUnescape {
  /// The code unit of `\uXXXX` when it stands for a character of its own that takes three bytes of UTF-8, as nearly all
  /// of East Asian text does; or nil.
  @inline(__always)
  static func wideUnit(_ raw: UnsafeRawBufferPointer, at place: Int) -> UInt16? {
    let head = unsafe raw.loadUnaligned(fromByteOffset: place, as: UInt16.self)
    guard UInt16(littleEndian: head) == 0x755C else { return nil }
    let digits = UInt32(littleEndian: unsafe raw.loadUnaligned(fromByteOffset: place + 2, as: UInt32.self))
    guard let unit = codeUnit(ofDigits: digits) else { return nil }
    return unit >= 0x800 && unit & 0xF800 != 0xD800 ? unit : nil
  }

  /// Where a run of such escapes ends.
  @inline(__always)
  static func wideEnd(_ source: [UInt8], from start: Int, to end: Int) -> Int {
    unsafe source.withUnsafeBytes { raw in
      var position = start
      while position + 6 <= end, unsafe wideUnit(raw, at: position) != nil { position += 6 }
      return position
    }
  }

  /// Appends what a run of such escapes stands for, and gives where it ends.
  @inline(__always)
  static func appendWide(_ source: [UInt8], from start: Int, to end: Int, to out: inout [UInt8]) -> Int {
    let most = 128
    var position = start
    unsafe withUnsafeTemporaryAllocation(byteCount: most * 3, alignment: 1) { piece in
      unsafe source.withUnsafeBytes { raw in
        var count = 0
        while position + 6 <= end, let unit = unsafe wideUnit(raw, at: position) {
          unsafe piece[count] = 0xE0 | UInt8(truncatingIfNeeded: unit >> 12)
          unsafe piece[count + 1] = 0x80 | UInt8(truncatingIfNeeded: unit >> 6 & 0x3F)
          unsafe piece[count + 2] = 0x80 | UInt8(truncatingIfNeeded: unit & 0x3F)
          count += 3
          position += 6
          if count == most * 3 {
            unsafe out.append(contentsOf: piece)
            count = 0
          }
        }
        unsafe out.append(contentsOf: UnsafeRawBufferPointer(rebasing: piece[..<count]))
      }
    }
    return position
  }
}

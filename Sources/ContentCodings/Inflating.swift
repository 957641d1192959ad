internal import CZlib

/// gzip and deflate, by zlib.
enum Inflating {
  /// Whether bytes begin as zlib's format does (RFC 1950); some clients send bare deflate.
  static func hasHeader(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 2 && bytes[0] & 0x0F == 8 && (Int(bytes[0]) << 8 + Int(bytes[1])) % 31 == 0
  }

  static func decode(_ bytes: [UInt8], windowBits: Int32, limit: Int) throws(ContentCodingError) -> [UInt8] {
    var stream = unsafe z_stream()
    guard unsafe redact_inflate_begin(&stream, windowBits) == Z_OK else { throw .broken }
    defer { unsafe inflateEnd(&stream) }
    var out = UnpackedBytes(limit: limit)
    var piece = [UInt8](repeating: 0, count: UnpackedBytes.pieceSize)
    var taken = 0
    while true {
      let (status, read, written) = unsafe bytes.withUnsafeBufferPointer { input in
        unsafe piece.withUnsafeMutableBufferPointer { output in
          let count = min(input.count - taken, 1 << 30)
          unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress.map { unsafe $0 + taken })
          unsafe stream.avail_in = UInt32(count)
          unsafe stream.next_out = output.baseAddress
          unsafe stream.avail_out = UInt32(output.count)
          let status = unsafe inflate(&stream, Z_NO_FLUSH)
          return unsafe (status, count - Int(stream.avail_in), output.count - Int(stream.avail_out))
        }
      }
      taken += read
      try out.append(piece[..<written])
      switch status {
      case Z_STREAM_END:
        if taken == bytes.count { return out.bytes }
        // gzip may be several members in a row.
        guard windowBits > 15, unsafe inflateReset(&stream) == Z_OK else { throw .broken }
      case Z_OK where read > 0 || written > 0: continue
      default: throw .broken
      }
    }
  }
}

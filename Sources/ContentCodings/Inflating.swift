internal import CZlib

/// gzip and deflate, by zlib.
@safe final class Inflating: Unpacker {
  private let isGzip: Bool
  private var stream = unsafe z_stream()
  private var hasBegun = false
  private var input: [UInt8] = []
  private var taken = 0
  private var isComplete = false

  init(isGzip: Bool) { self.isGzip = isGzip }

  deinit { if hasBegun { unsafe inflateEnd(&stream) } }

  func feed(_ bytes: [UInt8]) { (input, taken) = (hasBegun ? bytes : input + bytes, 0) }

  func next() throws(ContentCodingError) -> [UInt8]? {
    // The first two bytes tell the kind of deflate.
    if !hasBegun, !isGzip, input.count < 2 { return nil }
    if !hasBegun { try begin() }
    while taken < input.count || !isComplete {
      if isComplete {
        // gzip may be several members in a row.
        guard isGzip, unsafe inflateReset(&stream) == Z_OK else { throw .broken }
        isComplete = false
      }
      var piece = [UInt8](repeating: 0, count: UnpackedPiece.mostBytes)
      let (status, read, written) = unsafe input.withUnsafeBufferPointer { input in
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
      switch status {
      case Z_STREAM_END: isComplete = true
      // No progress is no error: there is nothing more to read.
      case Z_OK, Z_BUF_ERROR: break
      default: throw .broken
      }
      if written > 0 { return Array(piece[..<written]) }
      if read == 0, !isComplete { return nil }
    }
    return nil
  }

  func finish() throws(ContentCodingError) { if !isComplete { throw .broken } }

  private func begin() throws(ContentCodingError) {
    // Some clients send bare deflate, without the format of RFC 1950 around it.
    let isBare = !isGzip && !(input[0] & 0x0F == 8 && (Int(input[0]) << 8 + Int(input[1])) % 31 == 0)
    guard unsafe redact_inflate_begin(&stream, isGzip ? 15 + 16 : isBare ? -15 : 15) == Z_OK else { throw .broken }
    hasBegun = true
  }
}

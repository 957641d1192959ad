internal import CBrotli

/// Brotli, by its own library.
enum Brotli {
  static func decode(_ bytes: [UInt8], limit: Int) throws(ContentCodingError) -> [UInt8] {
    guard let state = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else { throw .broken }
    defer { unsafe BrotliDecoderDestroyInstance(state) }
    var out = UnpackedBytes(limit: limit)
    var piece = [UInt8](repeating: 0, count: UnpackedBytes.pieceSize)
    var taken = 0
    while true {
      let (status, left, written) = unsafe bytes.withUnsafeBufferPointer { input in
        unsafe piece.withUnsafeMutableBufferPointer { output in
          var next = unsafe input.baseAddress.map { unsafe $0 + taken }
          var left = input.count - taken
          var place = unsafe output.baseAddress
          var room = output.count
          let status = unsafe BrotliDecoderDecompressStream(state, &left, &next, &room, &place, nil)
          return (status, left, output.count - room)
        }
      }
      taken = bytes.count - left
      try out.append(piece[..<written])
      switch status {
      case BROTLI_DECODER_RESULT_SUCCESS:
        guard taken == bytes.count else { throw .broken }
        return out.bytes
      case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
      default: throw .broken
      }
    }
  }
}

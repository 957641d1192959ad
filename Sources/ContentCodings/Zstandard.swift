internal import CZstd

/// Zstandard, by its own library.
enum Zstandard {
  /// The largest window, as a power of two, that RFC 8878 asks a decoder to support for content codings.
  private static let mostWindowBits: Int32 = 23

  static func decode(_ bytes: [UInt8], limit: Int) throws(ContentCodingError) -> [UInt8] {
    guard let context = unsafe ZSTD_createDCtx() else { throw .broken }
    defer { unsafe ZSTD_freeDCtx(context) }
    guard unsafe ZSTD_isError(ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, mostWindowBits)) == 0 else {
      throw .broken
    }
    var out = UnpackedBytes(limit: limit)
    var piece = [UInt8](repeating: 0, count: UnpackedBytes.pieceSize)
    var taken = 0
    while true {
      let (status, position, written) = unsafe bytes.withUnsafeBytes { input in
        unsafe piece.withUnsafeMutableBytes { output in
          var source = unsafe ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: taken)
          var target = unsafe ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
          let status = unsafe ZSTD_decompressStream(context, &target, &source)
          return unsafe (status, source.pos, target.pos)
        }
      }
      guard ZSTD_isError(status) == 0 else { throw .broken }
      let isStuck = position == taken && written == 0
      taken = position
      try out.append(piece[..<written])
      // Zero says that a frame is complete; another may follow.
      if status == 0, taken == bytes.count { return out.bytes }
      if isStuck { throw .broken }
    }
  }
}

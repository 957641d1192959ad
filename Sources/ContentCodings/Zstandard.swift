internal import CZstd

/// Zstandard, by its own library.
@safe final class Zstandard: Unpacker {
  /// The largest window, as a power of two, that RFC 8878 asks a decoder to support for content codings.
  private static let mostWindowBits: Int32 = 23

  private let context: OpaquePointer
  private var input: [UInt8] = []
  private var taken = 0
  private var isComplete = false

  init() throws(ContentCodingError) {
    guard let context = unsafe ZSTD_createDCtx() else { throw .broken }
    unsafe self.context = context
    guard unsafe ZSTD_isError(ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, Self.mostWindowBits)) == 0 else {
      throw .broken
    }
  }

  deinit { unsafe ZSTD_freeDCtx(context) }

  func feed(_ bytes: [UInt8]) { (input, taken) = (bytes, 0) }

  func next() throws(ContentCodingError) -> [UInt8]? {
    while taken < input.count || !isComplete {
      var piece = [UInt8](repeating: 0, count: UnpackedPiece.mostBytes)
      let (status, position, written) = unsafe input.withUnsafeBytes { input in
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
      // Zero says that a frame is complete; another may follow.
      isComplete = status == 0
      if written > 0 { return Array(piece[..<written]) }
      if isStuck { return nil }
    }
    return nil
  }

  func finish() throws(ContentCodingError) { if !isComplete { throw .broken } }
}

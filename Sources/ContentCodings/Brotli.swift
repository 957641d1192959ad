internal import CBrotli

/// Brotli, by its own library.
@safe final class Brotli: Unpacker {
  private let state: OpaquePointer
  private var input: [UInt8] = []
  private var taken = 0
  private var isComplete = false

  init() throws(ContentCodingError) {
    guard let state = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else { throw .broken }
    unsafe self.state = state
  }

  deinit { unsafe BrotliDecoderDestroyInstance(state) }

  func feed(_ bytes: [UInt8]) { (input, taken) = (bytes, 0) }

  func next() throws(ContentCodingError) -> [UInt8]? {
    if isComplete {
      guard taken == input.count else { throw .broken }
      return nil
    }
    var piece = [UInt8](repeating: 0, count: UnpackedPiece.mostBytes)
    let (status, left, written) = unsafe input.withUnsafeBufferPointer { input in
      unsafe piece.withUnsafeMutableBufferPointer { output in
        var next = unsafe input.baseAddress.map { unsafe $0 + taken }
        var left = input.count - taken
        var place = output.baseAddress
        var room = output.count
        let status = unsafe BrotliDecoderDecompressStream(state, &left, &next, &room, &place, nil)
        return (status, left, output.count - room)
      }
    }
    taken = input.count - left
    switch status {
    case BROTLI_DECODER_RESULT_SUCCESS: isComplete = true
    case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT, BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT: break
    default: throw .broken
    }
    if written > 0 { return Array(piece[..<written]) }
    if isComplete, taken < input.count { throw .broken }
    return nil
  }

  func finish() throws(ContentCodingError) { if !isComplete { throw .broken } }
}

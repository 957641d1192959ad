/// Unpacks bytes that come in pieces, and gives what comes out in pieces of a bounded size.
package protocol Unpacker: AnyObject {
  /// Takes packed bytes; those before must have been used up.
  func feed(_ bytes: [UInt8])

  /// The next piece, or nil when more packed bytes are needed for one.
  ///
  /// - Throws: `ContentCodingError.broken`.
  func next() throws(ContentCodingError) -> [UInt8]?

  /// Says that no more packed bytes come.
  ///
  /// - Throws: `ContentCodingError.broken` when they end early.
  func finish() throws(ContentCodingError)
}

/// The sizes that all unpackers share.
enum UnpackedPiece {
  /// The most bytes of one piece that comes out.
  static let mostBytes = 1 << 16
}

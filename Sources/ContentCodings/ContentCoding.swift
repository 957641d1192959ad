/// How a body is packed (RFC 9110, section 8.4.1; RFC 7932; RFC 8878).
package enum ContentCoding: String, Sendable, CaseIterable {
  case gzip, deflate, br, zstd

  /// The coding of a name in a `Content-Encoding` line, or nil.
  package init?(name: some StringProtocol) {
    let name = name.lowercased()
    self.init(rawValue: name == "x-gzip" ? "gzip" : name)
  }

  /// The bytes that were packed.
  ///
  /// - Parameters:
  ///   - bytes: all of the packed ones.
  ///   - limit: the most bytes that may come out.
  /// - Throws: `ContentCodingError` when they are broken, end early, go on behind the end, or become too many.
  package func decode(_ bytes: [UInt8], limit: Int) throws(ContentCodingError) -> [UInt8] {
    switch self {
    case .gzip: try Inflating.decode(bytes, windowBits: 15 + 16, limit: limit)
    case .deflate: try Inflating.decode(bytes, windowBits: Inflating.hasHeader(bytes) ? 15 : -15, limit: limit)
    case .br: try Brotli.decode(bytes, limit: limit)
    case .zstd: try Zstandard.decode(bytes, limit: limit)
    }
  }
}

/// Why packed bytes could not be unpacked.
package enum ContentCodingError: Error, Hashable {
  case broken
  case tooLarge
}

/// Bytes that come out in pieces, up to a limit.
struct UnpackedBytes {
  static let pieceSize = 1 << 16

  private(set) var bytes: [UInt8] = []
  let limit: Int

  init(limit: Int) { self.limit = limit }

  mutating func append(_ piece: ArraySlice<UInt8>) throws(ContentCodingError) {
    guard piece.count <= limit - bytes.count else { throw .tooLarge }
    bytes += piece
  }
}

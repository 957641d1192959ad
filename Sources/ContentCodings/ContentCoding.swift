/// How a body is packed (RFC 9110, section 8.4.1; RFC 7932; RFC 8878).
package enum ContentCoding: String, Sendable, CaseIterable {
  case gzip, deflate, br, zstd

  /// The coding of a name in a `Content-Encoding` line, or nil.
  package init?(name: some StringProtocol) {
    let name = name.lowercased()
    self.init(rawValue: name == "x-gzip" ? "gzip" : name)
  }

  /// What unpacks bytes as they come.
  ///
  /// - Throws: `ContentCodingError.broken` when the system's library has no memory.
  package func unpacker() throws(ContentCodingError) -> any Unpacker {
    switch self {
    case .gzip: Inflating(isGzip: true)
    case .deflate: Inflating(isGzip: false)
    case .br: try Brotli()
    case .zstd: try Zstandard()
    }
  }

  /// The bytes that were packed.
  ///
  /// - Parameters:
  ///   - bytes: all of the packed ones.
  ///   - limit: the most bytes that may come out.
  /// - Throws: `ContentCodingError` when they are broken, end early, go on behind the end, or become too many.
  package func decode(_ bytes: [UInt8], limit: Int) throws(ContentCodingError) -> [UInt8] {
    let unpacker = try unpacker()
    unpacker.feed(bytes)
    var out: [UInt8] = []
    while let piece = try unpacker.next() {
      guard piece.count <= limit - out.count else { throw .tooLarge }
      out += piece
    }
    try unpacker.finish()
    return out
  }
}

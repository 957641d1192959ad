/// A content coding whose bytes are stored and not made smaller: enough to test who undoes it.
package enum StoredCoding: String, CaseIterable, Sendable {
  case deflate, gzip, br, zstd

  /// The bytes in this coding.
  package func pack(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .deflate: Self.deflated(bytes)
    case .gzip:
      [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF] + Self.deflated(bytes)
        + [Self.checksum(bytes), UInt32(truncatingIfNeeded: bytes.count)].flatMap { Self.little($0, 4) }
    case .br: Self.brotli(bytes)
    case .zstd: Self.zstandard(bytes)
    }
  }

  /// Stored blocks (RFC 1951, section 3.2.4).
  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    blocks(of: bytes, most: 0xFFFF) { block, isLast in
      let length = UInt32(block.count)
      return [isLast ? 1 : 0] + little(length, 2) + little(~length & 0xFFFF, 2) + block
    }
  }

  /// Meta-blocks that are not compressed, and an empty last one (RFC 7932, section 9.2).
  private static func brotli(_ bytes: [UInt8]) -> [UInt8] {
    var isFirst = true
    let stored =
      bytes.isEmpty
      ? []
      : blocks(of: bytes, most: 1 << 16) { block, _ in
        // Not the last, four nibbles of length, the length less one, not compressed; before the first a window of 64 KB.
        let head = UInt32(block.count - 1) << 3 | 1 << 19
        defer { isFirst = false }
        return little(isFirst ? head << 1 : head, 3) + block
      }
    return stored + [bytes.isEmpty ? 0b110 : 0b11]
  }

  /// Raw blocks in a frame with a window of a mebibyte (RFC 8878, section 3.1.1).
  private static func zstandard(_ bytes: [UInt8]) -> [UInt8] {
    [0x28, 0xB5, 0x2F, 0xFD, 0, 10 << 3]
      + blocks(of: bytes, most: 1 << 17) { block, isLast in
        little(UInt32(block.count) << 3 | (isLast ? 1 : 0), 3) + block
      }
  }

  private static func blocks(
    of bytes: [UInt8], most: Int, _ write: (ArraySlice<UInt8>, _ isLast: Bool) -> [UInt8]
  ) -> [UInt8] {
    var out: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(most)
      rest = rest.dropFirst(most)
      out += write(block, rest.isEmpty)
    } while !rest.isEmpty
    return out
  }

  private static func little(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// CRC-32 as gzip uses it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
  }
}

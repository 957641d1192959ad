/// Gzip without compression: stored blocks (RFC 1952 and RFC 1951, section 3.2.4), enough to test who decodes it.
enum Gzip {
  static func store(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xFFFF)
      rest = rest.dropFirst(0xFFFF)
      let length = UInt16(block.count)
      out.append(rest.isEmpty ? 1 : 0)
      for number in [length, ~length] { out += [UInt8(truncatingIfNeeded: number), UInt8(number >> 8)] }
      out += block
    } while !rest.isEmpty
    for number in [checksum(bytes), UInt32(truncatingIfNeeded: bytes.count)] {
      out += (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
    return out
  }

  /// CRC-32 as gzip uses it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}

/// Writing text between the quotes of a JSON string.
package enum JSONEscape {
  /// Escapes what RFC 8259 section 7 says must be, and nothing else.
  package static func escape(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: mustEscape) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.count + 8)
    for byte in text {
      switch byte {
      case 0x22, 0x5C: out += [0x5C, byte]
      case 0x0A: out += [0x5C, 0x6E]
      case 0x0D: out += [0x5C, 0x72]
      case 0x09: out += [0x5C, 0x74]
      case 0x08: out += [0x5C, 0x62]
      case 0x0C: out += [0x5C, 0x66]
      case ..<0x20: out += [0x5C, 0x75, 0x30, 0x30, digit(byte >> 4), digit(byte & 15)]
      default: out.append(byte)
      }
    }
    return out
  }

  private static func mustEscape(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}

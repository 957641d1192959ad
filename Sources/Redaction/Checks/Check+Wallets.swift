import Crypto

/// Check sums of addresses and keys of wallets.
extension Check {
  static let wallets: [Check] = [
    Check(name: "base58check") { isBase58Check($0) },
    Check(name: "bech32") { isBech32($0) },
  ]

  private static let base58 = ranks("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz")
  private static let base32 = ranks("qpzry9x8gf2tvdw0s3jn54khce6mua7l")

  /// The place of each byte in an alphabet, 255 for those that are not in it.
  private static func ranks(_ alphabet: StaticString) -> [UInt8] {
    var ranks = [UInt8](repeating: .max, count: 256)
    for (rank, byte) in "\(alphabet)".utf8.enumerated() { ranks[Int(byte)] = UInt8(rank) }
    return ranks
  }

  /// The last four bytes are the first of the double SHA-256 of those before them (Bitcoin, `base58.cpp`; Bitcoin Wiki,
  /// Base58Check encoding).
  private static func isBase58Check(_ value: [UInt8]) -> Bool {
    // No address and no key is longer than an extended key of BIP 32.
    guard (25...112).contains(value.count), let bytes = base58Decoded(value), bytes.count > 20 else { return false }
    let digest = SHA256.hash(data: Array(SHA256.hash(data: bytes.dropLast(4))))
    return digest.prefix(4).elementsEqual(bytes.suffix(4))
  }

  /// The bytes of a number in base 58, a zero byte for each `1` in front; nil when there is another sign in it.
  private static func base58Decoded(_ value: [UInt8]) -> [UInt8]? {
    var number: [UInt8] = []
    for byte in value {
      var carry = Int(base58[Int(byte)])
      if carry > 57 { return nil }
      for place in number.indices {
        carry += Int(number[place]) * 58
        number[place] = UInt8(truncatingIfNeeded: carry)
        carry >>= 8
      }
      while carry > 0 {
        number.append(UInt8(truncatingIfNeeded: carry))
        carry >>= 8
      }
    }
    return value.prefix { $0 == UInt8(ascii: "1") }.map { _ in 0 } + number.reversed()
  }

  /// BIP 173 and BIP 350: letters of one case; the checksum over the human-readable part and the data is 1 for version 0 of
  /// the witness and 0x2bc830a3 for those after it; the program is as long as its version allows.
  private static func isBech32(_ value: [UInt8]) -> Bool {
    let lower = value.map(LiteralSet.fold)
    guard value.count <= 90, lower == value || !value.contains(where: { $0 &- 0x61 < 26 }) else { return false }
    guard let separator = lower.lastIndex(of: UInt8(ascii: "1")), separator > 0 else { return false }
    let head = lower[..<separator]
    let data = lower[(separator + 1)...].map { base32[Int($0)] }
    guard data.count > 7, !data.contains(.max), isProgram(data.dropLast(6)) else { return false }
    let symbols = head.map { $0 >> 5 } + [0] + head.map { $0 & 31 } + data
    return checksum(symbols) == (data[0] == 0 ? 1 : 0x2BC8_30A3)
  }

  /// BIP 141: a version up to 16 and 2 to 40 bytes, 20 or 32 in version 0, whose last bits are padded with zeros.
  private static func isProgram(_ symbols: ArraySlice<UInt8>) -> Bool {
    guard let version = symbols.first, version <= 16, let last = symbols.last else { return false }
    let bits = (symbols.count - 1) * 5
    guard bits % 8 < 5, last & (1 << UInt8(bits % 8) - 1) == 0 else { return false }
    return version == 0 ? [20, 32].contains(bits / 8) : (2...40).contains(bits / 8)
  }

  private static func checksum(_ symbols: [UInt8]) -> UInt32 {
    let generators: [UInt32] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3]
    var sum: UInt32 = 1
    for symbol in symbols {
      let top = sum >> 25
      sum = (sum & 0x1FF_FFFF) << 5 ^ UInt32(symbol)
      for (bit, generator) in generators.enumerated() where top >> UInt32(bit) & 1 == 1 { sum ^= generator }
    }
    return sum
  }
}

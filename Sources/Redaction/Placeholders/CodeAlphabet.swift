/// Crockford's base 32 (https://www.crockford.com/base32.html): digits and capitals without I, L, O and U.
enum CodeAlphabet {
  static let symbols: [UInt8] = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// The bits of `digest` as symbols, five bits each; a rest of under five bits is left out.
  static func encode(_ digest: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(digest.count * 8 / 5)
    var bits: UInt32 = 0
    var count = 0
    for byte in digest {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 5 {
        count -= 5
        out.append(symbols[Int(bits >> UInt32(count) & 31)])
      }
    }
    return out
  }

  /// Whether at least two digits and two letters are among the symbols, so that no number and no word is taken for a
  /// code, and a letter beyond F, so that no part of a hexadecimal id is.
  static func isMixed(_ code: ArraySlice<UInt8>) -> Bool {
    let digits = code.count { $0 < 0x3A }
    return digits >= 2 && code.count - digits >= 2 && code.contains { $0 > 0x46 }
  }
}

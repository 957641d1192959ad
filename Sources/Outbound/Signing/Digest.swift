internal import Crypto

/// SHA-256 as signatures use it.
enum Digest {
  /// The digest of a text, in lower-case hexadecimal.
  static func hex(_ bytes: some Sequence<UInt8>) -> String { hex(digest: SHA256.hash(data: Array(bytes))) }

  /// HMAC-SHA-256 of a text.
  static func keyed(_ text: String, key: [UInt8]) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: SymmetricKey(data: key)))
  }

  /// HMAC-SHA-256 of a text, in lower-case hexadecimal.
  static func keyedHex(_ text: String, key: [UInt8]) -> String { hex(digest: keyed(text, key: key)) }

  private static func hex(digest: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

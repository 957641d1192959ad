/// Percent-encoding with RFC 3986's unreserved characters kept.
package enum PercentEncoding {
  /// Every byte but letters, digits, `-`, `.`, `_` and `~` as `%` and two capital hexadecimal digits.
  static func encode(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    let text = bytes.flatMap { byte -> [UInt8] in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: [byte]
      default: [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The encoded form of a text's UTF-8 bytes.
  static func encode(_ text: some StringProtocol) -> String { encode(text.utf8) }

  /// The bytes that an encoded text stands for; a `%` without two digits stands for itself.
  ///
  /// - Parameter plusIsSpace: whether a `+` stands for a space, as in the fields of a form and most queries.
  package static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      if byte == 0x25, digits.count == 2 {
        bytes.append(UInt8(digits[0] << 4 | digits[1]))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == 0x2B && plusIsSpace ? 0x20 : byte)
      }
    }
    return bytes
  }
}

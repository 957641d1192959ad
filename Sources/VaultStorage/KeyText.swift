/// The forms in which a person or a program hands over a key.
enum KeyText {
  /// The shortest text that is taken as a secret.
  static let minimumLength = 16
  /// More than this is not a key.
  static let maximumLength = 4096

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The key that a text stands for: base64 of 32 bytes, else 64 hexadecimal digits, else a secret of 16 bytes or more.
  ///
  /// White space around it is not part of it.
  /// - Returns: Nil when it is too short.
  static func key(_ text: [UInt8]) -> SessionKey? {
    let text = trimmed(text)
    if let bytes = unBase64(text) ?? unHex(text), let key = SessionKey(bytes: bytes) { return key }
    return text.count >= minimumLength ? SessionKey(secret: text, context: "text") : nil
  }

  /// RFC 4648, section 4, with padding.
  static func base64(of bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let word = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        out.append(place <= group.count ? alphabet[word >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return out
  }

  private static func trimmed(_ text: [UInt8]) -> [UInt8] {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard let first = text.firstIndex(where: { !isSpace($0) }), let last = text.lastIndex(where: { !isSpace($0) })
    else { return [] }
    return Array(text[first...last])
  }

  /// Base64 of exactly 32 bytes, either alphabet, with or without its padding.
  private static func unBase64(_ text: [UInt8]) -> [UInt8]? {
    let digits = text.count == 44 && text.last == UInt8(ascii: "=") ? text.dropLast() : text[...]
    guard digits.count == 43 else { return nil }
    var out: [UInt8] = []
    var word = 0
    var bits = 0
    for digit in digits {
      let plain =
        switch digit {
        case UInt8(ascii: "-"): UInt8(ascii: "+")
        case UInt8(ascii: "_"): UInt8(ascii: "/")
        default: digit
        }
      guard let value = alphabet.firstIndex(of: plain) else { return nil }
      word = (word << 6 | value) & 0xFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        out.append(UInt8(truncatingIfNeeded: word >> bits))
      }
    }
    return word & 3 == 0 ? out : nil
  }

  private static func unHex(_ text: [UInt8]) -> [UInt8]? {
    guard text.count == 64 else { return nil }
    let digits = text.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == 64 else { return nil }
    return stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }
}

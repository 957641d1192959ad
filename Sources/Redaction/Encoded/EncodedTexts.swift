/// The runs of base64 in a text that decode to text.
struct EncodedTexts {
  /// A run and what it says.
  struct Run {
    /// Where it stands, padding and all, in bytes.
    var range: Range<Int>
    /// The decoded bytes: UTF-8 without control characters.
    var decoded: [UInt8]
  }

  /// The shortest run that is looked at, in characters.
  static var shortest: Int { 16 }
  /// The longest run that is decoded, in characters; RFC 2045 has no limit, but a picture is no text.
  static var longest: Int { 1 << 20 }

  /// The runs by place.
  private(set) var runs: [Run] = []

  /// Looks for runs of the alphabets of RFC 4648, sections 4 and 5.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ text: borrowing Span<UInt8>) {
    var place = 0
    // A run covers every sixteenth place, so most places need no look.
    while place + Self.shortest <= text.count {
      var start = place + Self.shortest
      unsafe text.withUnsafeBufferPointer { text in
        while start > place, unsafe Self.isMember(text[start &- 1]) { start &-= 1 }
      }
      guard start == place else {
        place = start
        continue
      }
      place += Self.shortest
      while place < text.count, Self.isMember(text[place]) { place += 1 }
      var end = place
      while end < text.count, end - place < 2, text[end] == 0x3D { end += 1 }
      if end - start <= Self.longest, let decoded = Self.decode(text.extracting(start..<place)) {
        runs.append(Run(range: start..<end, decoded: decoded))
      }
      place = end
    }
  }

  /// Whether a byte is a sign of base64.
  @inline(__always)
  private static func isMember(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x2B || byte == 0x2D || byte == 0x2F || byte == 0x5F
  }

  private static func value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case 0x2B, 0x2D: 62
    case 0x2F, 0x5F: 63
    default: nil
    }
  }

  /// The bytes that a run without padding stands for; nil as soon as they are no text.
  static func decode(_ run: borrowing Span<UInt8>) -> [UInt8]? {
    guard run.count % 4 != 1 else { return nil }
    var out: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for place in run.indices {
      guard let value = value(run[place]) else { return nil }
      bits = bits << 6 | value
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      let byte = UInt8(truncatingIfNeeded: bits >> UInt32(count))
      // Most runs are words or keys: their bytes soon hold a control character.
      if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F { return nil }
      out.append(byte)
    }
    return String(validating: out, as: UTF8.self) == nil ? nil : out
  }
}

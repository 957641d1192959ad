/// Tells at nearly every place of a text, from a few bytes, that no placeholder and no code begins there.
///
/// Sets of hashes stand for the issued codes, by their first symbols, and for the kinds. What is told is never wrong
/// where it says no.
struct PlaceholderStarts {
  /// How many symbols of a code are looked up.
  static let depth = 4

  private static let alphanumeric: UInt8 = 1
  /// What a symbol may begin with that is not written plainly.
  private static let disguise: UInt8 = 2
  /// What may stand inside a code, as a whole character or a part of one.
  private static let inCode: UInt8 = 4
  /// A byte inside a character, a mark, or the beginning of a character that may be a mark: no character of its own.
  private static let uncounted: UInt8 = 8
  /// What an escape begins with.
  private static let escape: UInt8 = 16

  /// What each byte can be; kept here too, where it costs no check of whether it is made already.
  private let classes = Self.classesOfBytes
  private static let classesOfBytes: [UInt8] = (0..<256).map { number in
    let byte = UInt8(number)
    let isAlphanumeric = byte.isAlphanumeric
    let isEscape = [0x25, 0x26, 0x5C].contains(byte)
    let isDisguise = isEscape || byte == 0xEF
    let isMark = [0x23, 0x2A, 0x3B, 0x60, 0xC2, 0xE2].contains(byte) || byte & 0xC0 == 0x80
    let isUncounted = [0x2A, 0x5F, 0x60, 0x7E, 0xC2, 0xE2, 0xEF].contains(byte) || byte & 0xC0 == 0x80
    return (isAlphanumeric ? alphanumeric : 0) | (isDisguise ? disguise : 0)
      | (isAlphanumeric || isDisguise || isMark ? inCode : 0) | (isUncounted ? uncounted : 0)
      | (isEscape ? escape : 0)
  }

  /// The bits of the hashes of the codes' first symbols; a power of two, and many times the number of codes.
  private var codes = [UInt64](repeating: 0, count: 64)
  private var beginnings: [UInt32] = []
  private var holdsShort = false
  /// The bits of the hashes of the kinds' first bytes.
  private var kinds = [UInt64](repeating: 0, count: 64)
  private var hasKind = [Bool](repeating: false, count: 256)
  /// What the style's own spelling begins with.
  private let prefix: UInt8?

  init(prefix: UInt8?) { self.prefix = prefix }

  @inline(__always)
  private static func fold(_ byte: UInt8) -> UInt32 { UInt32(byte &- 0x61 < 26 ? byte & 0xDF : byte) }

  @inline(__always)
  private static func isSet(_ bits: [UInt64], _ key: UInt32) -> Bool {
    let slot = Int((key &* 0x9E37_79B1) >> 7) & (bits.count << 6 - 1)
    return bits[slot >> 6] >> UInt64(slot & 63) & 1 == 1
  }

  private static func set(_ bits: inout [UInt64], _ key: UInt32) {
    let slot = Int((key &* 0x9E37_79B1) >> 7) & (bits.count << 6 - 1)
    bits[slot >> 6] |= 1 << UInt64(slot & 63)
  }

  /// Learns a code, in symbols.
  mutating func insert(code: [UInt8]) {
    guard code.count >= Self.depth else {
      holdsShort = true
      return
    }
    let key = code[..<Self.depth].reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
    beginnings.append(key)
    if beginnings.count << 5 > codes.count << 6 {
      codes = [UInt64](repeating: 0, count: codes.count * 4)
      for key in beginnings { Self.set(&codes, key) }
    } else {
      Self.set(&codes, key)
    }
  }

  /// Learns a word that a kind may be written as.
  mutating func insert(kind: String) {
    let bytes = Array(kind.utf8)
    hasKind[Int(bytes[0])] = true
    if bytes[0] < 0x80 { hasKind[Int(bytes[0] | 0x20)] = true }
    if bytes[0] >= 0x80, bytes.count > 2 {
      Self.set(&kinds, UInt32(bytes[0]) << 16 | UInt32(bytes[1]) << 8 | UInt32(bytes[2]))
    } else if bytes.count > 1 {
      Self.set(&kinds, Self.fold(bytes[0]) << 8 | Self.fold(bytes[1]))
    }
  }

  /// Whether a byte may stand inside a code.
  @inline(__always)
  func mayBeInCode(_ byte: UInt8) -> Bool { classes[Int(byte)] & Self.inCode != 0 }

  /// As many characters as one has that is not written plainly.
  private static let longestEscape = 12

  /// The place so many characters before another, or the earliest one where an escape stands between or may reach there.
  func place(_ characters: Int, before end: Int, notBefore earliest: Int, in text: borrowing Span<UInt8>) -> Int {
    var (place, left) = (end, characters)
    var found: Int?
    while place > earliest {
      if left == 0 {
        if found != nil { break }
        (found, left) = (place, Self.longestEscape)
      }
      place &-= 1
      let kind = classes[Int(text[place])]
      if kind & Self.escape != 0 { return earliest }
      left &-= kind & Self.uncounted == 0 ? 1 : 0
    }
    return found ?? place
  }

  /// Whether a code may begin at a place.
  @inline(__always)
  func mayBeginCode(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
    let kind = classes[Int(text[start])]
    if kind & Self.alphanumeric == 0 { return kind & Self.disguise != 0 && mayBeDisguised(text, at: start) }
    if holdsShort { return true }
    var key: UInt32 = 0
    for place in start..<start + Self.depth {
      guard place < text.count else { return true }
      let byte = text[place]
      let kind = classes[Int(byte)]
      if kind & Self.alphanumeric == 0 { return kind & Self.inCode != 0 }
      key = key << 8 | Self.fold(byte)
    }
    return Self.isSet(codes, key)
  }

  /// Whether what begins here may be a letter or a digit that is not written plainly.
  private func mayBeDisguised(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
    switch text[start] {
    case 0x5C: start + 1 >= text.count || text[start + 1] == UInt8(ascii: "u")
    case 0xEF: Self.isWide(text, at: start)
    default: true
    }
  }

  /// Whether a full-width letter or digit stands here, or the beginning of one at the end of the text.
  private static func isWide(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
    guard start + 2 < text.count else { return true }
    let (second, third) = (text[start + 1], text[start + 2])
    return second == 0xBC && (third &- 0x90 < 10 || third >= 0xA1) || second == 0xBD && third <= 0x9A
  }

  /// Whether a placeholder that does not begin with its code may begin at a place, whose byte is one that can begin one.
  @inline(__always)
  func mayBeginElse(_ text: borrowing Span<UInt8>, at start: Int) -> Bool {
    let first = text[start]
    if let prefix, Self.fold(first) == Self.fold(prefix) { return true }
    if first >= 0x80 {
      if first == 0xEF { return prefix != nil || hasKind[0xEF] || Self.isWide(text, at: start) }
      guard start + 2 < text.count else { return true }
      return Self.isSet(kinds, UInt32(first) << 16 | UInt32(text[start + 1]) << 8 | UInt32(text[start + 2]))
    }
    guard classes[Int(first)] & Self.alphanumeric != 0 else {
      return first != 0x5C || mayBeDisguised(text, at: start) || prefix != nil
    }
    guard hasKind[Int(first)] else { return false }
    guard start + 1 < text.count else { return true }
    let second = text[start + 1]
    if classes[Int(second)] & Self.alphanumeric == 0 { return true }
    return Self.isSet(kinds, Self.fold(first) << 8 | Self.fold(second))
  }
}

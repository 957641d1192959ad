/// A text in which full-width forms, dashes, spaces and Chinese numerals are plain and zero-width characters are gone,
/// with a map back to the bytes that were written.
struct NormalizedView {
  /// A place where the view differs from the text.
  private struct Edit {
    var viewStart: Int
    var viewLength: Int
    var start: Int
    var length: Int
  }

  /// The bytes to match on.
  private(set) var bytes: [UInt8] = []
  private var edits: [Edit] = []

  /// From how many Chinese numerals in a row they are read as a number.
  static var shortestNumeral: Int { 7 }

  /// Makes a view; nil when the text is plain and can be matched as it is.
  init?(_ text: borrowing Span<UInt8>) {
    var copied = 0
    var position = 0
    let count = text.count
    while true {
      position = Self.nextDifferent(text, from: position)
      guard position < count else { break }
      let lead = text[position]
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      guard length < 4, position + length <= count else {
        position += 1
        continue
      }
      let scalar =
        length == 2
        ? UInt32(lead & 0x1F) << 6 | UInt32(text[position + 1] & 0x3F)
        : UInt32(lead & 0x0F) << 12 | UInt32(text[position + 1] & 0x3F) << 6 | UInt32(text[position + 2] & 0x3F)
      if let plain = Self.plain(scalar) {
        text.append(copied..<position, to: &bytes)
        append(plain == 0 ? [] : [plain], for: position..<position + length)
        position += length
        copied = position
      } else if lead >= 0xE3, Self.numeral(scalar) != nil {
        let end = Self.endOfNumerals(text, from: position)
        if end - position >= 3 * Self.shortestNumeral {
          text.append(copied..<position, to: &bytes)
          while position < end {
            if let digit = Self.numeral(text, at: position) { append([digit], for: position..<position + 3) }
            position += 3
          }
          copied = position
        } else {
          position = end
        }
      } else {
        position += length
      }
    }
    guard !edits.isEmpty else { return nil }
    text.append(copied..<count, to: &bytes)
  }

  /// The first place from a place on where a character may be matched as another; the number of bytes when there is none.
  private static func nextDifferent(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
    var place = start
    let count = text.count
    unsafe text.withUnsafeBytes { raw in
      unsafe different.withUnsafeBufferPointer { different in
        while place &+ 8 <= count {
          let bytes = unsafe raw.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian
          if bytes & 0x8080_8080_8080_8080 == 0 {
            place &+= 8
          } else if bytes & 0x00C0_C0F0 == 0x0080_80E0 {
            let code = (bytes & 0x0F) << 12 | (bytes >> 8 & 0x3F) << 6 | bytes >> 16 & 0x3F
            if unsafe different[Int(truncatingIfNeeded: code >> 6)] >> (code & 63) & 1 == 1 { break }
            place &+= 3
          } else if bytes & 0xC0 == 0xC0,
            mayDiffer(UInt8(truncatingIfNeeded: bytes), UInt8(truncatingIfNeeded: bytes >> 8))
          {
            break
          } else {
            place &+= 1
          }
        }
      }
    }
    while place < count, text[place] < 0xC2 || place + 1 < count && !mayDiffer(text[place], text[place + 1]) {
      place += 1
    }
    return place
  }

  /// One bit for each character of three bytes that may be matched as another.
  private static let different: [UInt64] = {
    var words = [UInt64](repeating: 0, count: 1024)
    for lead in 0xE0...0xEF as ClosedRange<UInt8> {
      for next in 0x80...0xBF as ClosedRange<UInt8> where mayDiffer(lead, next) {
        let word = UInt32(lead & 0x0F) << 6 | UInt32(next & 0x3F)
        for bit in 0..<64 as Range<UInt32> where plain(word << 6 | bit) != nil || numeral(word << 6 | bit) != nil {
          words[Int(word)] |= 1 << UInt64(bit)
        }
      }
    }
    return words
  }()

  private mutating func append(_ plain: [UInt8], for range: Range<Int>) {
    edits.append(
      Edit(viewStart: bytes.count, viewLength: plain.count, start: range.lowerBound, length: range.count))
    bytes += plain
  }

  /// Whether a character with these first two bytes may be matched as another.
  @inline(__always)
  private static func mayDiffer(_ lead: UInt8, _ next: UInt8) -> Bool {
    switch lead {
    case 0xC2: next == 0xA0
    case 0xC5: next == 0xBF
    case 0xE2: next == 0x80 || next == 0x81 || next == 0x84 || next == 0x88
    case 0xE3: next == 0x80
    case 0xE4: next >= 0xB8 && next <= 0xBA
    case 0xE5: next == 0x85 || next == 0x9B || next == 0xB9
    case 0xE9: next == 0x9B
    case 0xEF: next >= 0xB9
    default: false
    }
  }

  /// The byte that a character is matched as: 0 for none; nil for itself.
  private static func plain(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF20, 0xFF0E, 0xFF0D, 0xFF0B, 0xFF3F, 0xFF0F:
      UInt8(scalar - 0xFEE0)
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63: 0x2D
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
    case 0x200B...0x200D, 0x2060, 0xFEFF: 0
    // The long s and the Kelvin sign, which are the letters s and k when case is ignored.
    case 0x17F: 0x73
    case 0x212A: 0x4B
    default: nil
    }
  }

  private static func numeral(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x96F6, 0x3007: 0x30
    case 0x4E00, 0x5E7A: 0x31
    case 0x4E8C, 0x4E24: 0x32
    case 0x4E09: 0x33
    case 0x56DB: 0x34
    case 0x4E94: 0x35
    case 0x516D: 0x36
    case 0x4E03: 0x37
    case 0x516B: 0x38
    case 0x4E5D: 0x39
    default: nil
    }
  }

  /// Where Chinese numerals end that begin at a place.
  private static func endOfNumerals(_ text: borrowing Span<UInt8>, from start: Int) -> Int {
    var position = start
    while numeral(text, at: position) != nil { position += 3 }
    return position
  }

  private static func numeral(_ text: borrowing Span<UInt8>, at place: Int) -> UInt8? {
    guard place + 3 <= text.count, text[place] & 0xF0 == 0xE0 else { return nil }
    return numeral(
      UInt32(text[place] & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6 | UInt32(text[place + 2] & 0x3F))
  }

  /// Where a range of the view stands in the text.
  ///
  /// - Complexity: O(log *n*) in the number of differences.
  func original(_ range: Range<Int>) -> Range<Int> {
    let start = map(range.lowerBound)
    return start.lowerBound..<(range.isEmpty ? start.lowerBound : map(range.upperBound - 1).upperBound)
  }

  /// The bytes that one byte of the view stands for.
  private func map(_ offset: Int) -> Range<Int> {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].viewStart <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset..<offset + 1 }
    let edit = edits[low - 1]
    if offset < edit.viewStart + edit.viewLength { return edit.start..<edit.start + edit.length }
    let start = edit.start + edit.length + offset - edit.viewStart - edit.viewLength
    return start..<start + 1
  }
}
